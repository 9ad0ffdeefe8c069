import { ALWAYS, type Instant, NEVER } from '../../calendar/instant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { LabelSpec } from '../../policy/label.ts';
import type { PromisedClock } from '../../policy/promised-clock.ts';
import type { TriageClock } from '../../policy/triage-clock.ts';
import type { WriteUp } from '../../policy/sections/write-up.ts';
import { wantsWriteUp } from '../../ticket/facts.ts';
import { labelKey } from '../../ticket/labels.ts';
import { REVISED } from '../../ticket/revised.ts';
import { isResolved } from '../../ticket/resolved.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import { valueAt } from '../../ticket/ticket.ts';
import { ChosenRules } from '../chosen-rules.ts';
import type { Clock, Course, TargetPeriod } from '../clock.ts';
import type { ClockName } from '../clock-name.ts';
import {
  agreedPeriods,
  deskSetting,
  lastingPeriod,
  periodsSince,
  promisedPeriods,
} from '../target-period.ts';
import type { Life } from '../life.ts';
import type { Evidence } from '../measure.ts';
import { measure } from '../measure.ts';
import type { Round } from './rounds.ts';
import { outsideProject } from './rounds.ts';
import { firstResponse, nextResponse, updates } from './response.ts';
import { escalation, ownership, pendingClose, resolution, silence, triage, writeUp } from './work.ts';

const PROMISED: Readonly<Record<PromisedClock, (life: Life) => readonly Round[]>> = {
  first_response: firstResponse,
  next_response: nextResponse,
  update: updates,
  resolution,
};
const PROMISES = Object.keys(PROMISED) as readonly PromisedClock[];

/** Every clock of a ticket as it stands at an instant: promises first, then internal targets, then the desk's own. */
export function clocksOf(life: Life, policy: Policy, now: Instant, policySince: Instant | null): Clock[] {
  const { ticket } = life;
  const { breached, target_missed: missed } = policy.labels;
  const told = markings(ticket, breached);
  const deletions = [...ticket.staffDeletions, ...ticket.beginningMoved].sort((a, b) => a - b);
  const byStaff: Evidence = { told, policySince, deletions };
  const ofTargets: Evidence = { ...byStaff, told: [...told, ...markings(ticket, missed)] };
  const byAnybody: Evidence = { told, policySince, deletions: ticket.wordDeletions };
  const clocks: Clock[] = [];
  for (const course of [...promisedCourses(life, policy), ...deskCourses(life, policy)]) {
    if (course.startedAt > now) continue;
    // A customer's words end a wait for them; every other clock is stopped, or made to stand, by staff alone.
    const evidence = course.set === 'internal' ? ofTargets : byStaff;
    const clock = measure(course, now, course.name === 'pending_close' ? byAnybody : evidence);
    if (clock !== null) clocks.push(clock);
  }
  return clocks;
}

/** When this bot marked the ticket as late, and until when each mark stood. Targets were once marked as promises are. */
function markings(ticket: Ticket, { name }: LabelSpec): Evidence['told'] {
  const label = ticket.labels.get(labelKey(name));
  if (label === undefined) return [];
  const taken = [...label.takenByUs, ...label.takenByPeople].sort((a, b) => a - b);
  return label.putByUs.map((at) => ({ at, until: taken.find((off) => off >= at) ?? NEVER }));
}

function promisedCourses(life: Life, policy: Policy): Course[] {
  const { facts, agreed, shortNotice, openedAt } = life.ticket;
  const isShort = shortNotice !== null && openedAt >= REVISED;
  const found = new Map<PromisedClock, readonly Round[]>();
  const roundsOf = (name: PromisedClock): readonly Round[] => {
    const rounds = found.get(name) ?? outsideProject(life, PROMISED[name](life));
    found.set(name, rounds);
    return rounds;
  };
  const courses: Course[] = [];
  for (const [set, rules] of [
    ['promise', policy.sla],
    ['internal', policy.internal],
  ] as const) {
    const chosen = new ChosenRules(rules, facts);
    for (const name of PROMISES) {
      // Whoever is told that nothing is promised for their date is promised no solution.
      const periods = name === 'resolution' && isShort ? [] : promisedPeriods(name, chosen);
      if (name !== 'resolution' || agreed.length === 0) {
        if (isPromised(periods)) addCourses(courses, life, name, set, periods, roundsOf(name));
        continue;
      }
      for (const round of roundsOf(name)) {
        const overlaid = agreedPeriods(periods, agreed, set, round);
        if (isPromised(overlaid)) addCourses(courses, life, name, set, overlaid, [round]);
      }
    }
  }
  return courses;
}

