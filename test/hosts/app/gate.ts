import { vi } from 'vitest';

/** Holds what anybody reads from GitHub in GraphQL until it is opened, so that no test has to be quick. */
export class Gate implements Disposable {
  /** How many requests stand before it, and the most that ever did. */
  standing = 0;
  most = 0;
  readonly open: () => void;
  readonly #spy: Disposable;

  constructor() {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.open = () => resolve(undefined);
    const real = globalThis.fetch;
    this.#spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, options) => {
      if (!isQuery(url, options)) return real(url, options);
      this.standing += 1;
      this.most = Math.max(this.most, this.standing);
      await promise;
      const response = await real(url, options);
      this.standing -= 1;
      return response;
    });
  }

  [Symbol.dispose](): void {
    this.open();
    this.#spy[Symbol.dispose]();
  }
}

function isQuery(url: unknown, options: RequestInit | undefined): boolean {
  if (typeof url !== 'string' || !url.endsWith('/graphql')) return false;
  return !(typeof options?.body === 'string' && options.body.includes('"mutation'));
}
