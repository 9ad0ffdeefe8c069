import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { REASONS } from './of-reasons.ts';

const isOf =
  (source: string) =>
  (f: Facts): boolean =>
    f.ticket.severity.some((one) => one.source === source);
const moved = (f: Facts, kind: 'labeled' | 'unlabeled', by = '', label = ''): boolean =>
  f.ticket.issue.events.some(
    (event) => event.kind === kind && event.actor.login === by && event.label === label,
  );

/** Where a severity comes from. Who the customer is is told to nobody. */
export const SEVERITY_REASONS: readonly Clause[] = [
  clause("the form's answer to How bad is it?", 'die Antwort im Formular auf How bad is it?', isOf('form')),
  clause(
    'nothing in the report says how severe it is; the support team sets it',
    'die Meldung sagt nicht, wie schwerwiegend es ist; der Support legt es fest',
    isOf('otherwise'),
  ),
  clause(
    '; it counts as {severity} until the support team confirms it',
    '; es gilt als {severity}, bis der Support es bestätigt',
    (f, { severity }) =>
      [...f.ticket.severity, ...f.ticket.overruled].some(
        (one) => one.claimed !== undefined && one.severity === severity,
      ),
  ),
  clause('; at least {severity}, as {reason}', '; mindestens {severity}, denn {reason}', () => false),
  clause('the policy says so', 'so sagen es die Regeln des Supports', (f) =>
    f.ticket.severity.some(({ severity }) => severity !== null),
  ),
  clause('the policy', 'die Regeln des Supports', (f) =>
    f.ticket.severity.some(({ severity }) => severity !== null),
  ),
  clause('@{by} wrote /{words}', '@{by} schrieb /{words}', (f, { by, words = '' }) =>
    f.ticket.commands.some(
      ({ outcome, line }) =>
        outcome === 'done' && line.by.login === by && words.startsWith(line.name.toLowerCase()),
    ),
  ),
  clause('@{by} added the label {label}', '@{by} hat das Label {label} gesetzt', (f, { by, label }) =>
    moved(f, 'labeled', by, label),
  ),
  clause('@{by} removed the label {label}', '@{by} hat das Label {label} entfernt', (f, { by, label }) =>
    moved(f, 'unlabeled', by, label),
  ),
  clause('nothing says it any more', 'nichts besagt es mehr', (f) =>
    f.ticket.severity.some(({ severity }) => severity === null),
  ),
  ...REASONS.filter(
    ({ id }) => id === '@{by} edited the report' || id.startsWith('the label ') || id === 'it is an incident',
  ),
];
