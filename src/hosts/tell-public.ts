import { type Instant, SECOND } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Patience } from '../pagers/courier.ts';
import { newsPlaceIn, newsRequest } from '../pagers/news-request.ts';
import type { Environment } from '../pagers/variables.ts';
import type { NewsMessage } from '../plan/news-message.ts';
import type { NewsChannel } from '../policy/news-channels.ts';
import type { DoorOptions } from './staff-chat.ts';

/** The operator's channels for what is published, as one run has them. */
export interface NewsChannels {
  /** Tells one thing. Null: it was taken; else why not, for an operator: no address, no key and nothing of what was sent. */
  tell(message: NewsMessage, now: Instant): Promise<string | null>;
}

/** Finds the channels of a desk. */
export type NewsDoor = (repository: string, channels: readonly NewsChannel[]) => NewsChannels;

/** The channels to which the operator's environment leads. */
export function newsFrom(environment: Environment, options: DoorOptions = {}): NewsDoor {
  const { isShared = () => false, ...patience } = options;
  return (repository, channels) => {
    const use = { repository, isShared: isShared() };
    return new ByChannel(environment, channels, use, patience);
  };
}

/** Where a host knows of none. */
export const noChannels: NewsChannels = {
  tell: ({ channel }) => Promise.resolve(untold(channel, 'this host knows of no such channel')),
};

/** A channel that fails so often in a row is down: to try on would hold up the words to customers. */
const MOST_FAILURES = 3;

class ByChannel implements NewsChannels {
  readonly #environment: Environment;
  readonly #channels: readonly NewsChannel[];
  readonly #use: { readonly repository: string; readonly isShared: boolean };
  readonly #patience: Patience;
  /** So many messages failed, one after the other, up to now: by channel. */
  readonly #inARow = new Map<string, number>();

  constructor(
    environment: Environment,
    channels: readonly NewsChannel[],
    use: { readonly repository: string; readonly isShared: boolean },
    patience: Patience,
  ) {
    this.#environment = environment;
    this.#channels = channels;
    this.#use = use;
    this.#patience = patience;
  }

  async tell(message: NewsMessage, now: Instant): Promise<string | null> {
    const channel = this.#channels.find(({ name }) => name === message.channel);
    if (channel === undefined) return untold(message.channel, 'the policy has no such channel');
    const failures = this.#inARow.get(channel.name) ?? 0;
    if (failures >= MOST_FAILURES) return untold(channel.name, 'it was not tried any more');
    try {
      const place = newsPlaceIn(this.#environment, channel, this.#use);
      // Few runs tell anything.
      const { Courier } = await import('../pagers/courier.ts');
      const courier = new Courier(place.allowed, { limit: 30 * SECOND, ...this.#patience });
      const reason = await courier.send(newsRequest(message, place.to, now));
      this.#inARow.set(channel.name, reason === null ? 0 : failures + 1);
      return reason === null ? null : untold(channel.name, reason);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return untold(channel.name, error.message);
    }
  }
}

function untold(channel: string, reason: string): string {
  return `The channel ${channel} was not told what was published: ${reason.replace(/\.$/, '')}. The next run tries again.`;
}
