import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { spanOf } from './promises.ts';

const reached = (f: Facts, on: readonly string[], said: Readonly<Record<string, string>>): boolean =>
  f.c.escalations.some(({ rule, reached: steps }) =>
    steps.some(
      ({ step, to, page, clock, handOver }) =>
        page !== null &&
        (on.includes(rule.on) || (on.includes('handed') && handOver !== null)) &&
        (said.count === undefined || String(step) === said.count) &&
        (said.group === undefined || to === said.group) &&
        (said.span === undefined || spanOf(said.span) === clock?.target),
    ),
  );

const seen = (f: Facts): boolean => f.ticket.signals.some(({ kind }) => kind === 'ack') || f.answered;
const OPENED = ['opened', 'silence', 'unanswered', 'taken'];

/** What follows the customer's name on a telephone. */
const WHY: readonly (readonly [en: string, de: string, may: Clause['may']])[] = [
  [
    'handed over by {by} ({why})',
    'übergeben von {by} ({why})',
    (f, { by, why }) => f.ticket.handOvers.some((one) => one.by.login === by && one.why === why),
  ],
  [
    'handed over by {by}',
    'übergeben von {by}',
    (f, { by }) => f.ticket.handOvers.some((one) => one.by.login === by && one.why === ''),
  ],
  [
    'still nobody has answered, step {count}',
    'noch immer hat niemand geantwortet, Stufe {count}',
    (f, said) => !f.answered && reached(f, ['unanswered'], said),
  ],
  [
    'still nobody has seen to it, step {count}',
    'noch immer kümmert sich niemand, Stufe {count}',
    (f, said) => reached(f, ['silence', 'opened', 'taken', 'held'], said),
  ],
  [
    'nobody has answered for {span}',
    'seit {span} hat niemand geantwortet',
    (f, said) => !seen(f) && reached(f, ['unanswered'], said),
  ],
  [
    'nobody has seen to it for {span}',
    'seit {span} kümmert sich niemand',
    (f, said) => reached(f, ['silence'], said),
  ],
  [
    'needs more hands after {span}',
    'braucht nach {span} Verstärkung',
    (f, said) => reached(f, ['taken'], said),
  ],
  [
    'held for {span} without a word',
    'liegt seit {span} ohne ein Wort',
    (f, said) => reached(f, ['held'], said),
  ],
  ['open for {span}', 'seit {span} offen', (f, said) => f.open && reached(f, ['opened'], said)],
  [
    'open again',
    'wieder geöffnet',
    (f, said) => reached(f, ['opened'], said) && f.ticket.closures.length > 0,
  ],
  [
    'a new ticket',
    'ein neues Ticket',
    (f, said) => reached(f, OPENED, said) && f.ticket.closures.length === 0,
  ],
];

const named = (f: Facts, { severity, who, count }: Readonly<Record<string, string>>): boolean =>
  (severity ?? f.severity) === f.severity &&
  count === String(f.ticket.issue.number) &&
  [f.ticket.customer?.name, f.ticket.requester.login].includes(who);

/** The one line that a pager shows. */
export const PAGE: readonly Clause[] = WHY.flatMap(([en, de, may]) =>
  (
    [
      ['', ''],
      [', for {group}', ', für {group}'],
    ] as const
  ).flatMap(([whom, wen]) =>
    ['{severity}: ', ''].map((severity) =>
      clause(
        `${severity}It fails ({who}): ${en.replace('{count}', '{step}')}${whom} – acme/helpdesk#{count}`,
        `${severity}It fails ({who}): ${de.replace('{count}', '{step}')}${wen} – acme/helpdesk#{count}`,
        (f, said) => named(f, said) && (severity !== '' || f.severity === null) && may(f, rename(said)),
      ),
    ),
  ),
);

/** The number of the step is not that of the ticket. */
function rename({
  step,
  count: _,
  ...said
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return step === undefined ? said : { ...said, count: step };
}
