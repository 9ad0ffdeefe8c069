import type { Instant } from '../calendar/instant.ts';
import { formatUtc } from '../calendar/utc.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import type { MaintenanceState, PageMaintenance, PageUpdate } from './model.ts';

/** Planned work, and when it was announced. */
export interface Announced extends PlannedWindow {
  /** Its name in addresses. */
  readonly id: string;
  readonly createdAt: Instant;
  /** When it was called off; null: it was not. */
  readonly calledOffAt: Instant | null;
  /** When it was over sooner than planned; null: it ends by the clock. */
  readonly doneAt: Instant | null;
}

/** The work that a policy names, as the page shows it. */
export function plannedByPolicy(
  windows: readonly PlannedWindow[],
  policySince: Instant | null,
  now: Instant,
): PageMaintenance[] {
  return windows.map((window, index) => {
    const same = windows.slice(0, index).filter(({ from }) => from === window.from).length;
    const day = formatUtc(window.from).slice(0, 16).replace(/\D/g, '');
    const id = `maintenance-${day}${same === 0 ? '' : `-${String(same + 1)}`}`;
    const createdAt = policySince === null || policySince > window.from ? window.from : policySince;
    return plannedWork({ ...window, id, createdAt, calledOffAt: null, doneAt: null }, now);
  });
}

/** It begins and ends by the clock, unless somebody ended it sooner or called it off. */
export function plannedWork(work: Announced, now: Instant): PageMaintenance {
  const { id, name, from, to: planned, components, createdAt, calledOffAt, doneAt } = work;
  const to = doneAt !== null && doneAt > from && doneAt < planned ? doneAt : planned;
  const isOff = calledOffAt !== null && calledOffAt < to;
  const end = isOff ? calledOffAt : now;
  const turns: readonly (readonly [Instant, MaintenanceState])[] = [
    [createdAt < from ? createdAt : from, 'scheduled'],
    [from, 'in_progress'],
    [to, 'completed'],
  ];
  const past = turns.filter(([at, state]) => at <= end || state === 'scheduled');
  return {
    ...{ id, name, createdAt, from, to, components },
    state: past.at(-1)?.[1] ?? 'scheduled',
    updates: past.map(([at, state]): PageUpdate<MaintenanceState> => ({
      ...{ at, state, impacts: [], words: '', struckAt: null, nextBy: null },
    })),
    withdrawnAt: isOff ? calledOffAt : null,
  };
}
