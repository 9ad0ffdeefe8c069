/** A year of support on three desks, as GitHub would record it: events alone, each in a second of its own. */
import { instant } from '../../../src/calendar/instant.ts';
import type { Actor, CloseReason, CommentEvent, Issue, TimelineEvent } from '../../../src/ticket/issue.ts';
import { marked } from '../../../src/marks/marker.ts';
import { Random } from '../../oracle/random.ts';
import { commentBy, issueBy } from '../../ticket/issue.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const IDENTITY: Actor = { login: 'steward', kind: 'bot' };

/** A desk of the year: where it is, and what it promises. */
export interface OracleDesk {
  readonly repository: string;
  readonly zone: string;
  readonly holidays: readonly string[];
}

export const DESKS: readonly OracleDesk[] = [
  { repository: 'acme/berlin', zone: 'Europe/Berlin', holidays: ['2027-04-05', '2027-12-24'] },
  { repository: 'acme/denver', zone: 'America/Denver', holidays: ['2027-07-05', '2027-11-25'] },
  { repository: 'acme/sydney', zone: 'Australia/Sydney', holidays: ['2027-01-26', '2027-12-27'] },
];

export const STAFF: readonly string[] = ['ana', 'bo', 'chen'];

/** Login → customer and tier. */
export const CUSTOMERS: Readonly<Record<string, { readonly name: string; readonly tier: string }>> = {
  cass: { name: 'Globex', tier: 'enterprise' },
  cleo: { name: 'Globex', tier: 'enterprise' },
  dirk: { name: 'Initech', tier: 'free' },
  erin: { name: 'Umbrella', tier: 'free' },
};

/** Targets in open hours, by severity: which calendar, and within how many. */
export const PROMISES = {
  urgent: { calendar: '24x7', first_response: 1, next_response: 2, resolution: 12 },
  high: { calendar: 'office', first_response: 4, next_response: 6, resolution: 24 },
  low: { calendar: 'office', first_response: 8, next_response: 16, resolution: 80 },
} as const;

export type Severity = keyof typeof PROMISES;

const SEVERITIES: readonly Severity[] = ['urgent', 'high', 'low'];

/** The policy of a desk, as its file says it. */
export function policyText({ zone, holidays }: OracleDesk): string {
  const rules = SEVERITIES.map((severity) => {
    const { calendar, first_response: first, next_response: next, resolution } = PROMISES[severity];
    return `  - { name: ${severity}, when: { severity: ${severity} }, calendar: ${calendar}, first_response: ${String(first)}h, next_response: ${String(next)}h, resolution: ${String(resolution)}h }`;
  });
  return `version: 1
timezone: ${zone}
team:
  staff: [${STAFF.join(', ')}]
  groups:
    tier-1: { members: [ana, bo] }
    tier-2: { members: [chen], label: 'group: tier-2' }
calendars:
  office: { hours: { mon-fri: '09:00-17:00' }, holidays: [${holidays.join(', ')}] }
severities: [{ name: urgent }, { name: high }, { name: low }]
intake: { severity: [{ label: { 'severity: urgent': urgent, 'severity: high': high, 'severity: low': low } }], unverified_max: urgent }
customers:
  tiers: [enterprise, free]
  members:
    enterprise: { Globex: [cass, cleo] }
    free: { Initech: [dirk], Umbrella: [erin] }
sla:
${rules.join('\n')}
ownership: { within: 4h, calendar: office }
self_service:
  - { name: password, when: { label: 'topic: password' }, instructions: 'Reset it yourself.', close: true }
reports: { by_owner: true }
`;
}

/**
 * All tickets of the year: desk by desk, the same ones for the same seed.
 *
 * @param until nothing has happened after it
 */
export function drawYear(tickets: number, seed: number, until = Infinity): Map<string, Issue[]> {
  const random = new Random(seed);
  const year = new Map<string, Issue[]>(DESKS.map(({ repository }) => [repository, []]));
  for (let count = 0; count < tickets; count += 1) {
    const { repository } = random.pick(DESKS);
    const issues = year.get(repository) ?? [];
    const { issue } = new Life(random, repository, issues.length + 1, until);
    if (issue.createdAt <= until) issues.push(issue);
  }
  return year;
}

const human = (login: string): Actor => ({ login, kind: 'human' });

/** One ticket's life. */
class Life {
  readonly #random: Random;
  readonly #repository: string;
  readonly #number: number;
  readonly #opened: number;
  readonly #until: number;
  readonly #author: string;
  readonly #labels = new Set<string>();
  readonly #assignees = new Set<string>();
  readonly #events: TimelineEvent[] = [];
  #at: number;
  #isOpen = true;
  #comments = 0;

