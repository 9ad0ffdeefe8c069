import type { ListedAction } from '../documents/action-list.ts';
import { oneShortLine } from '../documents/escape.ts';
import type { Documents } from '../languages/documents.ts';
import { isKey, keyOf, readKey } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { PostMortemDecision } from '../rules/decision.ts';
import type { TrackedAction, WriteUpFile, WriteUpIssue } from '../ticket/aftermath.ts';
import type { OpenAction } from '../ticket/open-actions.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import { find } from '../ticket/own-comments.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { COMMITS } from '../ticket/write-up-file.ts';
import type { Effect, IssueRef } from './effect.ts';
import { numberToCome } from './effect.ts';
import { missingLabel } from './label-effects.ts';
import { postMortemText, withFacts } from './post-mortem-text.ts';

const POST_MORTEM = keyOf('post-mortem');

interface Around {
  readonly documents: Documents;
  readonly labels: ReadonlySet<string>;
}

type Meta = Pick<PostMortemDecision, 'because' | 'deadline'>;

/**
 * What has to be done for a ticket's write-up, wherever in the repository it stands: it is posted once, its facts are
 * kept current, its actions get their issues. What it is in the office, the office's own effects say.
 */
export function writeUpEffects(ticket: Ticket, decision: PostMortemDecision, around: Around): Effect[] {
  const { aftermath, issue, ownComments: own } = ticket;
  // What GitHub does not tell of nobody may open a second time.
  if (!aftermath.isKnown) return [];
  const ref = { id: issue.id, number: issue.number };
  const meta = { because: decision.because, deadline: decision.deadline };
  const actions = actionsOf(ticket, decision, around);
  const opened = actions.opened.map((effect) => ({ issue: ref, ...effect }));
  const labels = opened.length === 0 ? [] : missingLabel(decision.label, around.labels, meta.deadline);
  const comment = find(own, POST_MORTEM);
  // What the office has to say of it is written there.
  const isInOffice = decision.place === 'office' || isPrivate(ticket);
  const issueOf = aftermath.writeUp?.kind === 'issue' ? aftermath.writeUp : null;
  const file = aftermath.writeUp?.kind === 'file' ? aftermath.writeUp : null;
  return [
    ...labels,
    ...copies(ticket, meta),
    ...opened,
    ...(comment !== undefined
      ? onTicket(ref, comment, decision, actions, around)
      : file !== null || (decision.place === 'pull_request' && issueOf === null)
        ? inFile(ticket, file, decision, actions, around)
        : issueOf !== null || decision.place === 'issue'
          ? beside(ticket, issueOf, decision, actions, around)
          : isInOffice
            ? []
            : created(ref, decision, around)),
  ];
}

function isPrivate({ companion }: Ticket): boolean {
  return find(companion?.comments ?? [], POST_MORTEM) !== undefined;
}

/** What of a write-up's actions has an issue by the end of the plan. */
interface Actions {
  readonly opened: readonly Omit<Extract<Effect, { kind: 'open_beside' }>, 'issue'>[];
  readonly listed: readonly ListedAction[];
  /** What is to be put on record. */
  readonly keys: readonly string[];
}

function actionsOf(ticket: Ticket, decision: PostMortemDecision, { documents }: Around): Actions {
  const { aftermath, issue, ownComments: own } = ticket;
  const recorded = new Set(
    own.flatMap(({ marker }) => marker.keys.flatMap((key) => readKey('tracked', key)?.[0] ?? [])),
  );
  const found = new Set(aftermath.actions.map(({ action }) => action));
  const fresh = decision.actions.filter(({ action }) => !recorded.has(action) && !found.has(action));
  const unrecorded = aftermath.actions.filter(({ action }) => !recorded.has(action));
  const keyFor = ({ action }: OpenAction): string => keyOf('action', issue.number, action);
  return {
    opened: fresh.map((one) => ({
      kind: 'open_beside',
      key: keyFor(one),
      title: titleOf(one),
      body: marked(
        [keyFor(one)],
        documents.write('action', { number: issue.number, text: one.text.slice(0, LONGEST) }),
      ),
      labels: [decision.label.name],
      logins: one.owner === null ? [] : [one.owner],
      because: 'Staff want the actions of the write-up as issues.',
      deadline: decision.deadline,
    })),
    listed: [
      ...aftermath.actions.map(listed),
      ...fresh.map((one) => ({
        issue: `#${numberToCome(keyFor(one))}`,
        title: titleOf(one),
        state: 'open' as const,
        owners: one.owner === null ? [] : [one.owner],
      })),
    ],
    keys: [
      ...unrecorded.map(({ action, number }) => keyOf('tracked', action, number)),
      ...fresh.map((one) => `tracked:${one.action}:${numberToCome(keyFor(one))}`),
    ],
  };
}

