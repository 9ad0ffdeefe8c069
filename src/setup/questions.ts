import type { Findings } from './findings.ts';

export const PROCESSES = ['ddev', 'msp', 'outage', 'product', 'support-ops'] as const;
export type Process = (typeof PROCESSES)[number];

/** What is asked before a policy is written. */
export interface Answers {
  readonly process: Process;
  /** Logins of whoever answers tickets; empty: whoever may triage on GitHub. */
  readonly staff: readonly string[];
  readonly zone: string;
  /** Hours of a working day: `09:00-17:00`. */
  readonly hours: string;
  /** Whether customers are promised the times of the process; else they are targets of the desk's own. */
  readonly promises: boolean;
}

/** A question in words, and how a line of text answers it. */
export interface Question<K extends keyof Answers = keyof Answers> {
  readonly key: K;
  readonly text: string;
  /** What stands when nobody answers, as it is shown. */
  shown(answer: Answers[K]): string;
  /** @returns null where the line answers nothing, with what may be said in `allowed` */
  read(line: string): Answers[K] | null;
  readonly allowed: string;
}

const ABOUT: Readonly<Record<Process, string>> = {
  ddev: 'severities and tiers of support, around the clock for what is urgent',
  msp: 'a provider’s first line: five priorities by who is affected, office hours',
  outage: 'whatever goes on to engineering is an incident with a write-up',
  product: 'a product’s support: priorities by severity and customer',
  'support-ops': 'an internal operations desk: bugs, requests, incidents',
};

const LOGIN = /^[a-z\d](?:[a-z\d-]{0,38})(?:\[bot\])?$|^@?[a-z\d-]+\/[\w.-]+$/i;
const HOURS = /^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/;

/** A question among others: whoever reads an answer with it keeps the answer under its key. */
const question = <K extends keyof Answers>(one: Question<K>): Question => one;

/** At most five, each with an answer that will do. */
export const QUESTIONS: readonly Question[] = [
  question<'process'>({
    key: 'process',
    text: `Which process is most like yours?\n${PROCESSES.map((name) => `  ${name.padEnd(12)} ${ABOUT[name]}`).join('\n')}`,
    shown: (answer) => answer,
    read: (line) => PROCESSES.find((name) => name === line.toLowerCase()) ?? null,
    allowed: PROCESSES.join(', '),
  }),
  question<'staff'>({
    key: 'staff',
    text: 'Who answers tickets? Logins, with spaces between them; nobody named: whoever may triage on GitHub.',
    shown: (answer) => (answer.length > 0 ? answer.join(' ') : 'whoever may triage'),
    read(line) {
      const names = line.split(/[\s,]+/).map((name) => name.replace(/^@(?!.*\/)/, ''));
      return names.every((name) => LOGIN.test(name)) ? names : null;
    },
    allowed: 'logins such as ana bo, or teams as @acme/support',
  }),
  question<'zone'>({
    key: 'zone',
    text: 'In which time zone does the desk work?',
    shown: (answer) => answer,
    read: (line) => (isZone(line) ? line : null),
    allowed: 'a zone of IANA such as Europe/Berlin or America/Denver',
  }),
  question<'hours'>({
    key: 'hours',
    text: 'Between which hours, Monday to Friday?',
    shown: (answer) => answer,
    read(line) {
      const [, from = '', fromMinutes = '', to = '', toMinutes = ''] = HOURS.exec(line) ?? [];
      const [opens, closes] = [
        `${from.padStart(2, '0')}:${fromMinutes}`,
        `${to.padStart(2, '0')}:${toMinutes}`,
      ];
      return from !== '' && opens < closes && closes <= '24:00' ? `${opens}-${closes}` : null;
    },
    allowed: 'hours such as 09:00-17:00',
  }),
  question<'promises'>({
    key: 'promises',
    text: 'Shall customers read the times of the process as promises? Otherwise they are targets of your own.',
    shown: (answer) => (answer ? 'yes' : 'no'),
    read: (line) => (/^(?:y|yes)$/i.test(line) ? true : /^(?:n|no)$/i.test(line) ? false : null),
    allowed: 'yes, no',
  }),
];

/** What stands where nobody is asked. */
export function proposed({ forms, people, zone }: Findings): Answers {
  const names = forms.map(({ file, name }) => `${file} ${name}`).join('\n');
  const process: Process = /\brfc\b|incident.*\n(?:.*\n)*.*feature|feature.*\n(?:.*\n)*.*incident/i.test(
    names,
  )
    ? 'support-ops'
    : 'ddev';
  return { process, staff: people, zone, hours: '09:00-17:00', promises: false };
}

/** Whether this program knows the zone; what it may not be is for the policy's own check to say. */
function isZone(text: string): boolean {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z\d]+)*$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
