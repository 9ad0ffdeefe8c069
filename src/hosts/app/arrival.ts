import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import type { Transport } from '../../github/client.ts';

/**
 * When the first answer of a run came, which is the run's now. That stands still while the run reads and writes, for
 * minutes on a large desk; a timer that is set at the end has to make up for it.
 */
export class Arrival {
  #first: number | null = null;

  /** A transport that notes when its first answer comes. */
  watch(transport: Transport): Transport {
    return async (route, parameters) => {
      try {
        return await transport(route, parameters);
      } finally {
        this.#first ??= performance.now();
      }
    };
  }

  /** How long from this very moment until an instant; negative where it is past. `now` is the run's. */
  until(instant: Instant, now: Instant): Milliseconds {
    return instant - now - (performance.now() - (this.#first ?? performance.now()));
  }
}
