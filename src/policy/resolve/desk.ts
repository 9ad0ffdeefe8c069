import { HOUR } from '../../calendar/instant.ts';
import type { DeskSettings } from '../policy.ts';
import type { PolicyShape } from '../schema.ts';
import { type Scope, wallTime } from './scope.ts';

export function resolveDesk(scope: Scope, shape: PolicyShape['desk']): DeskSettings {
  const heartbeat = wallTime(scope, { text: shape.heartbeat, path: ['desk', 'heartbeat'] });
  return { issue: shape.issue, heartbeat: heartbeat ?? HOUR, noticesPerRun: shape.notices_per_run };
}
