import type { Concurrency } from './concurrency.ts';
import type { Contexts } from './expressions.ts';
import { resolveExpressions } from './expressions.ts';
import type { Repository } from './store/records.ts';
import type { Permissions } from './viewer.ts';

export interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly concurrency?: unknown;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on?: unknown;
  readonly concurrency?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What starts runs. */
export interface Trigger {
  readonly repository: Repository;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string | undefined;
}

/** Whether a workflow runs on it: its `on:`. */
export function listens(on: unknown, { event, action }: Trigger): boolean {
  if (on === event) return true;
  if (Array.isArray(on)) return on.includes(event);
  if (typeof on !== 'object' || on === null || !(event in on)) return false;
  const filter: unknown = Reflect.get(on, event);
  const types: unknown =
    typeof filter === 'object' && filter !== null ? Reflect.get(filter, 'types') : undefined;
  if (types === undefined || action === null) return true;
  return types === action || (Array.isArray(types) && types.includes(action));
}

/** Permissions of a job: nothing is granted that is not named; without the key the repository's default holds, which reads contents only. */
export function permissionsOf(given: unknown): Permissions {
  if (given === 'write-all')
    return { issues: 'write', contents: 'write', pull_requests: 'write', statuses: 'write' };
  if (given === 'read-all')
    return { issues: 'read', contents: 'read', pull_requests: 'read', statuses: 'read' };
  if (given === undefined) return { contents: 'read' };
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.map(([scope, level]) => [scope.replaceAll('-', '_'), level as unknown]));
}

/**
 * Reads `concurrency:`: a group, or a group and what becomes of others. Null: there is none.
 *
 * @param names the contexts of its expressions
 */
export function concurrencyOf(
  given: unknown,
  contexts: Contexts,
  names: readonly string[],
): Concurrency | null {
  if (given === undefined || given === null) return null;
  const settings: Readonly<Record<string, unknown>> =
    typeof given === 'object' ? Object.fromEntries(Object.entries(given)) : { group: given };
  const text = (key: string): string => {
    const value = settings[key];
    return resolveExpressions(
      typeof value === 'string' ? value : JSON.stringify(value ?? ''),
      contexts,
      names,
    );
  };
  const group = text('group');
  const cancelInProgress = text('cancel-in-progress') === 'true';
  const queue = settings.queue ?? 'single';
  if (group === '' || group === '""') throw new Error('sandbox: concurrency names no group');
  if (queue !== 'single' && queue !== 'max') throw new Error('sandbox: queue is single or max');
  if (queue === 'max' && cancelInProgress)
    throw new Error('sandbox: GitHub refuses queue: max together with cancel-in-progress: true');
  return { group, cancelInProgress, queue };
}
