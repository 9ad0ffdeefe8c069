import type { Client } from '../github/client.ts';
import type { Change, Say } from '../plan/effect.ts';
import { isOfIssue, withoutRecord, wordsElsewhere } from '../plan/effect.ts';
import type { Chat } from './staff-chat.ts';

/** What staff hear in the chat from one run. */
export class Heard {
  /** What went wrong, one sentence each. */
  readonly faults = new Set<string>();
  readonly #chat: Chat | null;
  readonly #client: Pick<Client, 'date'>;
  /** What was said, as those call it that record it. */
  readonly #said = new Set<string>();

  /** @param chat null: staff are told elsewhere */
  constructor(chat: Chat | null, client: Pick<Client, 'date'>) {
    this.#chat = chat;
    this.#client = client;
  }

  /** Says what this run has not said yet, before anything records that it was: what broke off in between is said again. */
  async say(words: readonly Say[]): Promise<void> {
    const { date } = this.#client;
    const now = words
      .filter(({ tells }) => !tells.every(({ id }) => this.#said.has(id)))
      .sort((a, b) => a.deadline - b.deadline);
    if (this.#chat === null || date === null || now.length === 0) return;
    const { said, faults } = await this.#chat.say(now, date);
    for (const id of said) this.#said.add(id);
    for (const fault of faults) this.faults.add(fault);
  }

  /** A change as it may be made now; null: it records what was not said. */
  record(change: Change): Change | null {
    const words = wordsElsewhere(change);
    if (words?.chat !== true || this.#said.has(words.id)) return change;
    return isOfIssue(change) ? withoutRecord(change) : null;
  }
}

/**
 * Nothing is said that could not be recorded by this run.
 *
 * @param left the changes that the limit on writes leaves for the next run
 */
export function recordable(
  words: readonly Say[],
  left: readonly Change[],
): { readonly now: readonly Say[]; readonly later: readonly Say[] } {
  const unrecorded = new Set(left.map((change) => wordsElsewhere(change)?.id));
  const later = words.filter(({ tells }) => tells.some(({ id }) => unrecorded.has(id)));
  return { now: words.filter((say) => !later.includes(say)), later };
}
