import { ALWAYS, type Instant, later, NEVER, SECOND } from '../calendar/instant.ts';
import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { Policy } from '../policy/policy.ts';
import type { Target } from '../policy/target.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { Signal } from '../ticket/signal.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { REVISED } from '../ticket/revised.ts';
import { takers } from '../ticket/ticket.ts';
import type { Clock, Course, TargetPeriod } from './clock.ts';
import type { Escalation, EscalationStep } from './escalation-step.ts';
import type { Round } from './clocks/rounds.ts';
import { firstEnd, outsideProject } from './clocks/rounds.ts';
import { escalation, silence, staffComment, stopped, unanswered } from './clocks/work.ts';
import { withHandOvers } from './early-hand-over.ts';
import { heldEnd, heldRounds } from './held-rounds.ts';
import { deskSetting } from './target-period.ts';
import { ChosenRules } from './chosen-rules.ts';
import type { Ending } from './span.ts';
import type { Life } from './life.ts';
import type { Evidence } from './measure.ts';
import { measure } from './measure.ts';
import { keyOf, readKey } from '../marks/key.ts';
import { stepKey } from '../marks/step-key.ts';

/**
 * The escalations of a ticket at an instant, in the policy's order. Those that have not begun are left out. Hand-overs by
 * people come last, each as the step that it takes before its time.
 */
export function escalationsOf(life: Life, policy: Policy, now: Instant): Escalation[] {
  if (policy.escalation.length === 0 && life.ticket.handOvers.length === 0) return [];
  const counting = new Map<EscalationRule['on'], readonly TargetPeriod[]>();
  for (const [on, rivals] of Map.groupBy(policy.escalation, (rule) => rule.on))
    counting.set(on, periodsOf(life.ticket, rivals));
  const counted = dueEscalations(life, policy, counting, now);
  const handed = withHandOvers(counted, life, policy, counting, now);
  return [...handed, ...heldEscalations(life, policy, counting, handed, now)];
}

/** What the groups that have the ticket have had for long. */
function heldEscalations(
  life: Life,
  policy: Policy,
  counting: ReadonlyMap<EscalationRule['on'], readonly TargetPeriod[]>,
  handed: readonly Escalation[],
  now: Instant,
): Escalation[] {
  const periods = counting.get('held');
  if (periods === undefined) return [];
  const rounds = outsideProject(life, heldRounds(life, handed));
  return policy.escalation.flatMap((rule) => {
    const counted = periodsFor(rule, periods);
    if (rule.on !== 'held' || counted.every(({ target }) => target === null)) return [];
    return rounds.flatMap((round) => {
      if (round.startedAt > now || round.startedAt < (rule.effective ?? ALWAYS)) return [];
      const ladder = rule.ladder.map((step) => ({ ...step, to: round.group }));
      return climbed(life, { ...rule, to: round.group, ladder }, round, counted, now);
    });
  });
}

function periodsFor({ name }: EscalationRule, periods: readonly TargetPeriod[]): TargetPeriod[] {
  return periods.map((period) => (period.rule === name ? period : { ...period, rule: null, target: null }));
}

function dueEscalations(
  life: Life,
  policy: Policy,
  counting: ReadonlyMap<EscalationRule['on'], readonly TargetPeriod[]>,
  now: Instant,
): Escalation[] {
  return policy.escalation.flatMap((rule) => {
    const periods = periodsFor(rule, counting.get(rule.on) ?? []);
    if (rule.on === 'held' || periods.every(({ target }) => target === null)) return [];
    return outsideProject(life, roundsOf(life, rule)).flatMap((round) =>
      round.startedAt > now || round.startedAt < (rule.effective ?? ALWAYS)
        ? []
        : climbed(life, rule, round, periods, now),
    );
  });
}

/** From when a step shows: an event in the second in which it falls due still comes before it, but nothing precedes an arrival. */
function shownAt({ rule, reached }: Escalation, step: number, at: Instant): Instant {
  // The first step of a rule with no time of its own.
  return rule.on === 'opened' && step === 1 && reached[0]?.clock?.target === 0 ? at : later(at, SECOND);
}

