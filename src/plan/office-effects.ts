import { type Instant, NEVER } from '../calendar/instant.ts';
import type { OfficeCommandFacts } from '../documents/office-command.ts';
import type { Documents } from '../languages/documents.ts';
import { factsBlock, withFactsBlock } from '../marks/facts-block.ts';
import { keyOf } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import { hasWriteUp } from '../rules/write-up-keeping.ts';
import type { Decision, NoticeDecision, PostMortemDecision } from '../rules/decision.ts';
import { companionKey } from '../ticket/companion.ts';
import type { Companion } from '../ticket/companion.ts';
import { find } from '../ticket/own-comments.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Delivery } from './delivery.ts';
import type { Effect, IssueRef } from './effect.ts';
import { newIssue } from './effect.ts';
import { wordsOf } from './paging.ts';
import { postMortemText, withFacts } from './post-mortem-text.ts';
import type { Word } from './staff-word.ts';

const POST_MORTEM = keyOf('post-mortem');

interface Around {
  readonly documents: Documents;
  /** `owner/name` of the desk, lower case. */
  readonly repository: string;
  /** Whether a word is a command of the desk. */
  readonly isCommand: (word: string) => boolean;
}

/** A ticket's companion as plans call it. What it is in the office, nobody reads in a plan. */
export function companionRef(repository: string, number: number): IssueRef {
  return { id: newIssue(companionKey(repository, number)).id, number, office: true };
}

/**
 * What has to be done in the office for one ticket. Its companion is opened with the first notice in its text, so that
 * whoever is called is called once; further notices are comments. It closes and opens again with the ticket, as long as
 * nobody else did.
 */
export function officeEffects(
  ticket: Ticket,
  decisions: readonly Decision[],
  { channels }: Delivery,
  around: Around,
): Effect[] {
  const { companion, issue } = ticket;
  const writeUp = decisions.find((d) => d.kind === 'post_mortem');
  const isNew = writeUp?.place === 'office' && writeUp.create && !hasWriteUp(ticket);
  const fresh = decisions
    .filter((d) => d.kind === 'notice')
    .filter(({ key }) => channels.get(key) === 'office' && !ticket.ownMarks.has(key));
  if (companion === null && fresh.length === 0 && !isNew) return [];
  const words = wordsOf(fresh, issue.url, around.documents);
  const ref = companionRef(around.repository, issue.number);
  if (companion === null) {
    const [first, ...rest] = words;
    return [
      opening(
        ticket,
        ref,
        first ?? null,
        around,
        (first?.decisions[0] ?? writeUp)?.deadline ?? ticket.changedAt,
      ),
      ...rest.map((word) => comment(ref, word)),
      ...(isNew ? [written(ref, writeUp, issue.url, around)] : []),
      ...stateChange(ticket, { state: 'open', isAsLeft: true }, ref, 'closed', true),
    ];
  }
  return [
    ...stateChange(ticket, companion, ref, 'open', words.length > 0),
    ...currentHead(ticket, companion, ref, around),
    ...words.map((word) => comment(ref, word)),
    ...(isNew
      ? [written(ref, writeUp, issue.url, around)]
      : currentFacts(companion, ref, writeUp, issue.url, around)),
    ...refusals(ticket, companion, ref, around),
    ...stateChange(ticket, companion, ref, 'closed', words.length > 0),
  ];
}

/** @param word that it is opened with; null: none */
function opening(
  ticket: Ticket,
  ref: IssueRef,
  word: Word | null,
  around: Around,
  deadline: Instant,
): Effect {
  const { issue } = ticket;
  const key = companionKey(around.repository, issue.number);
  const head = factsBlock(headOf(ticket, around.documents));
  const text = word === null ? head : `${head}\n\n${word.text}`;
  const reasons = { because: 'The ticket is written up in the office.', deadline };
  return {
    kind: 'create_issue',
    key,
    title: `#${String(issue.number)} ${issue.title}`.slice(0, 250),
    body: marked([key, ...(word?.keys ?? [])], text),
    labels: [],
    pin: false,
    office: ref,
    calls: word?.to ?? [],
    ...(word === null ? reasons : reasonsOf(word)),
  };
}

