import { HOUR } from '../../calendar/instant.ts';
import type { DeskSettings } from '../policy.ts';
import type { PolicyShape } from '../schema.ts';
import { type Scope, wallTime } from './scope.ts';

export function resolveDesk(scope: Scope, { issue, heartbeat }: PolicyShape['desk']): DeskSettings {
  return { issue, heartbeat: wallTime(scope, { text: heartbeat, path: ['desk', 'heartbeat'] }) ?? HOUR };
}
