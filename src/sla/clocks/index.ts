import type { Instant } from '../../calendar/instant.ts';
import type { Policy, PromisedClock } from '../../policy/policy.ts';
import { selects } from '../../ticket/facts.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import { valueAt } from '../../ticket/ticket.ts';
import type { Clock, ClockName, Course } from '../clock.ts';
import type { Era } from '../era.ts';
import { deskEras, promisedEras } from '../era.ts';
import type { Evidence } from '../measure.ts';
import { measure } from '../measure.ts';
import { firstResponse, nextResponse, updates } from './response.ts';
import { escalation, ownership, pendingClose, resolution, silence, writeUp } from './work.ts';

type Open = Pick<Course, 'cycle' | 'startedAt' | 'startedBy' | 'end'> & Partial<Pick<Course, 'gaps'>>;

const PROMISED: Readonly<Record<PromisedClock, (ticket: Ticket) => Open[]>> = {
  first_response: firstResponse,
  next_response: nextResponse,
  update: updates,
  resolution,
};

/** Clocks that a staff comment stops, so that deleting one may set them running again. */
const STOPPED_BY_WORDS = new Set<ClockName>([
  'first_response',
  'next_response',
  'update',
  'silence',
  'escalation',
]);

/** Every clock of a ticket as it stands at an instant: promises first, then internal targets, then the desk's own. */
export function clocksOf(ticket: Ticket, policy: Policy, now: Instant, policySince: Instant | null): Clock[] {
  const told = ticket.labels.get(labelKey(policy.labels.breached.name))?.putByUs ?? [];
  const clocks = courses(ticket, policy).flatMap((course) => {
    if (course.startedAt > now) return [];
    const deletions = STOPPED_BY_WORDS.has(course.name) ? ticket.staffDeletions : [];
    const evidence: Evidence = { told, policySince, deletions };
    return measure(course, now, evidence) ?? [];
  });
  const internal = new Set(clocks.filter((c) => c.set === 'internal').map(same));
  return clocks.map((clock) => ({ ...clock, nags: clock.set !== 'promise' || !internal.has(same(clock)) }));
}

function same(clock: Clock): string {
  return `${clock.name} ${String(clock.cycle)}`;
}

function courses(ticket: Ticket, policy: Policy): Course[] {
  const { facts, waits } = ticket;
  const build = (
    name: ClockName,
    set: Course['set'],
    eras: readonly Era[],
    opens: readonly Open[],
  ): Course[] =>
    eras.every((era) => era.target === null)
      ? []
      : opens.map((open) => ({ gaps: [], ...open, name, set, waits, eras, repeats: name === 'update' }));
  const all: Course[] = [];
  for (const [set, rules] of [
    ['promise', policy.sla],
    ['internal', policy.internal],
  ] as const) {
    for (const [name, opens] of Object.entries(PROMISED) as [PromisedClock, (t: Ticket) => Open[]][]) {
      all.push(...build(name, set, promisedEras(name, rules, facts), opens(ticket)));
    }
  }
  const bothWaits = ['pending', 'on_hold'] as const;
  if (policy.ownership !== null) {
    const rule = { name: 'ownership', when: {}, target: policy.ownership.target };
    all.push(...build('ownership', 'desk', deskEras(facts, [rule], bothWaits), ownership(ticket)));
  }
  const steps = policy.escalation.map((rule) => ({ ...rule, target: rule.after }));
  const silent = steps.filter((rule) => rule.on === 'silence');
  all.push(...build('silence', 'desk', deskEras(facts, silent, []), silence(ticket)));
  const taken = steps.filter((rule) => rule.on === 'taken');
  all.push(...build('escalation', 'desk', deskEras(facts, taken, bothWaits), escalation(ticket)));
  const { closeAfter, severities } = policy.waiting.pending;
  if (closeAfter !== null) {
    const rule = { name: 'waiting.pending', when: { severity: severities }, target: closeAfter };
    all.push(...build('pending_close', 'desk', deskEras(facts, [rule], []), pendingClose(ticket)));
  }
  if (policy.writeUp !== null) {
    const { when, target, done } = policy.writeUp;
    const eras = deskEras(facts, [{ name: 'write_up', when: {}, target }], []);
    const named = writeUp(ticket, done).filter((open) => {
      const then = valueAt(facts, open.startedAt);
      return then !== undefined && selects(when, then);
    });
    all.push(...build('write_up', 'desk', eras, named));
  }
  return all;
}
