import { HOUR, type Instant, type Milliseconds } from '../../calendar/instant.ts';
import { chatRef } from '../../plan/chat-effects.ts';
import type { Effect, IssueRef } from '../../plan/effect.ts';
import type { DigestFacts, DigestLine } from '../../documents/digest.ts';
import { documentsOf } from '../../languages/documents.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import { keyOf } from '../../marks/key.ts';
import { deliveredLine } from '../../marks/lists.ts';
import { marked } from '../../marks/marker.ts';
import { FIRST } from '../board.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { RunContext } from '../snapshot.ts';
import type { Digest } from './delivered.ts';
import { merged } from './delivered.ts';
import type { DigestEntry, Lateness } from './lateness.ts';
import { lineOf } from './late-together.ts';

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
  all: readonly Lateness[],
  pending: readonly Pending[],
  last: Digest | undefined,
  issue: IssueRef,
  context: RunContext,
): Effect {
  const { policy, now } = context;
  const news = keysOf(pending);
  const joins =
    last !== undefined && now - last.comment.event.at < JOINS && last.delivered.size + news.size <= MOST;
  const delivered = joins ? merged([last.delivered, news]) : news;
  // Of what it told before, only what is overdue still.
  const before = all
    .filter(({ number }) => delivered.has(number) && !news.has(number))
    .flatMap(({ overdue }) => overdue ?? []);
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

/**
 * So many tickets one message tells of: no more than one run can record, since nothing but the tickets themselves says
 * later that it was said.
 */
export const MOST_IN_CHAT = 100;

/** One message in place of one for each of many tickets. */
export function chatDigestOf(pending: readonly Pending[], { policy, repository }: RunContext): Effect {
  const entries = pending.map((one) => newlyOverdue(one));
  const to = [...new Set(entries.flatMap((entry) => entry.to))];
  const text = documentsOf(policy).write('chat-digest', { tickets: entries.map(({ line }) => line), to });
  const tells = pending.map(({ ruling, notices }) =>
    chatRef(
      numberOf(ruling),
      notices.map(({ key }) => key),
    ),
  );
  const url = pending[0]?.ruling.case.ticket.issue.url.replace(/\/\d+$/, '') ?? '';
  const key = `${repository} ${tells.map(({ id }) => id).join(', ')}`;
  const because = `Too many notices at once: ${String(pending.length)} tickets are told of in one message.`;
  return {
    kind: 'say',
    issue: { id: 'chat digest', number: 0, chat: true },
    message: { key, repository, number: null, url, text },
    tells,
    because,
    deadline: FIRST,
  };
}

function newlyOverdue({ ruling, notices, deadline }: Pending): DigestEntry {
  const clocks = notices.flatMap(({ notice }) => ('clock' in notice ? (notice.clock ?? []) : []));
  const to = [...new Set(notices.flatMap((d) => d.to))];
  // A group that hears of updates that stay away does so beside the owners.
  const first =
    notices.find(({ notice }) => notice.kind !== 'update_late') ?? (to.length === 0 ? notices[0] : undefined);
  return { line: lineOf(ruling.case, clocks, deadline), to, group: first?.group ?? null };
}

interface Group {
  readonly who: string;
  readonly group: boolean;
  readonly tickets: DigestLine[];
}

/** By whom it is for: people by name, or a group where nobody is assigned. In the order of the earliest deadline. */
function digestFacts(entries: readonly DigestEntry[]): DigestFacts {
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
