import type { LocatedProblem } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import type { Place } from './job.ts';
import type { Log } from './log.ts';
import { Recent } from './recent.ts';

/** So many repositories' faulty policies are told once each. */
const MOST_TOLD = 1000;

/** Faulty policies in the log: each is told once, not at each event of its repository. */
export class PolicyFaults {
  readonly #log: Log;
  readonly #told = new Recent(MOST_TOLD);
  /** Repositories whose newest policy has errors, as far as they were looked at in this round over every desk. */
  #recent = new Set<string>();
  /** The same of the round before. */
  #older = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** How many repositories run on an older policy than their newest, or on none. Which they are is for the log alone. */
  get count(): number {
    return new Set([...this.#recent, ...this.#older]).size;
  }

  /** A round over every desk begins: where the App is not any more is forgotten with the next. */
  beginRound(): void {
    this.#older = this.#recent;
    this.#recent = new Set();
  }

  /** @param isFaulty whether the newest policy of a repository has errors */
  note({ owner, name }: Place, isFaulty: boolean): void {
    const repository = `${owner}/${name}`.toLowerCase();
    this.#older.delete(repository);
    if (isFaulty) this.#recent.add(repository);
    else this.#recent.delete(repository);
  }

  /** @param more what else is to be said about it, in front */
  tell(problems: readonly LocatedProblem[], { owner, name }: Place, ...more: readonly string[]): void {
    const repository = `${owner}/${name}`;
    const lines = [...more, ...problems.map(formatProblem)];
    if (lines.length === 0 || !this.#told.claim([repository, ...lines].join('\n'))) return;
    for (const line of lines) this.#log.warn(line, { repository });
  }
}
