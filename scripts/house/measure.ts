import type { Imports } from './imports.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** The code's imports in figures. A chain is counted in files, both ends included. */
export interface Measures {
  /** The longest chain of imports that are there at run time. */
  readonly chain: readonly string[];
  /** The longest chain with imports of types. */
  readonly chainWithTypes: readonly string[];
  /** Files that are loaded with the fold, itself apart. */
  readonly foldReaches: number;
  /** The same with imports of types. */
  readonly foldReachesWithTypes: number;
  /** File names that stand for more than one thing, index.ts and a host's main.ts apart; name → where. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

/** The files in which a ticket is folded: what a reader of its life has to know hangs on them. */
export const FOLD = 'src/ticket/fold.ts';

/** Names that say what a file is to its folder. */
const BY_PLACE = new Set(['index.ts', 'main.ts']);

/** Folders that hold the same nouns in another world: GitHub's own side of them, each language's, what people command. */
const WORLDS = /^src\/(?:sandbox|commands|languages\/[^/]+)\//;

/** Tables in which one capability has its line each, under one name: what is written of it, decided, set, and asked for. */
const TABLES = /^src\/(?:documents|rules|policy\/sections|hosts\/cli)\//;

/**
 * Nouns that are one thing though they have a file where they are found out and one where something is done about them:
 * a severity as the timeline tells it, and the rule that puts its label on.
 */
const FOUND_AND_DONE = new Set([
  'escalation.ts',
  'labels.ts',
  'outsiders.ts',
  'secrets.ts',
  'severity.ts',
  'write-up.ts',
]);

/** Measures a graph of imports without cycles. */
export function measure(imports: ReadonlyMap<string, Imports>): Measures {
  const graph = (of: (some: Imports) => readonly string[]): Graph =>
    new Map([...imports].map(([path, some]) => [path, of(some)]));
  const atRunTime = graph((some) => some.atRunTime);
  const withTypes = graph((some) => some.withTypes);
  return {
    chain: longestChain(atRunTime),
    chainWithTypes: longestChain(withTypes),
    foldReaches: reached(atRunTime, FOLD).size - 1,
    foldReachesWithTypes: reached(withTypes, FOLD).size - 1,
    shared: sharedNames([...imports.keys()]),
  };
}

/** @throws Error at a cycle, naming the files on it */
function longestChain(graph: Graph): string[] {
  const known = new Map<string, string[]>();
  const from = (path: string, above: readonly string[]): string[] => {
    const chain = known.get(path);
    if (chain !== undefined) return chain;
    const turn = above.indexOf(path);
    if (turn >= 0) throw new Error(`Imports go round: ${[...above.slice(turn), path].join(' > ')}`);
    const below = (graph.get(path) ?? []).map((next) => from(next, [...above, path]));
    const found = [path, ...longest(below)];
    known.set(path, found);
    return found;
  };
  return longest([...graph.keys()].map((path) => from(path, [])));
}

function longest(chains: readonly string[][]): string[] {
  return chains.reduce<string[]>((best, next) => (next.length > best.length ? next : best), []);
}

function reached(graph: Graph, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const below of graph.get(path) ?? []) reached(graph, below, seen);
  return seen;
}

function sharedNames(paths: readonly string[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const path of paths.filter((one) => !WORLDS.test(one))) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!BY_PLACE.has(name) && !FOUND_AND_DONE.has(name))
      byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  // Lines of one name in all tables together are one thing.
  const things = (places: readonly string[]): number =>
    new Set(places.map((path) => (TABLES.test(path) ? 'a capability' : path))).size;
  return new Map([...byName].filter(([, places]) => things(places) > 1));
}
