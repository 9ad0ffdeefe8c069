import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Policy } from '../policy/policy.ts';
import { groupLabel } from '../policy/put-labels.ts';
import type { Escalation, EscalationStep } from '../sla/escalation-step.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { LabelDecision } from './decision.ts';
import { membersOf } from '../team/duty.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Case } from './case.ts';
import type { AssignmentRule } from './rule.ts';
import { called } from './called.ts';
import { flag, isNews, isOpen, ownersNow } from './rule.ts';
import { handOversOf, lastHandOver } from './last-hand-over.ts';
import { stepReason } from './step-reason.ts';

/**
 * The group that a ticket was handed to, where its customer is to know: until somebody takes the ticket, or moves it on.
 * A group in which nobody is there looks at nothing.
 */
export function handedTo(c: Case): string | null {
  const last = isOpen(c) ? lastHandOver(c) : null;
  if (last?.of.rule.tellCustomer !== true || !isStaffed(c, last.to, last.step.at)) return null;
  if (last.step.handOver !== null && last.step.at < REVISED) return null;
  return isMovedOn(c, last.step) || isTaken(c, last.step) ? null : last.to;
}

/** The ticket carries the label of the group that it was handed to last, unless people have moved it on since. */
export function handOver(c: Case): LabelDecision[] {
  const last = lastHandOver(c);
  if (last === null || !isOpen(c)) return [];
  const { of, step, to } = last;
  if (isMovedOn(c, step)) return [];
  const because = stepReason(of.rule, step);
  const meta = { rule: 'escalation', because, deadline: step.at, record: true };
  const groups = new Set(c.escalations.flatMap(({ reached }) => reached.flatMap((one) => one.to ?? [])));
  return [...groups].flatMap((name): LabelDecision[] => {
    const label = labelOf(c.policy, name);
    return label === null ? [] : flag(c, label, name === to ? step.at : null, meta);
  });
}

/**
 * A ticket that the policy hands to another group is taken off whoever has not seen to it: by each step that does so,
 * though others have come after it before the desk looked.
 */
export const release: AssignmentRule = (c) => {
  if (!isOpen(c)) return [];
  const steps = handOversOf(c).map(({ of, step }) => ({ of, step, logins: releasedBy(c, of, step) }));
  const last = steps.findLast(({ logins }) => logins.length > 0);
  if (last === undefined) return [];
  const because = stepReason(last.of.rule, last.step);
  const remove = [...new Set(steps.flatMap(({ logins }) => logins))];
  return [{ kind: 'assignees', rule: 'escalation', because, deadline: last.step.at, add: [], remove }];
};

/** Whether people have handed it on since without saying to whom, and the policy does not know either. */
function isMovedOn({ ticket }: Case, step: EscalationStep): boolean {
  return ticket.handOvers.some(({ group, at }) => group === null && at > step.at);
}

/** Whether somebody has become its owner since. */
function isTaken({ ticket: { owners }, now }: Case, step: EscalationStep): boolean {
  return owners.some(({ at, value }, index) => {
    const before = owners[index - 1]?.value ?? [];
    return at > step.at && at <= now && value.some((login) => !before.includes(login));
  });
}

/** Whether anybody was there to be called for a group, be it the policy's fallback. */
function isStaffed(c: Case, group: string, at: Instant): boolean {
  return called({ policy: c.policy, teams: c.teams, now: at }, group).logins.length > 0;
}

function labelOf({ team }: Policy, group: string): LabelSpec | null {
  const name = team.groups.find((one) => one.name === group)?.label ?? null;
  return name === null ? null : groupLabel(group, name);
}

/**
 * Whoever has owned it since before it was handed over, and is neither in the group that took over nor in the one that
 * has it by now; who takes it afterwards, or lately by command, keeps it. So does everybody where nobody is there to
 * take it.
 */
export function releasedBy(c: Case, { rule }: Escalation, step: EscalationStep): string[] {
  const { to, at, handOver } = step;
  if (!rule.unassign || to === null || !isNews(c, at) || !isStaffed(c, to, at)) return [];
  // Where people have moved it on since, it stays with whoever has it.
  if (isMovedOn(c, step)) return [];
  if (handOver === null && step.step !== 1) return [];
  const { owners, commands } = c.ticket;
  const since = owners.filter(
    (entry, index) => entry.at <= c.now && (owners[index + 1]?.at ?? Infinity) > at,
  );
  // An assignment by command is still carried out for a while after: taking it back at once would be undone.
  const isInFlight = (given: Instant): boolean => (handOver === null ? given > c.now - HOUR : given >= at);
  const assigned = consequencesOf(doneOf(commands), 'assignment').filter(
    ({ command, consequence }) => consequence.assigned && isInFlight(command.line.at),
  );
  if (handOver === null && assigned.length > 0) return [];
  // Nor is one that this run carries out.
  const pending = c.ticket.wantedAssignees.flatMap(({ login, assigned: is }) => (is ? [login] : []));
  const named = new Set([...assigned.flatMap(({ consequence }) => consequence.logins), ...pending]);
  const groups = [to, lastHandOver(c)?.to ?? to];
  const receiving = new Set(groups.flatMap((group) => membersOf(c.policy.team, group, c.teams)));
  return ownersNow(c).filter(
    (login) =>
      !receiving.has(login.toLowerCase()) &&
      !named.has(login) &&
      since.every(({ value }) => value.includes(login)),
  );
}
