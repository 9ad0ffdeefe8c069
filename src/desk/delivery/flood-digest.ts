import { earliest, HOUR, type Instant, type Milliseconds, NEVER } from '../../calendar/instant.ts';
import type { Effect, IssueRef } from '../../plan/effect.ts';
import type { DigestFacts, DigestLine } from '../../documents/digest.ts';
import { documentsOf } from '../../languages/documents.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import type { Case } from '../../rules/case.ts';
import { addressees } from '../../rules/rule.ts';
import type { Clock } from '../../sla/clock.ts';
import { keyOf } from '../../marks/key.ts';
import { deliveredLine } from '../../marks/lists.ts';
import { marked } from '../../marks/marker.ts';
import { FIRST } from '../board.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Digest } from './delivered.ts';
import { merged } from './delivered.ts';

/** A ticket about which people are still to be told. */
export interface Pending {
  readonly ruling: Ruling;
  readonly notices: readonly NoticeDecision[];
  readonly deadline: Instant;
}

/** A digest records this many tickets within the size of a comment, several things each. */
export const MOST = 1_000;

/** GitHub takes 65,536 characters. */
const LONGEST = 65_000;

/** What is overdue later joins a digest up to this age: changing a comment sends nobody a mail. */
export const JOINS: Milliseconds = 8 * HOUR;

/** A new digest, or the last one with more in it. */
export function digestOf(
  all: readonly Ruling[],
  pending: readonly Pending[],
  last: Digest | undefined,
  issue: IssueRef,
  snapshot: Snapshot,
): Effect {
  const { policy, now } = snapshot;
  const news = keysOf(pending);
  const joins =
    last !== undefined && now - last.comment.event.at < JOINS && last.delivered.size + news.size <= MOST;
  const delivered = joins ? merged([last.delivered, news]) : news;
  // Of what it told before, only what is overdue still.
  const before = all
    .filter((ruling) => delivered.has(numberOf(ruling)) && !news.has(numberOf(ruling)))
    .flatMap((ruling) => stillOverdue(ruling));
  const lines = [...pending.map((one) => newlyOverdue(one)), ...before];
  const keys = joins ? last.comment.marker.keys : [keyOf('digest', now)];
  const head = marked(keys, `${deliveredLine(delivered)}\n`);
  const facts = digestFacts(lines);
  const longest = LONGEST - head.length;
  const { text } = documentsOf(policy).fit('digest', facts, longest);
  const body = head + text.slice(0, longest);
  const because = `Too many notices at once: ${String(pending.length)} tickets are told of in one comment.`;
  return joins
    ? { kind: 'edit_comment', issue, comment: last.comment.event.id, keys, body, because, deadline: FIRST }
    : { kind: 'create_comment', issue, keys, body, because, deadline: FIRST };
}

/** A ticket as a digest lists it. */
interface Entry {
  readonly line: DigestLine;
  readonly to: readonly string[];
  /** Told because nobody is assigned; null: somebody is. */
  readonly group: string | null;
}

function newlyOverdue({ ruling, notices, deadline }: Pending): Entry {
  const clocks = notices.flatMap(({ notice }) => ('clock' in notice ? [notice.clock] : []));
  const to = [...new Set(notices.flatMap((d) => d.to))];
  return { line: lineOf(ruling.case, clocks, deadline), to, group: notices[0]?.group ?? null };
}

function stillOverdue({ case: c }: Ruling): Entry[] {
  const late = c.clocks.filter(({ live, nags, breachedAt }) => live && nags && breachedAt !== null);
  if (late.length === 0) return [];
  const since = earliest(...late.flatMap(({ breachedAt }) => breachedAt ?? [])) ?? NEVER;
  const { to, group } = addressees(c);
  return [{ line: lineOf(c, late, since), to, group }];
}

function lineOf({ ticket }: Case, clocks: readonly Clock[], since: Instant): DigestLine {
  const { issue, severity } = ticket;
  return {
    number: issue.number,
    title: issue.title,
    severity: severity.at(-1)?.severity ?? null,
    clocks: [...new Set(clocks.map(({ name }) => name))],
    since,
  };
}

interface Group {
  readonly who: string;
  readonly group: boolean;
  readonly tickets: DigestLine[];
}

/** By whom it is for: people by name, or a group where nobody is assigned. In the order of the earliest deadline. */
function digestFacts(entries: readonly Entry[]): DigestFacts {
  const groups = new Map<string, Group>();
  const sorted = entries.toSorted((a, b) => a.line.since - b.line.since || a.line.number - b.line.number);
  for (const { line, to, group } of sorted) {
    const names = group === null ? to : [group];
    for (const who of names.length > 0 ? names : ['']) {
      const key = `${group === null ? 'person' : 'group'} ${who}`;
      const known = groups.get(key) ?? { who, group: group !== null, tickets: [] };
      known.tickets.push(line);
      groups.set(key, known);
    }
  }
  const to = [...new Set(sorted.flatMap((entry) => entry.to))];
  return { to, tickets: entries.length, groups: [...groups.values()] };
}

/** Which notices are told of each ticket. */
function keysOf(pending: readonly Pending[]): Map<number, ReadonlySet<string>> {
  return new Map(
    pending.map(({ ruling, notices }) => [numberOf(ruling), new Set(notices.map((d) => d.key))]),
  );
}

export function numberOf({ case: { ticket } }: Ruling): number {
  return ticket.issue.number;
}
