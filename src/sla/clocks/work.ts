import { ALWAYS, earliest, type Instant, latest, NEVER } from '../../calendar/instant.ts';
import type { Reason } from '../../ticket/reason.ts';
import type { Message, SeverityChange, Ticket } from '../../ticket/ticket.ts';
import { REVISED } from '../../ticket/revised.ts';
import { isTakenBack, takers } from '../../ticket/ticket.ts';
import { skipOf } from '../../ticket/write-up-say.ts';
import type { Course } from '../clock.ts';
import type { Ending, Span } from '../span.ts';
import type { Life } from '../life.ts';
import { closedGaps, firstEnd, untilFirst } from './rounds.ts';

type Open = Pick<Course, 'cycle' | 'startedAt' | 'startedBy' | 'end'> & { readonly gaps?: readonly Span[] };

/**
 * From opening to closed as completed. A reopened ticket gets another cycle that goes on from the first start with
 * the closed time left out; what the first one came to stays as it was.
 */
export function resolution({ ticket, stretches }: Life): Open[] {
  return stretches.map((stretch, index) => ({
    cycle: index + 1,
    startedAt: ticket.openedAt,
    startedBy: ticket.begunBy,
    end: stretch.end,
    gaps: closedGaps(ticket, stretch.from),
  }));
}

/** Stretches in which an open ticket had no staff assignee. */
export function ownership({ ticket, stretches }: Life): Open[] {
  const courses: Open[] = [];
  for (const stretch of stretches) {
    const end = stretch.end?.at ?? NEVER;
    for (const [index, entry] of ticket.owners.entries()) {
      const next = ticket.owners[index + 1];
      const startedAt = latest(entry.at, stretch.from);
      if (entry.value.length > 0 || startedAt >= earliest(next?.at ?? NEVER, end)) continue;
      const startedBy: Reason = entry.at > stretch.from ? { kind: 'nobody_left' } : stretch.begunBy;
      const owner = next?.value[0];
      const taken =
        next === undefined || owner === undefined ? null : stopped(next.at, { kind: 'took', by: owner });
      // Without an owner, a close of whatever kind leaves nothing to own.
      const closed = stretch.end === null ? null : { ...stretch.end, how: 'cancelled' as const };
      courses.push({ cycle: courses.length + 1, startedAt, startedBy, end: firstEnd(taken, closed) });
    }
  }
  return courses;
}

/**
 * Stretches in which nobody had settled how severe an open ticket is: it has no severity, or one that is proposed. Any
 * close leaves nothing to settle.
 */
export function triage({ ticket, stretches }: Life): Open[] {
  const courses: Open[] = [];
  const opening = { at: ticket.openedAt, severity: null, why: ticket.begunBy };
  const changes: readonly Pick<SeverityChange, 'at' | 'severity' | 'proposed' | 'why'>[] = [
    opening,
    ...ticket.severity,
  ];
  for (const stretch of stretches) {
    const closed = stretch.end === null ? null : { ...stretch.end, how: 'cancelled' as const };
    let open: Pick<Open, 'startedAt' | 'startedBy'> | null = null;
    const add = (settled: Ending | null): void => {
      if (open !== null && open.startedAt < (settled?.at ?? NEVER) && open.startedAt < (closed?.at ?? NEVER))
        courses.push({ cycle: courses.length + 1, ...open, end: firstEnd(settled, closed) });
      open = null;
    };
    for (const { at, severity, proposed, why } of changes) {
      if (severity !== null && proposed !== true) add(stopped(at, why));
      else
        open ??=
          at > stretch.from
            ? { startedAt: at, startedBy: why }
            : { startedAt: stretch.from, startedBy: stretch.begunBy };
    }
    add(null);
  }
  return courses;
}

/** The first comment by staff since an instant that says something: a bare command is heard by the desk alone. */
export function staffComment({ messages }: Ticket, since: Instant): Ending | null {
  let first: Message | null = null;
  for (const message of messages) {
    if (message.role !== 'staff' || message.at < since) continue;
    if (!message.substantive && message.at >= REVISED) continue;
    if (first === null || message.at < first.at) first = message;
  }
  return first === null ? null : stopped(first.at, { kind: 'commented', by: first.by.login });
}

/**
 * From opening until anybody on the staff stirs: words, an assignment by people, an acknowledgement. A ticket that is reopened
 * before anybody has starts it again.
 */
