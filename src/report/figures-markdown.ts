import { code, plain } from '../documents/escape.ts';
import type { AttainmentData } from './attainment.ts';
import type { ClassData, TicketRef } from './causes.ts';
import {
  DIMENSION_NAMES,
  moment,
  nameOfClock,
  openTime,
  percent,
  TURN_NAMES,
  wall,
  wallTime,
} from './figure-words.ts';
import type { CausesData, Figures, ShareData } from './figures.ts';

export interface MarkdownOptions {
  /** Whether customers are named. */
  readonly customers: boolean;
  /** The most characters: an issue of GitHub's takes 65,536. */
  readonly longest?: number;
}

/** Room for words of somebody's own around it. */
const LONGEST = 60_000;

/** The most rows of a table, and tickets of a list, from generous to terse: the first that fits is taken. */
const MEASURES = [100, 50, 25, 10, 5, 3, 1];

/** The figures as a page for people. What it leaves out it says; the other formats have it all. */
export function figuresMarkdown(figures: Figures, { customers, longest = LONGEST }: MarkdownOptions): string {
  let text = '';
  for (const most of MEASURES) {
    text = new Page(figures, customers, most).text;
    if (text.length <= longest) return text;
  }
  const end = '\n\n_The rest is left out: it does not fit. The other formats have it all._\n';
  const cut = text.slice(0, longest - end.length);
  // Never within a line: half a table row is none.
  return cut.slice(0, cut.lastIndexOf('\n')) + end;
}

class Page {
  readonly #figures: Figures;
  readonly #customers: boolean;
  readonly #most: number;

  constructor(figures: Figures, customers: boolean, most: number) {
    this.#figures = figures;
    this.#customers = customers;
    this.#most = most;
  }

  get text(): string {
    const parts = [
      this.#head(),
      this.#attainment(),
      this.#breaches(),
      this.#tickets(),
      this.#turns(),
      this.#unowned(),
      this.#handOvers(),
      this.#causes(),
      this.#selfService(),
      this.#backlog(),
      this.#breakdowns(),
      this.#definitions(),
    ];
    return `${parts.flat().join('\n\n')}\n`;
  }

