import { type Instant, NEVER } from '../../calendar/instant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PromisedClock } from '../../policy/promised-clock.ts';
import { selects } from '../../ticket/facts.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import { valueAt } from '../../ticket/ticket.ts';
import type { Clock, Course, TargetPeriod } from '../clock.ts';
import type { ClockName } from '../clock-name.ts';
import { agreedPeriods, deskPeriods, promisedPeriods } from '../target-period.ts';
import type { Life } from '../life.ts';
import type { Evidence } from '../measure.ts';
import { measure } from '../measure.ts';
import type { Round } from './rounds.ts';
import { outsideProject } from './rounds.ts';
import { firstResponse, nextResponse, updates } from './response.ts';
import { escalation, ownership, pendingClose, resolution, silence, writeUp } from './work.ts';

const PROMISED: Readonly<Record<PromisedClock, (life: Life) => Round[]>> = {
  first_response: firstResponse,
  next_response: nextResponse,
  update: updates,
  resolution,
};

/** Every clock of a ticket as it stands at an instant: promises first, then internal targets, then the desk's own. */
export function clocksOf(life: Life, policy: Policy, now: Instant, policySince: Instant | null): Clock[] {
  const { ticket } = life;
  const told = markings(ticket, policy);
  const clocks = courses(life, policy).flatMap((course) => {
    if (course.startedAt > now) return [];
    // A customer's words end a wait for them; every other clock is stopped, or made to stand, by staff alone.
    const deletions =
      course.name === 'pending_close'
        ? ticket.wordDeletions
        : [...ticket.staffDeletions, ...ticket.beginningMoved].sort((a, b) => a - b);
    const evidence: Evidence = { told, policySince, deletions };
    return measure(course, now, evidence) ?? [];
  });
  const internal = new Set(clocks.filter((c) => c.set === 'internal').map(same));
  return clocks.map((clock) => ({ ...clock, nags: clock.set !== 'promise' || !internal.has(same(clock)) }));
}

/** When this bot marked the ticket as breached, and until when each mark stood. */
function markings(ticket: Ticket, policy: Policy): Evidence['told'] {
  const label = ticket.labels.get(labelKey(policy.labels.breached.name));
  if (label === undefined) return [];
  const taken = [...label.takenByUs, ...label.takenByPeople].sort((a, b) => a - b);
  return label.putByUs.map((at) => ({ at, until: taken.find((off) => off >= at) ?? NEVER }));
}

function same(clock: Clock): string {
  return `${clock.name} ${String(clock.cycle)}`;
}

function courses(life: Life, policy: Policy): Course[] {
  const { ticket } = life;
  const { facts, waits } = ticket;
  const build = (
    name: ClockName,
    set: Course['set'],
    periods: readonly TargetPeriod[],
    rounds: readonly Round[],
  ): Course[] => {
    const agreed = name === 'resolution' && set !== 'desk' ? ticket.agreed : [];
    return rounds
      .map((round) => ({
        gaps: [],
        ...round,
        name,
        set,
        waits,
        periods: agreedPeriods(periods, agreed, set, round),
        repeats: name === 'update',
      }))
      .filter((course) => course.periods.some((period) => period.target !== null));
  };
  const all: Course[] = [];
  const promised = Object.entries(PROMISED) as [PromisedClock, (life: Life) => Round[]][];
  const opened = promised.map(([name, opens]) => ({ name, rounds: outsideProject(life, opens(life)) }));
  for (const [set, rules] of [
    ['promise', policy.sla],
    ['internal', policy.internal],
  ] as const) {
    for (const { name, rounds } of opened)
      all.push(...build(name, set, promisedPeriods(name, rules, facts), rounds));
  }
  const bothWaits = ['pending', 'on_hold'] as const;
  if (policy.ownership !== null) {
    const rule = { name: 'ownership', when: {}, target: policy.ownership.target };
    all.push(...build('ownership', 'desk', deskPeriods(facts, [rule], bothWaits), ownership(life)));
  }
  const steps = policy.escalation.map((rule) => ({ ...rule, target: rule.after }));
  const silent = steps.filter((rule) => rule.on === 'silence');
  all.push(...build('silence', 'desk', deskPeriods(facts, silent, []), outsideProject(life, silence(life))));
  const taken = steps.filter((rule) => rule.on === 'taken');
  all.push(
    ...build(
      'escalation',
      'desk',
      deskPeriods(facts, taken, bothWaits),
      outsideProject(life, escalation(life)),
    ),
  );
  const { closeAfter, severities } = policy.waiting.pending;
  if (closeAfter !== null) {
    const rule = { name: 'waiting.pending', when: { severity: severities }, target: closeAfter };
    all.push(...build('pending_close', 'desk', deskPeriods(facts, [rule], []), pendingClose(life)));
  }
  if (policy.writeUp !== null) {
    const { when, target, done } = policy.writeUp;
    const periods = deskPeriods(facts, [{ name: 'write_up', when: {}, target }], []);
    const named = writeUp(ticket, done).filter((open) => {
      const then = valueAt(facts, open.startedAt);
      return then !== undefined && selects(when, then);
    });
    all.push(...build('write_up', 'desk', periods, named));
  }
  return all;
}
