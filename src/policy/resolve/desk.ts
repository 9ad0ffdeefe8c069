import { DAY, HOUR, type Instant, NEVER } from '../../calendar/instant.ts';
import { parseInstant } from '../../calendar/moment.ts';
import type { DeskSettings } from '../desk.ts';
import type { PolicyShape } from '../schema.ts';
import { isLogin } from '../login.ts';
import type { Triage } from '../triage.ts';
import { quote } from '../words.ts';
import { checkInterval, isKnown, MOMENTS, type Scope, wallTime } from './scope.ts';
import { resolveSchedule } from './team.ts';

export function resolveDesk(scope: Scope, shape: PolicyShape['desk']): DeskSettings {
  const written = { text: shape.heartbeat, path: ['desk', 'heartbeat'] };
  const heartbeat = wallTime(scope, written);
  checkInterval(scope, heartbeat, written);
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
  if (typeof paused === 'boolean') return paused ? NEVER : null;
  const until = parseInstant(paused, scope.timezone);
  if (until !== null) return until;
  const message = `${quote(paused)} is neither true nor false, nor a moment`;
  scope.report({ code: 'bad-instant', path: ['paused'], message, allowed: ['true', 'false', ...MOMENTS] });
  return null;
}

/** An Action's account. Without its suffix it would be a person's. */
const ACTION = 'github-actions[bot]';

/** The account that acts, in lower case. One that nobody can have would leave the desk to nobody. */
export function resolveBot(scope: Pick<Scope, 'report'>, text: string | undefined): string | null {
  if (text === undefined) return null;
  const name = text.toLowerCase().replace(/^@/, '');
  if (isLogin(name.replace(/\[bot\]$/, '')) && `${name}[bot]` !== ACTION) return name;
  const message = `${quote(text)} is no account that could act`;
  const near = ACTION.startsWith(name) ? { nearest: ACTION } : {};
  scope.report({
    code: 'unknown-value',
    path: ['bot'],
    message,
    allowed: [ACTION, 'NAME[bot]', 'LOGIN'],
    ...near,
  });
  return null;
}
