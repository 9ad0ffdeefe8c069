import type { DeskFiles } from './product.ts';

/** An issue form as the recorder fills it in. */
export interface RecordedForm {
  readonly name: string;
  readonly labels?: readonly string[];
  readonly fields: readonly RecordedField[];
}

export interface RecordedField {
  readonly id: string;
  readonly label: string;
  /** Choices of a drop-down menu; without them it is a text. */
  readonly options?: readonly string[];
  /** Answers to a text, besides any words. */
  readonly answers?: readonly string[];
}

/** A policy that is recorded, and how the people of its desk speak. */
export interface RecordedPolicy {
  readonly name: string;
  readonly text: string;
  readonly forms: Readonly<Record<string, RecordedForm>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly severities: readonly string[];
  /** Labels that people move besides those that every desk has. */
  readonly labels: readonly string[];
  /** Lines of commands besides those that every desk understands. */
  readonly commands: readonly string[];
}

const STEPS: RecordedField = { id: 'steps', label: 'Steps and logs' };
const WHEN: RecordedField = {
  id: 'needed-by',
  label: 'Needed by, and why',
  answers: ['2026-11-27', '2026-12-24', '27/11/2026', 'soon'],
};

const dropdown = (id: string, label: string, options: readonly string[]): RecordedField => ({
  id,
  label,
  options,
});

/** What makes a desk of any process meet, hand over and speak in digests. */
const DESK_SECTIONS = `desk: { issue: true, notices_per_hour: 3, heartbeat: 2h }
triage: { every: 1 day, starts: 2026-11-16T10:00, group: tier-1, label: triage, waits: 12h }
`;

const TEAM = `team:
  staff: [ana, bo, { login: chen, from: 2026-11-01, until: 2026-12-31 }, dee]
  groups:
    tier-1: { members: [ana, bo], rotation: { every: 12 hours, starts: 2026-11-16T08:00, order: [ana, bo, dee] } }
`;

const LIFE_LABELS = ['status: pending', 'status: on hold', 'incident', 'project', 'out of scope'];

const DDEV: RecordedPolicy = {
  name: 'ddev',
  text: `version: 1
extends: ddev
publish: true
timezone: America/Denver
${TEAM}    tier-2: { members: [chen] }
    support: { members: [dee] }
pagers: { on-call: { kind: pagerduty } }
`,
  forms: {
    'problem.yml': {
      name: 'Report a problem',
      fields: [
        dropdown('severity', 'How bad is it?', ['urgent', 'high', 'medium', 'low']),
        { id: 'system', label: 'Which system' },
        { id: 'what', label: 'What happens and since when' },
      ],
    },
  },
  severities: ['urgent', 'high', 'medium', 'low'],
  labels: ['severity: urgent', 'severity: high', 'severity: medium', 'group: tier-2', ...LIFE_LABELS],
  commands: ['/escalate tier-2 It burns', '/escalate', '/severity urgent', '/severity medium'],
};

const MSP: RecordedPolicy = {
  name: 'msp',
  text: `version: 1
extends: msp
timezone: Europe/London
${TEAM}    support: { members: [ana, bo] }
    operations: { members: [chen, dee] }
customers:
  members: { tier-1: { bigco: [cus, colleague] }, pay-as-you-go: { smallco: [rival] } }
  vip: [colleague]
`,
  forms: {
    'incident.yml': {
      name: 'Something is broken',
      fields: [
        dropdown('impact', 'Who is affected and how?', [
          'No one can work',
          'Several departments or services',
          'More than five people or a whole department',
          'Only me',
          'I would like something',
        ]),
        { id: 'what', label: 'What happens' },
      ],
    },
    'change.yml': { name: 'A change', fields: [{ id: 'what', label: 'What' }, WHEN] },
  },
  severities: ['P1', 'P2', 'P3', 'P4', 'P5'],
  labels: ['priority: P1', 'priority: P3', 'group: operations', ...LIFE_LABELS],
  commands: [
    '/severity P1',
    '/severity P3 for the VIP',
    '/workaround Use the other door',
    '/escalate operations',
  ],
};

