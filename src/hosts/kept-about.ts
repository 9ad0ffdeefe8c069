import { readKey } from '../marks/key.ts';
import { readMarker } from '../marks/marker.ts';
import type { Actor, Edit, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { ownMarkIn } from '../ticket/own-comments.ts';
import { OWN_WORDS, TheirWords } from './their-words.ts';

/** Whom a listing is about. */
export interface Subject {
  /** Name of a customer of the policy; null: one person is meant. */
  readonly customer: string | null;
  /** Lower case. */
  readonly logins: ReadonlySet<string>;
  /** Everything that names them: the customer, its logins and its teams. */
  readonly names: readonly string[];
}

/** Why a text is listed. */
export type Because =
  'names them' | 'quotes their words' | 'links their ticket' | 'stands beside their ticket';

/** A comment or an issue that says something of them. */
export interface TextPlace {
  readonly url: string;
  /** What it is to the desk, as it is marked: `status`, `triage`; null: it has no mark. */
  readonly what: string | null;
  readonly because: readonly Because[];
  /** Number of the issue of theirs with which it goes when that is deleted; null: it stays. */
  readonly goesWith: number | null;
}

/** An issue that they opened, or that was opened for them. */
export interface TheirIssue {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: Issue['state'];
  /** They opened it themselves. */
  readonly opened: boolean;
}

/** What issues hold of somebody. */
export interface KeptInIssues {
  readonly issues: readonly TheirIssue[];
  /** Addresses of their comments. */
  readonly comments: readonly string[];
  /** The desk's own comments and issues. */
  readonly desk: readonly TextPlace[];
  /** What other people wrote. */
  readonly others: readonly TextPlace[];
  /** Paths of the files in which their tickets are written up. */
  readonly writeUps: readonly string[];
}

/** A text as it stands, and whoever wrote it. */
interface Text {
  readonly by: Actor;
  readonly url: string;
  readonly now: string;
  readonly before: readonly Edit[];
}

/** Everything that is written in an issue: its title and text first, then its comments. */
function textsOf(issue: Issue): Text[] {
  const { author, url, title, body, bodyEdits } = issue;
  return [
    { by: author, url, now: `${body}\n${title}`, before: bodyEdits },
    ...issue.events.flatMap((event) =>
      event.kind === 'comment'
        ? [{ by: event.actor, url: event.url, now: event.body, before: event.edits }]
        : [],
    ),
  ];
}

function isTheirs({ logins }: Subject, { login, kind }: Actor): boolean {
  return kind === 'human' && logins.has(login);
}

/** What they wrote themselves, and what their tickets say in whoever's words. */
export function wordsOf(subject: Subject, all: readonly Issue[], tickets: ReadonlySet<number>): TheirWords {
  const words = new TheirWords(subject.names);
  for (const issue of all)
    for (const [index, text] of textsOf(issue).entries()) {
      if (!isTheirs(subject, text.by) && !(index === 0 && tickets.has(issue.number))) continue;
      words.add(text.now);
      for (const { text: earlier } of text.before) if (earlier !== null) words.add(earlier);
      if (index > 0) continue;
      for (const event of issue.events) if (event.kind === 'renamed') words.add(event.before);
    }
  return words;
}

interface Search {
  readonly subject: Subject;
  readonly words: TheirWords;
  /** Numbers of their tickets. */
  readonly tickets: ReadonlySet<number>;
  /** `owner/name`, lower case. */
  readonly repository: string;
}

/** Why a text that is not theirs says something of them; empty: it does not. */
function reasons(text: string, { words, tickets, repository }: Search, desk: boolean): Because[] {
  const because: Because[] = [];
  if (words.names(text)) because.push('names them');
  if (desk && words.areQuotedIn(text)) because.push('quotes their words');
  if (desk && linked(text, repository).some((number) => tickets.has(number)))
    because.push('links their ticket');
  return because;
}

/** Numbers of issues of a repository that a text refers to. */
function linked(text: string, repository: string): number[] {
  const marked = (readMarker(text)?.marker.keys ?? []).flatMap(
    (key) => readKey('write-up-of', key)?.[0] ?? readKey('action', key)?.[0] ?? [],
  );
  const written = [...text.matchAll(OWN_WORDS.reference)].flatMap(([, place = '', number = '']) =>
    place === '' || place.toLowerCase() === repository ? [Number(number)] : [],
  );
  return [...marked, ...written];
}

/** What the issues of a desk hold of somebody. */
export function keptInIssues(all: readonly Issue[], search: Search, identity: Actor): KeptInIssues {
  const { subject, tickets } = search;
  const issues: TheirIssue[] = [];
  const comments: string[] = [];
  const desk: TextPlace[] = [];
  const others: TextPlace[] = [];
  const writeUps = new Set<string>();
  for (const issue of all) {
    const { number, title, url, state, author } = issue;
    const opened = isTheirs(subject, author);
    const theirs = opened || tickets.has(number);
    if (theirs) issues.push({ number, title, url, state, opened });
    for (const [index, text] of textsOf(issue).entries()) {
      const own = sameActor(text.by, identity);
      // What a deleted revision said is gone; an earlier one that is left can still be read by everybody.
      const said = [text.now, ...text.before.flatMap(({ text: earlier }) => earlier ?? [])].join('\n');
      const marker = own ? (ownMarkIn(text.now, text.before, identity)?.marker ?? null) : null;
      if (theirs)
        for (const key of marker?.keys ?? []) {
          const path = readKey('write-up-path', key)?.[0];
          if (path !== undefined) writeUps.add(path);
        }
      if (index === 0 && theirs) continue;
      if (isTheirs(subject, text.by)) {
        comments.push(text.url);
        continue;
      }
      // On their own ticket a link to it says nothing.
      const because = reasons(said, search, own).filter((why) => !theirs || why !== 'links their ticket');
      if (because.length === 0) continue;
      const what = marker?.keys[0]?.split(':')[0] ?? null;
      (own ? desk : others).push({ url: text.url, what, because, goesWith: theirs ? number : null });
    }
  }
  return { issues, comments, desk, others, writeUps: [...writeUps] };
}

/** What the office holds of somebody: whole issues that stand beside their tickets, and texts in others. */
export function keptInOffice(
  all: readonly Issue[],
  search: Search,
  isBeside: (issue: Issue) => boolean,
): TextPlace[] {
  return all.flatMap((issue): TextPlace[] => {
    if (isBeside(issue))
      return [{ url: issue.url, what: 'office', because: ['stands beside their ticket'], goesWith: null }];
    return textsOf(issue).flatMap(({ url, now }) => {
      const because = reasons(now, search, true);
      return because.length === 0 ? [] : [{ url, what: null, because, goesWith: null }];
    });
  });
}
