import type { ConnectionOptions } from './arguments.ts';

/** Whose tickets, and of which repositories. */
export interface NextOptions extends ConnectionOptions {
  readonly repo: readonly string[];
  readonly me: boolean;
  readonly for: string | undefined;
  readonly now: string | undefined;
  readonly json: boolean;
}

export interface QueueOptions extends NextOptions {
  readonly tier: string | undefined;
  readonly limit: string;
}
