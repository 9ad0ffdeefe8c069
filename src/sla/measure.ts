import { ALWAYS, earlier, earliest, type Instant, latest, NEVER, SECOND } from '../calendar/instant.ts';
import type { Clock, ClockState, Course } from './clock.ts';
import type { Stint } from './stint.ts';
import { Stints } from './stint.ts';

/** Later changes that may bring a breach about, and the record of what had been told before them. */
export interface Evidence {
  /** When comments that may have stopped a clock, or made it stand, were deleted. */
  readonly deletions: readonly Instant[];
  /** When the policy in force was written: it can have been broken no earlier. Null: not known, or always there. */
  readonly policySince: Instant | null;
  /** When this bot marked the ticket as breached, and how long the mark stood. */
  readonly told: readonly { readonly at: Instant; readonly until: Instant }[];
}

/**
 * Measures one clock at an instant. Null when no rule has ever set it a target.
 *
 * The breach is found period by period: within one, the deadline follows from the clock's own start, re-measured on that
 * period's calendar. A deadline that was over before its period began is broken at the period's beginning, since only then
 * could anybody know.
 */
export function measure(course: Course, now: Instant, evidence: Evidence): Clock | null {
  const { end } = course;
  const at = earliest(end?.at ?? NEVER, now);
  const isEnded = at === end?.at;
  const stints = new Stints(course, isEnded ? end : null);
  // A change in the second in which the clock ends comes after the end.
  const current = course.periods.findLastIndex(
    ({ from }, index) => index === 0 || from <= course.startedAt || from < at || (!isEnded && from <= now),
  );
  const { first, missed, next } = breachesOf(course, stints, evidence, now);
  // What was broken stays on record when the rule that promised it is gone.
  const stint = stints.at(current) ?? (first !== null && first.stint.period.from <= now ? first.stint : null);
  if (stint === null) return null;
  const { period, target, within, due, segments: all } = stint;
  const [breachedAt = null] = missed;
  const isPaused = all.some((s) => !s.running && s.from <= now && (s.to === null || now < s.to));
  return {
    name: course.name,
    set: course.set,
    cycle: course.cycle,
    rule: period.rule ?? '',
    state: stateOf(course, breachedAt, isPaused, isEnded),
    live: !isEnded,
    startedAt: course.startedAt,
    startedBy: course.startedBy,
    endedAt: isEnded ? end.at : null,
    endedBy: isEnded ? end.by : null,
    segments: (all.at(-1)?.from ?? at) <= at ? all : all.filter((s) => s.from <= at),
    elapsed: stint.elapsed(at),
    target: within,
    targetText: stint.first.text,
    calendar: target.calendar.name,
    zone: target.calendar.zone,
    due,
    warn: period.warnAt === null ? null : stint.after(Math.round(within * period.warnAt)),
    breachedAt,
    newsAt: breachedAt === null || first === null ? null : newsOf(first.broken, first.stint, evidence),
    nextBreach: next,
    missed,
    ...cadenceOf(course, stint, breachedAt ?? next),
  };
}

/** When staff hear of an update, where they do, or it comes in phases. */
function cadenceOf(
  { repeats, startedAt }: Course,
  stint: Stint,
  broken: Instant | null,
): { cadence: NonNullable<Clock['cadence']> } | null {
  const { then, reminders } = stint.target;
  if (!repeats || (then === undefined && reminders === undefined)) return null;
  const { before, group, effective } = reminders ?? NO_REMINDERS;
  const isReminded = startedAt >= (effective ?? ALWAYS);
  return {
    cadence: {
      phasesFrom: stint.phasesFrom,
      remindAt:
        !isReminded || before === null || before >= stint.within ? null : stint.after(stint.within - before),
      tellGroupAt:
        !isReminded || group === null || broken === null
          ? null
          : stint.after(stint.elapsed(broken) + group.after),
    },
  };
}

