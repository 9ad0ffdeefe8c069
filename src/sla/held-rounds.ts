import { type Instant, NEVER, SECOND } from '../calendar/instant.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isGivenBack } from '../ticket/ticket.ts';
import type { Round } from './clocks/rounds.ts';
import { firstEnd } from './clocks/rounds.ts';
import { stopped } from './clocks/work.ts';
import type { Escalation, EscalationStep } from './escalation-step.ts';
import type { Life } from './life.ts';
import type { Ending } from './span.ts';

/** A stretch in which a group had a ticket and nobody of it had seen to it. */
export interface HeldRound extends Round {
  readonly group: string;
}

/**
 * From each hand-over to a group until somebody of it answers, acknowledges or takes the ticket, somebody else is given
 * it, or it moves on. Whoever has it already begins no second one by a further step or call.
 *
 * @param escalations those that hand tickets over, with what people did
 */
export function heldRounds(life: Life, escalations: readonly Escalation[]): HeldRound[] {
  const { ticket, stretches } = life;
  const handed = handOversIn(escalations);
  const rounds: HeldRound[] = [];
  for (const [index, step] of handed.entries()) {
    const { at, to, handOver } = step;
    const stretch = stretches.findLast(({ from }) => from <= at);
    if (stretch === undefined || (stretch.end !== null && stretch.end.at <= at)) continue;
    const before = handed.slice(0, index).findLast((one) => one.at >= stretch.from && isStanding(one, at));
    const has = before?.to === to && !isGivenBack(ticket.takings, to, before.at, at);
    if (has || isOwnedBy(ticket, to, at)) continue;
    const next = handed.find((one) => one.at > at && one.to !== to);
    const withdrawnAt = handOver?.withdrawnAt ?? null;
    const end = firstEnd(
      heldEnd(ticket, to, at),
      next === undefined ? null : stopped(next.at, handedBy(next)),
      withdrawnAt === null || handOver === null
        ? null
        : { at: withdrawnAt, by: { kind: 'said_so', by: handOver.by.login }, how: 'cancelled' },
      stretch.end,
    );
    let cycle = cycleOf(step);
    while (rounds.some((one) => one.cycle === cycle)) cycle += 1;
    rounds.push({ cycle, startedAt: at, startedBy: handedBy(step), end, group: to });
  }
  return rounds;
}

/**
 * The first sign since an instant that a group has seen to what was handed to it, or has it no more: words of somebody of
 * it, whoever is given the ticket, a hand-over without a group. What stands beside the hand-over is said by whoever makes it.
 */
export function heldEnd(ticket: Ticket, group: string, since: Instant): Ending | null {
  const reply = ticket.groupReplies.find((one) => one.at > since && one.groups.includes(group));
  const taking = ticket.takings.find(
    ({ at, groups }) => at > since || (at === since && groups.includes(group)),
  );
  const moved = ticket.handOvers.find(
    (one) => one.at > since && one.group !== group && (one.withdrawnAt ?? NEVER) > one.at,
  );
  return firstEnd(
    reply === undefined ? null : stopped(reply.at, { kind: 'answered', by: reply.by }),
    taking === undefined ? null : stopped(taking.at, { kind: 'took', by: taking.who }),
    moved === undefined ? null : stopped(moved.at, { kind: 'escalated', by: moved.by.login }),
  );
}

type Handed = EscalationStep & { readonly to: string };

function handOversIn(escalations: readonly Escalation[]): Handed[] {
  return escalations
    .flatMap(({ reached }) => reached)
    .flatMap((step): Handed[] => (step.to === null ? [] : [{ ...step, to: step.to }]))
    .sort((a, b) => a.at - b.at);
}

function isStanding({ handOver }: EscalationStep, at: Instant): boolean {
  return (handOver?.withdrawnAt ?? NEVER) > at;
}

/** Whether somebody of the group has taken it already, or was asked by somebody to. */
function isOwnedBy({ owners, takings }: Ticket, group: string, at: Instant): boolean {
  const has = owners.findLast((one) => one.at <= at)?.value ?? [];
  return takings.some((one) => one.at <= at && has.includes(one.who) && one.groups.includes(group));
}

function handedBy({ handOver }: EscalationStep): Reason {
  return handOver === null ? { kind: 'policy' } : { kind: 'escalated', by: handOver.by.login };
}

/** What a round is told once by: neither a hand-over that is edited nor one that is deleted changes it. */
function cycleOf({ at, handOver }: EscalationStep): number {
  return Math.floor((handOver?.posted ?? at) / SECOND);
}
