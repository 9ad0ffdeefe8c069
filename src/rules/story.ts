import { type Instant, instant, latest } from '../calendar/instant.ts';
import { oneShortLine } from '../documents/escape.ts';
import type { Happening } from '../documents/timeline.ts';
import { timelineEntries } from '../incident/timeline-entry.ts';
import { AGREED_DATE } from '../sla/clock.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Actor } from '../ticket/issue.ts';
import type { Reason } from '../ticket/reason.ts';
import { withoutCustomer } from '../ticket/reason.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { keyOf } from '../marks/key.ts';
import { stepKey } from '../marks/step-key.ts';
import type { Case } from './case.ts';
import { called } from './called.ts';

export interface Chapter {
  readonly at: Instant;
  readonly who: string;
  readonly what: Happening;
}

/** A comment has a limit of 65,536 characters, and nobody reads a thousand rows. */
const MOST = 80;

/** Whether it was somebody else who ended a person's ownership: a colleague, or the policy. */
function isTakenOff({ issue, commands }: Ticket, login: string, at: Instant): boolean {
  const isTheirs = (by: Actor): boolean => by.login.toLowerCase() === login.toLowerCase();
  const byHand = issue.events.find(
    (event) => event.kind === 'unassigned' && event.at === at && isTheirs(event.assignee),
  );
  const byCommand = consequencesOf(doneOf(commands), 'assignment').find(
    ({ command, consequence }) => !consequence.assigned && command.line.at === at,
  );
  const by = byHand?.actor ?? byCommand?.command.line.by;
  return by !== undefined && !isTheirs(by);
}

/** Why a severity is what it is, for everybody who reads along: who the customer is to the desk is left out. */
export function toldWhy(why: Reason): Reason {
  return withoutCustomer(why) ?? { kind: 'policy' };
}

/** Those who were called by the policy's steps, as far as that is on record, and whether anybody answered. */
function calls(c: Case): Chapter[] {
  const { ticket, policy } = c;
  return c.escalations.flatMap(({ rule, cycle, reached }) =>
    reached.flatMap((step, index): Chapter[] => {
      const key = stepKey(rule.name, cycle, step.step);
      const isPaged = ticket.ownMarks.has(keyOf('page', key));
      const isTold = ticket.ownMarks.has(keyOf('escalation', key));
      const group = isTold && policy.team.groups.some(({ name }) => name === step.to) ? step.to : null;
      const pager = isPaged ? step.page : null;
      if (step.handOver !== null || (group === null && pager === null)) return [];
      const people = group === null ? [] : called({ ...c, now: step.at }, group).logins;
      const unheard = reached.length > index + 1;
      return [{ at: step.at, who: '', what: { kind: 'called', group, people, pager, unheard } }];
    }),
  );
}

/** What is on record of it as an incident, and what people put on record themselves. */
function incidentChapters({ ticket, incident, now }: Case): Chapter[] {
  const done = doneOf(ticket.commands).filter(({ line }) => line.at <= now);
  const edges = (incident?.stretches ?? []).flatMap(({ from, to }): Chapter[] => [
    { at: from, who: '', what: { kind: 'declared' } },
    ...(to === null ? [] : [{ at: to, who: '', what: { kind: 'taken_back' } as const }]),
  ]);
  const updates = (incident?.updates ?? []).map(({ at, by, state, impacts, words, struckAt }): Chapter => ({
    ...{ at, who: by },
    what: { kind: 'told_state', state, impacts, words: oneShortLine(words), corrected: struckAt !== null },
  }));
  const roles = consequencesOf(done, 'role').map(({ command, consequence: { role, login } }): Chapter => ({
    ...{ at: command.line.at, who: login, what: { kind: 'given_role', role } },
  }));
  const notes = timelineEntries(ticket, now).map(({ at, by, text, isToldLater }): Chapter => ({
    ...{ at, who: by, what: { kind: 'noted', text: oneShortLine(text), later: isToldLater } },
  }));
  return [...edges, ...updates, ...roles, ...notes];
}

