import type { IncomingMessage } from 'node:http';

interface Reception {
  bytes: number;
  readonly refuse: () => void;
}

/**
 * Bodies while they come in. What all of them hold together is bounded, and where it does not suffice the largest makes
 * room: GitHub's are small, so that nobody who sends a few large ones keeps them out.
 */
export class Bodies {
  readonly #most: number;
  readonly #receptions = new Set<Reception>();
  #held = 0;

  /** @param most bytes of all that is under way */
  constructor(most: number) {
    this.#most = most;
  }

  /** The whole of a request's body; null: there was no room for it. Rejects when the sender goes away. */
  async receive(request: IncomingMessage): Promise<string | null> {
    const { promise, resolve, reject } = Promise.withResolvers<string | null>();
    const chunks: Buffer[] = [];
    const reception: Reception = { bytes: 0, refuse: () => resolve(null) };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      reception.bytes += chunk.length;
      this.#held += chunk.length;
      this.#makeRoom();
    };
    this.#receptions.add(reception);
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
    try {
      return await promise;
    } finally {
      // What still comes is thrown away.
      request.off('data', take);
      chunks.length = 0;
      this.#release(reception);
    }
  }

  #makeRoom(): void {
    while (this.#held > this.#most) {
      const [first, ...others] = this.#receptions;
      if (first === undefined) return;
      const largest = others.reduce((one, other) => (other.bytes > one.bytes ? other : one), first);
      this.#release(largest);
      largest.refuse();
    }
  }

  #release(reception: Reception): void {
    if (this.#receptions.delete(reception)) this.#held -= reception.bytes;
  }
}
