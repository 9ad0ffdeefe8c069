import { formatInstant } from '../calendar/moment.ts';
import type { Effect, IssueRef } from '../plan/effect.ts';
import { markerLine } from '../ticket/marker.ts';
import type { DigestFacts } from '../plan/messages/digest.ts';
import { digestText } from '../plan/messages/digest.ts';
import { documentsOf } from '../plan/messages/documents.ts';
import type { NoticeDecision } from '../rules/decision.ts';
import type { Judged } from './evaluate.ts';
import { FIRST } from './board.ts';
import type { Snapshot } from './snapshot.ts';
import type { Told } from './told.ts';
import { isOverdue, toldLine, untold } from './told.ts';

/** How the notices of one run reach people. */
export interface Hush {
  /** The decisions of a ticket less what is told elsewhere. */
  readonly decisions: (judged: Judged) => Judged['decisions'];
  /** The comment on the desk's issue that tells them all; null: each is told where it belongs. */
  readonly digest: Effect | null;
  /** Tickets whose labels record what the digest tells: they wait for it. */
  readonly told: ReadonlySet<number>;
  /** Null: no flood. */
  readonly flood: Flood | null;
}

export interface Flood {
  /** About so many tickets somebody had to be told. */
  readonly tickets: number;
  /** So many of them got notices of their own. */
  readonly posted: number;
  /** So many wait for the next run, because a digest holds no more. */
  readonly putOff: number;
}

interface Pending {
  readonly judged: Judged;
  readonly notices: readonly NoticeDecision[];
  readonly deadline: number;
}

/** A digest records this many tickets within the size of a comment. */
const MOST = 2_000;

/**
 * Where one run would post more notices than people can read, the tickets get their labels only, and people get one
 * digest in the desk's issue. Without such an issue the most pressing are told as usual, and the job's summary tells
 * of the others.
 *
 * @param on the desk's issue; null: there is none
 */
export function hush(all: readonly Judged[], told: Told, on: IssueRef | null, snapshot: Snapshot): Hush {
  const { policy, identity } = snapshot;
  const pending: Pending[] = all
    .map((judged) => ({ judged, notices: untold(judged, told, identity) }))
    .filter(({ notices }) => notices.length > 0)
    .map((one) => ({ ...one, deadline: Math.min(...one.notices.map((d) => d.deadline)) }))
    .sort((a, b) => a.deadline - b.deadline || numberOf(a.judged) - numberOf(b.judged));
  const most = policy.desk.noticesPerRun;
  const isFlood = snapshot.sweep !== null && pending.length > most;
  const posted = !isFlood ? pending : on === null ? pending.slice(0, most) : [];
  const digested = isFlood && on !== null ? pending.slice(0, MOST) : [];
  const late = new Set(
    (isFlood && on !== null ? pending.slice(MOST) : []).map(({ judged }) => numberOf(judged)),
  );
  const keys = new Map(
    posted.map(({ judged, notices }) => [numberOf(judged), new Set(notices.map((d) => d.key))]),
  );
  return {
    decisions: (judged) => {
      const mine = keys.get(numberOf(judged));
      const isLate = late.has(numberOf(judged));
      return judged.decisions.filter(
        (d) =>
          !(d.kind === 'notice' && isOverdue(d) && mine?.has(d.key) !== true) &&
          !(isLate && d.kind === 'label' && d.record),
      );
    },
    digest: on === null || digested.length === 0 ? null : digestOf(digested, on, snapshot),
    told: new Set(digested.map(({ judged }) => numberOf(judged))),
    flood: isFlood ? { tickets: pending.length, posted: posted.length, putOff: late.size } : null,
  };
}

function numberOf({ ticket }: Judged): number {
  return ticket.issue.number;
}

function digestOf(pending: readonly Pending[], issue: IssueRef, { policy, now }: Snapshot): Effect {
  const keys = [`digest:${formatInstant(now, 'UTC')}`];
  const told = toldLine(
    pending.map(({ judged, notices }) => ({ number: numberOf(judged), keys: notices.map((d) => d.key) })),
  );
  const text = digestText(documentsOf(policy), digestFacts(pending, policy.timezone));
  return {
    kind: 'create_comment',
    issue,
    keys,
    body: `${markerLine({ keys, asOf: null })}\n${told}\n${text}`,
    because: `Too many notices for one run: ${String(pending.length)} tickets are told of in one comment.`,
    deadline: FIRST,
  };
}

/** By whom it is for: people by name, or a group where nobody is assigned. In the order of the earliest deadline. */
function digestFacts(pending: readonly Pending[], timezone: string): DigestFacts {
  const groups = new Map<
    string,
    { who: string; group: boolean; tickets: DigestFacts['groups'][number]['tickets'][number][] }
  >();
  for (const { judged, notices, deadline } of pending) {
    const { issue, severity } = judged.ticket;
    const line = {
      number: issue.number,
      title: issue.title,
      severity: severity.at(-1)?.severity ?? null,
      clocks: [...new Set(notices.flatMap(({ notice }) => ('clock' in notice ? [notice.clock.name] : [])))],
      since: deadline,
    };
    const group = notices[0]?.group ?? null;
    const names = group === null ? (notices[0]?.to ?? []) : [group];
    for (const who of names.length > 0 ? names : ['']) {
      const key = `${group === null ? 'person' : 'group'} ${who}`;
      const known = groups.get(key) ?? { who, group: group !== null, tickets: [] };
      known.tickets.push(line);
      groups.set(key, known);
    }
  }
  const to = [...new Set(pending.flatMap(({ notices }) => notices.flatMap((d) => d.to)))];
  return { to, tickets: pending.length, groups: [...groups.values()], timezone };
}
