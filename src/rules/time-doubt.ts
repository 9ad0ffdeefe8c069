import { MINUTE } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import type { TimeInDoubt } from '../documents/time-doubt.ts';
import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { doubtsAbout } from '../time-spent/doubts.ts';
import { entriesOf, type TimeEntry } from '../time-spent/entries.ts';
import type { Case } from './case.ts';
import type { NoticeDecision } from './decision.ts';
import type { Rule } from './rule.ts';
import { isNews, mayTell } from './rule.ts';

/**
 * Recorded time counts as it is written. Whoever recorded something unusual is asked once whether it is right, where staff
 * are told what they have to know.
 */
export const timeDoubt: Rule = (c) => {
  const { ticket, policy } = c;
  const isFresh = consequencesOf(doneOf(ticket.commands), 'spent').some(({ command }) =>
    isNews(c, command.line.at),
  );
  if (!isFresh || !mayTell(c)) return [];
  const entries = entriesOf(ticket, policy);
  return entries.flatMap((entry, index): NoticeDecision[] => {
    const { at, by, command } = entry;
    if (!isNews(c, at) || ticket.noticeDeletions.some((deleted) => deleted >= at)) return [];
    const earlier = entries.slice(0, index);
    const doubts = doubtsAbout(entry, earlier, policy.timeSpent);
    // What was taken back meanwhile needs no answer.
    if (doubts.length === 0 || entries.slice(index + 1).some((later) => undoes(later, entry))) return [];
    const doubt = inDoubt(c, entry, earlier, doubts);
    if (doubt === null) return [];
    return [
      {
        kind: 'notice',
        rule: 'time-doubt',
        because: `What @${by} recorded is unusual: ${doubts.join(', ').replaceAll('_', ' ')}.`,
        deadline: at,
        key: keyOf('time-doubt', command.line.comment.id, at),
        ...{ to: [by], group: null, duty: null },
        notice: { kind: 'time_doubt', doubt },
      },
    ];
  });
};

function undoes(later: TimeEntry, entry: TimeEntry): boolean {
  return later.by === entry.by && later.day === entry.day && later.minutes === -entry.minutes;
}

function inDoubt(
  { policy }: Case,
  { by, day, minutes, command }: TimeEntry,
  earlier: readonly TimeEntry[],
  doubts: TimeInDoubt['doubts'],
): TimeInDoubt | null {
  const from = parseInstant(day, policy.timezone);
  if (from === null) return null;
  const before = earlier.filter((one) => one.by === by && one.day === day);
  const total = before.reduce((sum, one) => sum + one.minutes, minutes);
  return {
    ...{ doubts, day: from, time: minutes * MINUTE, total: total * MINUTE, least: policy.timeSpent.least },
    back: `/${command.word} ${minutes > 0 ? '-' : ''}${amountText(Math.abs(minutes))} on ${day}`,
  };
}

/** As one writes it in a command. */
function amountText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours > 0 ? `${String(hours)}h` : ''}${rest > 0 ? `${String(rest)}m` : ''}`;
}
