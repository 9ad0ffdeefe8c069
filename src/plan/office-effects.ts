import { NEVER } from '../calendar/instant.ts';
import type { OfficeCommandFacts } from '../documents/office-command.ts';
import type { Documents } from '../languages/documents.ts';
import { factsBlock, withFactsBlock } from '../marks/facts-block.ts';
import { keyOf } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { Decision, NoticeDecision } from '../rules/decision.ts';
import { companionKey } from '../ticket/companion.ts';
import type { Companion } from '../ticket/companion.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Delivery } from './delivery.ts';
import type { Effect, IssueRef } from './effect.ts';
import { newIssue } from './effect.ts';
import { wordsOf } from './paging.ts';
import type { Word } from './staff-word.ts';

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
  const fresh = decisions
    .filter((d) => d.kind === 'notice')
    .filter(({ key }) => channels.get(key) === 'office' && !ticket.ownMarks.has(key));
  if (companion === null && fresh.length === 0) return [];
  const words = wordsOf(fresh, issue.url, around.documents);
  const ref = companionRef(around.repository, issue.number);
  if (companion === null) {
    const [first, ...rest] = words;
    if (first === undefined) return [];
    return [opening(ticket, ref, first, around), ...rest.map((word) => comment(ref, word))];
  }
  return [
    ...stateChange(ticket, companion, ref, 'open', words.length > 0),
    ...currentHead(ticket, companion, ref, around),
    ...words.map((word) => comment(ref, word)),
    ...refusals(ticket, companion, ref, around),
    ...stateChange(ticket, companion, ref, 'closed', words.length > 0),
  ];
}

function opening(ticket: Ticket, ref: IssueRef, word: Word, around: Around): Effect {
  const { issue } = ticket;
  const key = companionKey(around.repository, issue.number);
  const text = `${factsBlock(headOf(ticket, around.documents))}\n\n${word.text}`;
  return {
    kind: 'create_issue',
    key,
    title: `#${String(issue.number)} ${issue.title}`.slice(0, 250),
    body: marked([key, ...word.keys], text),
    labels: [],
    pin: false,
    office: ref,
    calls: word.to,
    ...reasonsOf(word),
  };
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
  { state, isAsLeft }: Companion,
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
