import { instant } from '../calendar/instant.ts';
import type { WriteUpNotice } from '../documents/notice.ts';
import type { OverdueWriteUp } from '../documents/triage.ts';
import { keyOf } from '../marks/key.ts';
import type { Clock } from '../sla/clock.ts';
import { writeUpRemindedAt } from '../sla/reminders.ts';
import { REVISED } from '../ticket/revised.ts';
import { writerOf } from '../ticket/write-up-say.ts';
import type { Case } from './case.ts';
import type { NoticeDecision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, isNudgeNews, isOpen, isTakenAway, mayTell } from './rule.ts';

/**
 * Whoever has the write-up of a solved ticket is reminded before it is due, where the policy says so, and told once when
 * it is overdue: whoever took it on, or else whom notices of the ticket are for. What is late by now is not due soon.
 */
export const writeUpDue: Rule = (c) => {
  const clock = writeUpClock(c);
  if (clock === null || !mayTell(c)) return [];
  const late = clock.breachedAt;
  const at = late ?? writeUpRemindedAt(clock, c.policy);
  const { startedAt: closedAt, due } = clock;
  if (at === null || at > c.now || due === null || !isNudgeNews(c, clock.newsAt ?? at)) return [];
  if (isTakenAway(c, at)) return [];
  const because = late === null ? 'The write-up is due soon.' : 'The write-up is overdue.';
  const key = late === null ? keyOf('write-up-soon', closedAt) : keyOf('write-up-late', closedAt);
  const writer = writerNow(c);
  const to = writer === null ? addressees(c) : { to: [writer], group: null, duty: null };
  const told: NoticeDecision = {
    ...{ kind: 'notice', rule: 'write-up', because, deadline: at, key, ...to },
    notice: noticeOf(c, clock, writer !== null),
  };
  return [told];
};

/** The clock of a solved ticket's write-up that is still to come; null: none is. What was closed before is left alone. */
function writeUpClock(c: Case): Clock | null {
  const closure = c.ticket.closures.at(-1);
  if (closure === undefined || closure.at < REVISED || isOpen(c)) return null;
  const clock = c.clocks.findLast(({ name }) => name === 'write_up');
  return clock?.live === true && clock.startedAt === closure.at ? clock : null;
}

function writerNow({ ticket }: Case): string | null {
  const closure = ticket.closures.at(-1);
  return closure === undefined ? null : writerOf(ticket, closure);
}

function noticeOf({ policy, ticket }: Case, { due, breachedAt }: Clock, writer: boolean): WriteUpNotice {
  const isOwner = policy.writeUp?.done === 'organised';
  const { word, enabled } = policy.commands['post-mortem'];
  const isLate = breachedAt !== null;
  const kinds = isOwner
    ? (['write_up_owner_soon', 'write_up_owner_late'] as const)
    : (['write_up_soon', 'write_up_late'] as const);
  return {
    kind: kinds[isLate ? 1 : 0],
    until: due ?? breachedAt ?? instant(0),
    says: enabled ? `/${word} ${isOwner ? 'owner' : 'done'}` : null,
    skip: enabled ? `/${word} skip` : null,
    headings: (ticket.writeUp?.empty ?? []).slice(0, MOST_NAMED),
    meeting: policy.triage !== null,
    writer,
  };
}

/** More headings than a reader needs are left out. */
const MOST_NAMED = 9;

/** A solved ticket's write-up that is overdue, for the agenda of a meeting; null: it has none that is. */
export function overdueWriteUp(c: Case): Omit<OverdueWriteUp, 'number' | 'title'> | null {
  const clock = writeUpClock(c);
  const since = clock?.breachedAt ?? null;
  return since === null
    ? null
    : { since, writer: writerNow(c), isOwner: c.policy.writeUp?.done === 'organised' };
}
