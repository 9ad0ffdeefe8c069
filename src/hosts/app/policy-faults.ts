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

  constructor(log: Log) {
    this.#log = log;
  }

  /** @param more what else is to be said about it, in front */
  tell(problems: readonly LocatedProblem[], { owner, name }: Place, ...more: readonly string[]): void {
    const repository = `${owner}/${name}`;
    const lines = [...more, ...problems.map(formatProblem)];
    if (lines.length === 0 || !this.#told.claim([repository, ...lines].join('\n'))) return;
    for (const line of lines) this.#log.warn(line, { repository });
  }
}
