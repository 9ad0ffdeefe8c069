import { type Instant, NEVER } from '../../calendar/instant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PromisedClock } from '../../policy/sla.ts';
import { selects } from '../../ticket/facts.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import { valueAt } from '../../ticket/ticket.ts';
import type { Clock, ClockName, Course } from '../clock.ts';
import type { Era } from '../era.ts';
import { agreedEras, deskEras, promisedEras } from '../era.ts';
import type { Evidence } from '../measure.ts';
import { measure } from '../measure.ts';
import type { Round } from './life.ts';
import { outsideProject } from './life.ts';
import { firstResponse, nextResponse, updates } from './response.ts';
import { escalation, ownership, pendingClose, resolution, silence, writeUp } from './work.ts';

const PROMISED: Readonly<Record<PromisedClock, (ticket: Ticket) => Round[]>> = {
  first_response: firstResponse,
  next_response: nextResponse,
  update: updates,
  resolution,
};

/** Every clock of a ticket as it stands at an instant: promises first, then internal targets, then the desk's own. */
export function clocksOf(ticket: Ticket, policy: Policy, now: Instant, policySince: Instant | null): Clock[] {
  const told = markings(ticket, policy);
  const clocks = courses(ticket, policy).flatMap((course) => {
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

function courses(ticket: Ticket, policy: Policy): Course[] {
  const { facts, waits } = ticket;
  const build = (
    name: ClockName,
    set: Course['set'],
    eras: readonly Era[],
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
        eras: agreedEras(eras, agreed, set, round),
        repeats: name === 'update',
      }))
      .filter((course) => course.eras.some((era) => era.target !== null));
  };
  const all: Course[] = [];
  const promised = Object.entries(PROMISED) as [PromisedClock, (t: Ticket) => Round[]][];
  const opened = promised.map(([name, opens]) => ({ name, rounds: outsideProject(ticket, opens(ticket)) }));
  for (const [set, rules] of [
    ['promise', policy.sla],
    ['internal', policy.internal],
  ] as const) {
    for (const { name, rounds } of opened)
      all.push(...build(name, set, promisedEras(name, rules, facts), rounds));
  }
  const bothWaits = ['pending', 'on_hold'] as const;
  if (policy.ownership !== null) {
    const rule = { name: 'ownership', when: {}, target: policy.ownership.target };
    all.push(...build('ownership', 'desk', deskEras(facts, [rule], bothWaits), ownership(ticket)));
  }
  const steps = policy.escalation.map((rule) => ({ ...rule, target: rule.after }));
  const silent = steps.filter((rule) => rule.on === 'silence');
  all.push(...build('silence', 'desk', deskEras(facts, silent, []), outsideProject(ticket, silence(ticket))));
  const taken = steps.filter((rule) => rule.on === 'taken');
  all.push(
    ...build(
      'escalation',
      'desk',
      deskEras(facts, taken, bothWaits),
      outsideProject(ticket, escalation(ticket)),
    ),
  );
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