const PRODUCT: RecordedPolicy = {
  name: 'product',
  text: `version: 1
extends: product
timezone: Asia/Kolkata
${TEAM}    support: { members: [ana, bo] }
    engineering: { members: [chen] }
sla:
  - { name: enterprise, when: { tier: enterprise }, calendar: office, first_response: 1h, next_response: 2h, resolution: 2 working days, warn_at: 50% }
customers:
  members: { enterprise: { bigco: [cus, colleague] }, team: { smallco: [rival] } }
`,
  forms: {
    'pre-sales.yml': {
      name: 'Before the sale',
      fields: [
        dropdown('severity', 'Priority', ['p0', 'p1', 'p2', 'p3']),
        dropdown('tier', 'Plan and contract', ['enterprise', 'team', 'free']),
        { id: 'summary', label: 'Summary' },
        { id: 'attempted', label: 'What was tried and what came of it' },
        STEPS,
        { id: 'impact', label: 'Impact' },
        { id: 'design', label: 'Design' },
        { id: 'stage', label: 'Stage' },
      ],
    },
  },
  severities: ['p0', 'p1', 'p2', 'p3'],
  labels: ['priority: p0', 'priority: p1', 'priority: p2', 'group: engineering', ...LIFE_LABELS],
  commands: ['/severity p0', '/severity p2', '/escalate engineering They know'],
};

const SUPPORT_OPS: RecordedPolicy = {
  name: 'support-ops',
  text: `version: 1
extends: support-ops
timezone: Australia/Lord_Howe
${TEAM}    on-call: { members: [bo], overrides: [{ who: ana, from: 2026-11-17, to: 2026-11-18 }] }
  away: [{ who: bo, from: 2026-11-18T00:00, to: 2026-11-19T00:00 }]
  fallback: dee
pagers: { on-call: { kind: opsgenie } }
`,
  forms: {
    'bug.yml': {
      name: 'Bug',
      labels: ['form: bug'],
      fields: [
        dropdown('severity', 'How bad', [
          'mission-critical',
          'business-critical',
          'business-operational',
          'administrative',
        ]),
        STEPS,
      ],
    },
    'incident.yml': {
      name: 'Incident',
      labels: ['form: incident'],
      fields: [
        { id: 'system', label: 'Which system', answers: ['Billing API', 'build farm', 'the kettle'] },
        { id: 'what-happens', label: 'What is happening' },
        { id: 'impact', label: 'What it means for users, customers and us' },
        { id: 'errors', label: 'Error messages' },
        { id: 'steps-taken', label: 'What was tried' },
      ],
    },
    'feature.yml': {
      name: 'Feature',
      labels: ['form: feature'],
      fields: [
        { id: 'business-need', label: 'Business need' },
        { id: 'expected-outcome', label: 'Expected outcome' },
      ],
    },
    'rfc.yml': { name: 'RFC', labels: ['form: rfc'], fields: [{ id: 'idea', label: 'Idea' }] },
  },
  files: {
    '.github/criticality.yml':
      'Billing API: mission critical\nBuild farm: business critical\nThe kettle: administrative\n',
  },
  severities: ['mission-critical', 'business-critical', 'business-operational', 'administrative'],
  labels: ['form: bug', 'form: incident', 'form: feature', 'severity: mission-critical', ...LIFE_LABELS],
  commands: [
    '/route bug',
    '/route Incident',
    '/route nothing',
    '/severity mission-critical',
    '/incident It is',
  ],
};

const FOUR = `severities:
  - { name: urgent, color: 'b60205', description: Down }
  - { name: high, color: 'd93f0b', description: Shaky }
  - { name: medium, color: 'fbca04', description: Partly }
  - { name: low, color: '0e8a16', description: Hardly }
`;
const FOUR_NAMES = ['urgent', 'high', 'medium', 'low'];
const FOUR_LABELS = FOUR_NAMES.map((name) => `severity: ${name}`);

