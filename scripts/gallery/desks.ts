import type { Language } from './scene.ts';
import { words } from './scene.ts';

export const IMPACT = {
  urgent: words('Nobody can work', 'Niemand kann arbeiten'),
  high: words('Some of us cannot work', 'Einige können nicht arbeiten'),
  low: words('I would like something', 'Ich hätte gern etwas'),
};
const NAMES = Object.keys(IMPACT) as readonly (keyof typeof IMPACT)[];
const FORGOT = words('I forgot my password', 'Ich habe mein Passwort vergessen');
const RESET = words(
  'Open **Settings**, then **Reset my password**.',
  'Öffnen Sie **Einstellungen** und dort **Passwort zurücksetzen**.',
);
const MEANING = {
  urgent: words('Nobody can work', 'Niemand kann arbeiten'),
  high: words('Some people cannot work', 'Einige können nicht arbeiten'),
  low: words('Everything else', 'Alles andere'),
};

/** What every desk of the gallery has in common. */
function common(language: Language): string {
  const choices = NAMES.map((name) => `'${IMPACT[name][language]}': ${name}`);
  return `version: 1
language: ${language}
timezone: Europe/Berlin
reference: SUP-{number}
team:
  staff: [ana, bo, chen, zoe]
  groups:
    first-line: { members: [ana, bo] }
    engineers: { members: [chen], label: 'group: engineers' }
severities:
${NAMES.map((name) => `  - { name: ${name}, color: 'b60205', description: ${MEANING[name][language]} }`).join('\n')}
calendars: { office: { hours: { mon-fri: '09:00-17:00' } } }
pagers: { on-call: { kind: pagerduty } }
`.concat(`intake:
  severity: [{ field: impact, map: { ${choices.join(', ')} } }]
  bystanders: tell
  triage: { within: 1h, calendar: office, group: first-line }
  workaround: { urgent: high }
  forms: { problem.yml: { required: [what], notice: { field: when, at_least: 5 days } } }
`);
}

const RULES = `  - { name: urgent, when: { severity: urgent }, first_response: 30m, update: { every: 2h, calendar: office }, resolution: { within: 8h, calendar: office } }
  - { name: high, when: { severity: high }, calendar: office, first_response: 4h, next_response: 4h, resolution: 2 working days }
  - { name: low, when: { severity: low }, calendar: office, first_response: 1 working day, resolution: 5 working days }
`;

/** A desk that promises times. */
function promises(language: Language): string {
  return `${common(language)}sla:
${RULES}ownership: { within: 2h, calendar: office, group: first-line, suggest: least-loaded }
escalation:
  - { name: quiet, when: { severity: urgent }, on: silence, after: 30m, to: engineers, page: on-call, repeat: 1h, repeat_at_most: 3 }
  - { name: stuck, when: { severity: urgent }, on: taken, after: 2h, to: engineers, unassign: true }
sign_off: { when: { severity: urgent } }
self_service: [{ name: password, when: {}, answers: { what: ['${FORGOT[language]}'] }, instructions: '${RESET[language]}' }]
commands: { severity: { who: [staff] } }
waiting:
  pending: { remind_after: 24h, close_after: 72h, reopen_within: 2 weeks, severities: [high, low] }
  hold: { remind_every: 2d, remind_before: 2h }
  solved: { comment: reopen, within: 2 weeks }
write_up: { when: {}, brief: { severity: low }, within: 24h, remind_before: 4h, causes: [${CAUSES[language]}] }
`;
}

const CAUSES = { en: 'education, bug, documentation', de: 'Schulung, Fehler, Dokumentation' };

/** A desk that promises nothing and has targets of its own. */
function targets(language: Language): string {
  return `${common(language).replace('  bystanders: tell', '  otherwise: low')}internal:
${RULES}escalation:
  - { name: arrival, when: { severity: urgent }, on: opened, to: engineers, page: on-call }
waiting: { solved: { comment: follow_up, within: 2 weeks } }
`;
}

