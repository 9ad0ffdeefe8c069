import { type Instant, SECOND } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { ChatPlace } from '../pagers/chat-request.ts';
import { chatIn, chatRequest } from '../pagers/chat-request.ts';
import type { Patience } from '../pagers/courier.ts';
import type { Environment } from '../pagers/variables.ts';
import { isPublicNews, type Say } from '../plan/effect.ts';

/** The operator's chat as one run has it. */
export interface Chat {
  /** Why nothing can be said there, for an operator; null: it can. */
  readonly fault: string | null;
  /** Says things one after the other, as chats want it. */
  say(messages: readonly Say[], now: Instant): Promise<ChatOutcome>;
}

/** What became of messages. */
export interface ChatOutcome {
  /** What was said, as those call it that record it. */
  readonly said: ReadonlySet<string>;
  /** What went wrong, one sentence each; holds no address, no key and nothing of what was sent or answered. */
  readonly faults: readonly string[];
}

/** Finds the chat of a desk. */
export type ChatDoor = (repository: string) => Chat;

export interface DoorOptions extends Patience {
  /** Repositories of several owners are served: an operator has to say which of them may use the chat. */
  readonly isShared?: () => boolean;
}

/** The chat to which the operator's environment leads. */
export function chatFrom(environment: Environment, options: DoorOptions = {}): ChatDoor {
  const { isShared = () => false, ...patience } = options;
  return (repository) => {
    try {
      return new Webhooked(chatIn(environment, { repository, isShared: isShared() }), patience);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return noChat(error.message);
    }
  };
}

/** @param why for an operator: names variables and never their values */
export function noChat(why = 'This host knows of no chat.'): Chat {
  const fault = `Staff are told of nothing in the chat, nor on tickets in its place. ${why}`;
  return { fault, say: () => Promise.resolve({ said: new Set(), faults: [fault] }) };
}

class Webhooked implements Chat {
  readonly fault = null;
  readonly #place: ChatPlace;
  readonly #patience: Patience;
  /** So many messages failed, one after the other, up to now. */
  #inARow = 0;

  constructor(place: ChatPlace, patience: Patience) {
    this.#place = place;
    this.#patience = patience;
  }

  async say(messages: readonly Say[], now: Instant): Promise<ChatOutcome> {
    const said = new Set<string>();
    const reasons = new Set<string>();
    if (messages.length === 0) return { said, faults: [] };
    // Few runs say anything.
    const { Courier } = await import('../pagers/courier.ts');
    const { to, allowed } = this.#place;
    // The run has the turn meanwhile, which others take over a minute after it ends.
    const courier = new Courier(allowed, { limit: 30 * SECOND, ...this.#patience });
    const unsaid = new Set<number>();
    for (const { message, tells } of messages) {
      if (isPublicNews(message)) continue;
      const isTried = this.#inARow < MOST_FAILURES;
      const reason = isTried ? await courier.send(chatRequest(message, to, now)) : 'it was not tried';
      this.#inARow = reason === null ? 0 : this.#inARow + 1;
      if (reason !== null && (isTried || reasons.size === 0)) reasons.add(reason);
      for (const { id, number } of tells)
        if (reason === null) said.add(id);
        else unsaid.add(number);
    }
    return { said, faults: reasons.size === 0 ? [] : [untold([...unsaid], [...reasons].join('; '))] };
  }
}

/** A chat that fails so often in a row is down: to try on would hold up the words to customers. */
const MOST_FAILURES = 3;

/** So many tickets are named of which staff were not told. */
const NAMED = 10;

function untold(numbers: readonly number[], reason: string): string {
  const names = numbers.slice(0, NAMED).map((number) => `#${String(number)}`);
  const more = numbers.length > NAMED ? [`${String(numbers.length - NAMED)} more`] : [];
  return `Staff were not told in the chat of ${[...names, ...more].join(', ')}: ${reason}. The next run tries again.`;
}
