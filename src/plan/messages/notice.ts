import type { HoldNotice, NoticeDecision } from '../../rules/decision.ts';
import { clockView, targetWords } from './clock.ts';
import type { Documents } from './documents.ts';
import { addressed } from './room.ts';
import { timeIn } from './time.ts';
import type { ClockView, NoticeItem } from './views.ts';

const NO_CLAIM = { severity: '', current: '', by: '' };
const NO_WAIT = { since: '', until: '' };
const NO_CLOCK: ClockView = {
  ...{ name: '', set: '', rule: '', target: '', hours: '', due: '', state: '', overdue: false },
  ...{ breached: '', started: '', reason: '' },
};

/** One comment for all that has to be told on one ticket in one run. */
export function noticeText(
  documents: Documents,
  decisions: readonly NoticeDecision[],
  timezone: string,
): string {
  const to = [...new Set(decisions.flatMap((decision) => decision.to))];
  return documents.write('notice', {
    to: addressed(to),
    items: decisions.map((decision) => itemOf(documents, decision, timezone)),
    answer: decisions.some(({ notice }) => notice.kind === 'breach'),
    unowned: decisions.some(({ notice }) => notice.kind === 'unowned'),
    suggested:
      decisions.flatMap(({ notice }) => (notice.kind === 'unowned' ? (notice.suggested ?? []) : []))[0] ?? '',
    held: decisions.some(({ notice }) => notice.kind === 'hold'),
    again:
      decisions.flatMap(({ notice }) => (notice.kind === 'hold' ? againIn(notice, documents) : []))[0] ?? '',
    group: decisions[0]?.group ?? '',
    duty: decisions[0]?.duty ?? '',
    timezone,
  });
}

function againIn({ every }: HoldNotice, { phrases }: Documents): string[] {
  return every === null ? [] : [targetWords(every.text, every.within, every.calendar.name, phrases)];
}

function itemOf({ phrases }: Documents, { notice }: NoticeDecision, timezone: string): NoticeItem {
  const time = timeIn(timezone, phrases);
  switch (notice.kind) {
    case 'overruled':
      return { ...NO_CLOCK, ...NO_WAIT, ...notice, current: notice.current ?? '' };
    case 'hold': {
      const { stage, since, until } = notice;
      return { ...NO_CLOCK, ...NO_CLAIM, kind: `hold_${stage}`, since: time(since), until: time(until) };
    }
    default:
      return { kind: notice.kind, ...clockView(notice.clock, timezone, phrases), ...NO_CLAIM, ...NO_WAIT };
  }
}
