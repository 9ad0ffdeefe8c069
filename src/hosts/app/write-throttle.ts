import PQueue from 'p-queue';
import type { Milliseconds } from '../../calendar/instant.ts';
import type { Transport } from '../../github/client.ts';

/**
 * GitHub asks for one write at a time and a pause between two, of each installation. Runs on several issues of one
 * installation go on at once, so their writes take turns here.
 */
export class WriteThrottle {
  readonly #pace: Milliseconds;
  readonly #queues = new Map<number, PQueue>();

  constructor(pace: Milliseconds) {
    this.#pace = pace;
  }

  of(installation: number, transport: Transport): Transport {
    const queue = this.#queues.get(installation) ?? this.#queue();
    this.#queues.set(installation, queue);
    return (route, parameters) =>
      isWrite(route, parameters)
        ? queue.add(() => transport(route, parameters))
        : transport(route, parameters);
  }

  #queue(): PQueue {
    const paced = this.#pace > 0 ? { interval: this.#pace, intervalCap: 1, strict: true } : {};
    return new PQueue({ concurrency: 1, ...paced });
  }
}

function isWrite(route: string, { query }: Record<string, unknown>): boolean {
  if (typeof query === 'string') return query.trimStart().startsWith('mutation');
  return !/^(?:GET|HEAD) /.test(route);
}
