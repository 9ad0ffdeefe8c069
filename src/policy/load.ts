import type { LocatedProblem, Problem } from '../errors.ts';
import type { Located, LocatedMap, Place } from './located.ts';
import { readYaml } from './yaml.ts';
import { merge, withoutNulls } from './merge.ts';
import type { Policy } from './policy.ts';
import { PRESETS } from './presets/index.ts';
import { withTable } from './promised-table.ts';
import { published } from './published.ts';
import { lostPromises, lostSelectors } from './replaced.ts';
import { resolvePolicy } from './resolve.ts';
import { knownNames } from './known-names.ts';
import { NOTHING_KNOWN } from './names.ts';
import { checkShape } from './shape.ts';
import { locate, plain, valueAt } from './tree.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';

export interface PolicySource {
  readonly text: string;
  /** Name of the file, as problems show it. */
  readonly file: string;
  /** Built-in processes by name, as YAML. */
  readonly presets?: Readonly<Record<string, string>>;
}

export interface LoadedPolicy {
  /** Null when there is any error; warnings alone leave a policy. */
  readonly policy: Policy | null;
  /** What of it is sound, whatever is wrong with the rest: good for further checks alone. Null: nothing is. */
  readonly draft: Policy | null;
  /** The file laid over the process that it extends, as it was written: each value with its place. Null: it is no map. */
  readonly tree: Located | null;
  /** Every problem found, by file and place. */
  readonly problems: readonly LocatedProblem[];
  /** Finds the place of a problem that is found later on. */
  readonly locate: (problem: Problem) => LocatedProblem;
}

/** Processes that extend one another further than this go round in a circle. */
const LONGEST_CHAIN = 8;

/**
 * Reads a policy file, lays it over the process it extends, and collects everything that is wrong with it in one
 * pass. Each problem points to the place in the file that wrote the value, or that extends the process which did: that is
 * no file of the user's. Never throws, whatever the text.
 */
export async function loadPolicy({ text, file, presets = PRESETS }: PolicySource): Promise<LoadedPolicy> {
  const { tree, problems } = readYaml(text, file);
  if (!tree && problems.length > 0)
    return { policy: null, draft: null, tree: null, problems, locate: atTop(file) };
  if (tree?.kind !== 'map')
    return { policy: null, draft: null, tree: null, problems: [notAPolicy(tree, file)], locate: atTop(file) };

  const { tree: extended, baseIsKnown } = extend(tree, presets, problems, 0);
  const { tree: whole, tabled } = withTable(published(extended));
  const { shape, tree: sound, problems: shapeProblems } = checkShape(whole);
  for (const problem of shapeProblems) problems.push(locateProblem(problem, whole));
  const calendars = plain(valueAt(whole, ['calendars']) ?? EMPTY);
  const faulty = new Set(
    shapeProblems.flatMap(({ path }) => path.map((_, depth) => keyOf(path.slice(0, depth + 1)))),
  );
  const policy = await resolvePolicy(shape, isRecord(calendars) ? calendars : {}, {
    // Where the process cannot be found, whatever a policy names may be defined there.
    known: baseIsKnown ? knownNames(whole) : NOTHING_KNOWN,
    tabled,
    isSound: (path) => !faulty.has(keyOf(locate(sound, path).path)),
    formerly: (path) => {
      const node = valueAt(sound, path);
      return node?.kind === 'map' && node.formerly !== undefined ? plain(node.formerly) : undefined;
    },
    // Calendars are compiled from the whole tree, everything else from what was left sound.
    report: (problem) => {
      if (problems.length >= MOST_PROBLEMS) throw new TooManyProblems();
      problems.push(locateProblem(problem, problem.path[0] === 'calendars' ? whole : sound));
    },
  }).catch((error: unknown) => {
    if (error instanceof TooManyProblems) return null;
    throw error;
  });
  const isFaulty = policy === null || problems.some(({ severity }) => severity === 'error');
  const own = (problem: LocatedProblem): LocatedProblem => ownPlace(problem, tree, file);
  const finder = (problem: Problem): LocatedProblem => own(locateProblem(problem, sound));
  return {
    policy: isFaulty ? null : policy,
    draft: policy,
    tree: extended,
    problems: shown(problems.map(own)),
    locate: finder,
  };
}

/** A file in which more is wrong is no policy: what else there is to say of it would only take time. */
const MOST_PROBLEMS = 300;

/** So many lines help somebody; the next one says how many there would be. */
const MOST_SHOWN = 100;

/** Ends the checking of a policy. */
class TooManyProblems extends Error {}

