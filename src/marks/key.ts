import type { Instant } from '../calendar/instant.ts';
import { instant, SECOND } from '../calendar/instant.ts';
import { formatUtc, parseUtc } from '../calendar/utc.ts';
import { nameInMark, nameOfMark } from './name.ts';
import type { StepOfEscalation } from './step-key.ts';
import { readStepKey } from './step-key.ts';

/** How one part of a key is written and read. */
interface Part<Value> {
  readonly pattern: string;
  write(value: Value): string;
  /** Null: nothing that was written so. */
  read(text: string): Value | null;
}

const part = <Value>(
  pattern: string,
  write: (value: Value) => string,
  read: (text: string) => Value | null,
): Part<Value> => ({ pattern, write, read });

/** A word of the desk's own. */
const word = part<string>('[\\w-]+', String, String);
const count = part<number>('\\d+', String, Number);
/** Which round of a clock or wait, or which reminder in it: counted from when the ticket was opened here, or came here. */
const round = part<number>('\\d+', String, Number);
/** A moment in whole seconds since the epoch. */
const second = part<Instant>(
  '\\d+',
  (at) => String(at / SECOND),
  (text) => instant(Number(text) * SECOND),
);
/** A moment as people read it: `2026-11-02T09:00:00Z`. */
const moment = part<Instant>('[\\d:.TZ+-]+', formatUtc, parseUtc);
/** A month: `2026-12`. */
const month = part<string>('\\d{4}-\\d\\d', String, String);
/** A day: `2026-12-31`. */
const day = part<string>('\\d{4}-\\d\\d-\\d\\d', String, String);
/** An hour of the clock, UTC: `2026-11-20T03`. */
const hour = part<string>('\\d{4}-\\d\\d-\\d\\dT\\d\\d', String, String);
/** A name of the policy's that may be written in any letters. */
const name = part<string>('[\\w.-]+', nameInMark, nameOfMark);
/** A name of ready instructions; letters that a mark cannot hold are lost. */
const entry = part<string>('[\\w.-]+', (text) => text.replace(/[^\w.-]/g, '-'), String);
/** The id of a comment, less what a mark cannot hold. */
const comment = part<string>('[\\w.-]+', (text) => text.replace(/[^\w.-]/g, ''), String);
/** Where something stands: the id of a comment, or `body`. */
const place = part<string>('[\\w-]+', (text) => text.replace(/[^\w-]/g, ''), String);
/** A step of an escalation, as `stepKey` writes it. */
const step = part<string>('[^:]+:\\d+:\\d+', String, String);

/**
 * Every key that the desk marks something with, by kind: what it says, and the parts it is made of. Written by the rule
 * or the stage that the comment says; read by every later run, so that nothing is said, paged or opened twice. Forms stay
 * as they are for as long as issues carry them.
 */
