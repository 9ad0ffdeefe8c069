import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { DAY, earlier } from '../../calendar/instant.ts';
import { keyOf } from '../../marks/key.ts';
import { readMarker } from '../../marks/marker.ts';
import type { Load } from '../../policy/sections/workload.ts';
import type { Actor, Issue } from '../../ticket/issue.ts';
import { sameActor } from '../../ticket/issue.ts';
import { labelKey } from '../../ticket/labels.ts';
import { LOAD_MARK, type LoadEvent, type LoadMark } from '../../ticket/load-mark.ts';
import type { Roster } from '../../ticket/roster.ts';
import type { LoadCause, LoadFigures } from './load-figures.ts';
import { workForEach } from './load-figures.ts';

/** What the label on the desk's issue says. */
export interface LoadState {
  /** Since when there is unusually much to do; null: there is not. */
  readonly since: Instant | null;
  /** Login of who of the staff said so by hand; null: the desk itself did, or nobody does. */
  readonly by: string | null;
  /** When somebody of the staff took the label off last, and it has been off since; null: nobody did. */
  readonly deniedAt: Instant | null;
}

export const AS_USUAL: LoadState = { since: null, by: null, deniedAt: null };

/**
 * How a desk's load stands by what became of the label, in the timeline's order. What others than the staff and the desk do
 * to it says nothing.
 */
export function loadState(events: readonly LoadEvent[], identity: Actor, roster: Roster): LoadState {
  let state = AS_USUAL;
  for (const { at, actor, put } of events) {
    const isOurs = sameActor(actor, identity);
    if (!isOurs && !roster.isStaff(actor, at)) continue;
    if (!put) state = { ...AS_USUAL, deniedAt: isOurs ? null : at };
    else if (state.since === null) state = { since: at, by: isOurs ? null : actor.login, deniedAt: null };
  }
  return state;
}

/** The same of an issue that was read whole. A label that was deleted leaves it without an event. */
export function loadStateOn(
  issue: Pick<Issue, 'labels' | 'events'>,
  identity: Actor,
  roster: Roster,
): LoadState {
  const events = issue.events.flatMap((event): LoadEvent[] =>
    (event.kind === 'labeled' || event.kind === 'unlabeled') && isLoadLabel(event.label)
      ? [{ at: event.at, actor: event.actor, put: event.kind === 'labeled' }]
      : [],
  );
  const state = loadState(events, identity, roster);
  return issue.labels.some(isLoadLabel) ? state : { ...AS_USUAL, deniedAt: state.deniedAt };
}

export function isLoadLabel(name: string): boolean {
  return labelKey(name) === labelKey(LOAD_MARK);
}

/** So long it stands that staff have said that it is as usual. */
export const DENIED_FOR: Milliseconds = 7 * DAY;

/**
 * Since when there is unusually much to do by what every run reads: the policy's own word, or the label on the desk's own
 * issue. Null: there is not, as far as that tells.
 */
export function unusualSince(
  load: Load | null,
  marks: readonly LoadMark[],
  { identity, roster, now }: { readonly identity: Actor; readonly roster: Roster; readonly now: Instant },
): Instant | null {
  if (load === null) return null;
  const isBoard = ({ author, body }: LoadMark): boolean =>
    sameActor(author, identity) && readMarker(body)?.marker.keys[0] === keyOf('desk');
  const mark = marks.find(isBoard);
  const { since } = mark === undefined ? AS_USUAL : loadState(mark.events, identity, roster);
  return since ?? load.declared.find(({ from, until }) => from <= now && now < until)?.from ?? null;
}

/** Why the figures or the policy call it unusual; empty: they do not. */
export function causesOf(load: Load, figures: LoadFigures, now: Instant): LoadCause[] {
  const causes: LoadCause[] = [];
  if (load.declared.some(({ from, until }) => from <= now && now < until)) causes.push('declared');
  if (isManyAway(load, figures)) causes.push('away');
  if (load.work !== null && workForEach(figures) > load.work.above) causes.push('work');
  return causes;
}

/**
 * Whether it is to be unusual from now on. Between its two lines work changes nothing. What staff say by hand stands:
 * that it is unusual until they take it back, that it is not for a week.
 */
export function isUnusualNext(state: LoadState, load: Load, figures: LoadFigures, now: Instant): boolean {
  if (state.by !== null) return true;
  if (state.deniedAt !== null && state.deniedAt > earlier(now, DENIED_FOR)) return false;
  if (causesOf(load, figures, now).length > 0) return true;
  return state.since !== null && load.work !== null && workForEach(figures) >= load.work.below;
}

function isManyAway({ away: line }: Load, { away, members }: LoadFigures): boolean {
  return line !== null && members > 0 && away / members >= line;
}