/** The write-up, as staff alone read it. */
function written(
  ref: IssueRef,
  { because, deadline, facts }: PostMortemDecision,
  url: string,
  around: Around,
): Effect {
  const keys = [POST_MORTEM];
  const body = marked(keys, postMortemText(around.documents, { ...facts(), url }, 'office'));
  return { kind: 'create_comment', issue: ref, keys, body, because, deadline };
}

/** The facts of a write-up that stands there already, as they are now. */
function currentFacts(
  { comments }: Companion,
  ref: IssueRef,
  decision: PostMortemDecision | undefined,
  url: string,
  { documents }: Around,
): Effect[] {
  const stands = find(comments, POST_MORTEM);
  if (stands === undefined || decision === undefined) return [];
  const { because, deadline, facts } = decision;
  const text = withFacts(documents, stands.text, { ...facts(), url });
  if (text === null || even(text) === even(stands.text)) return [];
  const { keys } = stands.marker;
  const body = marked(keys, text);
  return [{ kind: 'edit_comment', issue: ref, comment: stands.event.id, keys, body, because, deadline }];
}

function comment(ref: IssueRef, word: Word): Effect {
  const { keys, text, to } = word;
  const body = marked(keys, text);
  return { kind: 'create_comment', issue: ref, keys, body, calls: to, ...reasonsOf(word) };
}

function reasonsOf({ decisions }: Word): Pick<NoticeDecision, 'because' | 'deadline'> {
  const because = [...new Set(decisions.map((d) => d.because))].join(' ');
  return { because, deadline: decisions.reduce((at, d) => (d.deadline < at ? d.deadline : at), NEVER) };
}

function headOf({ issue, severity, customer, requester }: Ticket, documents: Documents): string {
  return documents.write('office-head', {
    title: issue.title,
    url: issue.url,
    severity: severity.at(-1)?.severity ?? null,
    customer: customer?.name ?? requester.login,
  });
}

/** What stands in the companion's text of the ticket, as it is now. */
function currentHead(ticket: Ticket, companion: Companion, ref: IssueRef, around: Around): Effect[] {
  const text = withFactsBlock(companion.text, factsBlock(headOf(ticket, around.documents)));
  if (text === null || even(text) === even(companion.text)) return [];
  const because = 'The office says which ticket an issue stands beside, and how severe it is.';
  const body = marked(companion.keys, text);
  return [{ kind: 'edit_issue', issue: ref, body, because, deadline: ticket.changedAt }];
}

/** @param isTold whether something is told there now */
function stateChange(
  { issue, changedAt }: Ticket,
  { state, isAsLeft }: Pick<Companion, 'state' | 'isAsLeft'>,
  ref: IssueRef,
  wanted: 'open' | 'closed',
  isTold: boolean,
): Effect[] {
  if (issue.state !== wanted || state === wanted || !(isAsLeft || (wanted === 'open' && isTold))) return [];
  const deadline = changedAt;
  return wanted === 'open'
    ? [{ kind: 'reopen', issue: ref, because: 'The ticket is open.', deadline }]
    : [{ kind: 'close', issue: ref, reason: 'completed', because: 'The ticket is closed.', deadline }];
}

/** Commands do nothing in the office, and whoever wrote one is told where it works. */
function refusals(ticket: Ticket, { commands, told }: Companion, ref: IssueRef, around: Around): Effect[] {
  return commands.flatMap(({ comment: { id, actor, at, lastEditedAt }, words }): Effect[] => {
    const written = words.find((word) => around.isCommand(word));
    const moment = lastEditedAt ?? at;
    const key = keyOf('office-command', id, moment);
    if (written === undefined || told.has(key)) return [];
    const facts: OfficeCommandFacts = { by: actor.login, written: `/${written}`, url: ticket.issue.url };
    const body = marked([key], around.documents.write('office-command', facts));
    const because = 'A command in the office does nothing.';
    return [{ kind: 'create_comment', issue: ref, keys: [key], body, because, deadline: moment }];
  });
}

/** GitHub may hand back other line ends than it was given. */
function even(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