const KEYS = {
  /** The living comment of a ticket. Written and kept current by the plan; it also keeps keys of what is told elsewhere. */
  status: ['status'],
  /** Staff answered by a comment, whoever its account is to GitHub by now. Kept by the living comment, read of deleted accounts alone. */
  answered: ['answered', comment],
  /** The write-up of a solved ticket. Read for how far people have come with it. */
  'post-mortem': ['post-mortem'],
  /** Staff were told that a promise is broken: which clock, which round. */
  breach: ['breach', word, round],
  /** Staff were told that a target of the desk's own is missed: which clock, which round. */
  target: ['target', word, round],
  /** Whoever speaks with the customer was reminded of an update: due when. */
  'update-due': ['update-due', moment],
  /** A group was told that an update was missed and has not come: since when the customer heard nothing. */
  'update-late': ['update-late', moment],
  /** Whoever took the ticket was shown a playbook: by its link. */
  playbook: ['playbook', name],
  /** Staff were told that nobody owns the ticket: in which round. */
  owner: ['owner', round],
  /** Staff were told that nobody has said how severe it is: in which round. */
  untriaged: ['untriaged', round],
  /** Staff were told what is not clear about how the ticket came. */
  unclear: ['unclear'],
  /** Staff were told that an edit of the form asks for more than they granted: when it did. */
  overruled: ['overruled', second],
  /** Staff were asked who writes a solved ticket up: for which comment. */
  writer: ['writer', comment],
  /** What staff released of a write-up was posted: when they said so. Read by the status page. */
  released: ['released', second],
  /** The issue of its own in which a ticket is written up: the ticket's number. */
  'write-up-of': ['write-up-of', count],
  /** Where a ticket is written up was told on it: the number of that issue. Read to find it again. */
  'write-up-in': ['write-up-in', count],
  /** The same where the write-up is a file: the number of the pull request that brings it. */
  'write-up-file': ['write-up-file', count],
  /** Where that file lies: its path. Written beside the number; read where the policy has come to say something else. */
  'write-up-path': ['write-up-path', name],
  /** The pull request that brings it was closed, since nobody is to write it: when the ticket was solved. */
  'write-up-dropped': ['write-up-dropped', second],
  /** Staff were told that GitHub refuses the place of write-ups that the policy names: which. */
  'write-up-refused': ['write-up-refused', word],
  /** Somebody was assigned to the issue in which a ticket is written up: who. */
  'write-up-given': ['write-up-given', name],
  /** The issue of an action that a write-up lists: the ticket's number, and which action. */
  action: ['action', count, word],
  /** An action of the write-up has an issue: which action, and the number. Written where the write-up stands. */
  tracked: ['tracked', word, count],
  /** Staff were told that a solved ticket is to be written up: closed when. */
  'write-up': ['write-up', second],
  /** Whoever writes a solved ticket up was reminded that it is due soon: closed when. */
  'write-up-soon': ['write-up-soon', second],
  /** Whoever writes a solved ticket up was told that it is overdue: closed when. */
  'write-up-late': ['write-up-late', second],
  /** Whoever took the label off a write-up that is not complete was told what is missing: closed when. */
  unwritten: ['unwritten', second],
  /** The owner was told that a ticket is still on hold: which hold, which reminder. */
  hold: ['hold', round, round],
  /** The owner was told that a hold ends soon: which, and when it ends. */
  'hold-before': ['hold', round, 'before', moment],
  /** The owner was told that a hold is over. */
  'hold-over': ['hold', round, 'over'],
  /** The owner was told that the issue that a ticket waits for cannot be seen: in which hold. */
  'hold-unseen': ['hold', round, 'unseen'],
  /** The customer was told that a ticket waits for somebody else: since when it does. */
  'on-hold': ['on-hold', second],
  /** An update on an incident was posted: in which comment staff told it. */
  update: ['update', comment],
  /** Whoever asked for a template for the next update got it: in which comment they did. */
  'update-template': ['update-template', comment],
  /** The customer was reminded of a question: in which wait. */
  reminder: ['remind', round],
  /** Those who may approve a ticket were told that it needs that: since when it does. */
  approval: ['approval', second],
  /** Whoever has a change was told that it is not ready for its date: when that day begins. */
  'ship-risk': ['ship-risk', second],
  /** The customer was asked whether it is solved: since when. Read for a thumb on it. */
  'sign-off': ['sign-off', second],
  /** The customer was reminded of that: since when they had been asked. */
  'sign-off-reminder': ['sign-off-reminder', second],
  /** The customer was asked to agree to a charge: when staff asked for it. Read for a thumb on it. */
  charge: ['charge', second],
  /** The customer was told what a kind of work comes with: which kind. */
  'work-kind': ['work-kind', name],
  /** Whoever recorded time was asked whether it is right: in which comment, and when it was written. */
  'time-doubt': ['time-doubt', comment, second],
  /** The customer was told that their silence closes the ticket: in which wait. Read as the reason of the close. */
  silence: ['closed-for-silence', round],
  /** The group that takes over was told of a step of an escalation. */
  escalation: ['escalation', step],
  /** When staff were told of a step elsewhere, where the mark of that was put into a comment that was there before. */
  told: ['told', second, step],
  /** A pager was called for a step. Read by the limit of pages in an hour as well. */
  page: ['page', step],
  /** When a pager was called for a step, where the mark of that was put into a comment that was there before. */
  'page-sent': ['page-sent', second, step],
  /** One page in an hour stood for too many: this step's was among them. */
  'page-digest': ['page-digest', hour, step],
  /** A page for a step could not be delivered; the next run tries again. */
  'page-failed': ['page-failed', step],
  /** What was paged for a step was acknowledged, and the pager was told. */
  'page-ack': ['page-ack', step],
  /** The ticket of a page was closed, and the pager was told. */
  'page-done': ['page-done', step],
  /** A secret was pointed out: of which kind, and where it stands. */
  secret: ['secret', word, place],
  /** Staff were told that a text on the ticket is too long to be read. */
  unread: ['unread'],
  /** Commands of a comment that were not carried out were answered: which comment, and when they were written. */
  refusal: ['command', comment, second],
  /** Whoever gave a command was told that GitHub did not assign somebody: which comment, when it was written, and whom. */
  unassignable: ['unassignable', comment, second, name],
  /** Staff were told that GitHub does not let somebody be assigned to whom the desk would give tickets: whom. */
  'not-assigned': ['not-assigned', name],
  /** What was published of an incident was told elsewhere: in which channel, and what. */
  news: ['news', name, word],
  /** `/help` of a comment was answered. */
  help: ['help', comment],
  /** `/explain` of a comment was answered. */
  explain: ['explain', comment],
  /** Ready instructions were posted. */
  'self-service': ['self-service', entry],
  /** A saved reply was sent: in which comment staff asked for it, and which. Read as the answer that it was. */
  reply: ['reply', comment, entry],
  /** A close as out of scope was explained: when it was closed. */
  'out-of-scope': ['out-of-scope', second],
  /** The group that it may be for was told of such a close: when it was closed. */
  referred: ['referred', second],
  /** Whoever handed a ticket to a group was asked for what that wants to know: when its comment or label came. */
  'hand-over-context': ['hand-over-context', second],
  /** A customer who wrote on a solved ticket was told what they can do: when it was closed. */
  'follow-up': ['follow-up', second],
  /** Somebody who wrote on a ticket of somebody else was told how they get one of their own: who. */
  bystander: ['bystander', name],
  /** Somebody whose label was taken back was told why: who. */
  denied: ['denied', name],
  /** The desk's own issue. */
  desk: ['desk'],
  /** The desk's own issue tells that the policy has errors: how many, and the code and the line of the first. */
  'policy-fault': ['policy-fault', count, word, count],
  /** The issue in the office that stands beside a ticket: its repository's owner and name, and its number. */
  office: ['office', name, name, count],
  /** A command in the office was answered with where it works: which comment, and when it was written. */
  'office-command': ['office-command', comment, second],
  /** One comment on the desk's issue that tells of many tickets: when the first of them were told. */
  digest: ['digest', moment],
  /** One comment on the desk's issue that tells staff what came up on several tickets: when they were told. */
  gathered: ['gathered', moment],
  /** Whoever came on duty in a group was told how things stand: which group, and when their turn began. */
  handover: ['handover', name, moment],
  /** A customer was told that there is unusually much to do: since when. The desk's own issue keeps that there is. */
  'unusual-load': ['unusual-load', second],
  /** The acknowledgement of a ticket said that there is unusually much to do: since when. Kept by the living comment. */
  busy: ['busy', second],
  /** Staff were told that it has lasted too long: since when there is. */
  'lasting-load': ['lasting-load', second],
  /** Staff were told that too many tickets claim a top severity: since when. The desk's own issue keeps that they do. */
  inflation: ['inflation', second],
  /** The issue of a triage meeting: when it is. */
  triage: ['triage', moment],
  /** The issue that gathers what the tickets of a month have on record: which month. */
  learning: ['learning', month],
  /** The issue that lists what ships on a day: `2027-01-01`. */
  shipping: ['shipping', day],
  /** What became of the changes of a day was told, on its list. */
  'rolled-out': ['rolled-out', day],
  /** The comment that ends a triage meeting. */
  'triage-end': ['triage-end'],
} as const satisfies Readonly<Record<string, readonly (string | Part<unknown>)[]>>;

