import { type CivilMonth, endedMonth } from '../calendar/civil-month.ts';
import { DAY, HOUR, later, type Milliseconds } from '../calendar/instant.ts';
import { keyOf, readKey } from '../marks/key.ts';
import type { Policy } from '../policy/policy.ts';
import { factorsOf } from '../ticket/factors.ts';
import { labelKey } from '../ticket/labels.ts';
import { find } from '../ticket/own-comments.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { readWriteUp } from '../ticket/write-up-text.ts';
import type { DeskIssue } from './desk-issue.ts';
import type { Lesson, Lessons } from './lessons.ts';
import type { RunContext } from './snapshot.ts';

/** Write-ups that are due within a day or two are done by then. */
const FROM: Milliseconds = 3 * DAY;
/** A month that nobody looked at for so long is not made up for. A closed issue is known to be there for as long. */
export const LEARNS_WITHIN: Milliseconds = 7 * DAY;

/** A desk that learned before has its issue so long after it is due, at the latest, whatever else of its policy changes. */
const SOON: Milliseconds = 6 * HOUR;

/**
 * The month that an issue is due for and has none; null: none is. Where the policy says so only since it was due, the desk
 * begins with the month that goes on.
 */
export function monthToLearn(
  issues: readonly DeskIssue[],
  { policy, policySince, now }: Pick<RunContext, 'policy' | 'policySince' | 'now'>,
): CivilMonth | null {
  if (!policy.learns) return null;
  const month = endedMonth(now, policy.timezone);
  const begins = later(month.to, FROM);
  if (now < begins || now >= later(begins, LEARNS_WITHIN)) return null;
  if (policySince !== null && policySince >= later(begins, SOON)) return null;
  const key = keyOf('learning', month.name);
  return issues.some((one) => one.key === key) ? null : month;
}

/** The month before one. */
export function monthBefore(month: CivilMonth, zone: string): CivilMonth {
  return endedMonth(month.to, zone, 1);
}

/** What tickets of a month and the one before have on record. Others among them are passed over. */
export function lessonsOf(month: CivilMonth, tickets: readonly Ticket[], policy: Policy): Lessons {
  const before = monthBefore(month, policy.timezone);
  const closedIn = ({ from, to }: CivilMonth): Lesson[] =>
    tickets
      .filter(({ closures }) => {
        const last = closures.at(-1);
        return last?.reopenedAt === null && last.at >= from && last.at < to;
      })
      .map((ticket) => lessonOf(ticket, policy))
      .sort((a, b) => a.number - b.number);
  return { month, tickets: closedIn(month), before: closedIn(before) };
}

function lessonOf(ticket: Ticket, policy: Policy): Lesson {
  const { issue, ownComments, ownMarks, aftermath } = ticket;
  const text = find(ownComments, keyOf('post-mortem'))?.text ?? aftermath.writeUp?.body ?? null;
  const due = labelKey(policy.labels.post_mortem_due.name);
  const place = policy.writeUp?.place ?? 'comment';
  return {
    number: issue.number,
    factors: factorsOf(ticket, policy, text),
    prevention: text === null ? [] : readWriteUp(text, policy.factorClasses).prevention,
    replies: [...ownMarks.keys()].flatMap((key) => readKey('reply', key)?.[1] ?? []),
    isDue: issue.labels.some((name) => labelKey(name) === due),
    // What only staff may read is not repeated where everybody does, nor what lies in a file.
    isElsewhere: text === null && (place === 'office' || place === 'pull_request') && hadWriteUp(ticket),
  };
}

/** Whether somebody has taken a write-up of it on. */
function hadWriteUp({ signals }: Ticket): boolean {
  return signals.some(({ kind }) => kind === 'post_mortem_done' || kind === 'post_mortem_owned');
}
