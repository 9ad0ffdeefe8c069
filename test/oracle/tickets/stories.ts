import { instant, type Instant } from '../../../src/calendar/instant.ts';
import type { Actor, Issue, TimelineEvent } from '../../../src/ticket/issue.ts';
import { commentBy, issueBy } from '../../ticket/issue.ts';
import type { Random } from '../random.ts';

/** Minutes since the epoch. */
export type Minute = number;

/** 2026-10-12 00:00 UTC, a Monday two weeks before Europe's clocks go back. */
const BEGINNING: Minute = Date.UTC(2026, 9, 12) / 60_000;
const DAY = 1440;

const momentOf = (minute: Minute): Instant => instant(minute * 60_000);

export const IDENTITY: Actor = { login: 'steward', kind: 'bot' };
const human = (login: string): Actor => ({ login, kind: 'human' });
const bot = (login: string): Actor => ({ login, kind: 'bot' });

const STAFF = ['ana', 'bo', 'dora'].map(human);
const CUSTOMERS = ['cus', 'colleague'].map(human);
const OTHERS = [human('passer'), human('rival'), bot('ana'), bot('ci')];
const LABELS = [
  'severity: urgent',
  'severity: high',
  'severity: low',
  'status: pending',
  'status: on hold',
  'incident',
  'vip',
  'post-mortem: due',
  'sla: breached',
];
const COMMANDS = [
  ...['/pending', '/hold', '/resume', '/no-reply', '/severity urgent', '/severity high', '/severity low'],
  ...[
    '/resume\n/pending',
    '/pending\n/hold',
    '/post-mortem done',
    '/post-mortem owner @bo',
    '/severity wrong',
  ],
];

/** A ticket's life, as GitHub would record it: nothing is closed twice, no label put on that is there already. */
export class Life {
  readonly events: TimelineEvent[] = [];
  readonly opened: Minute;
  readonly author: Actor;
  readonly labels = new Set<string>();
  readonly #assignees = new Map<string, Actor>();
  readonly #random: Random;
  #closed = false;
  #moved = -1;
  #comments = 0;

  constructor(random: Random) {
    this.#random = random;
    this.opened = BEGINNING + random.between(0, 20 * DAY);
    this.author = random.chance(0.85) ? human('cus') : random.pick([human('stranger'), human('ana')]);
    for (const label of LABELS) if (random.chance(0.02)) this.labels.add(label);
  }

  get issue(): Issue {
    return issueBy(this.author, momentOf(this.opened), {
      state: this.#closed ? 'closed' : 'open',
      labels: [...this.labels],
      assignees: [...this.#assignees.values()],
      events: [...this.events],
    });
  }

  /** Something happens at a minute. */
  step(minute: Minute): void {
    const random = this.#random;
    const at = momentOf(minute);
    // Nothing else happens in the second in which it moves: whose repository it was in would be anybody's guess.
    if (this.#moved === at) return;
    const roll = random.fraction();
    if (roll < 0.5) this.#comment(at);
    else if (roll < 0.75) this.#label(at);
    else if (roll < 0.83) this.#assign(at);
    else if (roll < 0.93) this.#close(at);
    else if (roll < 0.97) {
      const author = random.pick([...STAFF, ...CUSTOMERS, human('passer'), IDENTITY]);
      this.events.push({ kind: 'comment_deleted', at, actor: human('bo'), author });
    } else if (roll < 0.975 && (this.events.at(-1)?.at ?? 0) < at) {
      this.#moved = at;
      this.events.push({ kind: 'transferred', at, actor: human('bo') });
    }
  }

  #someone(): Actor {
    const random = this.#random;
    if (random.chance(0.6)) return random.pick(STAFF);
    return random.pick(random.chance(0.8) ? CUSTOMERS : OTHERS);
  }

  #comment(at: Instant): void {
    const random = this.#random;
    this.#comments += 1;
    const id = `C${this.#comments}`;
    const until = new Date(at + random.between(-300, 3000) * 60_000).toISOString().slice(0, 16);
    const command = random.chance(0.1) ? `/hold until ${until}Z` : random.pick(COMMANDS);
    const roll = random.fraction();
    const body =
      roll < 0.4
        ? 'Words.'
        : roll < 0.7
          ? command
          : roll < 0.95
            ? `Words.\n\n${command}`
            : '/status fixing We know why.';
    this.events.push(commentBy(this.#someone(), at, id, body, { minimized: random.chance(0.04) }));
  }

  #label(at: Instant): void {
    const random = this.#random;
    const label = random.pick(LABELS);
    const ours = label === 'sla: breached' ? random.chance(0.9) : random.chance(0.15);
    const actor = ours ? IDENTITY : this.#someone();
    if (this.labels.has(label)) {
      this.labels.delete(label);
      this.events.push({ kind: 'unlabeled', at, actor, label });
    } else {
      this.labels.add(label);
      this.events.push({ kind: 'labeled', at, actor, label });
    }
  }

  #assign(at: Instant): void {
    const actor = this.#someone();
    const assignee = this.#random.pick([...STAFF, human('passer')]);
    const kind = this.#assignees.has(assignee.login) ? 'unassigned' : 'assigned';
    if (kind === 'assigned') this.#assignees.set(assignee.login, assignee);
    else this.#assignees.delete(assignee.login);
    this.events.push({ kind, at, actor, assignee });
  }

