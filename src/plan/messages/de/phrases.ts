import type { Phrases } from '../phrases.ts';
import { translator } from '../reason.ts';
import { REASONS } from './reasons.ts';

/** Units of a policy's durations: English one, English many, German one, German many. */
const UNITS = [
  ['working day', 'working days', 'Arbeitstag', 'Arbeitstage'],
  ['week', 'weeks', 'Woche', 'Wochen'],
  ['day', 'days', 'Tag', 'Tage'],
] as const;

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
  target: (text) =>
    UNITS.reduce(
      (words, [one, many, eins, viele]) =>
        words
          .replace(new RegExp(`\\b1 ${one}\\b`, 'g'), `1 ${eins}`)
          .replace(new RegExp(`\\b(?:${many}|${one})\\b`, 'g'), viele),
      text,
    ),
  reason: translator(REASONS),
  none: 'keine',
  noHours: 'keine Servicezeit',
  and: 'und',
  staff: 'das Support-Team',
  customer: 'die Kundin oder den Kunden dieses Tickets',
  group: (name) => `die Gruppe ${name}`,
  commands: {
    severity: 'Setzt den Schweregrad.',
    workaround: 'Hält fest, dass es einen Ausweg gibt, und stuft das Ticket herab.',
    pending: 'Wartet auf die Antwort der Kundin oder des Kunden.',
    hold: 'Lässt das Ticket ruhen, solange jemand Drittes am Zug ist.',
    resume: 'Beendet das Warten oder Ruhen.',
    assign: 'Überträgt das Ticket an jemanden vom Support.',
    unassign: 'Gibt das Ticket ab.',
    ack: 'Bestätigt, dass das Ticket gesehen wurde.',
    'no-reply': 'Hält fest, dass keine Antwort nötig ist.',
    status: 'Teilt der Kundin oder dem Kunden einen Zwischenstand mit.',
    escalate: 'Gibt das Ticket an die nächste Stufe oder eine Gruppe weiter.',
    route: 'Behandelt das Ticket nach einem anderen Formular.',
    incident: 'Behandelt das Ticket als Störfall.',
    project: 'Macht daraus ein Projekt, ohne zugesagte Zeiten.',
    'out-of-scope': 'Schließt das Ticket, weil der Support dafür nicht zuständig ist.',
    'self-service': 'Antwortet mit einer fertigen Anleitung.',
    'sign-off': 'Bestätigt, dass es gelöst ist.',
    'not-resolved': 'Sagt, dass es nicht gelöst ist.',
    reopen: 'Öffnet das Ticket wieder.',
    close: 'Schließt das Ticket.',
    due: 'Hält einen vereinbarten Termin fest.',
    cc: 'Beteiligt weitere Personen.',
    'post-mortem': 'Sagt, wer die Nachbereitung schreibt, oder dass sie fertig ist.',
    explain: 'Erklärt, wie das Ticket steht, mit jeder Uhr.',
    help: 'Zeigt, was Sie hier schreiben können.',
  },
};
