import type { Instant } from '../calendar/instant.ts';
import { marked, readMarker } from '../marks/marker.ts';
import type { Reaction } from '../ticket/issue.ts';
import type { ChatMessage } from './chat-message.ts';
import type { NewsMessage } from './news-message.ts';
import type { Page } from './page-call.ts';

/** One thing to do, as data: it is printed, counted, put off or carried out. */
export type Effect = Change | SendPage | Say;

/** One change to GitHub. */
export type Change = CreateLabel | CreateIssue | IssueEffect;

/** A change to an issue that there is, or that the same plan opens. */
export type IssueEffect =
  | ChangeLabels
  | ChangeAssignees
  | ChangeBlocker
  | CloseIssue
  | ReopenIssue
  | OpenBeside
  | ProposeFile
  | EditFile
  | DeclineFile
  | EditIssue
  | React
  | CreateComment
  | EditComment
  | DeleteComment;

interface Common {
  /** Why, in one plain sentence; may quote people. */
  readonly because: string;
  /** Earlier deadlines are served first when writes are short. */
  readonly deadline: Instant;
}

export interface IssueRef {
  readonly id: string;
  readonly number: number;
  /** It is the companion of the ticket of that number, in the office; its id is what plans call it. */
  readonly office?: true;
  /** It is an issue of the desk's own that stands beside the ticket of that number. */
  readonly beside?: Beside;
  /** It is what the chat is told of the ticket of that number; its id is what plans call it. */
  readonly chat?: true;
}

/** What an issue of the desk's own stands beside, and its own number; 0: the same plan opens it. */
export interface Beside {
  /** Id of the ticket. */
  readonly ticket: string;
  readonly number: number;
}

