import { refusedOf } from './compiler.ts';
import type { Candidate, Coverage } from './coverage.ts';
import type { Mutant } from './instrument.ts';
import type { Run } from './run.ts';
import { run } from './run.ts';
import { Suite } from './suite.ts';

export type State = 'killed' | 'endless' | 'refused' | 'survived' | 'not covered';

export interface Verdict {
  readonly state: State;
  /** The test that failed. */
  readonly by?: Pick<Candidate, 'file' | 'name'>;
}

/** Processor time in milliseconds. */
export interface Effort {
  /** What is spent on the tests of one mutant. */
  readonly mutant: number;
  /** What a test may take that a mutant is tried on: by its first run, in which everything is slow. */
  readonly test: number;
}

/** So many times the steps of a test without the mutant, and some, are taken for a loop without an end. */
const limit = (steps: number): number => 20 * steps + 200_000;

/** Loading a file takes far fewer steps. */
const LOADING = 20_000_000;

/** Milliseconds, in the first run of a test. */
const NO_TIME = 4;

/** Tests that killed lately come first. */
const REMEMBERED = 6;

/** Tries mutants of one source file after the other. */
export class Trial {
  /** The folder of its tests, and the file there of the same name. */
  readonly #folder: string;
  readonly #own: string;
  readonly #coverage: Coverage;
  readonly #effort: Effort;
  /** By how many of the mutants a test comes. */
  readonly #breadth = new Map<Candidate, number>();
  readonly #refused: ReadonlySet<Mutant>;
  #warm = new Suite();
  #lately: Candidate[] = [];

  /** @param mutants those that are going to be tried */
  constructor(source: string, mutants: readonly Mutant[], coverage: Coverage, effort: Effort) {
    this.#own = source.replace(/^src(.*)\.ts$/, 'test$1.test.ts');
    this.#folder = `test/${source.split('/')[1] ?? ''}/`;
    this.#refused = refusedOf(source, mutants);
    for (const { id } of mutants)
      for (const test of coverage.byTest.get(id) ?? [])
        this.#breadth.set(test, (this.#breadth.get(test) ?? 0) + 1);
    this.#coverage = coverage;
    this.#effort = effort;
  }

  async verdict(mutant: Mutant): Promise<Verdict> {
    const { id } = mutant;
    if (this.#refused.has(mutant)) return { state: 'refused' };
    const loading = this.#coverage.byLoading.get(id) ?? [];
    const covering = this.#inOrder(this.#coverage.byTest.get(id) ?? []);
    if (covering.length === 0 && loading.length === 0) return { state: 'not covered' };
    const warm = await this.#tryWarm(id, covering);
    if (warm.verdict !== null) return warm.verdict;
    if (warm.reached && loading.length === 0) return { state: 'survived' };
    return (await this.#tryAfresh(id, covering, loading)) ?? { state: 'survived' };
  }

  /** On modules that are loaded already. `reached` is false where one of the tests did not come by the mutant this time. */
  async #tryWarm(
    mutant: string,
    covering: readonly Candidate[],
  ): Promise<{ verdict: Verdict | null; reached: boolean }> {
    let reached = true;
    let spent = 0;
    for (const candidate of covering) {
      const one = await this.#run(this.#warm, candidate, mutant);
      reached &&= one.reached;
      spent += one.took;
      if (!one.passed && !(await this.#isSpoilt(candidate, mutant))) {
        this.#remember(candidate);
        return { verdict: { state: one.endless ? 'endless' : 'killed', by: candidate }, reached };
      }
      if (spent > this.#effort.mutant) break;
    }
    return { verdict: null, reached };
  }

  /**
   * What modules keep may have been made by a mutant. If a test fails without one as well, everything is loaded anew,
   * and only the new failure counts.
   */
  async #isSpoilt(candidate: Candidate, mutant: string): Promise<boolean> {
    if ((await this.#run(this.#warm, candidate, null)).passed) return false;
    this.#warm = new Suite();
    const { passed } = await this.#run(this.#warm, candidate, mutant);
    if (!passed) this.#warm = new Suite();
    return passed;
  }

  /** On modules that are loaded with the mutant on, so that nothing is kept of the time without it. */
  async #tryAfresh(
    mutant: string,
    covering: readonly Candidate[],
    loading: readonly string[],
  ): Promise<Verdict | null> {
    const suite = new Suite();
    const all = loading.flatMap((file) => this.#coverage.tests.get(file) ?? []);
    let spent = 0;
    for (const candidate of this.#inOrder([...new Set([...covering, ...all])])) {
      const loaded = await run(() => suite.tests(candidate.file), mutant, LOADING);
      const one = loaded.passed ? await this.#run(suite, candidate, mutant) : loaded;
      if (!one.passed) {
        this.#remember(candidate);
        return { state: one.endless ? 'endless' : 'killed', by: candidate };
      }
      // Loading is most of it.
      spent += loaded.took + one.took;
      if (spent > 2 * this.#effort.mutant) break;
    }
    return null;
  }

  async #run(suite: Suite, { file, place, steps }: Candidate, mutant: string | null): Promise<Run> {
    const test = (await suite.tests(file))[place];
    // Fewer tests than without the mutant are a difference, too.
    return run(test?.body ?? (() => Promise.reject(new Error('no such test'))), mutant, limit(steps));
  }

  #remember(candidate: Candidate): void {
    this.#lately = [candidate, ...this.#lately.filter((one) => one !== candidate)].slice(0, REMEMBERED);
  }

  /**
   * What killed lately, then the tests of the source's own name, what takes no time, and those of its folder; of each,
   * what comes by the most of the source's mutants first.
   */
  #inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
    const rankOf = (one: Candidate): number => {
      const lately = this.#lately.indexOf(one);
      if (lately >= 0) return lately - REMEMBERED;
      if (one.file === this.#own) return 0;
      if (one.took <= NO_TIME) return 1;
      return one.file.startsWith(this.#folder) ? 2 : 3;
    };
    return candidates
      .filter(({ took }) => took <= this.#effort.test)
      .map((one) => ({ one, rank: rankOf(one), breadth: this.#breadth.get(one) ?? 0 }))
      .sort((a, b) => a.rank - b.rank || b.breadth - a.breadth || a.one.took - b.one.took)
      .map(({ one }) => one);
  }
}