/** Ownership, areas, meetings and hand-overs; nudges in office hours alone. */
const HOUSE: RecordedPolicy = {
  name: 'house',
  text: `version: 1
timezone: America/St_Johns
news: 48h
nudge_hours: office
${TEAM}    tier-2: { members: [chen, '@acme/night'], label: 'group: tier-2' }
${FOUR}calendars: { office: { hours: { mon-fri: ['08:00-12:00', '13:00-18:30'] } } }
intake: { severity: [{ label: { bug: high, question: low } }, { field: severity }] }
sla:
  - { name: fast, when: { severity: [urgent, high] }, first_response: 2h, next_response: 3h, update: 4h, resolution: 12h, warn_at: 75% }
  - { name: slow, when: { severity: [medium, low] }, calendar: office, first_response: 6h, resolution: 3 working days }
ownership: { within: 3h, calendar: office, group: tier-1, assign: true, answering_owns: true, suggest: round-robin, areas: { 'area: api': chen } }
escalation: [{ name: stuck, when: { severity: urgent }, on: taken, after: 2h, to: tier-2, unassign: true }]
incidents: { when: { severity: urgent } }
${DESK_SECTIONS}`,
  forms: {
    'problem.yml': {
      name: 'Problem',
      fields: [dropdown('severity', 'Severity', FOUR_NAMES), { id: 'what', label: 'What and where' }],
    },
  },
  teams: { 'acme/night': ['nia', 'omar'] },
  severities: FOUR_NAMES,
  labels: ['bug', 'question', 'area: api', 'group: tier-2', ...FOUR_LABELS, ...LIFE_LABELS],
  commands: ['/escalate tier-2', '/assign @nia', '/snooze until 2026-11-20', '/snooze 2026-11-01'],
};

/** Waiting, silence, sign-off, ready instructions; follow-ups after the end. */
const WAITING: RecordedPolicy = {
  name: 'waiting',
  text: `version: 1
timezone: Europe/Berlin
reference: HELP-{number}
tickets: { when: { form: any } }
${TEAM}${FOUR}calendars: { office: { hours: { mon-thu: '09:00-17:00', fri: '09:00-15:00' }, holidays: [DE-BE, 2026-11-18] } }
intake:
  severity: [{ field: severity }]
  forms: { request.yml: { required: [what, steps], notice: { field: needed-by, at_least: 5 days }, ships_on: 1, label: 'form: request' } }
self_service:
  - { name: reset-password, answers: { topic: [I forgot my password] }, instructions: 'Open **Settings** and choose *Reset*.' }
  - { name: vpn, when: { label: vpn }, file: docs/vpn.md, close: false }
sign_off: { when: { severity: [urgent, high] } }
sla: [{ name: all, calendar: office, first_response: 4h, next_response: 4h, resolution: 16h, pauses: { next_response: [on_hold] }, warn_at: 50% }]
ownership: { within: 2h, calendar: office, group: tier-1, suggest: on-duty }
waiting:
  pending: { remind_after: 24h, close_after: 48h, severities: [medium, low, high], reopen_within: 1 week }
  hold: { remind_every: 12h, remind_before: 6h, calendar: 24x7 }
  solved: { comment: follow_up, within: 3 days }
write_up: { when: { incident: true }, within: 16h, calendar: office, done: written, causes: [education, bug, documentation] }
`,
  forms: {
    'request.yml': {
      name: 'Request',
      labels: ['form: request'],
      fields: [
        dropdown('severity', 'Severity', FOUR_NAMES),
        dropdown('topic', 'Topic', ['I forgot my password', 'Something else', 'Printers and scanners']),
        { id: 'what', label: 'What and for whom' },
        STEPS,
        WHEN,
      ],
    },
  },
  files: { 'docs/vpn.md': 'Install the client and sign in.\n\n1. Download\n2. Start\n' },
  severities: FOUR_NAMES,
  labels: ['vpn', 'form: request', ...FOUR_LABELS, ...LIFE_LABELS],
  commands: [
    '/pending',
    '/hold',
    '/hold vendor until 2026-11-19',
    '/self-service vpn',
    '/self-service nothing',
    '/sign-off',
    '/post-mortem done',
    '/route request',
  ],
};

