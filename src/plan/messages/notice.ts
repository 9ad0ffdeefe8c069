import type { NoticeDecision } from '../../rules/decision.ts';
import { clockView } from './clock.ts';
import type { Documents } from './documents.ts';
import { Login } from './engine.ts';
import type { ClockView } from './views.ts';

/** GitHub tells no more people than this of one comment. */
const MOST = 50;

const NO_CLAIM = { severity: '', current: '', by: '' };
const NO_CLOCK: ClockView = {
  ...{ name: '', rule: '', target: '', hours: '', due: '', state: '', overdue: false },
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
    to: to.slice(0, MOST).map((login) => new Login(login)),
    items: decisions.map(({ notice }) =>
      notice.kind === 'overruled'
        ? { ...NO_CLOCK, ...notice, current: notice.current ?? '' }
        : {
            kind: notice.kind,
            ...clockView(notice.clock, timezone, documents.phrases),
            ...NO_CLAIM,
          },
    ),
    answer: decisions.some(({ notice }) => notice.kind === 'breach'),
    unowned: decisions.some(({ notice }) => notice.kind === 'unowned'),
    group: decisions[0]?.group ?? '',
    duty: decisions[0]?.duty ?? '',
    timezone,
  });
}
