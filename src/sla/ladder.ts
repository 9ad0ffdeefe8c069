import { type Instant, later, NEVER, SECOND } from '../calendar/instant.ts';
import type { EscalationRule } from '../policy/escalation.ts';
import type { Policy } from '../policy/policy.ts';
import type { Target } from '../policy/target.ts';
import type { PauseReason } from '../policy/waiting.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Clock, Course } from './clock.ts';
import type { Round } from './clocks/life.ts';
import { firstEnd, openStretches, outsideProject } from './clocks/life.ts';
import { escalation, silence } from './clocks/work.ts';
import type { Era } from './era.ts';
import { deskEras } from './era.ts';
import type { Evidence } from './measure.ts';
import { measure } from './measure.ts';
import { stepKey } from './step-key.ts';

/** A step of an escalation that was reached: nobody had acknowledged by then. */
export interface Rung {
  /** 1 for the rule itself, then its ladder's steps in order, then each repetition of the last one. */
  readonly step: number;
  /** When it fell due; never before the change that made it so. */
  readonly at: Instant;
  readonly to: string | null;
  readonly page: string | null;
  /** What was measured from the step before it, or, for the first, from what the rule counts from. */
  readonly clock: Clock;
}

/** How far one rule's escalation of one ticket has come. */
export interface Ladder {
  readonly rule: EscalationRule;
  readonly cycle: number;
  /** In order. Of repetitions the latest alone: those before it are of no use any more. */
  readonly reached: readonly Rung[];
  /** When the next step falls due, if nobody acknowledges; null: there is none, or the clock stands. */
  readonly next: Instant | null;
}

/** The escalations of a ticket at an instant, in the policy's order. Those that have not begun are left out. */
export function laddersOf(ticket: Ticket, policy: Policy, now: Instant): Ladder[] {
  return policy.escalation.flatMap((rule) => {
    const eras = erasOf(ticket, policy, rule);
    if (eras.every(({ target }) => target === null)) return [];
    return outsideProject(ticket, roundsOf(ticket, rule)).flatMap((round) =>
      round.startedAt > now ? [] : climbed(ticket, rule, round, eras, now),
    );
  });
}

/** From when a step shows: an event in the second in which it falls due still comes before it, but nothing precedes an arrival. */
function shownAt({ rule }: Ladder, step: number, at: Instant): Instant {
  return isArrival(rule, step) ? at : later(at, SECOND);
}

