import type { ExplanationWords } from '../../documents/explanation.ts';
import { spanOf } from './span.ts';

export const explanation: ExplanationWords = {
  ticket: {
    opened: 'eröffnet',
    for: 'für',
    form: 'Formular',
    severity: 'Schweregrad',
    overruled: 'übergangen',
    missing: 'es fehlt',
    owner: 'zuständig',
    snoozed: 'Ruhe',
    next: 'nächstens',
  },
  clock: {
    rule: 'Regel',
    elapsed: 'bisher',
    due: 'fällig',
    risk: 'gefährdet',
    missed: 'verpasst',
    ran: 'lief',
    stood: 'stand',
  },
  asOf: (now, zone) => `Stand ${now}; Zeiten gelten für ${zone}`,
  noForm: 'keines erkannt',
  doubt: (doubt) => `Zweifel: ${doubt}`,
  noSeverity: 'noch nicht gesetzt',
  severity: (severity, since, why) =>
    `${severity ?? 'entfernt'} seit ${since}${why === null ? '' : `: ${why}`}`,
  overruled: (severity, by, at) =>
    `${severity}, verlangt von @${by} am ${at} durch eine Änderung am Formular`,
  nobody: 'niemand',
  snoozed: (until) => `bis ${until}: Das Team wird nicht erinnert, Alarme gehen weiter`,
  round: (cycle) => `Runde ${cycle}`,
  sets: {
    promise: 'der Kundin oder dem Kunden zugesagt',
    internal: 'eigenes Ziel des Supports',
    desk: 'zur Ordnung im Support',
  },
  rule: (rule, set, within, hours, zone) =>
    within === null
      ? `vereinbarter Termin (${set}), Servicezeit ${hours} in ${zone}`
      : `${rule} (${set}): binnen ${spanOf(within)}, Servicezeit ${hours} in ${zone}`,
  elapsed: (elapsed, target) => `${elapsed} von ${target}`,
  standing: 'nicht, solange die Uhr steht',
  riskFrom: (at) => `ab ${at}`,
  missedAgain: (at) => `wieder am ${at}`,
  missedLast: (at) => `immer wieder, zuletzt am ${at}`,
  stretch: (from, to) => `${from} bis ${to ?? 'jetzt'}`,
  reasons: (begun, ended) => `seit: ${begun}${ended === null ? '' : `; bis: ${ended}`}`,
  kept: (at) => `eingehalten, am ${at}`,
  cancelled: (at, why) => `nicht mehr nötig seit ${at} (${why})`,
  dueSince: (at) => `fällig seit ${at}`,
  lateEnded: (at) => `verspätet, beendet am ${at}`,
  broken: (at, ended) =>
    `NICHT EINGEHALTEN am ${at}${ended === null ? ', noch offen' : `; beendet am ${ended}`}`,
  legend: '= lief, - außerhalb der Servicezeit, . stand, ! lief nach dem Versäumnis, | fällig, > jetzt',
  nothing: 'Keine Regel sagt für dieses Ticket etwas zu.',
};
