import type { Instant } from '../calendar/instant.ts';
import { formatForPeople } from '../calendar/moment.ts';
import { plain } from '../documents/escape.ts';
import { MARKS } from '../documents/ticket-line.ts';
import type { QueueEntry } from './queue-entry.ts';

export interface SummaryFacts {
  readonly repository: string;
  /** The one ticket that the run was about; null: it was about the desk. */
  readonly about: { readonly number: number; readonly title: string } | null;
  readonly timezone: string;
  readonly now: Instant;
  readonly queue: readonly QueueEntry[];
  readonly evaluated: number;
  readonly total: number;
  readonly requests: number;
  readonly written: number;
  readonly planned: number;
  /** What the limit on writes left for the next run, in words. */
  readonly left: readonly string[];
  readonly dryRun: boolean;
  readonly warnings: readonly string[];
}

/** A job summary may be 1 MiB; a table that a lead reads is far shorter. */
const ROWS = 200;

/** Warnings are sentences of the desk's own: what to do about it stands at their end. In characters. */
const LONGEST_WARNING = 2_000;

/** The job summary: how the desk stands, the most pressing tickets first. Markdown; all text by people is escaped. */
export function summaryText(facts: SummaryFacts): string {
  const { queue, timezone } = facts;
  const count = (test: (s: QueueEntry) => boolean): string => String(queue.filter(test).length);
  const time = (at: Instant | null): string => (at === null ? '' : formatForPeople(at, timezone));
  const row = (s: QueueEntry): string => {
    const owner = s.owners.length > 0 ? s.owners.map((login) => plain(login)).join(', ') : '**nobody**';
    const due =
      s.clock === null
        ? ''
        : `${s.clock.name}: ${time(s.clock.breachedAt ?? s.clock.due) || 'after the wait'}`;
    const link = `[#${String(s.number)}](${s.url})`;
    return `| ${MARKS[s.state]} ${s.state} | ${link} ${plain(s.title)} | ${plain(s.severity ?? 'not set')} | ${owner} | ${due} |`;
  };
  const shown = queue.slice(0, ROWS);
  const lines = [
    `## ${headline(facts)}`,
    '',
    `${facts.about === null ? '' : `At the desk of ${plain(facts.repository)} · `}${time(facts.now)} · evaluated **${String(facts.evaluated)} of ${String(facts.total)}** tickets` +
      (facts.evaluated < facts.total ? ' ⚠️ **not all**' : ''),
    '',
    '| Open | Overdue | At risk | No owner in time | Waiting |',
    '| --: | --: | --: | --: | --: |',
    `| ${String(queue.length)} | ${count((s) => s.state === 'breached')} | ${count((s) => s.state === 'at risk')} | ${count((s) => s.unowned)} | ${count((s) => s.waits)} |`,
    '',
    ...facts.warnings.map((warning) => `> ⚠️ ${plain(warning, LONGEST_WARNING)}`),
    ...(facts.warnings.length > 0 ? [''] : []),
  ];
  if (shown.length > 0) {
    lines.push(
      '| State | Ticket | Severity | Owner | Overdue since, or due next |',
      '| :-- | :-- | :-- | :-- | :-- |',
      ...shown.map(row),
      '',
    );
    if (queue.length > shown.length)
      lines.push(`…and ${String(queue.length - shown.length)} more, less pressing.`, '');
  } else lines.push('No open tickets.', '');
  lines.push(`<sub>${footer(facts)} Times are in ${plain(timezone)}.</sub>`);
  return `${lines.join('\n')}\n`;
}

/** Whoever follows a link from a ticket looks for that ticket. */
function headline({ about, repository, queue }: SummaryFacts): string {
  if (about === null) return `The desk of ${plain(repository)}`;
  const name = `#${String(about.number)}`;
  const url = queue.find(({ number }) => number === about.number)?.url;
  return `${url === undefined ? name : `[${name}](${url})`} ${plain(about.title)}`;
}

function footer({ requests, written, planned, left, dryRun }: SummaryFacts): string {
  const writes = dryRun
    ? `Dry run: ${String(planned)} changes planned, none made.`
    : `${String(written)} of ${String(planned)} planned changes made.`;
  const rest =
    left.length === 0 ? '' : ` The limit on writes leaves ${String(left.length)} for the next run.`;
  return `${writes}${rest} ${String(requests)} requests used.`;
}
