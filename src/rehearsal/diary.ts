import { stringify } from 'yaml';
import { iso } from '../sandbox/clock.ts';
import { comments } from '../sandbox/store/issue.ts';
import type { Issue } from '../sandbox/store/records.ts';
import { labelsOf, ownersOf, stateOf } from '../stories/ticket-state.ts';

/** Somebody's deed as a story tells it, without its moment. */
export type Entry = Readonly<Record<string, unknown>>;

interface Moment {
  readonly at: number;
  readonly step: Entry;
}

/** What was done in a rehearsal and what was seen of it, as the steps of a story. */
export class Diary {
  readonly #begins: number;
  readonly #moments: Moment[] = [];
  readonly #names = new Map<Issue, string>();
  /** What the latest look at a ticket saw. */
  readonly #looks = new Map<Issue, string>();

  constructor(begins: number) {
    this.#begins = begins;
  }

  get length(): number {
    return this.#moments.length;
  }

  /** Somebody opened a ticket. */
  opened(at: number, who: string, issue: Issue, how: Entry): void {
    const name = this.#names.size === 0 ? 'ticket' : `ticket-${String(this.#names.size + 1)}`;
    this.#names.set(issue, name);
    this.#moments.push({ at, step: { who, opens: { ...(name === 'ticket' ? {} : { as: name }), ...how } } });
  }

  /** Somebody did something; null: to the repository. */
  did(at: number, who: string, issue: Issue | null, deed: Entry): void {
    // One of several is written as one.
    const plain = Object.entries(deed).map(([key, value]) => [
      key,
      Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value,
    ]);
    this.#moments.push({ at, step: { who, ...this.#on(issue), ...(Object.fromEntries(plain) as Entry) } });
  }

  /** What is to be seen now of the tickets that have changed since they were last looked at, by the bot's login. */
  look(at: number, bot: string): void {
    for (const issue of this.#names.keys()) {
      const look = {
        labels: labelsOf(issue),
        owners: ownersOf(issue),
        ...(issue.state === 'OPEN' ? {} : { state: stateOf(issue) }),
        comments: comments(issue).filter(({ author }) => author?.login === bot).length,
      };
      const seen = JSON.stringify(look);
      if (this.#looks.get(issue) === seen) continue;
      this.#looks.set(issue, seen);
      this.#moments.push({ at, step: { ...this.#on(issue), look } });
    }
  }

  /** The story as a file: what stands at its head, and the steps. */
  text(title: string, head: Entry): string {
    let now = this.#begins;
    const story = this.#moments.map(({ at, step }) => {
      const when = at === now ? {} : { at: iso(at) };
      now = at;
      return { ...when, ...step };
    });
    return stringify({ title, starts: iso(this.#begins), ...head, story }, { lineWidth: 110 });
  }

  #on(issue: Issue | null): Entry {
    const name = issue === null ? undefined : this.#names.get(issue);
    return name === undefined || name === 'ticket' ? {} : { on: name };
  }
}
