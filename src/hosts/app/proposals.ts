import { proposalHead } from '../../desk/first-proposal.ts';
import { describe } from '../../plan/effect-line.ts';
import type { RunReport } from '../run-report.ts';
import type { Place } from './job.ts';
import type { Log } from './log.ts';

/** So many lines of a proposal stand in the log: its reader scrolls. */
const MOST_LINES = 200;

/** Desks whose policy wants to see what they would do before they do it. */
export class Proposals {
  readonly #log: Log;
  /** Repository → what was proposed there last. */
  readonly #made = new Map<string, string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** How many desks only propose, as far as they were looked at. */
  get count(): number {
    return this.#made.size;
  }

  /** Says in the log what a run over every ticket proposes, unless the one before it proposed the same. */
  note({ owner, name }: Place, { isProposal, plan }: RunReport): void {
    const repository = `${owner}/${name}`;
    if (!isProposal) {
      this.#made.delete(repository);
      return;
    }
    const lines = plan.map(describe);
    const made = lines.join('\n');
    if (this.#made.get(repository) === made) return;
    this.#made.set(repository, made);
    this.#log.warn(proposalHead(plan.length), { repository, due: plan.length });
    for (const line of lines.slice(0, MOST_LINES)) this.#log.info(`Proposed: ${line}`, { repository });
    if (lines.length > MOST_LINES)
      this.#log.info(`Proposed: ${String(lines.length - MOST_LINES)} more changes`, { repository });
  }
}