/** Customers of all kinds, a matrix, what strangers may claim, labels by the roster alone. */
const CUSTOMERS: RecordedPolicy = {
  name: 'customers',
  text: `version: 1
timezone: Asia/Tokyo
tickets: { duplicates: earliest }
labels_by: roster
${TEAM}${FOUR}labels: { breached: { name: late, color: ff0000, description: A promise was broken }, pending: 'waits: customer', on_hold: 'waits: vendor', needs_info: 'needs info' }
customers:
  tiers: [enterprise, team, free]
  members: { enterprise: { bigco: [cus, '@acme/bigco'] } }
  file: .github/customers.yml
  vip: [colleague, smallco]
  field: plan
  requester_field: on-behalf-of
  labels: { 'tier: enterprise': enterprise, 'customer: bigco': bigco }
intake:
  unverified_max: medium
  severity:
    - { matrix: [affected, impact], map: { Everyone: { Cannot work: urgent, Works badly: high }, Only me: { Cannot work: medium, Works badly: low } } }
    - { type: { Bug: high, Task: low } }
    - { issue_field: Priority, map: { P0: urgent, P2: medium } }
    - { at_least: high, when: { customer: vip } }
  workaround: { urgent: high, high: medium }
  forms: { problem.yml: { required: [affected, what] } }
sla:
  - { name: enterprise, when: { tier: enterprise }, first_response: 1h, next_response: 2h, update: { every: 6h, calendar: 24x5 }, resolution: 24h, warn_at: 75% }
  - { name: by type, when: { type: Bug }, first_response: 3h, resolution: 48h }
  - { name: rest, first_response: { within: 8h, calendar: 24x5 } }
internal: [{ name: vips, when: { customer: [vip, bigco] }, first_response: 30m }]
ownership: { within: 6h }
`,
  forms: {
    'problem.yml': {
      name: 'Problem',
      fields: [
        dropdown('affected', 'Who is affected?', ['Everyone', 'Only me']),
        dropdown('impact', 'How hard and how often?', ['Cannot work', 'Works badly']),
        dropdown('plan', 'Plan', ['enterprise', 'team', 'free', 'bigco']),
        { id: 'on-behalf-of', label: 'On behalf of', answers: ['rival', '@cus', 'nobody-known'] },
        { id: 'what', label: 'What' },
      ],
    },
  },
  files: { '.github/customers.yml': 'team: { smallco: [rival], otherco: [passer] }\n' },
  teams: { 'acme/bigco': ['colleague'] },
  severities: FOUR_NAMES,
  labels: [
    'tier: enterprise',
    'customer: bigco',
    'waits: customer',
    'waits: vendor',
    ...FOUR_LABELS,
    ...LIFE_LABELS,
  ],
  commands: ['/workaround', '/severity urgent', '/cc @passer', '/cc @rival @passer'],
};

