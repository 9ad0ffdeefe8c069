import type { Instant } from '../calendar/instant.ts';
import type { Client } from '../github/client.ts';
import type { Change, Say } from '../plan/effect.ts';
import { isOfIssue, isPublicNews, withoutNews, withoutRecord, wordsElsewhere } from '../plan/effect.ts';
import type { Chat } from './staff-chat.ts';
import type { NewsChannels } from './tell-public.ts';

/** What staff hear in the chat from one run, and others in the channels of the status page. */
export class Heard {
  /** What went wrong, one sentence each. */
  readonly faults = new Set<string>();
  readonly #chat: Chat | null;
  readonly #channels: NewsChannels;
  readonly #client: Pick<Client, 'date'>;
  /** What was said, as those call it that record it. */
  readonly #said = new Set<string>();

  /** @param chat null: staff are told elsewhere */
  constructor(chat: Chat | null, channels: NewsChannels, client: Pick<Client, 'date'>) {
    this.#chat = chat;
    this.#channels = channels;
    this.#client = client;
  }

  /** Says what this run has not said yet, before anything records that it was: what broke off in between is said again. */
  async say(words: readonly Say[]): Promise<void> {
    const { date } = this.#client;
    const now = words
      .filter(({ tells }) => !tells.every(({ id }) => this.#said.has(id)))
      .sort((a, b) => a.deadline - b.deadline);
    if (date === null || now.length === 0) return;
    const staff = now.filter(({ message }) => !isPublicNews(message));
    // Customers wait for what is published, staff for what is theirs to do.
    if (this.#chat !== null && staff.length > 0) await this.#toStaff(this.#chat, staff, date);
    for (const { message, tells } of now) {
      if (!isPublicNews(message)) continue;
      const fault = await this.#channels.tell(message, date);
      if (fault === null) for (const { id } of tells) this.#said.add(id);
      else this.faults.add(fault);
    }
  }

  async #toStaff(chat: Chat, words: readonly Say[], date: Instant): Promise<void> {
    const { said, faults } = await chat.say(words, date);
    for (const id of said) this.#said.add(id);
    for (const fault of faults) this.faults.add(fault);
  }

  /** A change as it may be made now; null: it records what was not said. */
  record(given: Change): Change | null {
    const change = withoutNews(given, ({ id }) => this.#said.has(id));
    if (change === null) return null;
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
  const unrecorded = new Set(left.flatMap(recordedBy));
  const later = words.filter(({ tells }) => tells.some(({ id }) => unrecorded.has(id)));
  return { now: words.filter((say) => !later.includes(say)), later };
}

/** Ids of what a change records. */
function recordedBy(change: Change): string[] {
  const news = 'news' in change ? change.news : [];
  return [wordsElsewhere(change)?.id ?? [], news.map(({ saidOn }) => saidOn.id)].flat();
}