type Keys = typeof KEYS;
export type KeyKind = keyof Keys;

export const KEY_KINDS = Object.keys(KEYS) as readonly KeyKind[];

/** What the parts of a form stand for, its fixed words left out. */
type Values<Form> = Form extends readonly [infer First, ...infer Rest]
  ? First extends Part<infer Value>
    ? [Value, ...Values<Rest>]
    : Values<Rest>
  : [];

export function keyOf<Kind extends KeyKind>(kind: Kind, ...values: Values<Keys[Kind]>): string {
  const form: readonly (string | Part<unknown>)[] = KEYS[kind];
  let key = '';
  let next = 0;
  for (const one of form) {
    const text = typeof one === 'string' ? one : one.write(values[next++]);
    key = key === '' ? text : `${key}:${text}`;
  }
  return key;
}

const READERS = new Map(
  Object.entries<readonly (string | Part<unknown>)[]>(KEYS).map(([kind, form]) => {
    const pattern = form.map((one) => (typeof one === 'string' ? one : `(${one.pattern})`)).join(':');
    const parts = form.filter((one) => typeof one !== 'string');
    return [kind, { pattern: new RegExp(`^${pattern}$`), parts }];
  }),
);

/** What a key of a kind says; null: it is of another kind. */
export function readKey<Kind extends KeyKind>(kind: Kind, key: string): Values<Keys[Kind]> | null {
  return valuesOf(kind, key) as Values<Keys[Kind]> | null;
}

/** Kinds of keys that count rounds: such a key means something else once its ticket was moved to another desk. */
export const OF_ROUNDS: readonly KeyKind[] = KEY_KINDS.filter((kind) => {
  const form: readonly unknown[] = KEYS[kind];
  return form.includes(round) || form.includes(step);
});

/** Whether a key is of a kind. */
export function isKey(kind: string, key: string): boolean {
  return valuesOf(kind, key) !== null;
}

const OF_STEPS = ['escalation', 'page', 'page-failed', 'page-ack', 'page-done'] as const;

/** The step of an escalation that a key is about; null: it is about something else. */
export function stepOf(key: string): StepOfEscalation | null {
  const text = readKey('page-digest', key)?.[1] ?? OF_STEPS.flatMap((kind) => readKey(kind, key) ?? [])[0];
  return text === undefined ? null : readStepKey(text);
}

function valuesOf(kind: string, key: string): unknown[] | null {
  const reader = READERS.get(kind);
  const [whole, ...texts] = reader?.pattern.exec(key) ?? [];
  if (reader === undefined || whole === undefined) return null;
  const values = reader.parts.map((one, index) => one.read(texts[index] ?? ''));
  return values.includes(null) ? null : values;
}