/** A desk that looks at itself: its own issue, a meeting, turns of duty, and no more notices than people can read. */
function board(language: Language): string {
  return `${common(language).replace('first-line: { members: [ana, bo] }', "first-line: { members: [ana, bo], rotation: { every: 12 hours, starts: '2026-12-07T08:00', order: [ana, bo] } }")}sla:
${RULES}ownership: { within: 2h, calendar: office, group: first-line, suggest: least-loaded }
desk: { issue: true, notices_per_hour: 3 }
triage: { every: 1 week, starts: '2026-12-08T10:00', group: first-line, waits: 12h }
learning: true
`;
}

/** A desk with more tickets than anybody has in mind, and customers whose names may be told: nobody else reads it. */
function crowd(language: Language): string {
  return `${common(language)}sla:
${RULES}customers:
  tiers: [enterprise, free]
  members: { enterprise: { Brauer: [cus] }, free: { Klein: [colleague] } }
queue: { order: [priority, tier, broken, at_risk, due, age], rises_after: 2 days, show_customers: true }
desk: { issue: true, notices_per_hour: 3 }
`;
}

/** The form by which customers report. */
export function form(language: Language): string {
  const said = {
    name: words('Report a problem', 'Ein Problem melden'),
    about: words('Something does not work', 'Etwas geht nicht'),
    impact: words('How bad is it?', 'Wie schlimm ist es?'),
    what: words('What happens?', 'Was geschieht?'),
    hint: words('What you did, and what you saw', 'Was Sie getan und gesehen haben'),
    when: words('Needed by', 'Gebraucht bis'),
  };
  const say = (key: keyof typeof said): string => said[key][language];
  return JSON.stringify({
    name: say('name'),
    description: say('about'),
    body: [
      {
        type: 'dropdown',
        id: 'impact',
        attributes: { label: say('impact'), options: NAMES.map((name) => IMPACT[name][language]) },
      },
      { type: 'textarea', id: 'what', attributes: { label: say('what'), description: say('hint') } },
      { type: 'input', id: 'when', attributes: { label: say('when') } },
    ],
  });
}

/** A desk that hands tickets out, also to somebody whom GitHub does not let be assigned. */
function hands(language: Language): string {
  return promises(language)
    .replace('members: [ana, bo]', 'members: [zoe, bo]')
    .replace('suggest: least-loaded', 'suggest: on-duty, assign: true');
}

/** A desk that tells of what is urgent every twenty minutes at first, and has a playbook for it. */
function cadence(language: Language): string {
  const every =
    '{ every: 20m, then: [{ after: 2h, every: 1h }], reminders: { before: 5m, group_after: 10m, group: engineers } }';
  const title = { en: 'Nobody can work', de: 'Niemand kann arbeiten' }[language];
  return `${promises(language).replace('update: { every: 2h, calendar: office }', `update: ${every}`)}playbooks: [{ when: { severity: urgent }, link: playbooks/logins.md, title: ${title} }]
`;
}

/** A desk that tells of incidents by component, in comments of its own. */
function incidents(language: Language): string {
  return `${promises(language)}incidents: { components: [Website, Mail], post_updates: true }
`;
}

/** Desks that tell their staff elsewhere than on the ticket. */
const office = (language: Language): string => `${promises(language)}notices: office\n`;
const chat = (language: Language): string => `${promises(language)}notices: chat\n`;
const gathered = (language: Language): string =>
  `${promises(language)}notices: desk\ndesk: { issue: true }\n`;

/** A desk whose write-ups stand in issues of their own. */
function beside(language: Language): string {
  return promises(language).replace(
    'write_up: { when: {}, brief: { severity: low },',
    'write_up: { when: {}, place: issue,',
  );
}

/** A desk where what is solved counts as written up once it is written. */
function writing(language: Language): string {
  const triage = "triage: { every: 1 week, starts: '2026-12-14T10:00', group: first-line }";
  return `${promises(language).replace('remind_before: 4h,', 'remind_before: 4h, done: written,')}incidents: { when: { severity: urgent }, components: [Login, Shop] }
${triage}
`;
}

/** The policy of each desk. */
export const POLICIES = {
  promises,
  targets,
  board,
  crowd,
  hands,
  cadence,
  incidents,
  writing,
  office,
  chat,
  gathered,
  beside,
} as const;