/** Longest text of an action that its issue shows. */
const LONGEST = 2_000;

/** An action's words as a title, in which GitHub calls nobody. */
function titleOf({ text }: OpenAction): string {
  return withoutMentions(oneShortLine(text, 120));
}

function listed({ number, title, state, owners }: TrackedAction): ListedAction {
  return { issue: `#${String(number)}`, title, state, owners };
}

/** Two runs at once may both have opened an issue: the first stays. */
function copies({ aftermath, issue }: Ticket, meta: Meta): Effect[] {
  return aftermath.copies.map(({ id, number }) => ({
    kind: 'close',
    issue: { id, number: issue.number, beside: { ticket: issue.id, number } },
    reason: 'not_planned',
    ...meta,
    because: 'Two runs opened the same issue; the first stays.',
  }));
}

/** A new comment on the ticket. */
function created(ref: IssueRef, decision: PostMortemDecision, { documents }: Around): Effect[] {
  const { because, deadline, facts, create, place } = decision;
  if (!create || place !== 'comment') return [];
  const keys = [POST_MORTEM];
  const body = marked(keys, postMortemText(documents, facts()));
  return [{ kind: 'create_comment', issue: ref, keys, body, because, deadline }];
}

/** The write-up as a comment on the ticket: its facts and what its mark keeps become current. */
function onTicket(
  ref: IssueRef,
  { event, marker, text }: OwnComment,
  { because, deadline, facts }: PostMortemDecision,
  actions: Actions,
  { documents }: Around,
): Effect[] {
  const current = withFacts(documents, text, facts(), actions.listed) ?? text;
  if (sameText(current, text) && actions.keys.length === 0) return [];
  const keys = [...marker.keys, ...actions.keys];
  const body = marked(keys, current);
  return [{ kind: 'edit_comment', issue: ref, comment: event.id, keys, body, because, deadline }];
}

/** The write-up as an issue of its own, and the comment on the ticket that says so and keeps what is on record. */
function beside(
  ticket: Ticket,
  writeUp: WriteUpIssue | null,
  decision: PostMortemDecision,
  actions: Actions,
  { documents }: Around,
): Effect[] {
  const { issue, ownComments: own, ownDeletions } = ticket;
  const { because, deadline, facts, writer, create } = decision;
  const ref = { id: issue.id, number: issue.number };
  const pointers = own.filter(({ marker }) => marker.keys.some((key) => isKey('write-up-in', key)));
  const [pointer] = pointers;
  if (writeUp === null && (pointer !== undefined || !create)) return [];
  const key = keyOf('write-up-of', issue.number);
  const number = writeUp === null ? numberToCome(key) : String(writeUp.number);
  const given = writer === null ? [] : [keyOf('write-up-given', writer)];
  const isGiven = given.some((one) => pointer?.marker.keys.includes(one) === true);
  const fresh = [...actions.keys, ...(isGiven ? [] : given)];
  const at = writeUp === null ? null : refOf(ticket, writeUp);
  const meta = { because, deadline };
  const opening: Effect = {
    kind: 'open_beside',
    issue: ref,
    key,
    title: withoutMentions(documents.phrases.writeUpTitle(issue.number, oneShortLine(issue.title, 180))),
    body: marked([key], postMortemText(documents, facts(), 'issue')),
    labels: [],
    logins: writer === null ? [] : [writer],
    ...meta,
  };
  // One that people deleted is not posted again.
  const mayPoint = !issue.locked && !ownDeletions.some((deleted) => deleted >= deadline);
  return [
    ...pointers.slice(1).map((one) => again(ref, one)),
    ...(at === null || writeUp === null
      ? [opening]
      : currentFacts(at, writeUp, decision, actions, documents)),
    ...(at === null || isGiven || writer === null
      ? []
      : [{ kind: 'assign' as const, issue: at, logins: [writer], ...meta }]),
    ...(pointer === undefined
      ? mayPoint
        ? [pointing(ref, [`write-up-in:${number}`, ...fresh], 'issue', `#${number}`, decision, documents)]
        : []
      : recorded(ref, pointer, fresh, meta)),
    ...(at !== null &&
    writeUp !== null &&
    decision.over !== null &&
    writeUp.state === 'open' &&
    writeUp.isAsLeft
      ? [
          {
            kind: 'close' as const,
            issue: at,
            reason: decision.over === 'written' ? ('completed' as const) : ('not_planned' as const),
            ...meta,
            because: 'Nothing is to be written any more.',
          },
        ]
      : []),
  ];
}

