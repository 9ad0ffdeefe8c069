import { keyOf } from '../marks/key.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Clock } from '../sla/clock.ts';
import { labelKey } from '../ticket/labels.ts';
import { REVISED } from '../ticket/revised.ts';
import { breaches } from './broken-promises.ts';
import { toCommunicator } from './communicator.ts';
import type { Decision } from './decision.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import {
  addressees,
  flag,
  isLate,
  isNews,
  isNudgeNews,
  isOpen,
  isRecord,
  isTakenAway,
  mayTell,
} from './rule.ts';

/**
 * A broken promise is marked for good, and its owner is told once, while it can still be mended and is news. The mark
 * comes after the words: it is the record that they were said. Where the words have to wait, it does not.
 */
export const breach: Rule = (c, { then }) =>
  tell(c, then, c.policy.labels.breached, (one) => !isOwnTarget(one));

/** So is a missed target of the desk's own, under a mark and in words of its own: nobody was promised it. */
export const missedTarget: Rule = (c, { then }) => tell(c, then, c.policy.labels.target_missed, isOwnTarget);

/** Targets that were missed before were marked as promises are, and stay so. */
function isOwnTarget({ clock, at }: Broken): boolean {
  return clock.set === 'internal' && at >= REVISED;
}

interface Broken {
  readonly clock: Clock;
  readonly at: Instant;
}

/** @param then the ticket once it is assigned as decided: who has it then is told */
function tell(c: Case, then: Case, label: LabelSpec, isSuch: (one: Broken) => boolean): Decision[] {
  const broken = breaches(c).filter((one) => isSuch(one) && one.clock.state !== 'cancelled');
  const first = broken[0];
  const last = broken.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!isOpen(c) && !isNews(c, last.clock.newsAt ?? last.at)) return [];
  const because = `${phrase(first.clock)} was due and did not happen in time.`;
  const meta = { rule: 'breach', because, deadline: first.at, record: true };
  const isRecorded = (at: Instant): boolean => marks(c, label).some((put) => isRecord(c, put, at));
  return [
    ...flag(c, label, last.at, meta),
    ...broken
      .filter((one) => mustTell(c, one) && !(one === first && isRecorded(one.at)))
      .map((one) => notice(c, then, one, label)),
  ];
}

/** Someone has to hear of it if it is news, can still be mended, and nothing shows that they have heard already. */
function mustTell(c: Case, { clock, at }: Broken): boolean {
  if (!isOpen(c) || !clock.live || !isNudgeNews(c, clock.newsAt ?? at) || !mayTell(c)) return false;
  if (isOwnTarget({ clock, at }) && isToldOtherwise(c, clock, at)) return false;
  // A resolution that was late once stays late when the ticket is reopened: that is no second piece of news.
  if (
    c.clocks.some(
      (o) => o.name === clock.name && o.set === clock.set && o.cycle < clock.cycle && o.breachedAt === at,
    )
  )
    return false;
  return !isTakenAway(c, at);
}

/** A promise of the same was broken by then, or it was told at a time when targets were told as promises are. */
function isToldOtherwise(c: Case, { name, cycle }: Clock, at: Instant): boolean {
  return (
    c.ticket.ownMarks.has(keyOf('breach', name, cycle)) ||
    marks(c, c.policy.labels.breached).some((put) => isRecord(c, put, at)) ||
    c.clocks.some(
      (o) => o.set === 'promise' && o.name === name && o.cycle === cycle && (o.breachedAt ?? Infinity) <= at,
    )
  );
}

function marks({ ticket }: Case, { name }: LabelSpec): readonly Instant[] {
  return ticket.labels.get(labelKey(name))?.putByUs ?? [];
}

function notice(c: Case, then: Case, { clock, at }: Broken, label: LabelSpec): Decision {
  return {
    kind: 'notice',
    rule: 'breach',
    because: `${phrase(clock)} was due and did not happen in time.`,
    deadline: at,
    key: keyOf(isOwnTarget({ clock, at }) ? 'target' : 'breach', clock.name, clock.cycle),
    ...(clock.name === 'update' ? toCommunicator(then) : addressees(then)),
    late: isLate(c, label, at),
    notice: { kind: 'breach', clock, requester: c.ticket.requester.login },
  };
}

function phrase({ name }: Clock): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace('_', ' ')}`;
}
