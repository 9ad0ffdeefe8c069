import { earliest, type Instant } from '../calendar/instant.ts';
import type { PostMortemFacts, Span } from '../documents/post-mortem-facts.ts';
import type { Part } from '../documents/timeline.ts';
import { cadenceRecord } from '../incident/cadence-record.ts';
import type { Course } from '../incident/course.ts';
import { courseOf } from '../incident/course.ts';
import { INCIDENT_ROLES } from '../commands/incident-words.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Closure } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import { skipOf } from '../ticket/write-up-say.ts';
import type { Case } from './case.ts';
import { story, toldWhy } from './story.ts';

/** What the desk knows of a solved ticket, for its post-mortem. One that was closed before has the facts of then. */
export function writeUpFacts(c: Case, closure: Closure): PostMortemFacts {
  const { ticket, policy } = c;
  const isRevised = closure.at >= REVISED;
  const answer = ticket.messages.find((m) => m.role === 'staff' && m.substantive);
  const promises = c.clocks.filter((clock) => clock.set === 'promise');
  const response = promises.find((clock) => clock.name === 'first_response');
  const resolution = promises.findLast((clock) => clock.name === 'resolution');
  const writeUp = c.clocks.findLast((clock) => clock.name === 'write_up');
  const wording = policy.commands['post-mortem'];
  const skip = isRevised ? skipOf(ticket, closure) : null;
  return {
    number: ticket.issue.number,
    title: ticket.issue.title,
    openedAt: ticket.openedAt,
    closedAt: closure.at,
    severities: ticket.severity.map(({ at, severity, why }) => ({ at, severity, why: toldWhy(why) })),
    people: [...(isRevised ? incidentParts(c) : []), ...partsIn(c)],
    timeline: story(c, isRevised),
    firstResponse: answer === undefined ? null : span(c, response?.calendar, answer.at),
    resolution: span(c, resolution?.calendar ?? response?.calendar, closure.at),
    promises,
    course: isRevised ? courseFacts(c, closure) : null,
    cadence: isRevised ? cadenceOf(c, closure) : null,
    skipped: skip === null ? null : { by: skip.by, why: skip.why },
    causes: policy.writeUp?.causes ?? [],
    factors: isRevised ? (policy.writeUp?.factors ?? []) : [],
    due: writeUp?.due ?? null,
    dueFor: policy.writeUp?.done ?? 'written',
    command: wording.enabled ? `/${wording.word}` : null,
  };
}

function courseFacts(c: Case, closure: Closure): Course {
  return courseOf(c.ticket, c.incident, closure.at);
}

/** From when it was declared an incident; of any other ticket from its opening. */
function cadenceOf(c: Case, closure: Closure): PostMortemFacts['cadence'] {
  const from = earliest(c.incident?.declaredAt ?? c.ticket.openedAt, closure.at);
  const record = cadenceRecord(c.clocks, c.policy, from, closure.at);
  return record.phases.length === 0 ? null : record;
}

const ROLES = { staff: 'answered', customer: 'spoke_for_customer', bystander: 'commented' } as const;

/** Everybody who took part, each once and by the most that they did. */
function partsIn({ ticket, now }: Case): PostMortemFacts['people'] {
  const roles = new Map<string, Part>([[ticket.requester.login, 'reported']]);
  for (const { at, value } of ticket.owners) {
    if (at <= now) for (const login of value) roles.set(login, 'owned');
  }
  for (const message of ticket.messages) {
    // A bare command is no answer, and takes no part.
    const isWord = message.substantive || message.role === 'customer';
    if (message.role !== 'bot' && isWord && !roles.has(message.by.login))
      roles.set(message.by.login, ROLES[message.role]);
  }
  return [...roles].map(([login, role]) => ({ login, role }));
}

/** Who had a role in the incident because somebody said so, or by turn: that its owner has them all goes without saying. */
function incidentParts({ ticket, incident }: Case): PostMortemFacts['people'] {
  if (incident === null) return [];
  const given = consequencesOf(doneOf(ticket.commands), 'role');
  return INCIDENT_ROLES.flatMap((role) => {
    const named = new Set(
      given.flatMap(({ consequence }) => (consequence.role === role ? consequence.login : [])),
    );
    const holders = incident.roles[role].flatMap(({ at, value }) =>
      value.filter((login) => named.has(login) || valueAt(ticket.owners, at)?.includes(login) !== true),
    );
    return [...new Set(holders)].map((login) => ({ login, role }));
  });
}

/** From opening to an instant, the closed time left out, on the calendar of the promise and on the wall. */
function span(c: Case, calendar: string | undefined, to: Instant): Span {
  const hours = calendar === undefined ? undefined : c.policy.calendars.get(calendar);
  let working = 0;
  let wall = 0;
  let from = c.ticket.openedAt;
  const add = (until: Instant): void => {
    wall += until - from;
    working += hours?.between(from, until) ?? 0;
  };
  for (const { at, reopenedAt } of c.ticket.closures) {
    if (reopenedAt === null || at >= to) break;
    add(at);
    from = reopenedAt;
  }
  if (from < to) add(to);
  return { working: hours === undefined ? null : working, calendar: hours?.name ?? null, wall };
}
