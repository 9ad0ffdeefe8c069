import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Extent, Recording } from './recording.ts';

/** So many stories `npm test` tells again. */
export const SAMPLE: Extent = { tickets: 100, desks: 20 };

export const DIGESTS = join(import.meta.dirname, 'baseline.txt');

/** One line a group of recordings, so that drift is noticed and has a place. */
export class Digests {
  readonly #groups = new Map<string, { many: number; hash: ReturnType<typeof createHash> }>();

  add(recording: Recording): void {
    const { group } = recording;
    const known = this.#groups.get(group) ?? { many: 0, hash: createHash('sha256') };
    this.#groups.set(group, known);
    known.many += 1;
    known.hash.update(JSON.stringify(recording)).update('\n');
  }

  get text(): string {
    return [...this.#groups]
      .map(([group, { many, hash }]) => `${group}: ${many} ${hash.copy().digest('hex')}\n`)
      .join('');
  }
}