/** Ladders that repeat, several pagers, people who are away. */
const LADDERS: RecordedPolicy = {
  name: 'ladders',
  text: `version: 1
timezone: Pacific/Auckland
pages_per_hour: 2
${TEAM}    tier-2: { members: [chen], label: 'group: tier-2', overrides: [{ who: dee, from: 2026-11-17T00:00, to: 2026-11-18T12:00 }] }
    leads: { members: [lea] }
  away: [{ who: chen, from: 2026-11-18, to: 2026-11-20 }]
  fallback: lea
${FOUR}intake: { severity: [{ field: severity }] }
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h, update: 2h, resolution: 8h }]
pagers: { bridge: { kind: pagerduty }, chat: { kind: slack }, hook: { kind: webhook }, splunk: { kind: splunk } }
escalation:
  - { name: 'arrival: urgent', when: { severity: urgent }, on: opened, page: chat }
  - name: silence, urgent
    when: { severity: urgent }
    on: silence
    after: 30m
    to: tier-2
    page: bridge
    ladder: [{ after: 30m, to: leads, page: hook }, { after: 1h, page: splunk }]
    repeat: 2h
  - { name: high taken, when: { severity: high }, on: taken, after: 2h, to: tier-2, page: bridge, unassign: true, tell_customer: false }
  - { name: quiet rest, when: { severity: [medium, low] }, on: silence, after: 6h, to: leads, ladder: [{ after: 6h, to: tier-2 }] }
incidents: { when: { severity: [urgent, high] } }
write_up: { when: { severity: urgent }, within: 24h }
`,
  forms: {
    'outage.yml': {
      name: 'Outage',
      fields: [dropdown('severity', 'Severity and scope', FOUR_NAMES), { id: 'what', label: 'What' }],
    },
  },
  severities: FOUR_NAMES,
  labels: ['group: tier-2', ...FOUR_LABELS, ...LIFE_LABELS],
  commands: [
    '/ack',
    '/ack On it',
    '/escalate leads',
    '/escalate tier-2 Help',
    '/severity urgent',
    '/severity high',
  ],
};

/** Templates of the repository, one of them broken; commands renamed, opened and switched off. */
const WORDS: RecordedPolicy = {
  name: 'words',
  text: `version: 1
timezone: America/New_York
templates: { status: t/status.md, notice: t/notice.md, refusal: t/refusal.md, reminder: t/reminder.md, post-mortem: t/post-mortem.md, escalation: t/escalation.md, desk: t/desk.md, help: t/help.md, silence: t/broken.md }
${TEAM}    tier-2: { members: [chen], label: 'group: tier-2' }
${FOUR}commands: { severity: { word: priority, who: [staff, customer] }, due: off, escalate: { who: [tier-2] }, explain: { word: clocks } }
intake: { severity: [{ field: severity }] }
sla: [{ name: all, first_response: 2h, next_response: 4h, resolution: 1d, warn_at: 50% }]
ownership: { within: 4h, group: tier-1 }
escalation: [{ name: quiet, on: silence, after: 3h, to: tier-2 }]
waiting: { pending: { remind_after: 12h, close_after: 24h } }
write_up: { when: {}, within: 24h }
`,
  forms: {
    'problem.yml': {
      name: 'Problem',
      fields: [dropdown('severity', 'Severity', FOUR_NAMES), { id: 'what', label: 'What, when and where' }],
    },
  },
  files: {
    't/status.md':
      '{{ requester | mention }}: {{ state }}, {{ severity }}{% for p in promises %}; {{ p.name }} {{ p.state }} {{ p.due }}{% endfor %} {{ why }}{% for d in doubts %} ({{ d }}){% endfor %}',
    't/notice.md':
      '{% for who in to %}{{ who | mention }} {% endfor %}{% for item in items %}{{ item.kind }} {{ item.name }} {{ item.reason }}{% endfor %}',
    't/refusal.md':
      '{{ by }}:{% for c in commands %} {{ c.written | code }} {{ c.reason }} {{ c.value }}{% endfor %}',
    't/reminder.md':
      '{{ to | mention }} we wait since {{ since }}{% for m in missing %} {{ m.label }}{% endfor %}',
    't/post-mortem.md': '## Learn\n\n{{ facts }}\n\n### Why\n\n_why_\n',
    't/escalation.md': 'Step {{ step }} {{ on }} {{ group }} {{ reason }} {{ page }}',
    't/desk.md': 'A desk of our own.',
    't/help.md': '{% for c in commands %}{{ c.usage | code }} {{ c.does }}\n{% endfor %}',
    't/broken.md': '{{ nothing.like.it }}',
  },
  severities: FOUR_NAMES,
  labels: ['group: tier-2', ...FOUR_LABELS, ...LIFE_LABELS],
  commands: [
    '/priority urgent',
    '/priority nonsense',
    '/severity urgent',
    '/clocks',
    '/due 2026-12-01',
    '/escalate tier-2',
  ],
};