/** Every instant at which a step of the ladders shows or will show. */
export function ladderMoments(ladders: readonly Ladder[]): Instant[] {
  return ladders.flatMap((ladder) => [
    ...ladder.reached.map(({ step, at }) => shownAt(ladder, step, at)),
    ...(ladder.next === null ? [] : [shownAt(ladder, ladder.reached.length + 1, ladder.next)]),
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
): { at: Instant; by: string } | null {
  const comment = ticket.messages
    .filter((m) => byComment && m.role === 'staff' && m.at >= since)
    .sort((a, b) => a.at - b.at)[0];
  const taken = ticket.owners.flatMap(({ at, value }, index) => {
    const before = ticket.owners[index - 1]?.value ?? [];
    const login = value.find((one) => !before.includes(one));
    return at >= since && login !== undefined ? [{ at, by: `@${login} took it` }] : [];
  })[0];
  const signal = ticket.signals.find((s) => s.at >= since && (s.kind === 'ack' || s.kind === 'escalated'));
  const signs = [
    ...(comment === undefined ? [] : [{ at: comment.at, by: `@${comment.by.login} commented` }]),
    ...(taken === undefined ? [] : [taken]),
    ...(signal === undefined
      ? []
      : [
          {
            at: signal.at,
            by: `@${signal.by.login} ${signal.kind === 'ack' ? 'acknowledged' : 'escalated'} it`,
          },
        ]),
  ];
  return signs.sort((a, b) => a.at - b.at)[0] ?? null;
}

function isArrival(rule: EscalationRule, step: number): boolean {
  return rule.on === 'opened' && step === 1 && rule.after.within === 0;
}

/** When the rule is the one that counts for the ticket: of those that count from the same, the first that matches. */
function erasOf(ticket: Ticket, policy: Policy, rule: EscalationRule): Era[] {
  const rivals = policy.escalation
    .filter(({ on }) => on === rule.on)
    .map((one) => ({ ...one, target: one.after }));
  const pauses: readonly PauseReason[] = rule.on === 'taken' ? ['pending', 'on_hold'] : [];
  return deskEras(ticket.facts, rivals, pauses).map((era) =>
    era.rule === rule.name ? era : { ...era, rule: null, target: null },
  );
}

function roundsOf(ticket: Ticket, { on }: EscalationRule): Round[] {
  if (on === 'silence') return silence(ticket);
  if (on === 'taken') return escalation(ticket);
  // Who reopens a ticket on the staff has seen that it is back.
  return openStretches(ticket).flatMap(({ from, begunBy, end }, index) =>
    index > 0 && ticket.closures[index - 1]?.reopenedByCustomer !== true
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
  const told = [`escalation:${key}`, `page:${key}`].flatMap((mark) => ticket.ownMarks.get(mark) ?? []);
  return {
    told: told.map((at) => ({ at, until: NEVER })),
    deletions: ticket.staffDeletions.filter((at) => end === null || at < end.at),
    policySince: null,
  };
}

function climbed(
  ticket: Ticket,
  rule: EscalationRule,
  first: Round,
  eras: readonly Era[],
  now: Instant,
): Ladder {
  const reached: Rung[] = [];
  const steps = [{ after: rule.after, to: rule.to, page: rule.page }, ...rule.ladder];
  const ladder = (next: Instant | null): Ladder => ({ rule, cycle: first.cycle, reached, next });
  let round = first;
  for (const [index, { after, to, page }] of steps.entries()) {
    const seen = isArrival(rule, index + 1) ? later(now, SECOND) : now;
    const evidence = evidenceOf(ticket, rule, round, index + 1);
    const clock = measure(courseOf(ticket, rule, round, timed(eras, after)), seen, evidence);
    const at = clock?.missed[0];
    if (clock === null || at === undefined) return ladder(clock?.nextBreach ?? null);
    reached.push({ step: index + 1, at, to, page, clock });
    const [further] = outsideProject(ticket, [laterRound(ticket, round, at, index + 1)]);
    if (further === undefined) return ladder(null);
    round = further;
  }
  const last = reached.at(-1);
  if (rule.repeat === null || last === undefined) return ladder(null);
  const { rung, next } = repeated(ticket, rule, round, eras, rule.repeat, steps.length, now);
  if (rung !== null) reached.push({ ...last, ...rung, step: steps.length + rung.step });
  return ladder(next);
}

/** What a further step is measured from: the step before it, until somebody acknowledges or the ticket is closed. */
function laterRound(ticket: Ticket, round: Round, at: Instant, step: number): Round {
  const sign = acknowledgement(ticket, at);
  const stretch = openStretches(ticket).find((s) => s.end === null || at < s.end.at);
  const end = firstEnd(sign === null ? null : { ...sign, how: 'stopped' }, stretch?.end);
  return { cycle: round.cycle, startedAt: at, startedBy: `step ${String(step)} brought no answer`, end };
}

/** The latest repetition and when the next one is due, without going through all those before. */
function repeated(
  ticket: Ticket,
  rule: EscalationRule,
  round: Round,
  eras: readonly Era[],
  every: Target,
  steps: number,
  now: Instant,
): { rung: { step: number; at: Instant; clock: Clock } | null; next: Instant | null } {
  const times = (count: number): Clock | null => {
    const target = { ...every, within: every.within * count };
    const evidence = evidenceOf(ticket, rule, round, steps + count);
    return measure(courseOf(ticket, rule, round, timed(eras, target)), now, evidence);
  };
  const passed = times(1);
  if (passed === null || every.within <= 0) return { rung: null, next: null };
  const most = Math.floor(passed.elapsed / every.within);
  // What falls due in this very second is not due yet.
  for (let count = most; count > 0 && count >= most - 1; count -= 1) {
    const clock = times(count);
    const at = clock?.missed[0];
    if (clock === null || at === undefined) continue;
    const next = times(count + 1);
    return {
      rung: { step: count, at, clock: { ...clock, target: every.within, targetText: every.text } },
      next: next?.nextBreach ?? null,
    };
  }
  return { rung: null, next: passed.nextBreach };
}

function timed(eras: readonly Era[], target: Target): Era[] {
  return eras.map((era) => (era.target === null ? era : { ...era, target }));
}

function courseOf(ticket: Ticket, { on }: EscalationRule, round: Round, eras: readonly Era[]): Course {
  const name = on === 'silence' ? 'silence' : 'escalation';
  return { gaps: [], ...round, name, set: 'desk', waits: ticket.waits, eras, repeats: false };
}
