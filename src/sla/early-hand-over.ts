import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { Policy } from '../policy/policy.ts';
import type { HandOver } from '../ticket/ticket.ts';
import { REVISED } from '../ticket/revised.ts';
import { isGivenBack } from '../ticket/ticket.ts';
import { ALWAYS, type Instant, NEVER, SECOND } from '../calendar/instant.ts';
import type { TargetPeriod } from './clock.ts';
import type { Escalation, EscalationStep, StepRule } from './escalation-step.ts';
import type { Life } from './life.ts';

type Counting = ReadonlyMap<EscalationRule['on'], readonly TargetPeriod[]>;

/**
 * Escalations with the hand-overs that people made: each takes the step that the policy has for the ticket and the group,
 * now instead of later, and with all that belongs to it. Where the policy has none, those on duty are told and nobody is
 * paged. One to a group that the policy had handed the ticket to last is no second one.
 *
 * @param counting of each kind of rule, which one counts for the ticket when
 */
export function withHandOvers(
  escalations: readonly Escalation[],
  life: Life,
  policy: Policy,
  counting: Counting,
  now: Instant,
): Escalation[] {
  const made: Escalation[] = [];
  for (const handOver of life.ticket.handOvers) {
    if (handOver.at > now) break;
    // One from before was no step of the policy's, and silences none.
    const found = handOver.at < REVISED ? null : stepFor(handOver, policy, counting);
    const to = found?.step.to ?? handOver.group;
    if (to === null || holderAt(life, [...escalations, ...made], handOver.at) === to) continue;
    // Each has a key of its own, which neither one that is deleted nor one that is edited changes.
    let cycle = Math.floor(handOver.posted / SECOND);
    while (made.some((one) => one.cycle === cycle)) cycle += 1;
    const step: EscalationStep = {
      step: found?.place ?? 1,
      at: handOver.at,
      to,
      page: found?.step.page ?? null,
      clock: null,
      handOver,
    };
    made.push({ rule: found?.rule ?? BY_HAND, cycle, reached: [step], next: null });
  }
  if (made.length === 0) return [...escalations];
  // What was called for early does not fall due once more while it stands.
  const isMade = (of: Escalation, { step, at }: EscalationStep): boolean =>
    made.some(({ rule, reached: [early] }) => {
      if (rule !== of.rule || early?.step !== step || early.at > at) return false;
      return stretchAt(life, early.at) === of.cycle && (early.handOver?.withdrawnAt ?? NEVER) > at;
    });
  const rest = escalations.map((one) => ({
    ...one,
    reached: one.reached.filter((step) => !isMade(one, step)),
  }));
  return [...rest, ...made];
}

/** Rules in the order in which they are asked for the step of a hand-over: what tier one's time leads to comes first. */
const ORDER: readonly EscalationRule['on'][] = ['taken', 'unanswered', 'silence', 'opened'];

interface Found {
  readonly rule: EscalationRule;
  /** 1 for the rule itself, then the steps of its ladder. */
  readonly place: number;
  readonly step: Pick<EscalationStep, 'to' | 'page'>;
}

/** The step to a group, or to any where none was named, of a rule that counts for the ticket at the hand-over. */
function stepFor({ at, group }: HandOver, { escalation }: Policy, counting: Counting): Found | null {
  for (const on of ORDER) {
    const periods = counting.get(on) ?? [];
    const counted = (periods.findLast(({ from }) => from <= at) ?? periods[0])?.rule;
    const rule = escalation.find(({ name }) => name === counted);
    if (rule === undefined) continue;
    const steps = [rule, ...rule.ladder];
    const index = steps.findIndex(({ to }) => to !== null && (group === null || to === group));
    const step = steps[index];
    if (step !== undefined) return { rule, place: index + 1, step };
  }
  return null;
}

/**
 * The group that the ticket was handed to last, until an instant, since it was opened or closed, or given to somebody
 * outside that group; null: to none.
 */
function holderAt(
  { stretches, ticket }: Life,
  escalations: readonly Escalation[],
  at: Instant,
): string | null {
  const turns = stretches.flatMap(({ from, end }) => [from, end?.at ?? NEVER]);
  const since = turns.findLast((turn) => turn <= at) ?? ALWAYS;
  const steps = escalations
    .flatMap(({ reached }) => reached)
    .filter(
      (step) =>
        step.to !== null && step.at >= since && step.at <= at && (step.handOver?.withdrawnAt ?? NEVER) > at,
    );
  const last = steps.sort((a, b) => a.at - b.at).at(-1);
  if (last === undefined || last.to === null) return null;
  return isGivenBack(ticket.takings, last.to, last.at, at) ? null : last.to;
}

/** Which time it was open, counted from 1. */
function stretchAt({ stretches }: Life, at: Instant): number {
  return stretches.findLastIndex(({ from }) => from <= at) + 1;
}

/** A hand-over that the policy has no step for. Its name is no rule's, so that its marks are nobody else's. */
const BY_HAND: StepRule = { name: '', on: 'taken', unassign: false, tellCustomer: true };
