import type { IncidentState } from '../../src/commands/incident-words.ts';
import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';

const STATES: readonly (readonly [IncidentState, string])[] = [
  ['investigating', 'wird untersucht'],
  ['identified', 'Ursache bekannt'],
  ['monitoring', 'wird beobachtet'],
  ['resolved', 'behoben'],
];
const LEVELS: Readonly<Record<string, string>> = {
  'major impact': 'major',
  'minor impact': 'minor',
  'critical impact': 'critical',
  'no longer affected': 'none',
  'stark beeinträchtigt': 'major',
  'gering beeinträchtigt': 'minor',
  'massiv beeinträchtigt': 'critical',
  'nicht mehr betroffen': 'none',
};

const updatesOf = (f: Facts) => f.c.incident?.updates ?? [];

/** `Checkout: major impact; Search: minor impact`, as it is. */
const hits = (f: Facts, words: string, between: RegExp): boolean => {
  const now = f.c.incident?.impacts.at(-1)?.value ?? [];
  const said = words.split(between).map((one) => one.split(': '));
  return (
    said.length === now.length &&
    said.every(([component, level = '']) =>
      now.some((one) => one.component === component && one.impact === LEVELS[level]),
    )
  );
};

const isNext = (f: Facts, at: string | undefined): boolean =>
  f.c.clocks.some(
    ({ name, live, due, breachedAt }) =>
      name === 'update' && live && breachedAt === null && due !== null && f.time(due) === at,
  );

const stateRow = (state: IncidentState, named: boolean): Clause['may'] => {
  return (f, { name, at }) => {
    const { incident } = f.c;
    const since = incident?.states.at(-1);
    return (
      incident?.stands === true &&
      since?.value === state &&
      f.time(since.at) === at &&
      (named ? incident.name === name : incident.name === null)
    );
  };
};

/** What the status comment says of an incident. */
export const INCIDENT_STATUS: readonly Clause[] = [
  ...STATES.flatMap(([state, german]) => {
    const [since, seit] = state === 'resolved' ? ['on', 'am'] : ['since', 'seit'];
    return [
      clause(
        `Incident | {name}: ${state} ${since} {at}`,
        `Störfall | {name}: ${german} ${seit} {at}`,
        stateRow(state, true),
      ),
      clause(
        `Incident | ${state} ${since} {at}`,
        `Störfall | ${german} ${seit} {at}`,
        stateRow(state, false),
      ),
    ];
  }),
  clause('Affected | {reason}', 'Betroffen | {reason}', (f, { reason = '' }) => hits(f, reason, / \/ /)),
  clause(
    'Next update | by {at}',
    'Nächster Zwischenstand | bis {at}',
    (f, { at }) => f.open && isNext(f, at),
  ),
  clause(
    'Next update | due since {at}',
    'Nächster Zwischenstand | fällig seit {at}',
    (f, { at }) =>
      f.open &&
      f.promises.some(
        ({ name, live, breachedAt }) =>
          name === 'update' && live && breachedAt !== null && f.time(breachedAt) === at,
      ),
  ),
  clause('Updates, the latest first:', 'Zwischenstände, der neueste zuerst:', (f) => updatesOf(f).length > 0),
  clause('~~{at}, {words}~~ (corrected)', '~~{at}, {words}~~ (berichtigt)', (f, { at }) =>
    updatesOf(f).some((one) => one.struckAt !== null && f.time(one.at) === at),
  ),
  clause('{at}, {words} ({by})', '{at}, {words} ({by})', (f, { at, by }) =>
    updatesOf(f).some((one) => one.struckAt === null && f.time(one.at) === at && one.by === by),
  ),
  clause(
    '{count} earlier, in the comments on this ticket',
    '{count} frühere, in den Kommentaren zu diesem Ticket',
    (f, { count }) => updatesOf(f).length === Number(count) + 5,
  ),
];

const TIMES = clause(
  'Times are in {zone}.',
  'Zeiten gelten für {zone}.',
  (f, { zone }) => zone === f.policy.timezone,
);

/** What is filled into the template of an update. */
const FORM: readonly Clause[] = [
  clause(
    '/status {state} Say here in one sentence how it stands.',
    '/status {state} Sagen Sie hier in einem Satz, wie es steht.',
    (f, { state = '' }) => f.c.incident !== null && state.startsWith(f.c.incident.state),
  ),
  clause('Symptom: {reason}', 'Symptom: {reason}', (f, { reason }) => reason === f.ticket.issue.title),
  clause('Timeline:', 'Verlauf:', always),
  clause('{at}: {reason}', '{at}: {reason}', (f, { at }) =>
    [...updatesOf(f), ...(f.c.incident?.timeline ?? [])].some((one) => f.time(one.at) === at),
  ),
  clause('Impact: …', 'Auswirkung: …', (f) => f.c.incident?.impacts.at(-1)?.value.length === 0),
  clause('Impact: {reason}', 'Auswirkung: {reason}', (f, { reason = '' }) => hits(f, reason, /; /)),
  clause('What we are doing: …', 'Was wir tun: …', (f) =>
    updatesOf(f).every(({ struckAt, words }) => struckAt !== null || words === ''),
  ),
  clause('What we are doing: {reason}', 'Was wir tun: {reason}', (f, { reason = '' }) =>
    updatesOf(f).some(({ words }) => words.startsWith(reason.slice(0, 10))),
  ),
  clause(
    'Next update: as soon as there is news',
    'Nächster Zwischenstand: sobald es Neues gibt',
    (f) => f.c.incident !== null,
  ),
  clause('Next update: by {at}', 'Nächster Zwischenstand: bis {at}', (f) =>
    f.c.clocks.some(({ name, live }) => name === 'update' && live),
  ),
];