/** Every instant at which a step of the escalations shows or will show. */
export function escalationMoments(escalations: readonly Escalation[]): Instant[] {
  return escalations.flatMap((one) => [
    // A hand-over by people is an event.
    ...one.reached.flatMap(({ step, at, handOver }) => (handOver === null ? shownAt(one, step, at) : [])),
    ...(one.next === null ? [] : [shownAt(one, one.reached.length + 1, one.next)]),
  ]);
}

/**
 * The first sign since an instant that somebody on the staff has seen to a step of a rule: words, a new owner, /ack, an
 * escalation by hand. Who takes a ticket on from tier one does more than write on it, so that its owners' words say
 * nothing to the first step of `taken`; and `unanswered` waits for an answer, whoever has it meanwhile. Nor has anybody
 * seen to a step who only calls once more for the group that it went to. What a group has held only somebody of it sees to.
 */
export function acknowledgement(
  ticket: Ticket,
  { on }: Pick<EscalationRule, 'on'>,
  { step, to }: Pick<EscalationStep, 'step' | 'to'>,
  since: Instant,
): Ending | null {
  if (on === 'held') return to === null ? null : heldEnd(ticket, to, since);
  const isSeen = ({ at, kind }: Signal): boolean =>
    kind === 'ack' || (kind === 'escalated' && on !== 'unanswered' && !isCallFor(ticket, to, at));
  const taken =
    on === 'unanswered'
      ? -1
      : ticket.owners.findIndex(({ at }, index) => at >= since && newOwner(ticket, index) !== undefined);
  const owned = ticket.owners[taken];
  const signal = ticket.signals.find((one) => one.at >= since && isSeen(one));
  return firstEnd(
    on === 'taken' && step === 1 ? null : staffComment(ticket, since),
    owned === undefined ? null : stopped(owned.at, { kind: 'took', by: newOwner(ticket, taken) ?? '' }),
    signal === undefined
      ? null
      : stopped(signal.at, {
          kind: signal.kind === 'ack' ? 'acknowledged' : 'escalated',
          by: signal.by.login,
        }),
  );
}

/** Whether people called at an instant for the group that has the ticket, by its name or by none. */
function isCallFor({ handOvers }: Ticket, to: string | null, at: Instant): boolean {
  return to !== null && at >= REVISED && handOvers.some((one) => one.at === at && (one.group ?? to) === to);
}

/** Who became an owner by one of the changes of owners that people made; undefined: nobody. */
function newOwner({ owners }: Ticket, index: number): string | undefined {
  const [before, after] = [owners[index - 1], owners[index]];
  const had = before === undefined ? [] : takers(before);
  return after === undefined ? undefined : takers(after).find((login) => !had.includes(login));
}

function isArrival(rule: EscalationRule, step: number): boolean {
  return rule.on === 'opened' && step === 1 && rule.after.within === 0;
}

/** When each of the rules that count from the same is the one that counts for the ticket: the first that matches. */
function periodsOf(ticket: Ticket, rivals: readonly EscalationRule[]): TargetPeriod[] {
  return new ChosenRules(rivals, ticket.facts).periods(({ name, on, after }) =>
    deskSetting(name, after, on === 'taken' || on === 'held' ? BOTH_WAITS : NO_WAITS),
  );
}

const NO_WAITS: readonly PauseReason[] = [];
const BOTH_WAITS: readonly PauseReason[] = ['pending', 'on_hold'];

function roundsOf(life: Life, { on }: EscalationRule): Round[] {
  if (on === 'silence') return silence(life);
  if (on === 'unanswered') return unanswered(life);
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
  return {
    told: toldOf(ticket, rule, cycle, step).map((at) => ({ at, until: NEVER })),
    deletions: ticket.staffDeletions.filter((at) => end === null || at < end.at),
    policySince: null,
  };
}