const BOTH_WAITS = ['pending', 'on_hold'] as const;

/** What the desk asks of itself, and its housekeeping. */
function deskCourses(life: Life, policy: Policy): Course[] {
  const { facts } = life.ticket;
  const courses: Course[] = [];
  const add = (name: ClockName, periods: readonly TargetPeriod[], rounds: () => readonly Round[]): void => {
    if (isPromised(periods)) addCourses(courses, life, name, 'desk', periods, rounds());
  };
  if (policy.ownership !== null) {
    const set = deskSetting('ownership', policy.ownership.target, BOTH_WAITS);
    add('ownership', lastingPeriod(facts, set), () => ownership(life));
  }
  const { triage: settling } = policy.intake;
  if (settling !== null) {
    const set = deskSetting('intake.triage', settling.target, []);
    add('triage', lastingPeriod(facts, set), () => settledRounds(life, settling));
  }
  const quiet = policy.escalation.filter(({ on }) => on === 'silence');
  const silent = new ChosenRules(quiet, facts).periods(({ name, after }) => deskSetting(name, after, []));
  add('silence', silent, () => outsideProject(life, silence(life)));
  const stuck = policy.escalation.filter(({ on }) => on === 'taken');
  const taken = new ChosenRules(stuck, facts).periods(({ name, after }) =>
    deskSetting(name, after, BOTH_WAITS),
  );
  add('escalation', taken, () => outsideProject(life, escalation(life)));
  const { closeAfter, severities } = policy.waiting.pending;
  if (closeAfter !== null) {
    const set = deskSetting('waiting.pending', closeAfter, []);
    const closing = new ChosenRules([{ when: { severity: severities } }], facts);
    add(
      'pending_close',
      closing.periods(() => set),
      () => pendingClose(life),
    );
  }
  const { writeUp: wanted } = policy;
  if (wanted !== null) {
    const set = deskSetting('write_up', wanted.target, []);
    add('write_up', lastingPeriod(facts, set), () => writeUps(life, wanted, policy));
  }
  return courses;
}

function settledRounds(life: Life, { effective }: TriageClock): Round[] {
  const rounds = triage(life).filter(({ startedAt }) => startedAt >= (effective ?? ALWAYS));
  return outsideProject(life, rounds);
}

function writeUps({ ticket }: Life, wanted: WriteUp, policy: Policy): Round[] {
  return writeUp(ticket, wanted.done).filter(({ startedAt }) => {
    const then = valueAt(ticket.facts, startedAt);
    const closure = ticket.closures.find(({ at }) => at === startedAt);
    const resolved = closure === undefined || isResolved(ticket, closure, policy);
    return resolved && then !== undefined && wantsWriteUp(wanted, then);
  });
}

function addCourses(
  courses: Course[],
  { pauses, unowned }: Life,
  name: ClockName,
  set: Course['set'],
  periods: readonly TargetPeriod[],
  rounds: readonly Round[],
): void {
  const repeats = name === 'update';
  for (const { cycle, startedAt, startedBy, end, gaps = NO_GAPS, seriesFrom } of rounds)
    courses.push({
      ...{ name, set, cycle, startedAt, startedBy, end, gaps, pauses, unowned, repeats },
      ...(seriesFrom === undefined ? {} : { seriesFrom }),
      periods: periodsSince(periods, startedAt),
    });
}

const NO_GAPS: Course['gaps'] = [];

function isPromised(periods: readonly TargetPeriod[]): boolean {
  return periods.some(({ target }) => target !== null);
}
