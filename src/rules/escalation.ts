import { type Instant, later, SECOND } from '../calendar/instant.ts';
import type { EscalationFacts } from '../documents/escalation-facts.ts';
import type { Policy } from '../policy/policy.ts';
import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { Clock } from '../sla/clock.ts';
import type { Escalation, EscalationStep } from '../sla/escalation-step.ts';
import { acknowledgement, seenFrom } from '../sla/escalation.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { keyOf, readKey, stepOf } from '../marks/key.ts';
import { readStepKey, stepKey } from '../marks/step-key.ts';
import type { Decision, NoticeDecision, PageDecision } from './decision.ts';
import { handOver, releasedBy } from './hand-over.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { stepReason } from './step-reason.ts';
import { called } from './called.ts';
import { isNews, isNudgeNews, isOpen, isTakenAway, mayTell, ownersNow } from './rule.ts';

/**
 * What nobody has seen to in time moves on: to another group, whose people on duty are told once, and to the pager.
 * What is marked on the ticket is not told or paged again; what was paged is acknowledged and resolved as the ticket is.
 */
export const escalation: Rule = (c, { then }) => {
  return [
    ...leftOver(c),
    ...handOver(c),
    ...c.escalations.flatMap((one) => one.reached.flatMap((step) => stepTaken(c, then, one, step))),
  ];
};

/** The pager that a step's key leads to today; null: none. */
export function pagerOf(policy: Policy, key: string): string | null {
  const read = readStepKey(key);
  const rule = policy.escalation.find(({ name }) => name === read?.rule);
  if (rule === undefined || read === null) return null;
  const steps = [rule, ...rule.ladder];
  return (steps[read.step - 1] ?? steps.at(-1))?.page ?? null;
}

/**
 * What people are told of one step, and what the pager is.
 *
 * @param then the ticket once it is assigned as decided
 */
function stepTaken(c: Case, then: Case, of: Escalation, step: EscalationStep): Decision[] {
  const { rule } = of;
  const { handOver: early } = step;
  if (early !== null && early.at < REVISED) return [];
  const facts: EscalationFacts = {
    key: stepKey(rule.name, of.cycle, step.step),
    ...calledFor(c, of, step),
    need: early?.need ?? null,
    step: step.step,
    again: early === null && rule.on === 'opened' && of.cycle > 1,
    clock: step.clock,
    group: step.to,
    released: releasedBy(c, of, step),
    ack: c.policy.commands.ack.enabled ? `/${c.policy.commands.ack.word}` : null,
  };
  const because = stepReason(rule, step);
  const meta = { rule: 'escalation', because, deadline: step.at };
  const seen = acknowledged(c, of, step);
  const isOver = !isOpen(c) || (early?.withdrawnAt ?? null) !== null;
  if (isOver || seen !== null || !isDue(c, of, step)) return settled(c, step, facts, meta, isOver, seen);
  const paged = isPaged(c, facts);
  // On the ticket the comment that keeps what became of a page tells the step as well, where it was to be told at all.
  if (paged && c.policy.notices === 'ticket') return [];
  // Staff who call for help have looked at what is claimed.
  const wakes = step.page !== null && !paged && (early !== null || !isClaim(c));
  return [
    ...(step.to !== null && mayTell(c) ? [notice(then, step.to, step.clock, facts, meta)] : []),
    ...(wakes ? [page(c, 'trigger', step.page, facts, meta)] : []),
  ];
}

/**
 * A step is told while it is news, and one of a ladder only where the ladder is: an old ticket is no news at any step.
 * Of several that call the same people one is enough, and what was closed since is over.
 */
function isDue(c: Case, of: Escalation, step: EscalationStep): boolean {
  const { rule, cycle, reached } = of;
  const { ownMarks, closures } = c.ticket;
  if (isWithThem(c, of, step)) return false;
  // It has moved on, or is another group's again.
  if (rule.on === 'held' && (step.clock?.endedAt ?? null) !== null) return false;
  const isOvertaken = reached.some(
    (one) => one.step > step.step && one.to === step.to && one.page === step.page,
  );
  if (isOvertaken || closures.some(({ at }) => at >= step.at)) return false;
  // Nobody is woken for what is old, but words that had to wait are said.
  const isFresh = step.page === null ? isNudgeNews : isNews;
  if (!isFresh(c, step.at) || isTakenAway(c, step.at)) return false;
  const [first] = reached;
  if (first === undefined || isFresh(c, first.at)) return true;
  return [...ownMarks.keys()].some((mark) => {
    const known = stepOf(mark);
    return known?.rule === rule.name && known.cycle === cycle;
  });
}

/** Whether another rule has called the group and the pager already to which tier one's time comes to hand a ticket. */
function isWithThem({ ticket, escalations }: Case, { rule }: Escalation, step: EscalationStep): boolean {
  if (rule.on !== 'taken' || step.handOver !== null || step.at < REVISED) return false;
  return escalations.some(
    (other) =>
      other.rule !== rule &&
      other.reached.some(
        ({ at, to, page: pager, handOver: early }) =>
          to === step.to &&
          (step.page === null || pager === step.page) &&
          at <= step.at &&
          (early?.withdrawnAt ?? null) === null &&
          !ticket.closures.some((closure) => closure.at >= at && closure.at < step.at),
      ),
  );
}

