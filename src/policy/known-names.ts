import type { Located } from './located.ts';
import type { KnownNames } from './names.ts';
import { valueAt } from './tree.ts';

type Path = readonly (string | number)[];

const BUILT_IN_CALENDARS = ['24x7', '24x5'];

/** Reads the defined names from the tree as written, before faulty parts are taken out. */
export function knownNames(tree: Located): KnownNames {
  const calendars = keysAt(tree, ['calendars']);
  return {
    calendar: calendars && new Set([...BUILT_IN_CALENDARS, ...calendars]),
    severity: textsAt(tree, ['severities'], 'name'),
    group: keysAt(tree, ['team', 'groups']),
    tier: textsAt(tree, ['customers', 'tiers']),
    customer: customersAt(tree),
    pager: keysAt(tree, ['pagers']),
    component: textsAt(tree, ['incidents', 'components']),
    scope: textsAt(tree, ['scopes'], 'name'),
  };
}

function keysAt(tree: Located, path: Path): ReadonlySet<string> | null {
  if (path.some((_, depth) => isUnreadable(valueAt(tree, path.slice(0, depth + 1)), depth < path.length - 1)))
    return null;
  const map = valueAt(tree, path);
  if (!map) return new Set();
  return map.kind === 'map' ? new Set(map.entries.keys()) : null;
}

/** Names of customers; null also where more of them stand in a file that is read later. */
function customersAt(tree: Located): ReadonlySet<string> | null {
  if (valueAt(tree, ['customers', 'file']) !== undefined) return null;
  const tiers = valueAt(tree, ['customers', 'members']);
  if (tiers === undefined) return new Set();
  if (tiers.kind !== 'map') return null;
  const named = [...tiers.entries.keys()].map((tier) => keysAt(tree, ['customers', 'members', tier]));
  return named.includes(null) ? null : new Set(named.flatMap((names) => [...(names ?? [])]));
}

function isUnreadable(value: Located | undefined, isContainer: boolean): boolean {
  return isContainer && value !== undefined && value.kind !== 'map';
}

function textsAt(tree: Located, path: Path, key?: string): ReadonlySet<string> | null {
  if (path.some((_, depth) => isUnreadable(valueAt(tree, path.slice(0, depth + 1)), depth < path.length - 1)))
    return null;
  const list = valueAt(tree, path);
  if (!list) return new Set();
  if (list.kind !== 'list') return null;
  const texts = list.items.map((item) => (key === undefined ? item : valueAt(item, [key])));
  return new Set(
    texts.flatMap((text) => (text?.kind === 'scalar' && typeof text.value === 'string' ? [text.value] : [])),
  );
}
