import { earliest, NEVER } from '../../calendar/instant.ts';
import type { GatheredTicket } from '../../documents/gathered.ts';
import { documentsOf } from '../../languages/documents.ts';
import { isKey, keyOf } from '../../marks/key.ts';
import { deliveredLine } from '../../marks/lists.ts';
import { marked } from '../../marks/marker.ts';
import type { Effect } from '../../plan/effect.ts';
import { wordsOf } from '../../plan/paging.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { Board } from '../board.ts';
import { FIRST } from '../board.ts';
import type { RunContext } from '../snapshot.ts';
import { digestsOn, merged } from './delivered.ts';
import { numberOf } from './flood-digest.ts';

/** A ticket with its notices that no mark of its own keeps. */
export interface Told {
  readonly ruling: Ruling;
  /** To be told now, where no comment has told of them. */
  readonly notices: readonly NoticeDecision[];
  /** Told, or left to a label, in one way or another. */
  readonly others: readonly NoticeDecision[];
}

/** What becomes of the notices of a run where staff are told on the desk's issue. */
export interface Gathered {
  /** Ticket → keys of what the comment of this run tells of it. */
  readonly now: ReadonlyMap<number, readonly string[]>;
  /** Ticket → keys of what a comment told of it, which its own comment still has to keep. */
  readonly before: ReadonlyMap<number, readonly string[]>;
  /** Null: there is nothing to tell, or no place for it in this run. */
  readonly comment: Effect | null;
}

export const NOTHING_GATHERED: Gathered = { now: new Map(), before: new Map(), comment: null };

/** GitHub takes 65,536 characters; the record of what is told has to fit as well. */
const LONGEST = 50_000;

/**
 * One comment for all that came up since the last run, so that each of them calls those concerned. What does not fit
 * waits for the next one.
 *
 * @param board null: this run does not know the desk's issue, so all waits for one that does
 */
export function gather(all: readonly Told[], board: Board | null, context: RunContext): Gathered {
  if (board === null) return NOTHING_GATHERED;
  const { policy, identity, now: moment } = context;
  const documents = documentsOf(policy);
  const comments = digestsOn(board.present, identity).filter(({ comment }) =>
    comment.marker.keys.some((key) => isKey('gathered', key)),
  );
  const delivered = merged(comments.map((one) => one.delivered));
  const isOut = ({ ruling }: Told, { key }: NoticeDecision): boolean =>
    delivered.get(numberOf(ruling))?.has(key) === true;
  const before = new Map<number, readonly string[]>();
  const fresh = all.flatMap((one): Told[] => {
    const out = [...one.notices, ...one.others].filter((notice) => isOut(one, notice));
    if (out.length > 0)
      before.set(
        numberOf(one.ruling),
        out.map(({ key }) => key),
      );
    const notices = one.notices.filter((notice) => !out.includes(notice));
    return notices.length === 0 ? [] : [{ ...one, notices }];
  });
  const now = new Map<number, readonly string[]>();
  const tickets: GatheredTicket[] = [];
  let left = LONGEST;
  for (const { ruling, notices } of fresh.toSorted(byDeadline)) {
    const { issue, severity } = ruling.case.ticket;
    const words = wordsOf(notices, issue.url, documents);
    const told = words.map(({ text }) => text).join('\n\n');
    left -= told.length + issue.title.length;
    if (left < 0) break;
    const { number, title } = issue;
    tickets.push({ number, title, severity: severity.at(-1)?.severity ?? null, told });
    now.set(
      number,
      notices.map(({ key }) => key),
    );
  }
  if (tickets.length === 0) return { now, before, comment: null };
  const keys = [keyOf('gathered', moment)];
  const record = deliveredLine(new Map([...now].map(([number, its]) => [number, new Set(its)])));
  const body = marked(keys, `${record}\n${documents.write('gathered', tickets)}`);
  const because = `Staff are told of ${tickets.length === 1 ? '1 ticket' : `${String(tickets.length)} tickets`}.`;
  const comment = { kind: 'create_comment' as const, issue: board.ref, keys, body, because, deadline: FIRST };
  return { now, before, comment };
}

function byDeadline(one: Told, other: Told): number {
  const at = ({ notices }: Told): number => earliest(...notices.map((d) => d.deadline)) ?? NEVER;
  return at(one) - at(other) || numberOf(one.ruling) - numberOf(other.ruling);
}
