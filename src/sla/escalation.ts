import { type Instant, later, NEVER, SECOND } from '../calendar/instant.ts';
import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { Policy } from '../policy/policy.ts';
import type { Target } from '../policy/target.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Clock, Course, TargetPeriod } from './clock.ts';
import type { Escalation, EscalationStep } from './escalation-step.ts';
import type { Round } from './clocks/rounds.ts';
import { firstEnd, outsideProject } from './clocks/rounds.ts';
import { escalation, silence } from './clocks/work.ts';
import { deskPeriods } from './target-period.ts';
import type { Life } from './life.ts';
import type { Evidence } from './measure.ts';
import { measure } from './measure.ts';
import { keyOf } from '../marks/key.ts';
import { stepKey } from '../marks/step-key.ts';

/** The escalations of a ticket at an instant, in the policy's order. Those that have not begun are left out. */
export function escalationsOf(life: Life, policy: Policy, now: Instant): Escalation[] {
  const { ticket } = life;
  return policy.escalation.flatMap((rule) => {
    const periods = periodsOf(ticket, policy, rule);
    if (periods.every(({ target }) => target === null)) return [];
    return outsideProject(life, roundsOf(life, rule)).flatMap((round) =>
      round.startedAt > now ? [] : climbed(life, rule, round, periods, now),
    );
  });
}

/** From when a step shows: an event in the second in which it falls due still comes before it, but nothing precedes an arrival. */
function shownAt({ rule }: Escalation, step: number, at: Instant): Instant {
  return isArrival(rule, step) ? at : later(at, SECOND);
}

/** Every instant at which a step of the escalations shows or will show. */
export function escalationMoments(escalations: readonly Escalation[]): Instant[] {
  return escalations.flatMap((one) => [
    ...one.reached.map(({ step, at }) => shownAt(one, step, at)),
    ...(one.next === null ? [] : [shownAt(one, one.reached.length + 1, one.next)]),
  ]);
}

/**
 * The first sign since an instant that somebody on the staff has seen to it: a comment, an owner, /ack, an escalation
 * by hand.
 *
 * @param byComment whether a comment is such a sign
 */
export function acknowledgement(
  ticket: Ticket,
  since: Instant,
  byComment = true,
): { at: Instant; by: Reason } | null {
  const comment = ticket.messages
    .filter((m) => byComment && m.role === 'staff' && m.at >= since)
    .sort((a, b) => a.at - b.at)[0];
  const taken = ticket.owners.flatMap(({ at, value }, index) => {
    const before = ticket.owners[index - 1]?.value ?? [];
    const login = value.find((one) => !before.includes(one));
    return at >= since && login !== undefined ? [{ at, by: { kind: 'took' as const, by: login } }] : [];
  })[0];
  const signal = ticket.signals.find((s) => s.at >= since && (s.kind === 'ack' || s.kind === 'escalated'));
  const signs: { at: Instant; by: Reason }[] = [
    ...(comment === undefined
      ? []
      : [{ at: comment.at, by: { kind: 'commented' as const, by: comment.by.login } }]),
    ...(taken === undefined ? [] : [taken]),
    ...(signal === undefined
      ? []
      : [
          {
            at: signal.at,
            by: {
              kind: signal.kind === 'ack' ? ('acknowledged' as const) : ('escalated' as const),
              by: signal.by.login,
            },
          },
        ]),
  ];
  return signs.sort((a, b) => a.at - b.at)[0] ?? null;
}

function isArrival(rule: EscalationRule, step: number): boolean {
  return rule.on === 'opened' && step === 1 && rule.after.within === 0;
}

/** When the rule is the one that counts for the ticket: of those that count from the same, the first that matches. */
function periodsOf(ticket: Ticket, policy: Policy, rule: EscalationRule): TargetPeriod[] {
  const rivals = policy.escalation
    .filter(({ on }) => on === rule.on)
    .map((one) => ({ ...one, target: one.after }));
  const pauses: readonly PauseReason[] = rule.on === 'taken' ? ['pending', 'on_hold'] : [];
  return deskPeriods(ticket.facts, rivals, pauses).map((period) =>
    period.rule === rule.name ? period : { ...period, rule: null, target: null },
  );
}

function roundsOf(life: Life, { on }: EscalationRule): Round[] {
  if (on === 'silence') return silence(life);
  if (on === 'taken') return escalation(life);
  // Who reopens a ticket on the staff has seen that it is back.
  return life.stretches.flatMap(({ from, begunBy, end }, index) =>
    index > 0 && life.ticket.closures[index - 1]?.reopenedByCustomer !== true
      ? []
      : [{ cycle: index + 1, startedAt: from, startedBy: begunBy, end }],
  );
}