const NO_REMINDERS = { before: null, group: null, effective: null };

/** Of more intervals than this in a row nobody wants to read: the first ones and the latest stay on record. */
const MOST_INTERVALS = 1000;

/** What of a course was broken, in order. A clock that does not repeat is broken once at most. */
interface Breaches {
  /** The first, be it missed or next: the deadline that was over, and what was promised. */
  readonly first: { readonly broken: Instant; readonly stint: Stint } | null;
  /** As they count: there may be a thousand, so that of each no more is kept. */
  readonly missed: readonly Instant[];
  /** The one after now. */
  readonly next: Instant | null;
}

function breachesOf(course: Course, stints: Stints, evidence: Evidence, now: Instant): Breaches {
  const { periods, startedAt, repeats } = course;
  const stop = course.end?.at ?? NEVER;
  const missed: Instant[] = [];
  let first: Breaches['first'] = null;
  for (let index = 0; index < periods.length; index += 1) {
    const from = index === 0 ? startedAt : latest(periods[index]?.from ?? startedAt, startedAt);
    const until = earliest(periods[index + 1]?.from ?? NEVER, stop);
    const stint = until <= from ? null : stints.at(index);
    if (stint === null) continue;
    let { within, due } = stint;
    for (let walked = 1; due !== null; walked += 1) {
      if (walked > MOST_INTERVALS) {
        // One that is due in this very second does not show yet: the one before it is the latest.
        within = stint.lastAlike(within, earliest(until, earlier(now, SECOND)));
        due = stint.after(within);
        if (due === null) break;
      }
      const broken = afterGap(course, latest(due, from));
      // Met means stopped no later than due, and a change at the very deadline still saves it.
      if (broken >= until) break;
      // Intervals that were over before the change are one piece of news, and none if others were missed before.
      const at = due < from && first !== null ? null : breachAt(broken, stint, evidence, stop);
      if (at !== null) {
        first ??= { broken, stint };
        // Events are whole seconds: what is due now can still be kept within this second.
        if (at + SECOND > now) return { first, missed, next: at };
        if (at !== missed.at(-1)) missed.push(at);
        if (!repeats) return { first, missed, next: null };
      }
      const next = repeats ? stint.intervalFrom(due).within : 0;
      if (next <= 0) break;
      within += next;
      due = stint.after(within);
    }
  }
  return { first, missed, next: null };
}

/** While the ticket is closed nothing can be broken: what was changed meanwhile counts from the reopening. */
function afterGap(course: Course, broken: Instant): Instant {
  let at = broken;
  for (const { from, to } of course.gaps) if (from <= at && to !== null && at < to) at = to;
  return at;
}

/** When a breach counts: from the change, if there was one, without which nobody could have seen it. Null: it does not. */
function breachAt(broken: Instant, stint: Stint, evidence: Evidence, stop: Instant): Instant | null {
  const at = newsOf(broken, stint, evidence);
  const { told, policySince: since } = evidence;
  if (since === null || since <= at) return at;
  // A mark that was standing already gets no second event: it speaks for what was broken under it as well.
  if (told.some((mark) => mark.at < since && mark.until > broken)) return at;
  // A clock that had ended before the policy was written is not judged by it.
  return since >= stop ? null : since;
}

/** As `breachAt`, whenever the policy was written. */
function newsOf(broken: Instant, { period }: Stint, { told, deletions }: Evidence): Instant {
  let at = latest(broken, period.knownFrom);
  for (const deleted of deletions) {
    if (deleted > at && !told.some((mark) => mark.at >= broken && mark.at < deleted)) at = deleted;
  }
  return at;
}

function stateOf(course: Course, breachedAt: Instant | null, paused: boolean, ended: boolean): ClockState {
  if (ended && course.end?.how === 'cancelled') return 'cancelled';
  if (breachedAt !== null) return 'breached';
  if (ended) return 'met';
  return paused ? 'paused' : 'running';
}
