import type { Instant } from '../../calendar/instant.ts';
import { formatDay, formatForPeople, formatInstant } from '../../calendar/moment.ts';
import type { QueueEntry } from '../../desk/queue-entry.ts';
import { inOrder, reasonsOf } from '../../desk/queue-order.ts';
import { oneLine } from '../../documents/escape.ts';
import type { QueueReason } from '../../documents/queue-reason.ts';
import { Failure } from '../../errors.ts';
import { phrases } from '../../languages/en/phrases.ts';
import type { Queue } from '../../policy/sections/queue.ts';
import { outcomeOf } from '../outcome.ts';
import type { Runner, RunReport } from '../run-report.ts';
import { chatFrom } from '../staff-chat.ts';
import { connect, momentOf, officeFor, repositoryOf } from './arguments.ts';
import type { NextOptions } from './queue-options.ts';
import type { Shell } from './shell.ts';

/** Reads the queue of one repository or several; writes nothing. */
export async function readQueue(options: NextOptions, shell: Shell, run: Runner): Promise<ReadQueue> {
  if (options.me && options.for !== undefined)
    throw new Failure('bad-input', 'Give --me or --for: a ticket is asked for one of them.');
  const now = options.now === undefined ? {} : { now: momentOf('--now', options.now) };
  const reports: RunReport[] = [];
  for (const repository of new Set(options.repo))
    reports.push(
      await run({
        client: connect(options, shell.environment),
        ...repositoryOf(repository),
        policyPath: options.policy,
        issue: null,
        dryRun: true,
        office: officeFor(options, shell.environment),
        chat: chatFrom(shell.environment),
        writeLimit: 0,
        ...now,
        progress: (line) => {
          shell.note(line);
        },
      }),
    );
  const [first] = reports;
  if (first === undefined) throw new Failure('bad-input', 'Name a repository: --repo OWNER/NAME.');
  if (options.me && first.viewer.kind === 'bot')
    throw new Failure(
      'bad-input',
      '--me: the token is an App’s, which owns no tickets. Say whose: --for LOGIN.',
    );
  const login = options.me ? first.viewer.login : (options.for ?? null);
  return new ReadQueue(first, reports, login);
}

/** What was read of one desk or several, in one order: that of the first one's policy. */
export class ReadQueue {
  readonly order: Queue;
  /** Every open ticket. */
  readonly entries: readonly QueueEntry[];
  /** Those of whoever they are asked for; lower case. Null: of everybody. */
  readonly login: string | null;
  readonly tiers: ReadonlySet<string>;
  readonly #reports: readonly RunReport[];
  readonly #places: ReadonlyMap<QueueEntry, number>;
  readonly #zone: string;
  readonly #now: Instant;

  constructor(first: RunReport, reports: readonly RunReport[], login: string | null) {
    this.order = first.context.policy.queue;
    this.entries = inOrder(
      reports.flatMap((report) => report.queue),
      this.order,
    );
    this.login = login;
    this.tiers = new Set(reports.flatMap(({ context }) => context.policy.customers.tiers));
    this.#reports = reports;
    this.#places = new Map(this.entries.filter(isInLine).map((entry, index) => [entry, index + 1]));
    this.#zone = first.context.policy.timezone;
    this.#now = first.context.now;
  }

  get ofWhom(): readonly QueueEntry[] {
    const wanted = this.login?.toLowerCase();
    return wanted === undefined
      ? this.entries
      : this.entries.filter(({ owners }) => owners.some((one) => one.toLowerCase() === wanted));
  }

  place(entry: QueueEntry): number | null {
    return this.#places.get(entry) ?? null;
  }

  name({ repository, number }: QueueEntry): string {
    return `${this.#reports.length > 1 ? repository : ''}#${String(number)}`;
  }

  time(at: Instant | null): string {
    return at === null ? '' : formatForPeople(at, this.#zone);
  }

  said(reason: QueueReason): string {
    const telling = { time: (at: Instant) => this.time(at), day: (at: Instant) => formatDay(at, this.#zone) };
    return oneLine(phrases.queueReason(reason, telling));
  }

  why(entry: QueueEntry): string[] {
    return reasonsOf(entry, this.order).map((reason) => this.said(reason));
  }

  told(entry: QueueEntry): string {
    const owners = entry.owners.length === 0 ? 'nobody owns it' : `owner: ${entry.owners.join(', ')}`;
    const place = this.place(entry);
    const head = `${place === 1 ? 'Number one: ' : ''}${this.name(entry)} ${oneLine(entry.title)}`;
    const behind = place === null || place === 1 ? [] : [`number ${String(place)} of the queue`];
    return [head, entry.url, `Why: ${[...this.why(entry), owners, ...behind].join('; ')}.`].join('\n');
  }

  /** @param limit so many in line at most, and so many of those that wait */
  json(entries: readonly QueueEntry[], limit: number): string {
    const [inLine, apart] = [entries.filter(isInLine), entries.filter((entry) => !isInLine(entry))];
    const result = {
      now: formatInstant(this.#now, this.#zone),
      repositories: this.#reports.map(({ context }) => context.repository),
      for: this.login,
      order: this.order.order,
      open: entries.length,
      tickets: inLine.slice(0, limit).map((entry) => this.#data(entry)),
      waiting: apart.slice(0, limit).map((entry) => this.#data(entry)),
      leftOut: Math.max(0, inLine.length - limit) + Math.max(0, apart.length - limit),
      evaluated: this.#reports.reduce((sum, { evaluated }) => sum + evaluated, 0),
      total: this.#reports.reduce((sum, { total }) => sum + total, 0),
      warnings: this.#warnings,
      faults: this.#faults,
    };
    return JSON.stringify(result, null, 2);
  }

  /** Says what went wrong. Returns the exit code. */
  end(shell: Shell): number {
    for (const warning of this.#warnings) shell.note(`warning: ${oneLine(warning)}`);
    for (const fault of this.#faults) shell.note(`error: ${oneLine(fault)}`);
    return this.#faults.length > 0 ? 1 : 0;
  }

  #data(entry: QueueEntry): object {
    const { repository, number, title, url, severity, customer, owners, state, clock, standing } = entry;
    const moment = (at: Instant | null): string | null =>
      at === null ? null : formatInstant(at, this.#zone);
    return {
      ...{ place: this.place(entry), repository, number, title, url, severity },
      ...{ tier: customer.tier, customer: customer.name, owners, state },
      clock:
        clock === null
          ? null
          : { name: clock.of, due: moment(clock.due), breachedAt: moment(clock.breachedAt) },
      keyDate: moment(standing.keyDate),
      openedAt: moment(standing.openedAt),
      waits:
        standing.waiting === null
          ? null
          : { for: standing.waiting.for, until: moment(standing.waiting.until) },
      reasons: reasonsOf(entry, this.order).map((reason) => ({ key: reason.kind, says: this.said(reason) })),
    };
  }

  get #warnings(): string[] {
    return this.#reports.flatMap((report) =>
      report.understood.fallback === null ? [] : outcomeOf(report).warnings.slice(0, 1),
    );
  }

  /** That this machine cannot tell staff where the policy says is no fault of a list. */
  get #faults(): string[] {
    return this.#reports.flatMap((report) =>
      outcomeOf(report).faults.filter((fault) => fault !== report.context.placeFault),
    );
  }
}

/** Whether somebody on the staff has something to do about it. */
export function isInLine({ standing }: QueueEntry): boolean {
  return standing.waiting === null;
}