  constructor(random: Random, repository: string, number: number, until: number) {
    this.#random = random;
    this.#repository = repository;
    this.#number = number;
    // Some begin in the last weeks of the year before, and of the year that comes some are not over.
    this.#opened = Date.UTC(2026, 11, 5) + random.between(0, 392 * 86_400) * SECOND;
    this.#at = this.#opened;
    this.#author = random.pick(Object.keys(CUSTOMERS));
    if (random.chance(0.7)) this.#labels.add(`severity: ${random.pick(SEVERITIES)}`);
    // No step takes longer.
    this.#until = until - 2 * HOUR;
    if (random.chance(0.03)) this.#selfService();
    const steps = random.between(0, 16);
    for (let step = 0; step < steps; step += 1) this.#step();
    if (this.#isOpen && random.chance(0.8) && this.#at <= this.#until) this.#close();
  }

  get issue(): Issue {
    return issueBy(human(this.#author), instant(this.#opened), {
      number: this.#number,
      url: `https://github.com/${this.#repository}/issues/${String(this.#number)}`,
      state: this.#isOpen ? 'open' : 'closed',
      labels: [...this.#labels],
      assignees: [...this.#assignees].map(human),
      events: this.#events,
    });
  }

  #step(): void {
    this.#wait();
    if (this.#at > this.#until) return;
    const random = this.#random;
    const roll = random.fraction();
    if (!this.#isOpen) {
      if (roll < 0.2) this.#reopen();
      return;
    }
    if (roll < 0.3) this.#comment(random.pick(STAFF), this.#words());
    else if (roll < 0.45) this.#customer();
    else if (roll < 0.55) this.#severity();
    else if (roll < 0.7) this.#assign();
    else if (roll < 0.78) this.#toggle('status: pending');
    else if (roll < 0.84) this.#toggle('status: on hold');
    else if (roll < 0.88) this.#handOver();
    else if (roll < 0.91) this.#comment('passer', 'I have that, too.');
    else this.#close();
  }

  #wait(): void {
    const most = this.#random.pick([2 * HOUR, 10 * HOUR, 3 * DAY, 12 * DAY]);
    this.#at += this.#random.between(1, most / SECOND) * SECOND;
  }

  #words(): string {
    const random = this.#random;
    if (random.chance(0.9)) return 'We look into it.';
    const component = random.pick(['api', 'billing', 'login']);
    return `/factor ${random.pick(['bug', 'education'])} (${component}): it was seen\n\nWe know more.`;
  }

  #comment(login: string, body: string, actor = human(login)): void {
    this.#comments += 1;
    const id = `C${this.#repository}-${String(this.#number)}-${String(this.#comments)}`;
    const comment: CommentEvent = commentBy(actor, instant(this.#at), id, body);
    this.#events.push(comment);
  }

  /** The author, or, of a customer of two, sometimes the other. */
  #customer(): void {
    const login = this.#author === 'cass' && this.#random.chance(0.3) ? 'cleo' : this.#author;
    this.#comment(login, 'It still fails.');
  }

  #label(label: string, put: boolean, actor = human(this.#random.pick(STAFF))): void {
    const kind = put ? 'labeled' : 'unlabeled';
    this.#events.push({ kind, at: instant(this.#at), actor, label });
    if (put) this.#labels.add(label);
    else this.#labels.delete(label);
  }

  #severity(): void {
    const next = `severity: ${this.#random.pick(SEVERITIES)}`;
    if (this.#labels.has(next)) return;
    for (const label of [...this.#labels].filter((one) => one.startsWith('severity: '))) {
      this.#label(label, false);
      this.#at += SECOND;
    }
    this.#label(next, true);
  }

  #assign(): void {
    const login = this.#random.pick(STAFF);
    const kind = this.#assignees.has(login) ? 'unassigned' : 'assigned';
    const actor = human(this.#random.pick(STAFF));
    this.#events.push({ kind, at: instant(this.#at), actor, assignee: human(login) });
    if (kind === 'assigned') this.#assignees.add(login);
    else this.#assignees.delete(login);
  }

  #toggle(label: string): void {
    this.#label(label, !this.#labels.has(label));
  }

  #handOver(): void {
    this.#toggle('group: tier-2');
  }

  #close(): void {
    const random = this.#random;
    this.#at += random.between(1, 3600) * SECOND;
    // Waits end with the close; whoever closes it takes their labels along.
    for (const label of ['status: pending', 'status: on hold'])
      if (this.#labels.has(label)) {
        this.#label(label, false);
        this.#at += SECOND;
      }
    const reason: CloseReason = random.chance(0.8) ? 'completed' : random.pick(['not_planned', 'duplicate']);
    const actor = random.chance(0.15) ? human(this.#author) : human(random.pick(STAFF));
    this.#shut(actor, reason);
  }

  #shut(actor: Actor, reason: CloseReason): void {
    this.#events.push({ kind: 'closed', at: instant(this.#at), actor, reason, duplicateOf: null });
    this.#isOpen = false;
  }

  #reopen(): void {
    const actor = human(this.#random.chance(0.5) ? this.#author : this.#random.pick(STAFF));
    this.#events.push({ kind: 'reopened', at: instant(this.#at), actor });
    this.#isOpen = true;
  }

  /** The desk answers by itself, and closes. */
  #selfService(): void {
    this.#labels.add('topic: password');
    this.#at += 5 * SECOND;
    this.#comment('', marked(['self-service:password'], 'Reset it yourself.'), IDENTITY);
    this.#at += SECOND;
    this.#shut(IDENTITY, 'completed');
  }
}