function toldOf({ ownMarks }: Ticket, rule: EscalationRule, cycle: number, step: number): Instant[] {
  if (ownMarks.size === 0) return [];
  const key = stepKey(rule.name, cycle, step);
  const marks = [keyOf('escalation', key), keyOf('page', key)].flatMap((mark) => ownMarks.get(mark) ?? []);
  if (marks.length === 0) return marks;
  // A comment that was there before does not tell when its mark was put in.
  const exact = [...ownMarks.keys()].flatMap((mark) => {
    const [at, about] = readKey('told', mark) ?? readKey('page-sent', mark) ?? [];
    return at !== undefined && about === key ? [at] : [];
  });
  return exact.length > 0 ? exact : marks;
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
    const clock = measure(courseOf(life, rule, round, timed(periods, after)), seen, evidence);
    const at = clock?.missed[0];
    if (clock === null || at === undefined) return escalated(clock?.nextBreach ?? null);
    // Only a later change made it late, and by then it had been seen to: there is nobody to call for.
    if (at >= REVISED && clock.endedAt !== null && clock.endedAt < at) return escalated(null);
    reached.push({ step: index + 1, at, to, page, clock, handOver: null });
    const next = laterRound(life, rule, round, { at, to, step: index + 1 });
    const end = rule.on === 'held' ? firstEnd(next.end, first.end) : next.end;
    const [further] = outsideProject(life, [{ ...next, end }]);
    if (further === undefined) return escalated(null);
    round = further;
  }
  const last = reached.at(-1);
  if (rule.repeat === null || last === undefined) return escalated(null);
  const { latest, next } = repeated(life, rule, round, periods, rule.repeat, steps.length, now);
  if (latest !== null) reached.push({ ...last, ...latest, step: steps.length + latest.step });
  return escalated(next);
}

/**
 * From when somebody can have seen to a step. What stands beside the word that a ticket cannot wait is said by whoever gives
 * it, and not by those whom that calls.
 */
export function seenFrom({ when }: Pick<EscalationRule, 'when'>, at: Instant): Instant {
  return when.cannotWait === true ? later(at, SECOND) : at;
}

/** What a further step is measured from: the step before it, until somebody acknowledges or the ticket is closed. */
function laterRound(
  { ticket, stretches }: Life,
  rule: EscalationRule,
  round: Round,
  { at, to, step }: Pick<EscalationStep, 'at' | 'to' | 'step'>,
): Round {
  const sign = acknowledgement(ticket, rule, { step: step + 1, to }, seenFrom(rule, at));
  const stretch = stretches.find((s) => s.end === null || at < s.end.at);
  const end = firstEnd(sign, stretch?.end);
  return { cycle: round.cycle, startedAt: at, startedBy: { kind: 'step_unanswered', step }, end };
}

/** The latest repetition and when the next one is due, without going through all those before. */
function repeated(
  life: Life,
  rule: EscalationRule,
  round: Round,
  periods: readonly TargetPeriod[],
  every: Target,
  steps: number,
  now: Instant,
): { latest: { step: number; at: Instant; clock: Clock } | null; next: Instant | null } {
  const times = (count: number): Clock | null => {
    const target = { ...every, within: every.within * count };
    const evidence = evidenceOf(life.ticket, rule, round, steps + count);
    return measure(courseOf(life, rule, round, timed(periods, target)), now, evidence);
  };
  const passed = times(1);
  if (passed === null || every.within <= 0) return { latest: null, next: null };
  const most = Math.min(rule.repeatAtMost, Math.floor(passed.elapsed / every.within));
  // What falls due in this very second is not due yet.
  for (let count = most; count > 0 && count >= most - 1; count -= 1) {
    const clock = times(count);
    const at = clock?.missed[0];
    if (clock === null || at === undefined) continue;
    const next = count < rule.repeatAtMost ? times(count + 1) : null;
    return {
      latest: { step: count, at, clock: { ...clock, target: every.within, targetText: every.text } },
      next: next?.nextBreach ?? null,
    };
  }
  return { latest: null, next: passed.nextBreach };
}

function timed(periods: readonly TargetPeriod[], target: Target): TargetPeriod[] {
  return periods.map((period) =>
    period.target === null || period.target === target ? period : { ...period, target },
  );
}

function courseOf(
  { pauses }: Life,
  { on }: EscalationRule,
  round: Round,
  periods: readonly TargetPeriod[],
): Course {
  const name = on === 'silence' ? 'silence' : 'escalation';
  return { gaps: [], ...round, name, set: 'desk', pauses, unowned: [], periods, repeats: false };
}
