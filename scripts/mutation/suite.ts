import { load } from './loading.ts';
import type { Test } from './vitest.ts';
import { collect } from './vitest.ts';

let generations = 0;

/** Test files as modules of their own, which share what they keep with each other and with no other suite. */
export class Suite {
  readonly #generation = (generations += 1);
  readonly #files = new Map<string, Promise<readonly Test[]>>();

  /** The tests of a file, which is loaded when it is asked for first. */
  tests(file: string): Promise<readonly Test[]> {
    let tests = this.#files.get(file);
    if (tests === undefined) this.#files.set(file, (tests = collect(() => load(file, this.#generation))));
    return tests;
  }
}