/** By place, the first ones alone where there is no end of them. */
function shown(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const sorted = distinct(problems).sort(byPlace);
  const rest = sorted.splice(MOST_SHOWN);
  const [next] = rest;
  if (next === undefined) return sorted;
  const { file, line, column, code, path } = next;
  const severity = rest.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  const orMore = problems.length < MOST_PROBLEMS ? '' : ' or more';
  const message = `Further problems from here on: ${String(rest.length)}${orMore}`;
  return [...sorted, { file, line, column, code, path, severity, message }];
}

const NOWHERE: Place = { file: '', line: 1, column: 1 };
const EMPTY: LocatedMap = { kind: 'map', entries: new Map(), place: NOWHERE };

function atTop(file: string): LoadedPolicy['locate'] {
  return (problem) => ({ ...problem, ...NOWHERE, file, severity: 'error' });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(path: Problem['path']): string {
  return JSON.stringify(path);
}

function notAPolicy(tree: Located | null, file: string): LocatedProblem {
  const place = tree?.place ?? { ...NOWHERE, file };
  const isEmpty = tree === null || (tree.kind === 'scalar' && tree.value === null);
  return isEmpty
    ? {
        ...place,
        code: 'missing-key',
        path: ['version'],
        severity: 'error',
        message: 'The file is empty; a policy begins with "version: 1"',
      }
    : {
        ...place,
        code: 'wrong-type',
        path: [],
        severity: 'error',
        message: 'A policy is a map of keys such as "version: 1"',
      };
}

interface Extended {
  readonly tree: Located;
  /** False when the process it extends is unknown and none is near enough to be meant. */
  readonly baseIsKnown: boolean;
}

/** Lays the tree over the process that it names, if any. */
function extend(
  tree: Located,
  presets: Readonly<Record<string, string>>,
  problems: LocatedProblem[],
  depth: number,
): Extended {
  const named = valueAt(tree, ['extends']);
  if (named?.kind !== 'scalar' || typeof named.value !== 'string') {
    return {
      tree: withoutNulls(tree),
      baseIsKnown: named === undefined || (named.kind === 'scalar' && named.value === null),
    };
  }
  let name = named.value;
  if (!Object.hasOwn(presets, name) || depth > LONGEST_CHAIN) {
    const hint = suggestion(name, Object.keys(presets));
    const message = `No built-in process is named ${quote(name)}`;
    problems.push({
      ...named.place,
      code: 'unknown-preset',
      path: ['extends'],
      severity: 'error',
      message,
      ...hint,
    });
    // Going on with the one that was meant keeps one typing error from looking like fifty.
    if (hint.nearest === undefined || depth > LONGEST_CHAIN)
      return { tree: withoutNulls(tree), baseIsKnown: false };
    name = hint.nearest;
  }
  const preset = readYaml(presets[name] ?? '', `presets/${name}.yml`);
  problems.push(...preset.problems);
  if (preset.tree?.kind !== 'map') return { tree: withoutNulls(tree), baseIsKnown: false };
  const base = extend(preset.tree, presets, problems, depth + 1);
  problems.push(...lostPromises(base.tree, tree), ...lostSelectors(base.tree, tree));
  return { tree: merge(withoutHeader(base.tree), tree), baseIsKnown: base.baseIsKnown };
}

/** What a process says about itself is not inherited: every policy states its own version. */
function withoutHeader(tree: Located): Located {
  if (tree.kind !== 'map') return tree;
  const entries = new Map(tree.entries);
  entries.delete('version');
  entries.delete('extends');
  return { ...tree, entries };
}

/** Faults that leave a policy which means something, if perhaps not what was meant. */
const WARNINGS: ReadonlySet<Problem['code']> = new Set([
  'unreachable-rule',
  'never-matches',
  'no-summer-time',
]);

function locateProblem(problem: Problem, tree: Located): LocatedProblem {
  const { place, path } = locate(tree, problem.path, problem.at);
  return { ...problem, path, ...place, severity: WARNINGS.has(problem.code) ? 'warning' : 'error' };
}

/** What a built-in process wrote, at the place where the user's own file extends it. */
function ownPlace(problem: LocatedProblem, tree: Located, file: string): LocatedProblem {
  if (problem.file === file) return problem;
  const inherited = problem.file.replace(/^.*\/|\.yml$/g, '');
  const message = `${problem.message.replace(/\.$/, '')} (in the process ${quote(inherited)})`;
  return { ...problem, ...locate(tree, ['extends']).place, message, inherited };
}

/** Two keys that refer to one faulty value report the same fault. */
function distinct(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const told = new Set<string>();
  return problems.filter(({ file, line, column, message }) => {
    const key = JSON.stringify([file, line, column, message]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** What the policy itself says comes first, because that is where its author looks. */
function byPlace(one: LocatedProblem, other: LocatedProblem): number {
  const files = Number(one.inherited !== undefined) - Number(other.inherited !== undefined);
  return files || one.line - other.line || one.column - other.column;
}