/** Of two runs each may have said where: the first stays, and so does what it names. */
function again(ref: IssueRef, { event, marker }: OwnComment): Effect {
  const because = 'Two runs posted the same comment; the first stays.';
  const { id: comment, at: deadline } = event;
  return { kind: 'delete_comment', issue: ref, comment, keys: marker.keys, because, deadline };
}

/** The write-up as a file that a pull request brings, as long as that is open; merged it is final. */
function inFile(
  ticket: Ticket,
  file: WriteUpFile | null,
  decision: PostMortemDecision,
  actions: Actions,
  { documents }: Around,
): Effect[] {
  const { issue, ownComments: own, ownDeletions } = ticket;
  const { because, deadline, facts, create, file: place } = decision;
  const ref = { id: issue.id, number: issue.number };
  const meta = { because, deadline };
  const pointers = own.filter(({ marker }) => marker.keys.some((key) => isKey('write-up-file', key)));
  const [pointer] = pointers;
  if (file === null && (place === null || pointer !== undefined || !create)) return [];
  const key = keyOf('write-up-file', issue.number);
  const number = file === null ? numberToCome(key) : String(file.number);
  const title = documents.phrases.writeUpTitle(issue.number, oneShortLine(issue.title, 180));
  const mayPoint = !issue.locked && !ownDeletions.some((deleted) => deleted >= deadline);
  const proposal = (): Effect[] =>
    place === null
      ? []
      : [
          {
            kind: 'propose_file',
            issue: ref,
            key,
            ...place,
            text: `${postMortemText(documents, { ...facts(), url: issue.url }, 'file')}\n`,
            message: `${COMMITS.written} #${String(issue.number)}`,
            title: withoutMentions(title),
            body: marked(
              [key],
              documents.write('write-up-proposal', { number: issue.number, path: place.path }),
            ),
            ...meta,
          },
        ];
  return [
    ...pointers.slice(1).map((one) => again(ref, one)),
    ...(file === null ? proposal() : currentFile(ticket, file, decision, actions, documents)),
    ...(pointer === undefined
      ? mayPoint
        ? [
            pointing(
              ref,
              [`write-up-file:${number}`, ...actions.keys],
              'file',
              `#${number}`,
              decision,
              documents,
            ),
          ]
        : []
      : recorded(ref, pointer, actions.keys, meta)),
  ];
}

function currentFile(
  { issue }: Ticket,
  { branch, path, tip, isThere, state, body, number }: WriteUpFile,
  { because, deadline, facts }: PostMortemDecision,
  { listed: actions }: Actions,
  documents: Documents,
): Effect[] {
  if (tip === null || !isThere || state !== 'open') return [];
  const text = withFacts(documents, body, { ...facts(), url: issue.url }, actions);
  if (text === null || sameText(text, body)) return [];
  const message = `${COMMITS.renewed} (#${String(number)})`;
  return [
    {
      kind: 'edit_file',
      issue: { id: issue.id, number: issue.number },
      branch,
      path,
      text,
      message,
      tip,
      because,
      deadline,
    },
  ];
}

function withoutMentions(title: string): string {
  return title.replace(/@(?=\w)/g, '');
}

function refOf({ issue }: Ticket, { id, number }: WriteUpIssue): IssueRef {
  return { id, number: issue.number, beside: { ticket: issue.id, number } };
}

function currentFacts(
  ref: IssueRef,
  { keys, text }: WriteUpIssue,
  { because, deadline, facts }: PostMortemDecision,
  { listed: actions }: Actions,
  documents: Documents,
): Effect[] {
  const current = withFacts(documents, text, facts(), actions);
  if (current === null || sameText(current, text)) return [];
  return [{ kind: 'edit_issue', issue: ref, body: marked(keys, current), because, deadline }];
}

function pointing(
  ref: IssueRef,
  keys: readonly string[],
  kind: 'issue' | 'file',
  place: string,
  { because, deadline, facts }: PostMortemDecision,
  documents: Documents,
): Effect {
  const { command } = facts();
  const body = marked(keys, documents.write('write-up-place', { kind, place, command }));
  return { kind: 'create_comment', issue: ref, keys, body, because, deadline };
}

function recorded(
  ref: IssueRef,
  { event, marker, text }: OwnComment,
  fresh: readonly string[],
  meta: Meta,
): Effect[] {
  const keys = [...marker.keys, ...fresh];
  if (fresh.length === 0) return [];
  return [{ kind: 'edit_comment', issue: ref, comment: event.id, keys, body: marked(keys, text), ...meta }];
}

/** GitHub may hand back other line ends than it was given. */
function sameText(a: string, b: string): boolean {
  const even = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return even(a) === even(b);
}
