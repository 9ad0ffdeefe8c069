import { run } from './run.ts';
import { Suite } from './suite.ts';

/** A test that passes without a mutant. */
export interface Candidate {
  readonly file: string;
  /** Its place among the tests of its file. */
  readonly place: number;
  readonly name: string;
  /** Processor time in milliseconds, and steps, without a mutant. */
  readonly took: number;
  readonly steps: number;
}

export interface Coverage {
  /** Mutant → the tests that come by it. */
  readonly byTest: ReadonlyMap<string, readonly Candidate[]>;
  /** Mutant → the files whose loading comes by it, and their tests with them. */
  readonly byLoading: ReadonlyMap<string, readonly string[]>;
  /** File → its tests. */
  readonly tests: ReadonlyMap<string, readonly Candidate[]>;
  /** Tests that fail without a mutant, for they count what a few questions do not bring about. */
  readonly failing: readonly string[];
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Runs every test once without a mutant. Each file begins with nothing kept by others. */
export async function cover(files: readonly string[]): Promise<Coverage> {
  const byTest = new Map<string, Candidate[]>();
  const byLoading = new Map<string, string[]>();
  const tests = new Map<string, Candidate[]>();
  const failing: string[] = [];
  for (const file of files) {
    const suite = new Suite();
    const loaded = await run(() => suite.tests(file), null, Infinity);
    for (const mutant of loaded.seen) put(byLoading, mutant, file);
    for (const [place, { name, body }] of (await suite.tests(file)).entries()) {
      const { passed, took, steps, seen } = await run(body, null, Infinity);
      const candidate = { file, place, name, took, steps };
      if (!passed) failing.push(`${file}: ${name}`);
      else {
        put(tests, file, candidate);
        for (const mutant of seen) put(byTest, mutant, candidate);
      }
    }
  }
  return { byTest, byLoading, tests, failing };
}
