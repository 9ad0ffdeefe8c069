import type { Instant } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { HoldReminder } from '../sla/reminders.ts';
import { blockerOf, isUnseen, nameOf } from './blocker.ts';
import type { Case } from './case.ts';
import type { NoticeDecision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, isNudgeNews, isOpen, isTakenAway, mayTell } from './rule.ts';

const BECAUSE: Readonly<Record<HoldReminder['kind'], string>> = {
  still: 'The ticket is still on hold.',
  soon: 'The end of the hold is near.',
  over: 'The hold is over.',
  closed: 'What the ticket waited for was closed.',
};

/** Whoever owns a ticket on hold is reminded of it, before its announced end too, and told when that has come. */
export const hold: Rule = (c, { then }) => {
  if (!isOpen(c) || !mayTell(c)) return [];
  return [...reminder(c, then), ...unseen(c, then)];
};

function reminder(c: Case, then: Case): NoticeDecision[] {
  const { ticket, policy, now } = c;
  // Of several that are due one is enough: they tell of the same hold.
  const last = c.holdReminders.findLast(({ at }) => at <= now);
  if (last === undefined || !isNudgeNews(c, last.at)) return [];
  if (isTakenAway(c, last.at)) return [];
  // A reminder that comes again and again is always fresh: on a ticket that the desk never spoke on, it is no news.
  const { wait, kind, at } = last;
  // What is over by now is not still so.
  const isOver = kind === 'over' || kind === 'closed';
  if (!isOver && wait.to !== null && wait.to <= now) return [];
  if (
    kind === 'still' &&
    ticket.ownMarks.size === 0 &&
    !isNudgeNews(c, wait.from) &&
    !last.key.endsWith(':1')
  )
    return [];
  return [
    {
      kind: 'notice',
      rule: 'hold',
      because: BECAUSE[kind],
      deadline: at,
      key: last.key,
      ...addressees(then),
      notice: {
        ...{ kind: 'hold', stage: kind, since: wait.from, blocker: blockerOf(c, wait)?.name ?? null },
        until: kind === 'closed' ? wait.to : wait.announced,
        every: kind === 'still' ? policy.waiting.hold.remindEvery : null,
        stands: kind !== 'still' && stoodFor(c, last),
      },
    },
  ];
}

/** Staff are told, once a hold, that the issue that it waits for cannot be seen: its close would not end the hold. */
function unseen(c: Case, then: Case): NoticeDecision[] {
  const { ticket, now } = c;
  const holds = ticket.waits.filter(({ reason, from }) => reason === 'on_hold' && from <= now);
  const wait = holds.at(-1);
  if (wait === undefined || !isUnseen(c, wait) || (wait.to !== null && wait.to <= now)) return [];
  if (ticket.ownMarks.size === 0 && !isNudgeNews(c, wait.from)) return [];
  if (isTakenAway(c, wait.from)) return [];
  const { announced: until, from: since } = wait;
  return [
    {
      kind: 'notice',
      rule: 'hold',
      because: 'What the ticket waits for cannot be seen.',
      deadline: since,
      key: keyOf('hold-unseen', holds.length),
      ...addressees(then),
      notice: {
        ...{ kind: 'hold', stage: 'unseen', since, until, blocker: nameOf(c, wait.blocker ?? '') },
        ...{ every: null, stands: false },
      },
    },
  ];
}

/** Whether a clock that the hold stops, or has stopped, goes on when it is over. */
function stoodFor({ clocks, ticket, now }: Case, { kind, wait }: HoldReminder): boolean {
  const goesOn = (at: Instant): boolean =>
    !ticket.waits.some((one) => one !== wait && one.from <= at && (one.to === null || at < one.to));
  if (kind === 'over' || kind === 'closed')
    return (
      goesOn(now) &&
      clocks.some(
        ({ live, state, segments }) =>
          live && state !== 'paused' && segments.some(({ running, to }) => !running && to === wait.to),
      )
    );
  return wait.to !== null && goesOn(wait.to) && clocks.some(({ live, state }) => live && state === 'paused');
}
