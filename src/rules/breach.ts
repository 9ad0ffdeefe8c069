import { keyOf } from '../marks/key.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Clock } from '../sla/clock.ts';
import { labelKey } from '../ticket/labels.ts';
import { breaches } from './broken-promises.ts';
import type { Decision } from './decision.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { addressees, flag, isNews, isLate, isNudgeNews, isOpen, isRecord, mayTell } from './rule.ts';

/**
 * A broken promise is marked for good, and its owner is told once, while it can still be mended and is news. The mark
 * comes after the words: it is the record that they were said. Where the words have to wait, it does not.
 */
export const breach: Rule = (c) => {
  const broken = breaches(c).filter(({ clock }) => clock.state !== 'cancelled');
  const first = broken[0];
  const last = broken.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!isOpen(c) && !isNews(c, last.clock.newsAt ?? last.at)) return [];
  const label = c.policy.labels.breached;
  const because = `${phrase(first.clock)} was due and did not happen in time.`;
  const meta = { rule: 'breach', because, deadline: first.at, record: true };
  return [
    ...flag(c, label, last.at, meta),
    ...broken.filter((b) => mustTell(c, b, b === first)).map((b) => notice(c, b.clock, b.at)),
  ];
};

/** Someone has to hear of it if it is news, can still be mended, and nothing shows that they have heard already. */
function mustTell(c: Case, { clock, at }: { clock: Clock; at: Instant }, first: boolean): boolean {
  if (!isOpen(c) || !clock.live || !isNudgeNews(c, clock.newsAt ?? at) || !mayTell(c)) return false;
  // A resolution that was late once stays late when the ticket is reopened: that is no second piece of news.
  if (
    c.clocks.some(
      (o) => o.name === clock.name && o.set === clock.set && o.cycle < clock.cycle && o.breachedAt === at,
    )
  )
    return false;
  const marked = c.ticket.labels.get(labelKey(c.policy.labels.breached.name))?.putByUs ?? [];
  if (first && marked.some((put) => isRecord(c, put, at))) return false;
  return !c.ticket.noticeDeletions.some((deleted) => deleted >= at);
}

function notice(c: Case, clock: Clock, at: Instant): Decision {
  return {
    kind: 'notice',
    rule: 'breach',
    because: `${phrase(clock)} was due and did not happen in time.`,
    deadline: at,
    key: keyOf('breach', clock.name, clock.cycle),
    ...addressees(c),
    late: isLate(c, c.policy.labels.breached, at),
    notice: { kind: 'breach', clock, requester: c.ticket.requester.login },
  };
}

function phrase({ name }: Clock): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace('_', ' ')}`;
}