function acknowledged(c: Case, { rule }: Escalation, step: EscalationStep): Instant | null {
  // What stands beside a hand-over is said by whoever makes it; afterwards others take the ticket on, as from tier one.
  const sign =
    step.handOver === null
      ? acknowledgement(c.ticket, rule, step, seenFrom(ruleNamed(c.policy, rule.name), step.at))
      : acknowledgement(c.ticket, { on: 'taken' }, { ...step, step: 1 }, later(step.at, SECOND));
  return sign !== null && sign.at <= c.now ? sign.at : null;
}

/** What is told of why a step came: by whom, and for what, where people had a hand in it. */
function calledFor(
  c: Case,
  { rule }: Escalation,
  step: EscalationStep,
): Pick<EscalationFacts, 'on' | 'by' | 'why'> {
  const { handOver } = step;
  if (handOver !== null) return { on: 'handed', by: handOver.by.login, why: handOver.why };
  const { when } = ruleNamed(c.policy, rule.name);
  if (rule.on !== 'opened' || when.cannotWait !== true || step.step > 1)
    return { on: rule.on, by: '', why: '' };
  const said = consequencesOf(doneOf(c.ticket.commands), 'call').findLast(
    ({ command, consequence: { called, undone } }) =>
      called === 'cannot_wait' && undone !== true && command.line.at <= step.at,
  );
  return { on: 'cannot_wait', by: said?.command.line.by.login ?? '', why: said?.command.why ?? '' };
}

/** A rule of the policy; by a name that is none's, one for every ticket. */
function ruleNamed({ escalation: rules }: Policy, name: string): Pick<EscalationRule, 'when'> {
  return rules.find((rule) => rule.name === name) ?? { when: {} };
}

type Meta = Pick<NoticeDecision, 'rule' | 'because' | 'deadline'>;

function notice(
  c: Case,
  group: string,
  clock: Clock | null,
  step: EscalationFacts,
  meta: Meta,
): NoticeDecision {
  const { logins, because: duty } = called(c, group);
  // Where nobody is there, it stays with those who have it.
  const whom = { to: duty === 'nobody' ? ownersNow(c) : logins, group, duty };
  const told = { kind: 'escalation' as const, clock, step };
  return { kind: 'notice', ...meta, key: keyOf('escalation', step.key), ...whom, notice: told };
}

function isPaged({ ticket }: Case, { key }: EscalationFacts): boolean {
  return [...ticket.ownMarks.keys()].some(
    (mark) => mark === keyOf('page', key) || readKey('page-digest', mark)?.[1] === key,
  );
}

/** What was paged is acknowledged when somebody has seen to it, and resolved when the ticket is closed, once each. */
function settled(
  c: Case,
  { page: pager }: EscalationStep,
  step: EscalationFacts,
  meta: Meta,
  isOver: boolean,
  seen: Instant | null,
): Decision[] {
  const { ownMarks } = c.ticket;
  if (pager === null || !ownMarks.has(keyOf('page', step.key)) || ownMarks.has(keyOf('page-done', step.key)))
    return [];
  const because = isOpen(c) ? 'Whoever handed it over took that back.' : 'The ticket is closed.';
  if (isOver) return [page(c, 'resolve', pager, step, { ...meta, because })];
  if (seen === null || ownMarks.has(keyOf('page-ack', step.key))) return [];
  return [page(c, 'acknowledge', pager, step, { ...meta, because: 'Somebody has seen to it.' })];
}

function page(
  c: Case,
  action: PageDecision['action'],
  pager: string,
  step: EscalationFacts,
  meta: Meta,
): PageDecision {
  const { issue, facts, severity, customer, requester, system } = c.ticket;
  return {
    kind: 'page',
    ...meta,
    action,
    pager,
    severity: severity.at(-1)?.severity ?? '',
    repository: facts.at(-1)?.value.repository ?? '',
    title: issue.title,
    customer: customer?.name ?? requester.login,
    system,
    url: issue.url,
    step,
    confirmed: c.ticket.isConfirmed,
    at: c.now,
  };
}

/** Pages of steps that a later change undid, such as another severity: they are resolved with the ticket all the same. */
function leftOver(c: Case): Decision[] {
  const { ownMarks } = c.ticket;
  if (isOpen(c) || ownMarks.size === 0) return [];
  const known = new Set(
    c.escalations.flatMap(({ rule, cycle, reached }) =>
      reached.map(({ step }) => stepKey(rule.name, cycle, step)),
    ),
  );
  const meta = { rule: 'escalation', because: 'The ticket is closed.', deadline: c.now };
  return [...ownMarks.keys()].flatMap((mark) => {
    const [key = null] = readKey('page', mark) ?? [];
    const step = stepOf(mark)?.step;
    if (key === null || step === undefined) return [];
    const pager = pagerOf(c.policy, key);
    if (pager === null || known.has(key) || ownMarks.has(keyOf('page-done', key))) return [];
    const nothing = { by: '', why: '', need: null, clock: null, group: null, released: [], ack: null };
    const facts = { key, on: 'opened', step, again: false, ...nothing } as const;
    return [page(c, 'resolve', pager, facts, meta)];
  });
}

/** What somebody claims wakes nobody until the staff confirm it. */
function isClaim({ ticket }: Case): boolean {
  return ticket.severity.at(-1)?.claimed !== undefined;
}
