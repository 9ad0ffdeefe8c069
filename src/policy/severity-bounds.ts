import type { Instant } from '../calendar/instant.ts';
import { quote } from '../text/quote.ts';
import { effectiveAt } from './effective.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { resolveSelector, type Selector } from './selector.ts';

/** The least severity of tickets that match, whatever the sources say. */
export interface Floor {
  readonly atLeast: string;
  readonly when: Selector;
}

/** The most that tickets which match count for, whatever sources and floors say. */
export interface Cap {
  readonly atMost: string;
  readonly when: Selector;
  /** It is for tickets opened from then on; null: for all. */
  readonly effective: Instant | null;
}

type When = Parameters<typeof resolveSelector>[1];
/** An entry of `intake.severity`, as far as it is looked at here. */
type EntryShape = string | object;

interface FloorShape {
  readonly at_least: string;
  readonly when: When;
}

interface CapShape {
  readonly at_most: string;
  readonly when: When;
  readonly effective?: string | undefined;
}

/** Whether an entry raises or lowers what the others say. */
export function isBound(entry: EntryShape): entry is FloorShape | CapShape {
  return typeof entry === 'object' && ('at_least' in entry || 'at_most' in entry);
}

/** Whether an entry raises what the others say. */
export function isFloor(entry: EntryShape): entry is FloorShape {
  return isBound(entry) && 'at_least' in entry;
}

/** The floors and caps of `intake.severity`. */
export function resolveBounds(
  scope: Scope,
  entries: readonly EntryShape[],
): { readonly floors: readonly Floor[]; readonly caps: readonly Cap[] } {
  const floors: Floor[] = [];
  const caps: Cap[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!isBound(entry)) continue;
    const path = ['intake', 'severity', index];
    const when = resolveSelector(scope, entry.when, [...path, 'when']);
    if (isFloor(entry)) {
      isKnown(scope, 'severity', entry.at_least, [...path, 'at_least']);
      floors.push({ atLeast: entry.at_least, when });
      continue;
    }
    const { at_most: atMost } = entry;
    if (isKnown(scope, 'severity', atMost, [...path, 'at_most'])) warnOfNothing(scope, atMost, path);
    caps.push({ atMost, when, effective: effectiveAt(scope, entry.effective, path) });
  }
  return { floors, caps };
}

/** Nothing is above the most severe, so that it lowers no ticket. */
function warnOfNothing(scope: Scope, atMost: string, path: Path): void {
  if (scope.severities[0] !== atMost) return;
  const message = `at_most ${quote(atMost)} lowers no ticket: it is the most severe there is`;
  scope.report({ code: 'unreachable-rule', path: [...path, 'at_most'], message });
}
