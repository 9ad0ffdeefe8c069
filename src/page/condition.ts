import type { Instant } from '../calendar/instant.ts';
import { instant } from '../calendar/instant.ts';
import type { Impact } from '../commands/incident-words.ts';
import { IMPACTS } from '../commands/incident-words.ts';
import type { PageIncident, PageMaintenance, StatusPage } from './model.ts';

/** How something is: none of it is hit, it is being worked on as planned, or how badly it is hit. */
export type Condition = Impact | 'maintenance';

/** What comes first is milder: of several the last is shown. */
export const CONDITIONS: readonly Condition[] = ['none', 'maintenance', 'minor', 'major', 'critical'];

export function worstCondition(conditions: readonly Condition[]): Condition {
  return CONDITIONS[Math.max(0, ...conditions.map((one) => CONDITIONS.indexOf(one)))] ?? 'none';
}

/** The worst of several impacts. */
function worstImpact(impacts: readonly Impact[]): Impact {
  return IMPACTS[Math.max(0, ...impacts.map((one) => IMPACTS.indexOf(one)))] ?? 'none';
}

/** Incidents that go on, the newest first. */
export function currentIncidents({ incidents }: StatusPage): PageIncident[] {
  return newest(
    incidents.filter(({ resolvedAt, withdrawnAt }) => resolvedAt === null && withdrawnAt === null),
  );
}

/** Maintenance that goes on, the next to end first. */
export function activeMaintenance({ maintenance }: StatusPage): PageMaintenance[] {
  return maintenance.filter((one) => stands(one) && one.state === 'in_progress').sort((a, b) => a.to - b.to);
}

/** Maintenance ahead, the next first. */
export function upcomingMaintenance({ maintenance }: StatusPage): PageMaintenance[] {
  return maintenance
    .filter((one) => stands(one) && one.state === 'scheduled')
    .sort((a, b) => a.from - b.from);
}

function stands({ withdrawnAt }: { readonly withdrawnAt: Instant | null }): boolean {
  return withdrawnAt === null;
}

/** The newest first; of two at one instant always the same. */
export function newest<T extends { readonly createdAt: Instant; readonly id: string }>(
  all: readonly T[],
): T[] {
  return all.toSorted((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id, 'en', NUMERIC));
}

const NUMERIC = { numeric: true };

/** How a component is now. An incident tells more than the maintenance that it may come of. */
export function conditionOf(page: StatusPage, component: string): Condition {
  const hit = currentIncidents(page).flatMap(({ affected }) => affected.at(-1)?.value ?? []);
  const impacts = hit.filter((one) => one.component === component).map(({ impact }) => impact);
  const inWork = activeMaintenance(page).some(({ components }) => components.includes(component));
  return worstCondition([...impacts, ...(inWork ? (['maintenance'] as const) : [])]);
}

/** How the whole is: as its worst part is now, also one that no component stands for. */
export function overallCondition(page: StatusPage): Condition {
  const impacts = currentIncidents(page).map(impactNow);
  return worstCondition([
    ...impacts,
    ...(activeMaintenance(page).length > 0 ? ['maintenance' as const] : []),
  ]);
}

/** How bad an incident is now: as its components are hit, or else, where it never said of any, as it says itself. */
export function impactNow({ affected, impact, resolvedAt }: PageIncident): Impact {
  if (resolvedAt !== null) return 'none';
  const everHit = affected.some(({ value }) => value.length > 0);
  return everHit ? worstImpact((affected.at(-1)?.value ?? []).map((one) => one.impact)) : (impact ?? 'none');
}

/** When maintenance was over, or is to be: done early, or at the end of its window. */
export function endOfMaintenance({ to, updates }: PageMaintenance): Instant {
  const done = updates.find(({ state, struckAt }) => state === 'completed' && struckAt === null);
  return instant(Math.min(to, done?.at ?? to));
}
