import type { Instant } from '../calendar/instant.ts';
import type { CommandSignal } from '../commands/consequence.ts';
import type { Actor } from './issue.ts';

/** Something that somebody said, by which a clock or a rule goes. */
export interface Signal {
  readonly at: Instant;
  readonly by: Actor;
  readonly kind: CommandSignal | 'signed_off' | 'not_resolved';
}