  #close(at: Instant): void {
    const random = this.#random;
    if (this.#closed) {
      this.events.push({ kind: 'reopened', at, actor: this.#someone() });
    } else {
      const actor = random.chance(0.2) ? this.author : random.pick(STAFF);
      const reason = random.chance(0.75) ? 'completed' : random.pick(['not_planned', 'duplicate'] as const);
      this.events.push({ kind: 'closed', at, actor, reason, duplicateOf: null });
    }
    this.#closed = !this.#closed;
  }
}

/** Minutes at which things happen, in order; often several at one. */
export function occasions(random: Random, opened: Minute): Minute[] {
  const span = random.pick([120, DAY, 6 * DAY]);
  const count = random.between(0, 25);
  const minutes: Minute[] = [];
  for (let index = 0; index < count; index += 1) {
    const again = minutes.length > 0 && random.chance(0.15);
    minutes.push(again ? random.pick(minutes) : opened + random.between(1, span));
  }
  return minutes.sort((a, b) => a - b);
}

export function drawLife(random: Random): Life {
  const life = new Life(random);
  const at = momentOf(life.opened);
  // Most tickets are judged when they arrive.
  if (random.chance(0.6)) {
    const label = random.pick(['severity: urgent', 'severity: high', 'severity: low']);
    if (!life.labels.has(label)) {
      life.labels.add(label);
      life.events.push({ kind: 'labeled', at, actor: life.author, label });
    }
  }
  for (const minute of occasions(random, life.opened)) life.step(minute);
  return life;
}

/** A promise, as the oracle knows it and as the policy words it. */
export interface OracleRule {
  readonly name: string;
  readonly severity: readonly string[] | null;
  readonly label: string | null;
  readonly incident: boolean | null;
  readonly calendar: string;
  /** Minutes. */
  readonly targets: Readonly<Record<string, number>>;
  /** What the ticket waits for while each clock stands; `unowned`: for somebody who owns it. */
  readonly pauses: Readonly<Record<string, readonly string[]>>;
  /** Longer intervals of updates, from so many open minutes on. */
  readonly phases: readonly { readonly after: number; readonly every: number }[];
  readonly effective: Minute | null;
  readonly minimum: number | null;
  /** Half of each target, or none. */
  readonly warns: boolean;
}

export interface OraclePolicy {
  readonly sla: readonly OracleRule[];
  readonly internal: readonly OracleRule[];
  readonly ownership: { readonly within: number; readonly calendar: string } | null;
  readonly pending: {
    readonly within: number;
    readonly calendar: string;
    readonly severities: readonly string[];
  };
  /** The severity of a ticket that nobody has told one of. */
  readonly otherwise: { readonly severity: string; readonly effective: Minute | null } | null;
  /** By when staff have said how severe it is. */
  readonly triage: {
    readonly within: number;
    readonly calendar: string;
    readonly proposed: boolean;
    readonly effective: Minute | null;
  } | null;
  readonly writeUp: { readonly within: number; readonly done: 'organised' | 'written' };
  /** Minute from which the policy is known to have been in force. */
  readonly since: Minute | null;
  /** From when until when dora is on the roster. */
  readonly dora: readonly [from: Minute, until: Minute];
  readonly text: string;
}

const CALENDARS: Readonly<Record<string, string>> = {
  office: `{ timezone: Europe/Berlin, hours: { mon-fri: ['09:00-12:30', '13:30-17:00'] } }`,
  nights: `{ timezone: America/New_York, hours: { mon-thu: '22:00-06:00', sat: '10:00-14:00' } }`,
  island: `{ timezone: Australia/Lord_Howe, hours: { mon-sun: '08:00-20:00' }, holidays: ['2026-10-26'] }`,
};
const CALENDAR_NAMES = ['24x7', '24x5', ...Object.keys(CALENDARS)];
const CLOCKS = ['first_response', 'next_response', 'update', 'resolution'];

export function drawPolicy(random: Random): OraclePolicy {
  const sla = drawRules(random, 'promise');
  const internal = random.chance(0.3) ? drawRules(random, 'own') : [];
  const ownership = random.chance(0.8)
    ? { within: 2 * random.between(5, 300), calendar: random.pick(CALENDAR_NAMES) }
    : null;
  const pending = {
    within: 2 * random.between(30, 800),
    calendar: random.pick(CALENDAR_NAMES),
    severities: random.pick([
      ['urgent', 'high', 'low'],
      ['high', 'low'],
    ]),
  };
  const writeUp = {
    within: 2 * random.between(10, 800),
    done: random.pick(['organised', 'written'] as const),
  };
  const someDay = (): Minute | null => (random.chance(0.3) ? BEGINNING + random.between(0, 24) * DAY : null);
  const otherwise = random.chance(0.4)
    ? { severity: random.pick(['urgent', 'high', 'low']), effective: someDay() }
    : null;
  const triage = random.chance(0.6)
    ? {
        within: 2 * random.between(5, 300),
        calendar: random.pick(CALENDAR_NAMES),
        proposed: random.chance(0.5),
        effective: someDay(),
      }
    : null;
  const since = random.chance(0.3) ? BEGINNING + random.between(0, 24 * DAY) : null;
  const first = random.between(0, 15);
  const dora = [BEGINNING + first * DAY, BEGINNING + (first + random.between(3, 12)) * DAY] as const;
  const text = [
    'version: 1',
    'timezone: UTC',
    `team: { staff: [ana, bo, { login: dora, from: ${date(dora[0])}, until: ${date(dora[1] - DAY)} }] }`,
    'calendars:',
    ...Object.entries(CALENDARS).map(([name, text]) => `  ${name}: ${text}`),
    'severities:',
    ...['urgent', 'high', 'low'].map(
      (name) => `  - { name: ${name}, color: 'b60205', description: ${name} }`,
    ),
    'customers: { tiers: [gold], members: { gold: { acme: [cus, colleague], other: [rival] } } }',
    // What strangers may claim is a matter of the intake, not of the clocks.
    'intake:',
    '  unverified_max: urgent',
    otherwise === null
      ? ''
      : `  otherwise: { severity: ${otherwise.severity}${effectiveText(otherwise.effective)} }`,
    triage === null
      ? ''
      : `  triage: { within: ${triage.within}m, calendar: ${triage.calendar}, severity: ${triage.proposed ? 'proposed' : 'taken'}${effectiveText(triage.effective)} }`,
    section('sla', sla),
    section('internal', internal),
    ownership === null ? '' : `ownership: { within: ${ownership.within}m, calendar: ${ownership.calendar} }`,
    `waiting: { pending: { close_after: ${pending.within}m, calendar: ${pending.calendar}, severities: [${pending.severities.join(', ')}] } }`,
    'incidents: { when: { severity: urgent } }',
    `write_up: { when: { incident: true }, within: ${writeUp.within}m, done: ${writeUp.done} }`,
  ].join('\n');
  return { sla, internal, ownership, pending, otherwise, triage, writeUp, since, dora, text };
}

function effectiveText(effective: Minute | null): string {
  return effective === null ? '' : `, effective: ${date(effective)}`;
}

function date(minute: Minute): string {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

function section(name: string, rules: readonly OracleRule[]): string {
  return rules.length === 0 ? '' : `${name}:\n${rules.map((rule) => `  - ${ruleText(rule)}`).join('\n')}`;
}

function drawRules(random: Random, prefix: string): OracleRule[] {
  const rules: OracleRule[] = [];
  const add = (of: Partial<OracleRule>): void => {
    const targets: Record<string, number> = {};
    const pauses: Record<string, readonly string[]> = { resolution: ['pending', 'on_hold'] };
    for (const clock of CLOCKS) {
      if (random.chance(0.75)) targets[clock] = 2 * random.between(3, random.pick([40, 400, 900]));
      const some = random.pick([['pending'], ['on_hold'], ['pending', 'on_hold'], []]);
      if (random.chance(0.2)) pauses[clock] = some;
    }
    if (random.chance(0.4)) pauses.update = [...(pauses.update ?? []), 'unowned'];
    const phases = drawPhases(random, targets.update);
    const drawn: OracleRule = {
      name: `${prefix} ${rules.length}`,
      severity: null,
      label: null,
      incident: null,
      calendar: random.pick(CALENDAR_NAMES),
      targets,
      pauses,
      phases,
      effective: random.chance(0.15) ? BEGINNING + random.between(0, 24) * DAY : null,
      minimum: random.chance(0.25) ? 2 * random.between(5, 100) : null,
      warns: random.chance(0.5),
      ...of,
    };
    if (Object.keys(targets).length > 0) rules.push(drawn);
  };
  if (random.chance(0.2)) add({ label: 'vip', severity: random.chance(0.5) ? ['urgent', 'high'] : null });
  if (random.chance(0.2)) add({ incident: true });
  if (random.chance(0.3)) add({ severity: ['urgent'], effective: BEGINNING + random.between(0, 24) * DAY });
  add({ severity: ['urgent'] });
  if (random.chance(0.8)) add({ severity: ['high'] });
  if (random.chance(0.4)) add({ severity: ['low'] });
  if (random.chance(0.3)) add({});
  return rules;
}

function drawPhases(random: Random, first: number | undefined): { after: number; every: number }[] {
  const phases: { after: number; every: number }[] = [];
  let last = { after: 60, every: first ?? 0 };
  for (let count = first === undefined ? 0 : random.pick([0, 0, 1, 2]); count > 0; count -= 1) {
    last = {
      after: last.after + random.between(1, 400),
      every: last.every + 2 * random.between(1, 200),
    };
    phases.push(last);
  }
  return phases;
}

function updateText({ pauses, phases }: OracleRule, minutes: number): string {
  const fields = [
    `every: ${minutes}m`,
    ...(phases.length === 0
      ? []
      : [`then: [${phases.map(({ after, every }) => `{ after: ${after}m, every: ${every}m }`).join(', ')}]`]),
    ...(pauses.update?.includes('unowned') === true ? ['while: owned'] : []),
  ];
  return `update: { ${fields.join(', ')} }`;
}

function ruleText(rule: OracleRule): string {
  const when = [
    ...(rule.severity === null ? [] : [`severity: [${rule.severity.join(', ')}]`]),
    ...(rule.label === null ? [] : [`label: ${rule.label}`]),
    ...(rule.incident === null ? [] : [`incident: ${rule.incident}`]),
  ];
  const fields = [
    `name: ${rule.name}`,
    ...(when.length > 0 ? [`when: { ${when.join(', ')} }`] : []),
    `calendar: ${rule.calendar}`,
    ...Object.entries(rule.targets).map(([clock, minutes]) =>
      clock === 'update' ? updateText(rule, minutes) : `${clock}: ${minutes}m`,
    ),
    `pauses: { ${Object.entries(rule.pauses)
      .map(([clock, waits]) => `${clock}: [${waits.filter((wait) => wait !== 'unowned').join(', ')}]`)
      .join(', ')} }`,
    ...(rule.effective === null ? [] : [`effective: ${date(rule.effective)}`]),
    ...(rule.minimum === null ? [] : [`minimum_remaining: ${rule.minimum}m`]),
    ...(rule.warns ? ['warn_at: 50%'] : []),
  ];
  return `{ ${fields.join(', ')} }`;
}
