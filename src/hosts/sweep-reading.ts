import type { Milliseconds } from '../calendar/instant.ts';
import { DAY, earlier, instant } from '../calendar/instant.ts';
import { LEARNS_WITHIN } from '../desk/learned-month.ts';
import { Failure } from '../errors.ts';
import type { OpenIssues, Reader } from '../github/reader.ts';
import type { Policy } from '../policy/policy.ts';
import { lengthOf } from '../team/duty.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { purposeOf } from '../ticket/aftermath.ts';
import { sameActor } from '../ticket/issue.ts';
import type { RunOptions } from './run-report.ts';

/** The issues of a sweep as they are read: every open one, and those closed ones that may still matter. */
export class SweepReading {
  /** What went wrong, one sentence each. */
  readonly faults: string[] = [];
  readonly #states = new Map<number, Issue['state']>();
  readonly #open: OpenIssues;

  constructor(open: OpenIssues) {
    this.#open = open;
  }

  /** How many issues there are to look at; fewer were read where reading failed. */
  get total(): number {
    const open = [...this.#states.values()].filter((state) => state === 'open').length;
    const missing = this.faults.length > 0 ? Math.max(1, this.#open.total - open) : 0;
    return this.#states.size + missing;
  }

  /**
   * Page by page; it can be gone through once.
   *
   * @param options with the account that acts for the desk, whose issues are read whatever their age; without it all are
   */
  async *pages(
    reader: Reader,
    policy: Policy,
    options: Pick<RunOptions, 'client' | 'progress'> & { readonly identity?: Actor },
  ): AsyncGenerator<Issue[]> {
    const { client, progress, identity } = options;
    const { since } = policy;
    const open =
      since === null || identity === undefined
        ? this.#open.open
        : this.#open.wanted({ since, isOwn: (author) => sameActor(author, identity) });
    const changedSince = earlier(client.date ?? instant(0), lookBack(policy));
    /** Tickets whose write-ups show how far actions have come that changed lately. */
    const shown = new Set<number>();
    const noted = (page: Issue[]): Issue[] => {
      for (const issue of page) {
        this.#states.set(issue.number, issue.state);
        const purpose = identity === undefined ? null : purposeOf(issue, identity);
        if (purpose !== null && issue.updatedAt >= changedSince) shown.add(purpose.ticket);
      }
      const { total } = this.#open;
      if (total > page.length)
        progress?.(
          `read ${String(this.#states.size)} tickets (${String(total)} are open), ${String(client.requests)} requests`,
        );
      return page;
    };
    try {
      for await (const page of open) yield noted(page);
      for await (const page of reader.closed(changedSince, policy.labels.post_mortem_due.name))
        yield noted(page);
      const unread = [...shown].filter((number) => !this.#states.has(number));
      if (unread.length === 0) return;
      const { issues, faults } = await reader.issues(unread);
      this.faults.push(...faults);
      yield noted([...issues]);
    } catch (error) {
      // What was read is still served: half a desk is better than none, as long as nobody takes it for the whole.
      if (!(error instanceof Failure)) throw error;
      this.faults.push(error.message);
    }
  }
}

/** A month and the days by which a date may have moved. */
const SHIPS_WITHIN: Milliseconds = 35 * DAY;

/** How far back a closed ticket can still matter: until its last notice, reopening or write-up. */
export function lookBack(policy: Policy): Milliseconds {
  const { news, waiting, writeUp, triage, signOff, changes } = policy;
  // What the last meeting left over is read from its issue, which may be closed.
  const meeting = triage === null ? 0 : 2 * lengthOf(triage.schedule);
  const { pending, solved } = waiting;
  const reopens = Math.max(pending.reopenWithin, solved.within);
  // Time that goes by a calendar takes longer on the wall: a week of it for each day.
  const reminded = 7 * (signOff?.remindAfter?.within ?? 0);
  // Whether a month has its issue is asked for so long.
  const learned = policy.learns ? LEARNS_WITHIN + DAY : 0;
  // What was finished waits for the day on which it ships, and is on the list of that until then.
  const ships = (changes?.list ?? null) === null ? 0 : SHIPS_WITHIN;
  return Math.max(learned, news, reopens, writeUp?.target.within ?? 0, meeting, reminded, ships);
}
