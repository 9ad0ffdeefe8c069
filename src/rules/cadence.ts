import { type Instant, later, SECOND } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { Clock } from '../sla/clock.ts';
import { updateTarget } from '../sla/target-of-updates.ts';
import type { Case } from './case.ts';
import { toCommunicator } from './communicator.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { called } from './called.ts';
import { isNudgeNews, isOpen, isTakenAway, mayTell, ownersNow } from './rule.ts';

/**
 * Whoever speaks with the customer is reminded before an update is due, and a group is told where one was missed and
 * still has not come. That it was missed is told as of every broken promise.
 */
export const cadence: Rule = (c, { then }) => {
  if (!isOpen(c) || !mayTell(c)) return [];
  // While it is somebody else's turn nobody is called, whatever was missed before.
  const running = c.clocks.filter(
    ({ name, live, segments }) => name === 'update' && live && segments.at(-1)?.running === true,
  );
  return [...reminder(c, then, running), ...groupTold(c, then, running)];
};

/** One reminder for an update that is near. Where one is overdue, that is told instead. */
function reminder(c: Case, then: Case, running: readonly Clock[]): Decision[] {
  if (running.some(({ breachedAt }) => breachedAt !== null)) return [];
  const [next] = running
    .flatMap((clock) => {
      const { due, cadence } = clock;
      const at = cadence?.remindAt ?? null;
      return due === null || at === null || at > c.now ? [] : [{ clock, due, at }];
    })
    .sort((a, b) => a.due - b.due);
  const every = next === undefined ? undefined : updateTarget(c.policy, next.clock);
  if (next === undefined || every === undefined || !isUntold(c, next.at)) return [];
  const { clock, due, at } = next;
  const { targetText: text, target: within } = clock;
  return [
    {
      kind: 'notice',
      rule: 'cadence',
      because: 'An update to the customer is due soon.',
      deadline: at,
      key: keyOf('update-due', due),
      ...toCommunicator(then),
      notice: {
        ...{ kind: 'update_due', promised: clock.set === 'promise', due },
        every: { within, text, calendar: every.calendar },
      },
    },
  ];
}

function groupTold(c: Case, then: Case, running: readonly Clock[]): Decision[] {
  const [first] = running
    .flatMap((clock) => {
      const { breachedAt, newsAt, cadence } = clock;
      const at = cadence?.tellGroupAt ?? null;
      const isDue = breachedAt !== null && at !== null && later(at, SECOND) <= c.now;
      return isDue && isNudgeNews(c, newsAt ?? breachedAt) ? [{ clock, at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const group = first === undefined ? null : (updateTarget(c.policy, first.clock)?.reminders?.group ?? null);
  if (first === undefined || group === null || !isUntold(c, first.at)) return [];
  const { logins, because: duty } = called(then, group.name);
  return [
    {
      kind: 'notice',
      rule: 'cadence',
      because: 'An update to the customer was missed, and still has not come.',
      // A list of what is late says since when, and that is since it was due.
      deadline: first.clock.breachedAt ?? first.at,
      key: keyOf('update-late', first.clock.startedAt),
      // Where nobody is there, it stays with those who have it.
      to: duty === 'nobody' ? ownersNow(then) : logins,
      group: group.name,
      duty,
      notice: { kind: 'update_late', clock: first.clock },
    },
  ];
}

/** Whether it is news, and nobody has taken words of the desk away since. */
function isUntold(c: Case, at: Instant): boolean {
  return isNudgeNews(c, at) && !isTakenAway(c, at);
}