/**
 * What happened to a ticket, in order: facts of the timeline and what the clocks made of them.
 *
 * @param isRevised its incident is part of it
 */
export function story(c: Case, isRevised = true): Chapter[] {
  const { ticket } = c;
  const chapters: Chapter[] = [
    {
      // An earlier report of it may make it count from before.
      at: latest(ticket.openedAt, ticket.issue.createdAt),
      who: ticket.issue.author.login,
      what: { kind: 'opened' },
    },
  ];
  for (const change of ticket.severity) {
    const { at, by, severity, why } = change;
    const what: Happening =
      severity === null ? { kind: 'severity_taken_away' } : { kind: 'severity', severity, why: toldWhy(why) };
    chapters.push({ at, who: by.login, what });
  }
  for (const [index, entry] of ticket.owners.entries()) {
    if (entry.at > c.now) break;
    const before = new Set(ticket.owners[index - 1]?.value ?? []);
    const now = new Set(entry.value);
    for (const login of now)
      if (!before.has(login)) chapters.push({ at: entry.at, who: login, what: { kind: 'took' } });
    for (const login of before)
      if (!now.has(login))
        chapters.push({
          at: entry.at,
          who: login,
          what: { kind: isTakenOff(ticket, login, entry.at) ? 'taken_off' : 'gave_up' },
        });
  }
  const answered = ticket.messages.find((m) => m.role === 'staff' && m.substantive);
  const incident = isRevised ? incidentChapters(c) : [];
  const told = new Set(isRevised ? c.incident?.updates.map(({ comment }) => comment.id) : []);
  for (const message of ticket.messages) {
    if (message.role === 'bot' || message.role === 'bystander') continue;
    // A bare command is no answer: what it did is told as such.
    if (message.role === 'staff' && !message.substantive) continue;
    // What an update says is told as such.
    if (message !== answered && told.has(message.event.id)) continue;
    const kind = message === answered ? 'first_answer' : message.role === 'staff' ? 'answered' : 'wrote';
    chapters.push({ at: message.at, who: message.by.login, what: { kind } });
  }
  for (const { at, by, kind } of ticket.signals)
    if (kind === 'ack') chapters.push({ at, who: by.login, what: { kind: 'acknowledged' } });
  for (const { at, by, group, why, need = null, withdrawnAt } of ticket.handOvers)
    if (group !== null && withdrawnAt === null)
      chapters.push({ at, who: by.login, what: { kind: 'handed_over', group, need, why } });
  chapters.push(...calls(c), ...incident);
  for (const wait of ticket.waits) {
    const { reason, from, to, begunBy, endedBy } = wait;
    chapters.push({ at: from, who: '', what: { kind: 'wait_began', wait: reason, by: begunBy } });
    if (to !== null && to <= c.now && endedBy !== null)
      chapters.push({ at: to, who: '', what: { kind: 'wait_ended', wait: reason, by: endedBy } });
  }
  for (const clock of c.clocks) {
    if (clock.set !== 'promise' || clock.breachedAt === null) continue;
    const within = clock.targetText === AGREED_DATE ? null : clock.targetText;
    chapters.push({ at: clock.breachedAt, who: '', what: { kind: 'missed', clock: clock.name, within } });
  }
  for (const closure of ticket.closures) {
    chapters.push({
      at: closure.at,
      who: closure.by.login,
      what: { kind: 'closed', as: closure.reason },
    });
    if (closure.reopenedAt !== null) {
      chapters.push({
        at: closure.reopenedAt,
        who: closure.reopenedBy?.login ?? 'ghost',
        what: { kind: 'reopened' },
      });
    }
  }
  const ordered = chapters.sort((a, b) => a.at - b.at);
  if (ordered.length <= MOST) return ordered;
  const what = { kind: 'left_out', count: ordered.length - MOST } as const;
  const gap = { at: ordered[MOST / 2]?.at ?? instant(0), who: '', what };
  return [...ordered.slice(0, MOST / 2), gap, ...ordered.slice(-MOST / 2)];
}
