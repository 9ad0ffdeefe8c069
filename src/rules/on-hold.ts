import { ALWAYS, type Instant, MINUTE } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf, type DoneCommand } from '../ticket/commands/command.ts';
import { blockerOf } from './blocker.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/** Words so shortly before a command go with it. */
const BESIDE = 10 * MINUTE;

/**
 * Where the policy says so, the customer of a ticket that a command put on hold is told once for whom it waits, and what
 * comes next: the status comment says it too, but reaches nobody. Whoever wrote it in their own words has told them.
 */
export const onHold: Rule = (c) => {
  const { ticket, policy, now } = c;
  const { tellCustomer, effective } = policy.waiting.hold;
  if (!tellCustomer || !isOpen(c) || ticket.issue.locked) return [];
  const wait = ticket.waits.findLast(({ reason, from }) => reason === 'on_hold' && from <= now);
  if (wait === undefined || wait.from < (effective ?? ALWAYS) || (wait.to !== null && wait.to <= now))
    return [];
  const command = holdAt(c, wait.from);
  if (command === undefined || !isNews(c, wait.from) || isSaid(c, command)) return [];
  if (ticket.ownDeletions.some((at) => at >= wait.from)) return [];
  const { requester } = ticket;
  const blocker = blockerOf(c, wait);
  const last = lastHold(c, wait.from) ?? command;
  return [
    {
      kind: 'comment',
      rule: 'on-hold',
      because: `@${command.line.by.login} wrote /${command.word}.`,
      deadline: wait.from,
      key: keyOf('on-hold', wait.from),
      document: 'on-hold',
      facts: {
        to: requester.kind === 'human' ? [requester.login] : [],
        by: last.line.by.login,
        why: last.why === '' ? null : last.why,
        blocked: blocker !== null,
        blocker: blocker?.name ?? null,
        until: wait.announced,
        asked: ticket.waits.some(
          ({ reason, from, to }) => reason === 'pending' && from <= now && (to === null || now < to),
        ),
      },
    },
  ];
};

/** The command that began a hold; undefined: a label did. */
function holdAt({ ticket }: Case, from: Instant): DoneCommand | undefined {
  return consequencesOf(doneOf(ticket.commands), 'wait').find(
    ({ command, consequence }) => consequence.reason === 'on_hold' && command.line.at === from,
  )?.command;
}

/** What was said last of what it waits for; undefined: nothing since then. */
function lastHold({ ticket, now }: Case, from: Instant): DoneCommand | undefined {
  return consequencesOf(doneOf(ticket.commands), 'wait').findLast(
    ({ command: { line }, consequence }) =>
      consequence.reason === 'on_hold' && line.at >= from && line.at <= now,
  )?.command;
}

/** Whether staff have written something since, or whoever put it on hold did right before. */
function isSaid({ ticket, now }: Case, { line }: DoneCommand): boolean {
  return ticket.messages.some(
    ({ at, by, role, substantive }) =>
      role === 'staff' &&
      substantive &&
      at <= now &&
      at >= line.at - (by.login === line.by.login ? BESIDE : 0),
  );
}
