import type { QueueEntry } from '../../desk/queue-entry.ts';
import { whyBefore } from '../../desk/queue-order.ts';
import { oneLine } from '../../documents/escape.ts';
import type { Runner } from '../run-report.ts';
import { whole } from './arguments.ts';
import { counted, table } from './output.ts';
import type { NextOptions, QueueOptions } from './queue-options.ts';
import type { ReadQueue } from './read-queue.ts';
import { isInLine, readQueue } from './read-queue.ts';
import type { Shell } from './shell.ts';
import { unknown } from './unknown.ts';

/** Says which ticket is next, and why. Returns the exit code. */
export async function next(options: NextOptions, shell: Shell, run: Runner): Promise<number> {
  const read = await readQueue(options, shell, run);
  if (options.json) {
    shell.print(read.json(read.ofWhom, 1));
    return read.end(shell);
  }
  const inLine = read.ofWhom.filter(isInLine);
  const [first, second] = inLine;
  if (first !== undefined) {
    shell.print(read.told(first));
    if (second !== undefined)
      shell.print(`It stands before ${read.name(second)}: ${before(first, second, read)}.`);
    return read.end(shell);
  }
  const whose = read.login === null ? '' : ` for ${read.login}`;
  const waiting = read.ofWhom.length;
  shell.print(
    `There is nothing to do${whose}${waiting === 0 ? '' : `: ${counted(waiting, 'ticket')}, all waiting`}.`,
  );
  // Whoever has nothing to do can take something.
  const free =
    read.login === null ? undefined : read.entries.filter(isInLine).find(({ owners }) => owners.length === 0);
  if (free !== undefined) shell.print(`Nobody owns this one:\n\n${read.told(free)}`);
  return read.end(shell);
}

/** Lists the queue. Returns the exit code. */
export async function queue(options: QueueOptions, shell: Shell, run: Runner): Promise<number> {
  const limit = whole('--limit', options.limit);
  const read = await readQueue(options, shell, run);
  const { tier } = options;
  if (tier !== undefined && !read.tiers.has(tier)) throw unknown('tier', tier, [...read.tiers]);
  const entries = read.ofWhom.filter(({ customer }) => tier === undefined || customer.tier === tier);
  if (options.json) {
    shell.print(read.json(entries, limit));
    return read.end(shell);
  }
  const inLine = entries.filter(isInLine);
  const apart = entries.filter((entry) => !isInLine(entry));
  const shown = inLine.slice(0, limit);
  const head = [
    '#',
    'TICKET',
    'SEVERITY',
    'TIER',
    'OWNER',
    'STATE',
    'CLOCK',
    'OVERDUE SINCE, OR DUE',
    'TITLE',
  ];
  const rows = shown.map((entry) => [
    String(read.place(entry)),
    read.name(entry),
    entry.severity ?? 'not set',
    entry.customer.tier ?? '',
    entry.owners.join(', ') || 'nobody',
    entry.state,
    entry.clock?.name ?? '',
    read.time(entry.clock?.breachedAt ?? entry.clock?.due ?? null),
    oneLine(entry.title).slice(0, 60),
  ]);
  shell.print(rows.length > 0 ? table([head, ...rows]) : 'There is nothing to do.');
  if (inLine.length > shown.length)
    shell.print(`…and ${String(inLine.length - shown.length)} more (--limit).`);
  if (apart.length > 0) {
    const waiting = apart
      .slice(0, limit)
      .map((entry) => [
        read.name(entry),
        entry.severity ?? 'not set',
        entry.owners.join(', ') || 'nobody',
        read.why(entry)[0] ?? '',
        oneLine(entry.title).slice(0, 60),
      ]);
    shell.print(`\nWaiting, ${counted(apart.length, 'ticket')}:\n`);
    shell.print(table([['TICKET', 'SEVERITY', 'OWNER', 'WAITS', 'TITLE'], ...waiting]));
    if (apart.length > limit) shell.print(`…and ${String(apart.length - limit)} more (--limit).`);
  }
  return read.end(shell);
}

/** What decides that one ticket stands before another, of both where both have something to say. */
function before(first: QueueEntry, second: QueueEntry, read: ReadQueue): string {
  const why = whyBefore(first, second, read.order);
  const said = [why?.first ?? [], why?.second ?? []].flat().map((reason) => read.said(reason));
  return said.join(' comes before ');
}
