/** `concurrency:` of a workflow or a job, its expressions evaluated. */
export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** How many may wait: one, or as many as GitHub lets. */
  readonly queue: 'single' | 'max';
}

/** A run or a job that is in a group, or wants to be. */
interface Member {
  readonly started: PromiseWithResolvers<Turn | null>;
  readonly cancelled: AbortController;
}

/** Its turn to run. */
export interface Turn {
  /** Aborted when a newer one cancels it. */
  readonly signal: AbortSignal;
  /** Lets the next one run. To be called however it ends. */
  readonly end: () => void;
}

interface Group {
  running: Member | null;
  readonly pending: Member[];
}

/** With `queue: max`. */
const MOST_PENDING = 100;

/**
 * Concurrency groups as GitHub has them, for the workflows and jobs of a repository alike. One member of a group runs. Of
 * those that wait, the newest takes the place of the one before, or, with `queue: max`, its own behind it.
 */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /** Resolves when its turn comes; null: it was cancelled while it waited. */
  async enter(repository: string, wanted: Concurrency): Promise<Turn | null> {
    // Names that differ in case alone are one.
    const name = `${repository} ${wanted.group}`.toLowerCase();
    const group = this.#groups.get(name) ?? { running: null, pending: [] };
    this.#groups.set(name, group);
    const member: Member = { started: Promise.withResolvers(), cancelled: new AbortController() };
    const { pending } = group;
    if (wanted.queue === 'max' && pending.length >= MOST_PENDING) return null;
    if (wanted.queue === 'single') for (const older of pending.splice(0)) older.started.resolve(null);
    pending.push(member);
    if (group.running === null) this.#next(name, group);
    else if (wanted.cancelInProgress) group.running.cancelled.abort();
    return await member.started.promise;
  }

  #next(name: string, group: Group): void {
    const member = group.pending.shift() ?? null;
    group.running = member;
    if (member === null) this.#groups.delete(name);
    else {
      const end = (): void => this.#next(name, group);
      member.started.resolve({ signal: member.cancelled.signal, end });
    }
  }
}