/** Calendars of every kind, promises that change with the days, another account than usual; comments that reopen. */
const HOURS: RecordedPolicy = {
  name: 'hours',
  text: `version: 1
timezone: Europe/Dublin
paused: 2026-11-16T00:00
${TEAM}${FOUR}calendars:
  office: { hours: { mon-fri: ['09:00-12:30', '13:30-17:00'] }, dates: { 2026-11-18: closed, 2026-11-21: '10:00-14:00' }, hours_per_day: 7 }
  americas: { timezone: America/Sao_Paulo, hours: { mon-fri: '22:00-06:00', sat: '10:00-12:00' } }
  world: { union: [office, americas] }
intake: { acknowledge: false, severity: [{ field: severity }] }
sla:
  - { name: newer, when: { severity: urgent }, effective: 2026-11-18, minimum_remaining: 30m, calendar: world, first_response: 1h, update: 2h, resolution: 1 working day }
  - { name: older, when: { severity: urgent }, calendar: world, first_response: 2h, resolution: 2 working days, warn_at: 75% }
  - { name: incidents, when: { incident: true }, first_response: 1h, resolution: 6h, minimum_remaining: 1h }
  - { name: high, when: { severity: high, repository: acme/helpdesk }, calendar: office, first_response: 2h, next_response: { within: 3h, calendar: americas }, resolution: 10h, pauses: { resolution: [pending, on_hold], first_response: [on_hold] } }
internal: [{ name: ours, when: { severity: [high, medium] }, calendar: office, first_response: 1h, resolution: 8h, warn_at: 50% }]
ownership: { within: 4h, calendar: world, suggest: least-loaded, group: tier-1 }
waiting: { pending: { close_after: 20h, calendar: world, reopen_within: 3 days }, hold: { remind_every: 1 working day, calendar: office, remind_before: 3h }, solved: { comment: reopen, within: 2 days } }
incidents: { when: { severity: urgent } }
write_up: { when: { incident: true }, within: 2 working days, calendar: office, done: written }
`,
  forms: {
    'problem.yml': {
      name: 'Problem',
      fields: [dropdown('severity', 'Severity', FOUR_NAMES), { id: 'what', label: 'What' }],
    },
    'classic.md': {
      name: 'Classic',
      fields: [
        { id: 'what', label: 'What' },
        { id: 'why', label: 'Why and when' },
      ],
    },
  },
  severities: FOUR_NAMES,
  labels: [...FOUR_LABELS, ...LIFE_LABELS],
  commands: [
    '/due 2026-11-20',
    '/due 2026-11-20T17:00 as agreed',
    '/due yesterday',
    '/hold until 2026-11-18T12:00',
    '/post-mortem owner @bo',
  ],
};

export const POLICIES: readonly RecordedPolicy[] = [
  ...[DDEV, MSP, PRODUCT, SUPPORT_OPS],
  ...[HOUSE, WAITING, CUSTOMERS, LADDERS, WORDS, HOURS],
];

/** The files of a repository with that policy. */
export function filesOf(policy: RecordedPolicy, language: string, asDesk: boolean): DeskFiles {
  const sections = asDesk && !policy.text.includes('\ndesk:') ? DESK_SECTIONS : '';
  return {
    policy: `${policy.text}language: ${language}\n${sections}`,
    forms: Object.fromEntries(
      Object.entries(policy.forms).map(([file, form]) => [file, formText(file, form)]),
    ),
    files: policy.files ?? {},
    teams: policy.teams ?? {},
  };
}

function formText(file: string, { name, labels = [], fields }: RecordedForm): string {
  if (file.endsWith('.md')) {
    const sections = fields.map(({ label }) => `## ${label}\n\n`).join('\n');
    return `---\nname: ${name}\nabout: It is so\n---\n\n${sections}`;
  }
  return JSON.stringify({
    name,
    description: 'It is so',
    labels,
    body: fields.map(({ id, label, options }) =>
      options === undefined
        ? { type: 'textarea', id, attributes: { label } }
        : { type: 'dropdown', id, attributes: { label, options } },
    ),
  });
}
