import { type Instant, instant, latest } from '../calendar/instant.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Actor } from '../ticket/issue.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Case } from './case.ts';

export interface Chapter {
  readonly at: Instant;
  readonly who: string;
  readonly what: string;
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

/** What happened to a ticket, in order, in words: facts of the timeline and what the clocks made of them. */
export function story(c: Case): Chapter[] {
  const { ticket } = c;
  const chapters: Chapter[] = [
    {
      // An earlier report of it may make it count from before.
      at: latest(ticket.openedAt, ticket.issue.createdAt),
      who: ticket.issue.author.login,
      what: 'opened the ticket',
    },
  ];
  for (const change of ticket.severity) {
    const what =
      change.severity === null ? 'took the severity away' : `severity ${change.severity} (${change.why})`;
    chapters.push({ at: change.at, who: change.by.login, what });
  }
  for (const [index, entry] of ticket.owners.entries()) {
    if (entry.at > c.now) break;
    const before = new Set(ticket.owners[index - 1]?.value ?? []);
    const now = new Set(entry.value);
    for (const login of now)
      if (!before.has(login)) chapters.push({ at: entry.at, who: login, what: 'took the ticket' });
    for (const login of before)
      if (!now.has(login))
        chapters.push({
          at: entry.at,
          who: login,
          what: isTakenOff(ticket, login, entry.at) ? 'was taken off it' : 'gave the ticket up',
        });
  }
  const answered = ticket.messages.find((m) => m.role === 'staff' && m.substantive);
  for (const message of ticket.messages) {
    if (message.role === 'bot' || message.role === 'bystander') continue;
    const what =
      message === answered ? 'gave the first answer' : message.role === 'staff' ? 'answered' : 'wrote';
    chapters.push({ at: message.at, who: message.by.login, what });
  }
  for (const wait of ticket.waits) {
    const reason = wait.reason === 'pending' ? 'waiting for the customer' : 'on hold';
    chapters.push({ at: wait.from, who: '', what: `${reason} began: ${wait.begunBy}` });
    if (wait.to !== null && wait.to <= c.now) {
      chapters.push({ at: wait.to, who: '', what: `${reason} ended: ${wait.endedBy ?? ''}` });
    }
  }
  for (const clock of c.clocks) {
    if (clock.set !== 'promise' || clock.breachedAt === null) continue;
    chapters.push({
      at: clock.breachedAt,
      who: '',
      what: `${clock.name.replace('_', ' ')} was missed (${clock.targetText})`,
    });
  }
  for (const closure of ticket.closures) {
    chapters.push({
      at: closure.at,
      who: closure.by.login,
      what: `closed it as ${closure.reason.replace('_', ' ')}`,
    });
    if (closure.reopenedAt !== null) {
      chapters.push({
        at: closure.reopenedAt,
        who: closure.reopenedBy?.login ?? 'ghost',
        what: 'reopened it',
      });
    }
  }
  const ordered = chapters.sort((a, b) => a.at - b.at);
  if (ordered.length <= MOST) return ordered;
  const left = ordered.length - MOST;
  const gap = {
    at: ordered[MOST / 2]?.at ?? instant(0),
    who: '',
    what: `${String(left)} more events, left out here`,
  };
  return [...ordered.slice(0, MOST / 2), gap, ...ordered.slice(-MOST / 2)];
}