export function silence(life: Life): Open[] {
  const { ticket } = life;
  const taken = ticket.owners.find((entry) => takers(entry).length > 0);
  const ack = ticket.signals.find((signal) => signal.kind === 'ack');
  const stirred = firstEnd(
    staffComment(ticket, ALWAYS),
    taken === undefined ? null : stopped(taken.at, { kind: 'took', by: takers(taken)[0] ?? '' }),
    ack === undefined ? null : stopped(ack.at, { kind: 'acknowledged', by: ack.by.login }),
  );
  return untilFirst(life, stirred);
}

/** From opening until staff say something or acknowledge it, whoever owns it meanwhile; anew where it is reopened before. */
export function unanswered(life: Life): Open[] {
  const { ticket } = life;
  const ack = ticket.signals.find(({ kind }) => kind === 'ack');
  const seen = ack === undefined ? null : stopped(ack.at, { kind: 'acknowledged', by: ack.by.login });
  return untilFirst(life, firstEnd(staffComment(ticket, ALWAYS), seen));
}

/**
 * From the moment somebody on the staff takes the ticket until it is escalated. When it is reopened, whoever still owns
 * it has taken it again; else it has yet to be taken.
 */
export function escalation({ ticket, answers, stretches }: Life): Open[] {
  const takes: { at: Instant; by: Reason }[] = [
    ...answers.map(({ at, by }) => ({ at, by: { kind: 'answered' as const, by: by.login } })),
    ...ticket.owners.flatMap((entry) => {
      const [login] = takers(entry);
      return login === undefined ? [] : [{ at: entry.at, by: { kind: 'took' as const, by: login } }];
    }),
  ];
  takes.sort((a, b) => a.at - b.at);
  return stretches.flatMap((stretch, index): Open[] => {
    const before = stretches[index - 1]?.end?.at ?? ALWAYS;
    const stillOwned = index > 0 && isTaken(ticket, stretch.from);
    const taken = stillOwned
      ? { at: stretch.from, by: stretch.begunBy }
      : takes.find(({ at }) => at > before && at < (stretch.end?.at ?? NEVER));
    if (taken === undefined) return [];
    const startedAt = latest(taken.at, stretch.from);
    const signal = ticket.signals.find(
      (s) => s.kind === 'escalated' && s.at >= startedAt && !isTakenBack(ticket, s.at),
    );
    const ended =
      signal === undefined ? null : stopped(signal.at, { kind: 'escalated', by: signal.by.login });
    return [{ cycle: index + 1, startedAt, startedBy: taken.by, end: firstEnd(ended, stretch.end) }];
  });
}

/** Whether somebody owns it who did not get it from the desk. */
function isTaken({ owners }: Ticket, at: Instant): boolean {
  const last = owners.findLast((entry) => entry.at <= at);
  return last !== undefined && takers(last).length > 0;
}

/** How long the ticket has waited for its customer's answer, where its silence may close it. */
export function pendingClose({ silentWaits }: Life): Open[] {
  return silentWaits.map((wait, index) => ({
    cycle: index + 1,
    startedAt: wait.from,
    startedBy: wait.begunBy,
    end: wait.to === null || wait.endedBy === null ? null : stopped(wait.to, wait.endedBy),
  }));
}

/** From a close as completed until the write-up is organised or written, as the policy asks. */
export function writeUp(ticket: Ticket, done: 'organised' | 'written'): Open[] {
  return ticket.closures.flatMap((closure, index): Open[] => {
    // What was closed before it was moved here was another desk's to write up.
    if (closure.reason !== 'completed' || closure.at < ticket.openedAt) return [];
    const skip = skipOf(ticket, closure);
    if (skip !== null && skip.at <= closure.at) return [];
    const signal = ticket.signals.find(
      (s) =>
        s.at > closure.at &&
        (s.kind === 'post_mortem_done' || (done === 'organised' && s.kind === 'post_mortem_owned')),
    );
    const end = firstEnd(
      signal === undefined ? null : stopped(signal.at, { kind: 'said_so', by: signal.by.login }),
      closure.reopenedAt === null
        ? null
        : {
            at: closure.reopenedAt,
            by: { kind: 'reopened', by: closure.reopenedBy?.login ?? 'ghost' },
            how: 'cancelled',
          },
      skip === null ? null : { at: skip.at, by: skip.because, how: 'cancelled' },
    );
    const startedBy: Reason = { kind: 'closed', by: closure.by.login };
    return [{ cycle: index + 1, startedAt: closure.at, startedBy, end }];
  });
}

/** Something that staff did, by which a clock is stopped. */
export function stopped(at: Instant, by: Reason): Ending {
  return { at, by, how: 'stopped' };
}
