import { DAY, HOUR, type Instant } from '../../calendar/instant.ts';
import type { DeskSettings } from '../desk.ts';
import type { PolicyShape } from '../schema.ts';
import type { Triage } from '../triage.ts';
import { instantOf, isKnown, type Scope, wallTime } from './scope.ts';
import { resolveSchedule } from './team.ts';

export function resolveDesk(scope: Scope, shape: PolicyShape['desk']): DeskSettings {
  const heartbeat = wallTime(scope, { text: shape.heartbeat, path: ['desk', 'heartbeat'] });
  return { issue: shape.issue, heartbeat: heartbeat ?? HOUR, noticesPerHour: shape.notices_per_hour };
}

export function resolveTriage(scope: Scope, shape: PolicyShape['triage']): Triage | null {
  if (!shape) return null;
  const { group = null, label = null } = shape;
  if (group !== null) isKnown(scope, 'group', group, ['triage', 'group']);
  const waits = wallTime(scope, { text: shape.waits, path: ['triage', 'waits'] }) ?? 3 * DAY;
  const schedule = resolveSchedule(scope, shape, ['triage']);
  return schedule && { schedule, group, label, waits };
}

export function resolvePause(scope: Scope, paused: PolicyShape['paused']): Instant | null {
  if (typeof paused === 'boolean') return paused ? Infinity : null;
  return instantOf(scope, { text: paused, path: ['paused'] });
}
