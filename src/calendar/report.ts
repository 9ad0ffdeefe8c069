import type { Problem } from '../errors.ts';
import type { Fault } from './fault.ts';

/** Collects the faults found in a document, each with the path of the value that has it. */
export class Report {
  readonly path: readonly (string | number)[];
  readonly #problems: Problem[];

  constructor(problems: Problem[], path: readonly (string | number)[] = []) {
    this.#problems = problems;
    this.path = path;
  }

  /** The same collection, one step further into the document. */
  below(step: string | number): Report {
    return new Report(this.#problems, [...this.path, step]);
  }

  at(path: readonly (string | number)[]): Report {
    return new Report(this.#problems, path);
  }

  fault(fault: Fault): void {
    this.#problems.push({ ...fault, path: this.path, at: 'value' });
  }

  keyFault(fault: Fault): void {
    this.#problems.push({ ...fault, path: this.path, at: 'key' });
  }
}
