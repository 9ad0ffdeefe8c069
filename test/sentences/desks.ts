import type { Random } from '../oracle/random.ts';
import type { DeskFiles } from '../recorder/product.ts';

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** IANA zones on both sides of every date line and of the changes of clocks. */
const ZONES = ['Europe/Berlin', 'America/Denver', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'] as const;

export const SEVERITIES = ['urgent', 'high', 'low'] as const;

/** A desk as one story has it: its files, and what its people need to know to speak on it. */
export interface DrawnDesk extends DeskFiles {
  readonly language: Language;
}

/**
 * A desk with promises, targets of its own, or neither; in one calendar or several; with waits, escalations, sign-off
 * and ready instructions as chance has it.
 */
export function drawDesk(random: Random, language: Language): DrawnDesk {
  const zone = (): string => random.pick(ZONES);
  const calendar = (): string => random.pick(['24x7', '24x5', 'office', 'office', 'nights', 'shifts']);
  const target = (...spans: readonly string[]): string => {
    const span = random.pick(spans);
    return random.chance(0.4) ? `{ within: ${span}, calendar: ${calendar()} }` : span;
  };
  const maybe = (probability: number, text: string): string[] => (random.chance(probability) ? [text] : []);
  const every = (span: string): string => {
    const fields = [
      `every: ${span}`,
      ...maybe(0.3, `then: [{ after: 2h, every: 8h }, { after: 30h, every: 12h }]`),
      ...maybe(0.5, `calendar: ${calendar()}`),
      ...maybe(
        0.5,
        `reminders: { before: 20m, group_after: 15m, group: ${random.pick(['tier-1', 'tier-2', 'nobody'])} }`,
      ),
    ];
    return fields.length === 1 ? span : `{ ${fields.join(', ')} }`;
  };
  const rule = (name: string, when: string): string => {
    const pauses = random.pick([
      '',
      ', pauses: { resolution: [pending], update: [pending, on_hold] }',
      ', pauses: { resolution: [on_hold] }',
    ]);
    const targets = [
      ...maybe(0.85, `first_response: ${target('30m', '2h', '8h')}`),
      ...maybe(0.7, `next_response: ${target('1h', '4h')}`),
      ...maybe(0.5, `update: ${every(random.pick(['1h', '6h']))}`),
      ...maybe(0.7, `resolution: ${target('4h', '20h', '60h')}`),
    ];
    const given = targets.length === 0 ? ['first_response: 1h'] : targets;
    return `  - { name: ${name}, when: ${when}, calendar: ${calendar()}, ${given.join(', ')}${pauses}, warn_at: 75% }`;
  };
  const rules = (prefix: string): string[] => [
    ...maybe(0.5, rule(`${prefix} bigco`, '{ tier: gold }')),
    ...maybe(0.8, rule(`${prefix} urgent`, '{ severity: urgent }')),
    ...maybe(0.6, rule(`${prefix} high`, '{ severity: high }')),
    rule(`${prefix} rest`, random.pick(['{ severity: [high, low] }', '{}'])),
  ];
  const kind = random.pick(['promises', 'promises', 'targets', 'both', 'neither']);
  const promised = kind === 'promises' || kind === 'both';
  const internal = kind === 'targets' || kind === 'both';
  const steps = random.chance(0.6);
  const hasIssue = random.chance(0.3);
  const places = random.pick(hasIssue ? ['ticket', 'desk', 'desk'] : ['ticket', 'ticket', 'ticket', 'chat']);
  const turns = random.chance(0.4)
    ? ', rotation: { every: 12 hours, starts: 2026-11-16T08:00, order: [ana, bo, dee] }'
    : '';
  const text = [
    'version: 1',
    `language: ${language}`,
    `timezone: ${zone()}`,
    ...maybe(0.5, 'reference: HELP-{number}'),
    ...maybe(0.3, 'tickets: { duplicates: earliest }'),
    'team:',
    '  staff: [ana, bo, chen, { login: dee, from: 2026-01-01, until: 2027-06-30 }]',
    '  groups:',
    `    tier-1: { members: [ana, bo]${turns} }`,
    "    tier-2: { members: [chen], label: 'group: tier-2' }",
    "    nobody: { members: [lea], label: 'group: nobody', rotation: { every: 1 day, starts: 2026-11-16T08:00, order: [lea] } }",
    '  away: [{ who: lea, from: 2026-01-01, to: 2028-01-01 }]',
    ...maybe(0.3, '  fallback: bo'),
    'severities:',
    ...SEVERITIES.map((name) => `  - { name: ${name}, color: b60205, description: It is ${name} }`),
    'calendars:',
    `  office: { timezone: ${zone()}, hours: { mon-fri: '09:00-17:00' } }`,
    `  nights: { timezone: ${zone()}, hours: { mon-thu: '22:00-06:00', sat: '10:00-14:00' } }`,
    `  shifts: { timezone: ${zone()}, hours: { mon-fri: ['08:00-12:30', '13:30-18:00'] }, holidays: [2026-12-04] }`,
    'customers:',
    '  tiers: [gold]',
    '  members: { gold: { bigco: [cus, colleague] } }',
    '  vip: [colleague]',
    'intake:',
    `  acknowledge: ${random.chance(0.9)}`,
    ...maybe(0.5, '  bystanders: tell'),
    '  severity: [{ field: severity }, { at_least: high, when: { customer: vip } }]',
    ...maybe(0.3, '  unverified_max: high'),
    ...maybe(0.3, '  otherwise: low'),
    ...maybe(
      0.3,
      `  triage: { within: 2h, group: ${random.pick(['tier-1', 'tier-1', 'tier-2', 'nobody'])} }`,
    ),
    '  workaround: { urgent: high }',
    '  forms: { request.yml: { required: [what], notice: { field: needed-by, at_least: 5 days }, ships_on: 1 } }',
    ...(promised ? ['sla:', ...rules('promise')] : []),
    ...(internal ? ['internal:', ...rules('own')] : []),
    ...maybe(
      0.5,
      `ownership: { within: 3h, calendar: ${calendar()}, group: ${random.pick(['tier-1', 'tier-1', 'nobody'])}, answering_owns: ${random.chance(0.3)}, assign: ${random.chance(0.2)} }`,
    ),
    ...maybe(
      hasIssue ? 1 : 0,
      `desk: { issue: true, notices_per_hour: ${random.pick([1, 2, 20])}, heartbeat: 2h }`,
    ),
    ...maybe(places === 'chat' ? 1 : 0, `desk: { notices_per_hour: ${random.pick([2, 20])} }`),
    ...maybe(
      hasIssue ? 0.5 : 0,
      'triage: { every: 1 day, starts: 2026-11-16T10:00, group: tier-1, waits: 12h }',
    ),
    `notices: ${places}`,
    ...maybe(0.4, `out_of_scope: { tell: ${random.pick(['tier-1', 'tier-2', 'nobody'])} }`),
    ...(steps ? escalation(random) : []),
    ...(steps ? ['pagers: { on-call: { kind: pagerduty } }'] : []),
    'waiting:',
    `  pending: { remind_after: 24h${random.chance(0.7) ? `, close_after: 72h, reopen_within: ${random.pick(['1 week', '1 week', '0h'])}` : ''}, severities: [high, low] }`,
    `  hold: { remind_every: 30h, remind_before: 6h, tell_customer: ${random.chance(0.5)} }`,
    `  solved: { comment: ${random.pick(['reopen', 'follow_up'])}, within: ${random.pick(['1 week', '1 week', '5h'])} }`,
    ...maybe(
      0.4,
      `sign_off: { when: { severity: [urgent, high] }, before: ${random.pick(['close', 'ship'])}, remind_after: 20h }`,
    ),
    ...maybe(
      0.3,
      `self_service: [{ name: vpn, when: { label: vpn }, instructions: 'Open **Settings**.', close: ${random.chance(0.5)} }]`,
    ),
    ...maybe(
      0.6,
      `incidents: { when: { severity: [urgent, high] }, components: [Checkout, Search], post_updates: ${random.chance(0.5)} }`,
    ),
    ...maybe(
      0.3,
      'playbooks: [{ when: { severity: urgent }, link: docs/playbooks/restore.md, title: Restore }]',
    ),
    ...maybe(
      0.5,
      `write_up: { when: { severity: [urgent, high] }, within: 24h, done: ${random.pick(['organised', 'written'])} }`,
    ),
    ...maybe(
      0.5,
      random.pick([
        'commands: { not-resolved: off, sign-off: off, ack: off }',
        'commands: { help: off, explain: off }',
        'commands: { severity: { who: [tier-2] } }',
        'commands: { severity: { who: [staff] }, incident: { who: [tier-2] }, project: { who: [tier-2] } }',
      ]),
    ),
    '',
  ];
  return { language, policy: text.join('\n'), forms: { 'request.yml': FORM }, files: {}, teams: {} };
}

function escalation(random: Random): string[] {
  const more = (): string => {
    const to = random.pick(['tier-2', 'tier-2', 'nobody']);
    return `to: ${to}, unassign: ${random.chance(0.5)}, tell_customer: ${random.chance(0.8)}`;
  };
  const step = random.pick([
    `{ name: arrival, when: { severity: urgent }, on: opened, page: on-call }`,
    `{ name: late, when: { severity: [urgent, high] }, on: opened, after: 3h, ${more()} }`,
  ]);
  return [
    'escalation:',
    `  - ${step}`,
    `  - { name: quiet, when: { severity: high }, on: silence, after: 2h, ${more()}, ladder: [{ after: 2h, page: on-call }] }`,
    `  - { name: wake, when: { severity: urgent }, on: unanswered, after: 30m, ${more()}, page: on-call, repeat: 1h, repeat_at_most: 3 }`,
    `  - { name: stuck, when: {}, on: taken, after: 5h, ${more()} }`,
    '  - { name: sits, on: held, after: 3h, repeat: 5h }',
  ];
}

const FORM = JSON.stringify({
  name: 'A request',
  description: 'What do you need?',
  body: [
    {
      type: 'dropdown',
      id: 'severity',
      attributes: { label: 'How bad is it?', options: [...SEVERITIES] },
    },
    { type: 'textarea', id: 'what', attributes: { label: 'What happens', description: 'In your words' } },
    { type: 'input', id: 'needed-by', attributes: { label: 'Needed by' } },
  ],
});