/**
 * What a deleted answer brought about counts from the deletion, unless it had been told before, or somebody has seen to
 * it since. Old facts are told from news by the rules; what a policy's own age makes of them is theirs to judge as well.
 */
function evidenceOf(ticket: Ticket, rule: EscalationRule, { cycle, end }: Round, step: number): Evidence {
  const key = stepKey(rule.name, cycle, step);
  const told = [keyOf('escalation', key), keyOf('page', key)].flatMap(
    (mark) => ticket.ownMarks.get(mark) ?? [],
  );
  return {
    told: told.map((at) => ({ at, until: NEVER })),
    deletions: ticket.staffDeletions.filter((at) => end === null || at < end.at),
    policySince: null,
  };
}

function climbed(
  life: Life,
  rule: EscalationRule,
  first: Round,
  periods: readonly TargetPeriod[],
  now: Instant,
): Escalation {
  const { ticket } = life;
  const reached: EscalationStep[] = [];
  const steps = [{ after: rule.after, to: rule.to, page: rule.page }, ...rule.ladder];
  const escalated = (next: Instant | null): Escalation => ({ rule, cycle: first.cycle, reached, next });
  let round = first;
  for (const [index, { after, to, page }] of steps.entries()) {
    const seen = isArrival(rule, index + 1) ? later(now, SECOND) : now;
    const evidence = evidenceOf(ticket, rule, round, index + 1);
    const clock = measure(courseOf(ticket, rule, round, timed(periods, after)), seen, evidence);
    const at = clock?.missed[0];
    if (clock === null || at === undefined) return escalated(clock?.nextBreach ?? null);
    reached.push({ step: index + 1, at, to, page, clock });
    const [further] = outsideProject(life, [laterRound(life, round, at, index + 1)]);
    if (further === undefined) return escalated(null);
    round = further;
  }
  const last = reached.at(-1);
  if (rule.repeat === null || last === undefined) return escalated(null);
  const { latest, next } = repeated(ticket, rule, round, periods, rule.repeat, steps.length, now);
  if (latest !== null) reached.push({ ...last, ...latest, step: steps.length + latest.step });
  return escalated(next);
}

/** What a further step is measured from: the step before it, until somebody acknowledges or the ticket is closed. */
function laterRound({ ticket, stretches }: Life, round: Round, at: Instant, step: number): Round {
  const sign = acknowledgement(ticket, at);
  const stretch = stretches.find((s) => s.end === null || at < s.end.at);
  const end = firstEnd(sign === null ? null : { ...sign, how: 'stopped' }, stretch?.end);
  return { cycle: round.cycle, startedAt: at, startedBy: { kind: 'step_unanswered', step }, end };
}

/** The latest repetition and when the next one is due, without going through all those before. */
function repeated(
  ticket: Ticket,
  rule: EscalationRule,
  round: Round,
  periods: readonly TargetPeriod[],
  every: Target,
  steps: number,
  now: Instant,
): { latest: { step: number; at: Instant; clock: Clock } | null; next: Instant | null } {
  const times = (count: number): Clock | null => {
    const target = { ...every, within: every.within * count };
    const evidence = evidenceOf(ticket, rule, round, steps + count);
    return measure(courseOf(ticket, rule, round, timed(periods, target)), now, evidence);
  };
  const passed = times(1);
  if (passed === null || every.within <= 0) return { latest: null, next: null };
  const most = Math.floor(passed.elapsed / every.within);
  // What falls due in this very second is not due yet.
  for (let count = most; count > 0 && count >= most - 1; count -= 1) {
    const clock = times(count);
    const at = clock?.missed[0];
    if (clock === null || at === undefined) continue;
    const next = times(count + 1);
    return {
      latest: { step: count, at, clock: { ...clock, target: every.within, targetText: every.text } },
      next: next?.nextBreach ?? null,
    };
  }
  return { latest: null, next: passed.nextBreach };
}

function timed(periods: readonly TargetPeriod[], target: Target): TargetPeriod[] {
  return periods.map((period) => (period.target === null ? period : { ...period, target }));
}

function courseOf(
  ticket: Ticket,
  { on }: EscalationRule,
  round: Round,
  periods: readonly TargetPeriod[],
): Course {
  const name = on === 'silence' ? 'silence' : 'escalation';
  return { gaps: [], ...round, name, set: 'desk', waits: ticket.waits, periods, repeats: false };
}
