import type { Phrases } from '../../documents/phrases.ts';
import { translator } from '../reason.ts';
import { REASONS, doubt } from './reasons.ts';

/** Units of time, one and many, in the dative: as behind `binnen`, `seit` and `vor`. */
const UNITS: readonly (readonly [unit: RegExp, one: string, many: string])[] = [
  [/^working/i, 'Arbeitstag', 'Arbeitstagen'],
  [/^week/i, 'Woche', 'Wochen'],
  [/^(?:day|Tag)/i, 'Tag', 'Tagen'],
  [/^hour/i, 'h', 'h'],
  [/^min/i, 'min', 'min'],
];

function spanOf(text: string): string {
  return text.replace(
    /\b(\d+(?:\.\d+)?|a) *(working[ -]?days?|weeks?|days?|Tage?|hours?|min(?:utes?)?)\b/gi,
    (written, count: string, unit: string) => {
      const [, one, many] = UNITS.find(([known]) => known.test(unit)) ?? [];
      if (one === undefined || many === undefined) return written;
      if (count === 'a') return `einem ${one}`;
      return `${count.replace('.', ',')} ${count === '1' ? one : many}`;
    },
  );
}

export const phrases: Phrases = {
  locale: 'de',
  clocks: {
    first_response: 'Erste Antwort',
    next_response: 'Antwort auf den letzten Kommentar',
    update: 'Zwischenstand',
    resolution: 'Lösung',
    ownership: 'Zuständigkeit',
    silence: 'Lebenszeichen',
    escalation: 'Eskalation',
    pending_close: 'Schließen mangels Antwort',
    write_up: 'Nachbereitung',
  },
  ends: {
    first_response: 'beantwortet',
    next_response: 'beantwortet',
    update: 'mitgeteilt',
    resolution: 'gelöst',
    ownership: 'erledigt',
    silence: 'erledigt',
    escalation: 'erledigt',
    pending_close: 'erledigt',
    write_up: 'erledigt',
  },
  running: 'läuft',
  paused: 'angehalten',
  overdue: 'überfällig',
  cancelled: 'nicht mehr nötig',
  kept: (end, at) => `eingehalten, ${end} ${at}`,
  late: (end, at) => `verspätet, ${end} ${at}`,
  target: spanOf,
  reason: translator(REASONS, spanOf),
  doubt,
  none: 'keine',
  noHours: 'keine Servicezeit',
  and: 'und',
  staff: 'das Support-Team',
  customer: 'die Kundin oder den Kunden dieses Tickets',
  group: (name) => `die Gruppe ${name}`,
  states: {
    breached: 'überfällig',
    'at risk': 'gefährdet',
    running: 'läuft',
    waiting: 'wartet',
    'no promise': 'keine Zusage',
  },
  deskTitle: 'Der Support',
  triageTitle: (day) => `Verteilung am ${day}`,
  commands: {
    severity: 'setzt den Schweregrad; er gilt vor dem, was im Formular steht',
    workaround: 'senkt den Schweregrad, weil es einen Ausweg gibt; der ursprüngliche bleibt vermerkt',
    pending: 'wartet auf die Kundin oder den Kunden, bis sie sich melden',
    hold: 'wartet auf jemand anderen, bis zu dem Datum oder bis es weitergeht',
    snooze:
      'hält Erinnerungen an das Team bis dahin von dem Ticket fern; Alarme und Nachrichten an die Kundin oder den Kunden gehen weiter',
    resume: 'beendet jedes Warten',
    assign: 'überträgt das Ticket an Personen vom Support',
    unassign: 'nimmt es ihnen ab; ohne Namen Ihnen selbst oder sonst allen Zuständigen',
    ack: 'bestätigt, dass das Ticket gesehen wurde; das ist keine Antwort',
    'no-reply': 'hält fest, dass der letzte Kommentar keine Antwort braucht',
    status: 'teilt der Kundin oder dem Kunden den Stand mit; zählt als Zwischenstand',
    escalate:
      'gibt das Ticket an eine Gruppe, deren Label es bekommt, und hält fest, dass es eskaliert wurde',
    route: 'behandelt das Ticket nach einem anderen Formular; seine Uhren laufen weiter',
    incident: 'macht das Ticket zum Störfall',
    project: 'macht daraus ein Projekt, ohne zugesagte Zeiten',
    'out-of-scope': 'schließt das Ticket, weil der Support dafür nicht zuständig ist',
    'self-service': 'antwortet mit einer fertigen Anleitung und schließt, wo das so vorgesehen ist',
    'sign-off': 'bestätigt, dass es gelöst ist',
    'not-resolved': 'sagt, dass es nicht gelöst ist; ein kürzlich geschlossenes Ticket wird wieder geöffnet',
    reopen: 'öffnet das Ticket wieder',
    close: 'schließt das Ticket als erledigt',
    due: 'hält den vereinbarten Termin der Lösung fest; er ersetzt die Zusage',
    cc: 'informiert weitere Personen; wen der Support nennt, darf für die Kundin oder den Kunden sprechen',
    'post-mortem': 'sagt, dass die Nachbereitung fertig ist oder wer sie übernimmt',
    explain: 'zeigt jede Uhr des Tickets, ihre Regel und ihre Zeitpunkte',
    help: 'zeigt die Befehle, die Sie hier geben können',
  },
};
