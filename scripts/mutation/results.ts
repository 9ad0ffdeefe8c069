import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import type { Mutant } from './instrument.ts';
import { tests } from './scope.ts';
import type { Verdict } from './trial.ts';

/** A mutant, and what became of it; null: not tried yet. */
export interface Result {
  /** Line and column. */
  readonly at: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly verdict: Verdict | null;
}

interface Stored {
  /** The source's digest. */
  readonly source: string;
  /** Test file → its digest. */
  readonly tests: Readonly<Record<string, string>>;
  /** What was spent on each mutant at most. */
  readonly effort: number;
  readonly results: readonly Result[];
}

const FOLDER = join(root, 'reports', 'mutation');

/** The results of one source file. They are kept in reports/, as far as they hold. */
export class Results {
  readonly #source: string;
  readonly #effort: number | null;
  readonly #list: Result[];

  /** @param effort that is going to be made; null: none, and what is known of the source is told as it is */
  constructor(source: string, mutants: readonly Mutant[], effort: number | null) {
    this.#source = source;
    this.#effort = effort;
    const before = stored(source);
    const text = readFileSync(join(root, source), 'utf8');
    this.#list = mutants.map((mutant, place) => ({
      at: `${mutant.location.start.line + 1}:${mutant.location.start.column + 1}`,
      mutator: mutant.mutatorName,
      original: originalOf(mutant, text),
      replacement: mutant.replacement,
      verdict:
        before === null ? null : holding(before, before.results[place]?.verdict ?? null, source, effort),
    }));
  }

  get list(): readonly Result[] {
    return this.#list;
  }

  /** The places of the mutants without a verdict. */
  get open(): readonly number[] {
    return this.#list.flatMap(({ verdict }, place) => (verdict === null ? [place] : []));
  }

  settle(place: number, verdict: Verdict): void {
    const one = this.#list[place];
    if (one !== undefined) this.#list[place] = { ...one, verdict };
  }

  keep(): void {
    const all: Stored = {
      source: digest(this.#source),
      tests: testDigests,
      effort: this.#effort ?? 0,
      results: this.#list,
    };
    mkdirSync(dirname(fileOf(this.#source)), { recursive: true });
    writeFileSync(fileOf(this.#source), JSON.stringify(all, null, 1));
  }
}

const testDigests: Readonly<Record<string, string>> = Object.fromEntries(
  tests().map((path) => [path, digest(path)]),
);

/** A file's digest, whatever its line ends. */
export function digest(path: string): string {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function fileOf(source: string): string {
  return join(FOLDER, `${source}.json`);
}

/** What was kept of the same source; null where it is another, or none. */
function stored(source: string): Stored | null {
  if (!existsSync(fileOf(source))) return null;
  const before = JSON.parse(readFileSync(fileOf(source), 'utf8')) as Stored;
  return before.source === digest(source) ? before : null;
}

/**
 * A verdict as long as the test that it names is the same; for a survivor, the tests in the folder of its name, and no more
 * is to be spent on it than before.
 */
function holding(
  before: Stored,
  verdict: Verdict | null,
  source: string,
  effort: number | null,
): Verdict | null {
  if (verdict === null || effort === null || verdict.state === 'refused') return verdict;
  if (verdict.state === 'survived' && before.effort < effort) return null;
  const relied = verdict.by?.file ?? `test/${source.split('/')[1] ?? ''}/`;
  const changed = Object.keys({ ...testDigests, ...before.tests }).some(
    (file) => file.startsWith(relied) && testDigests[file] !== before.tests[file],
  );
  return changed ? null : verdict;
}

function originalOf({ location: { start, end } }: Mutant, text: string): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, place) => line.slice(place === 0 ? start.column : 0, place === last ? end.column : undefined))
    .join('\n');
}