  #head(): string[] {
    const { desks } = this.#figures;
    const names = desks.map(({ repository }) => code(repository)).join(', ');
    const lines = desks.flatMap((desk) => {
      const { repository, from, to, as_of: asOf, time_zone: zone, policies } = desk;
      const which = desks.length === 1 ? '' : `${code(repository)}: `;
      const stands = asOf === to ? '' : `, as it stood at ${moment(asOf)}`;
      const held = policies.map(
        ({ commit, from: since }) =>
          `${commit === null ? 'the policy' : code(commit.slice(0, 7))}${since === null ? '' : ` (since ${moment(since)})`}`,
      );
      return [
        `- ${which}${moment(from)} up to ${moment(to)}, not included, ${zone}${stands}.`,
        `- ${which}Judged by the policy that held: ${held.join(', then ')}.`,
      ];
    });
    const faults = desks.flatMap((desk) => desk.faults);
    const incomplete = `> **Not complete.** ${faults.map((fault) => plain(fault)).join(' ')}`;
    const unnamed = 'Customers are counted here, not named.';
    const hidesAny = this.#figures.attainment.some(({ by }) => by === 'customer');
    return [
      `# Report on ${names}`,
      ...(faults.length === 0 ? [] : [incomplete]),
      [...lines, ...(this.#customers || !hidesAny ? [] : [`- ${unnamed}`])].join('\n'),
    ];
  }

  #attainment(): string[] {
    const rows = this.#figures.attainment.filter(({ by }) => by === 'all');
    if (rows.length === 0) return ['## Clocks', 'No clock counted in this time.'];
    return ['## Clocks', this.#clockTable(rows, null)];
  }

  #clockTable(rows: readonly AttainmentData[], heading: string | null): string {
    return this.#table(
      [
        'Clock',
        ...(heading === null ? [] : [heading]),
        ...['Kept', 'Met', 'Missed', 'Running', 'Missed before', 'Cancelled', 'Median', 'p90', 'p95'],
      ],
      rows.map((row) => [
        nameOfClock(row),
        ...(heading === null ? [] : [row.value === null ? '–' : plain(row.value)]),
        percent(row.attainment),
        ...[row.met, row.missed, row.running, row.missed_before, row.cancelled].map(String),
        ...[row.median, row.p90, row.p95].map(openTime),
      ]),
      heading === null ? 1 : 2,
    );
  }

  #breakdowns(): string[] {
    return DIMENSION_NAMES.flatMap(([by, name]) => {
      if (by === 'customer' && !this.#customers) return [];
      const rows = this.#figures.attainment.filter((row) => row.by === by);
      const isOneMonth = by === 'month' && new Set(rows.map(({ value }) => value)).size === 1;
      return rows.length === 0 || isOneMonth
        ? []
        : [`## By ${name.toLowerCase()}`, this.#clockTable(rows, name)];
    });
  }

  #breaches(): string[] {
    const { breaches } = this.#figures;
    if (breaches.length === 0) return ['## Breaches', 'None.'];
    return [
      '## Breaches',
      this.#table(
        ['Ticket', 'Clock', 'Severity', 'Target', 'Broken', 'Overdue by', 'Stopped'],
        breaches.map((one) => [
          this.#link(one),
          nameOfClock(one),
          one.severity === null ? '–' : plain(one.severity),
          plain(one.target),
          one.decided_at === null ? '–' : moment(one.decided_at),
          wall(one.overdue_seconds ?? 0),
          one.ended_at === null ? 'still runs' : moment(one.ended_at),
        ]),
        7,
      ),
    ];
  }

  #tickets(): string[] {
    const { tickets, reopened, one_touch: once, early_pauses: early } = this.#figures;
    const { completed, no_answer: unanswered, not_planned: dropped, duplicate } = tickets.closed;
    const by = tickets.opened_by_severity.map(
      ({ severity, tickets: some }) =>
        `${severity === null ? 'none' : plain(severity)} ${String(some)} (${percent(some / tickets.opened)})`,
    );
    return [
      '## Tickets',
      [
        `- Opened: ${String(tickets.opened)}${by.length === 0 ? '' : `; by severity: ${by.join(', ')}`}.`,
        `- Closed: ${String(completed)} as completed, ${String(unanswered)} without an answer by the customer, ${String(dropped)} as not planned, ${String(duplicate)} as duplicates.`,
        `- Open at the end: ${String(tickets.open_at_end)}.`,
        `- Reopened: ${share(reopened)} closes as completed.${this.#list(reopened.tickets)}`,
        `- Solved with one answer: ${share(once)} solved tickets; without any: ${String(once.without_answer)}.`,
        `- Set to wait for a customer who had spoken last: ${share(early)} waits.${this.#list(early.tickets)}`,
      ].join('\n'),
    ];
  }

  #turns(): string[] {
    return [
      '## Whose turn it was',
      this.#table(
        ['Turn', 'Time', 'Share', 'Tickets'],
        this.#figures.turns.map((one) => [
          TURN_NAMES[one.turn],
          wall(one.seconds),
          percent(one.share),
          String(one.tickets),
        ]),
        1,
      ),
    ];
  }

  #unowned(): string[] {
    const { unowned } = this.#figures;
    const { median, p90, p95, stopped, now } = unowned;
    const spells = `How long tickets had no owner: median ${wallTime(median)}, p90 ${wallTime(p90)}, p95 ${wallTime(p95)}; ${String(stopped)} of these stretches ended with an owner.`;
    if (now.length === 0) return ['## Owners', `${spells} At the end every open ticket had one.`];
    const rows = now.map((one) => [this.#link(one), moment(one.since), wall(one.seconds)]);
    return [
      '## Owners',
      `${spells} At the end ${String(now.length)} had none:`,
      this.#table(['Ticket', 'Since', 'For'], rows, 1),
    ];
  }

  #handOvers(): string[] {
    const { hand_overs: all, escalations } = this.#figures;
    const to = all.to.map(
      ({ group, hand_overs: count }) =>
        `${group === null ? 'no group by name' : plain(group)} ${String(count)}`,
    );
    const sum = all.by_people + all.by_policy;
    if (sum === 0) return ['## Hand-overs', 'None.'];
    return [
      '## Hand-overs',
      `${String(sum)} on ${countOf(all.tickets.length, 'ticket')}: ${String(all.by_people)} by people (${String(all.taken_back)} taken back), ${String(all.by_policy)} by the policy. To: ${to.join(', ')}.`,
      ...this.#classes('Escalated tickets by what had a part in them', escalations),
    ];
  }

  #classes(title: string, { tickets, by_class: classes }: CausesData): string[] {
    if (tickets === 0) return [];
    return [`### ${title}`, this.#classTable(classes.map((one) => [null, one]))];
  }

  #classTable(rows: readonly (readonly [string | null, ClassData])[]): string {
    const months = rows.some(([month]) => month !== null);
    return this.#table(
      [...(months ? ['Month'] : []), 'Class', 'Tickets', 'Customers', ''],
      rows.map(([month, one]) => [
        ...(months ? [month ?? ''] : []),
        one.class === null ? 'nothing on record' : plain(one.class),
        String(one.tickets.length),
        String(one.customers),
        one.class === null ? '' : this.#list(one.tickets).trim(),
      ]),
      months ? 2 : 1,
    );
  }

  #causes(): string[] {
    const { causes, unresolved } = this.#figures;
    const months = new Set(causes.by_month.map(({ month }) => month));
    const recurring = causes.recurring.map((one) => [
      `${plain(one.class)} (${plain(one.component)})`,
      String(one.tickets.length),
      String(one.customers),
      this.#list(one.tickets).trim(),
    ]);
    return [
      ...this.#classes('Closed tickets by what had a part in them', causes).map((part, index) =>
        index === 0 ? part.replace(/^###/, '##') : part,
      ),
      ...(months.size > 1
        ? ['### By month', this.#classTable(causes.by_month.map((one) => [one.month, one]))]
        : []),
      ...(recurring.length > 0
        ? ['### What came again', this.#table(['Cause', 'Tickets', 'Customers', ''], recurring, 1)]
        : []),
      ...this.#classes('Closed without a solution', unresolved),
    ];
  }

  #selfService(): string[] {
    const { self_service: all } = this.#figures;
    if (all.length === 0) return [];
    const rows = all.map((one) => [
      plain(one.name),
      ...[one.answered, one.kept, one.came_back.length].map(String),
      this.#list(one.came_back).trim(),
    ]);
    return ['## Self-service', this.#table(['Instructions', 'Answered', 'Kept', 'Came back', ''], rows, 1)];
  }

  #backlog(): string[] {
    const rows = this.#figures.backlog.map((one) => [
      one.from,
      ...[one.opened, one.closed, one.reopened, one.open, one.unowned, one.pending, one.on_hold].map(String),
    ]);
    return [
      '## Backlog',
      this.#table(
        ['From', 'Opened', 'Closed', 'Reopened', 'Open', 'Unowned', 'Pending', 'On hold'],
        rows,
        1,
        true,
      ),
    ];
  }

  #definitions(): string[] {
    const lines = Object.entries(this.#figures.definitions).map(
      ([name, text]) => `- **${name.replaceAll('_', ' ')}**: ${text}`,
    );
    return ['## What these figures mean', lines.join('\n')];
  }

  /** @param words how many columns hold words; the others hold numbers */
  #table(
    head: readonly string[],
    rows: readonly (readonly string[])[],
    words: number,
    keepLast = false,
  ): string {
    const shown = keepLast ? rows.slice(-this.#most) : rows.slice(0, this.#most);
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const rule = line(head.map((name, index) => (index < words || name === '' ? ':--' : '--:')));
    const left = rows.length - shown.length;
    const rest =
      left === 0 ? '' : `\n\n_${String(left)} more ${left === 1 ? 'row is' : 'rows are'} left out here._`;
    return [line(head), rule, ...shown.map(line)].join('\n') + rest;
  }

  #link({ repository, number, url }: TicketRef): string {
    const name = this.#figures.desks.length === 1 ? '' : repository;
    return `[${name}#${String(number)}](${url})`;
  }

  #list(tickets: readonly TicketRef[]): string {
    if (tickets.length === 0) return '';
    const shown = tickets.slice(0, this.#most).map((one) => this.#link(one));
    const left = tickets.length - shown.length;
    return ` ${shown.join(', ')}${left === 0 ? '' : ` and ${String(left)} more`}`;
  }
}

function countOf(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

function share({ of, count, share: part }: ShareData): string {
  return `${String(count)} of ${String(of)}${part === null ? '' : ` (${percent(part)})`}`;
}