/** A template for the next update, in the chat. */
export const CHAT_TEMPLATE: readonly Clause[] = [
  clause(
    'A template for the next update. Correct it and post it on the ticket:',
    'Eine Vorlage für den nächsten Zwischenstand. Berichtigen Sie sie, und schreiben Sie sie in das Ticket:',
    (f) => f.policy.notices === 'chat',
  ),
  clause(
    'A template for the next update, which is due by {at}. Correct it and post it on the ticket:',
    'Eine Vorlage für den nächsten Zwischenstand, der bis {at} fällig ist. Berichtigen Sie sie, und schreiben Sie sie in das Ticket:',
    (f, { at }) => f.policy.notices === 'chat' && isNext(f, at),
  ),
  ...FORM,
];

/** A template for the next update. */
export const UPDATE_TEMPLATE: readonly Clause[] = [
  TIMES,
  clause('{people}', '{people}', (f) =>
    f.called.every((login) =>
      f.ticket.commands.some(
        ({ name, outcome, line }) =>
          name === 'status' && outcome === 'done' && line.args === '' && line.by.login === login,
      ),
    ),
  ),
  clause(
    'A template for the next update, filled in with what is on record. Copy it, correct it, and post it as a comment here: its first line makes it an update.',
    'Eine Vorlage für den nächsten Zwischenstand, ausgefüllt mit dem, was festgehalten ist. Kopieren Sie sie, berichtigen Sie sie, und schreiben Sie sie als Kommentar hierher: Ihre erste Zeile macht sie zum Zwischenstand.',
    (f) => f.policy.notices === 'ticket',
  ),
  clause(
    'A template for the next update, filled in with what is on record. Copy it, correct it, and post it as a comment on the ticket ({ticket}): its first line makes it an update.',
    'Eine Vorlage für den nächsten Zwischenstand, ausgefüllt mit dem, was festgehalten ist. Kopieren Sie sie, berichtigen Sie sie, und schreiben Sie sie als Kommentar in das Ticket ({ticket}): Ihre erste Zeile macht sie zum Zwischenstand.',
    (f) => f.policy.notices !== 'ticket',
  ),
  clause('It is due by {at}.', 'Er ist bis {at} fällig.', (f, { at }) => isNext(f, at)),
  ...FORM,
];

/** An update that the desk posts. */
export const INCIDENT_UPDATE: readonly Clause[] = [
  ...STATES.flatMap(([state, german]) => [
    clause(`Incident: ${state}`, `Störfall: ${german}`, (f) => f.c.incident?.name === null),
    clause(`{what}: ${state}`, `{what}: ${german}`, (f) => updatesOf(f).some((one) => one.state === state)),
  ]),
  clause('This corrects the update before it.', 'Dies berichtigt den Zwischenstand davor.', (f) =>
    updatesOf(f).some(({ corrects }) => corrects),
  ),
  clause('We look into it.', 'We look into it.', always),
  clause('It is the cache.', 'It is the cache.', always),
  clause('It holds.', 'It holds.', always),
  clause('Affected:', 'Betroffen:', (f) => (f.c.incident?.impacts.at(-1)?.value.length ?? 0) > 0),
  ...['Checkout', 'Search'].flatMap((component) =>
    Object.entries(LEVELS).map(([said, impact]) =>
      clause(`${component}: ${said}`, `${component}: ${said}`, (f) =>
        (f.c.incident?.impacts.at(-1)?.value ?? []).some(
          (one) => one.component === component && one.impact === impact,
        ),
      ),
    ),
  ),
  clause(
    'Next: if it is not as it should be for you, write it here.',
    'Wie es weitergeht: Wenn bei Ihnen etwas nicht so ist, wie es sein soll, schreiben Sie es hier.',
    (f) => updatesOf(f).at(-1)?.state === 'resolved',
  ),
  clause(
    'Next: the next update comes by {at}.',
    'Wie es weitergeht: Der nächste Zwischenstand kommt bis {at}.',
    (f, { at }) => isNext(f, at),
  ),
  clause(
    'Next: we write here again when there is news.',
    'Wie es weitergeht: Wir schreiben wieder hier, sobald es Neues gibt.',
    always,
  ),
  clause(
    'An update by {by}, posted by Steward.',
    'Ein Zwischenstand von {by}, mitgeteilt von Steward.',
    (f, { by }) => updatesOf(f).some((one) => one.by === by),
  ),
  TIMES,
];