export interface CreateLabel extends Common {
  readonly kind: 'create_label';
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** Opens an issue of the desk's own. */
export interface CreateIssue extends Common {
  readonly kind: 'create_issue';
  /** What it is for; other effects of the plan refer to it by `newIssue(key)`. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Try to pin it; that it could not be is no failure. */
  readonly pin: boolean;
  /** It is opened in the office, as the companion of a ticket. */
  readonly office?: IssueRef;
  /** Logins of those whom its text calls, where it matters who can read it. */
  readonly calls?: readonly string[];
}

/** Whether it is made on GitHub. */
export function isChange(effect: Effect): effect is Change {
  return effect.kind !== 'page' && effect.kind !== 'say';
}

export function isOfIssue<E extends Effect>(effect: E): effect is Exclude<E, CreateLabel | CreateIssue> {
  return effect.kind !== 'create_label' && effect.kind !== 'create_issue';
}

/** The companion in the office that a change is made to, or that it opens; null: it is made elsewhere. */
export function inOffice(effect: Effect): IssueRef | null {
  if (effect.kind === 'create_label') return null;
  const ref = effect.kind === 'create_issue' ? effect.office : effect.issue;
  return ref?.office === true ? ref : null;
}

export function isPage(effect: Effect): effect is SendPage {
  return effect.kind === 'page';
}

export function isSay(effect: Effect): effect is Say {
  return effect.kind === 'say';
}

/** The issue that a plan is about to open: it has no number yet. */
export function newIssue(key: string): IssueRef {
  return { id: `new ${key}`, number: 0 };
}

/** Stands in texts for the number of an issue that the same plan opens, until it has one. */
export function numberToCome(key: string): string {
  return `⟦new ${key}⟧`;
}

/**
 * A text with the numbers that were to come; null: one of them is not known yet.
 *
 * @param numbers by key, of what the plan opens: null until it is open. Whatever else looks so is people's text.
 */
export function withNumbers(text: string, numbers: ReadonlyMap<string, number | null>): string | null {
  const missing: string[] = [];
  const filled = text.replace(/⟦new ([\w:.-]{1,100})⟧/g, (whole, key: string) => {
    const number = numbers.get(key);
    if (number === null) missing.push(key);
    return typeof number === 'number' ? String(number) : whole;
  });
  return missing.length === 0 ? filled : null;
}

/** Tells a pager, and then the ticket what became of it. */
export interface SendPage extends Common {
  readonly kind: 'page';
  readonly issue: IssueRef;
  readonly page: Page;
  /** What is written down of each thing that may become of it: `held` comes with a later run. */
  readonly outcomes: Readonly<Record<PageOutcome, readonly PageNote[]>>;
}

export type PageOutcome = 'delivered' | 'digested' | 'failed' | 'held';

/** A comment of the desk's own as it has to be. */
export interface PageNote {
  /** Null: there is none yet. */
  readonly comment: string | null;
  readonly keys: readonly string[];
  readonly asOf: string | null;
  readonly text: string;
  readonly kept?: Kept;
  readonly news?: readonly Kept[];
}

/** Tells staff in the operator's chat, or others in a channel of the status page. What records it waits until it was said. */
export interface Say extends Common {
  readonly kind: 'say';
  /** What the chat is told of: a ticket, or many, whose number is 0 then. */
  readonly issue: IssueRef;
  readonly message: ChatMessage | NewsMessage;
  /** As those call it that record it, one for each ticket. */
  readonly tells: readonly IssueRef[];
}

/** What a comment's mark keeps of words that are said elsewhere. Where they were not said it is written without. */
export interface Kept {
  readonly saidOn: IssueRef;
  readonly keys: readonly string[];
  /** Nothing else is new about the comment. */
  readonly alone: boolean;
}

export interface ChangeLabels extends Common {
  readonly kind: 'add_labels' | 'remove_labels';
  readonly issue: IssueRef;
  readonly labels: readonly string[];
  /** The labels record that a comment was posted: they wait for it. */
  readonly record: boolean;
  /** The comment stands on another issue. */
  readonly saidOn?: IssueRef;
}

export interface ChangeAssignees extends Common {
  readonly kind: 'assign' | 'unassign';
  readonly issue: IssueRef;
  /** People's, lower case. */
  readonly logins: readonly string[];
}

/** GitHub shows that the issue is blocked by another, or no longer. That it could not be is no failure. */
export interface ChangeBlocker extends Common {
  readonly kind: 'block' | 'unblock';
  readonly issue: IssueRef;
  /** GraphQL node id of the other. */
  readonly blocker: string;
}

export interface CloseIssue extends Common {
  readonly kind: 'close';
  readonly issue: IssueRef;
  readonly reason: 'completed' | 'not_planned';
}

/** Opens an issue of the desk's own that belongs to a ticket: below it, where GitHub has sub-issues. */
export interface OpenBeside extends Common {
  readonly kind: 'open_beside';
  /** The ticket. */
  readonly issue: IssueRef;
  /** What it is for. Texts of the plan name its number by `numberToCome(key)`. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Whom it is given to, as far as GitHub lets them be assigned. Logins, lower case. */
  readonly logins: readonly string[];
  /** What is said where GitHub refuses it for good; left out: nothing, or it was said. */
  readonly refused?: CreateComment;
}

/** Writes a file on a branch of its own, and asks for it to be merged. */
export interface ProposeFile extends Common {
  readonly kind: 'propose_file';
  /** The ticket. */
  readonly issue: IssueRef;
  /** What it is for. Texts of the plan name the pull request's number by `numberToCome(key)`. */
  readonly key: string;
  readonly branch: string;
  readonly path: string;
  /** The file's. */
  readonly text: string;
  /** The commit's. */
  readonly message: string;
  /** The pull request's. */
  readonly title: string;
  readonly body: string;
  /** What is said where GitHub refuses it for good; left out: nothing, or it was said. */
  readonly refused?: CreateComment;
}

/** Changes a file on such a branch. */
export interface EditFile extends Common {
  readonly kind: 'edit_file';
  /** The ticket. */
  readonly issue: IssueRef;
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
  /** Id of the commit that it changes: a newer one is somebody's who was quicker. */
  readonly tip: string;
}

/** Closes the pull request that brings such a file, without merging it. */
export interface DeclineFile extends Common {
  readonly kind: 'decline_file';
  /** The ticket. */
  readonly issue: IssueRef;
  readonly branch: string;
  /** The pull request's. */
  readonly number: number;
}

export interface ReopenIssue extends Common {
  readonly kind: 'reopen';
  readonly issue: IssueRef;
}

/** Writes the text of one of the desk's own issues anew. */
export interface EditIssue extends Common {
  readonly kind: 'edit_issue';
  readonly issue: IssueRef;
  readonly body: string;
}

/** The answer to a command: what the desk's own reactions to its comment become. */
export interface React extends Common {
  readonly kind: 'react';
  readonly issue: IssueRef;
  /** GraphQL node id. */
  readonly comment: string;
  readonly add: readonly Reaction[];
  readonly remove: readonly Reaction[];
}

export interface CreateComment extends Common {
  readonly kind: 'create_comment';
  readonly issue: IssueRef;
  readonly keys: readonly string[];
  readonly body: string;
  /** Logins of those whom it calls, where it matters who can read it. */
  readonly calls?: readonly string[];
  readonly kept?: Kept;
  /** What channels of the status page are told: one entry for each message. */
  readonly news?: readonly Kept[];
}

export interface EditComment extends Common {
  readonly kind: 'edit_comment';
  readonly issue: IssueRef;
  readonly comment: string;
  readonly keys: readonly string[];
  readonly body: string;
  readonly kept?: Kept;
  readonly news?: readonly Kept[];
}

export interface DeleteComment extends Common {
  readonly kind: 'delete_comment';
  readonly issue: IssueRef;
  readonly comment: string;
  readonly keys: readonly string[];
}

/** The words elsewhere that an effect records; null: it records none, or those of its own issue. */
export function wordsElsewhere(effect: Effect): IssueRef | null {
  if ('saidOn' in effect) return effect.saidOn;
  return 'kept' in effect ? effect.kept.saidOn : null;
}

/** Whether it is told in a channel of the status page. */
export function isPublicNews(message: Say['message']): message is NewsMessage {
  return 'channel' in message;
}

/** A change without the record of news that were not told; null: it records nothing else. */
export function withoutNews(change: Change, isTold: (ref: IssueRef) => boolean): Change | null {
  if ((change.kind !== 'create_comment' && change.kind !== 'edit_comment') || change.news === undefined)
    return change;
  const { news, ...rest } = change;
  const untold = news.filter(({ saidOn }) => !isTold(saidOn));
  if (untold.length === news.length && untold.some(({ alone }) => alone)) return null;
  const lost = new Set(untold.flatMap(({ keys }) => keys));
  const read = readMarker(rest.body);
  const left = (keys: readonly string[]): string[] => keys.filter((key) => !lost.has(key));
  const marks = left(read?.marker.keys ?? rest.keys);
  return { ...rest, keys: left(rest.keys), body: marked(marks, read?.text ?? rest.body, read?.marker.asOf) };
}

/** A change as it is made where the words that it records were not said; null: it waits for them. */
export function withoutRecord(change: IssueEffect): IssueEffect | null {
  if (wordsElsewhere(change) === null) return change;
  if (change.kind !== 'create_comment' && change.kind !== 'edit_comment') return null;
  const { kept, ...rest } = change;
  if (kept === undefined || kept.alone) return null;
  const isKept = (key: string): boolean => kept.keys.includes(key);
  const keys = rest.keys.filter((key) => !isKept(key));
  const read = readMarker(rest.body);
  const marks = (read?.marker.keys ?? keys).filter((key) => !isKept(key));
  return { ...rest, keys, body: marked(marks, read?.text ?? rest.body, read?.marker.asOf) };
}
