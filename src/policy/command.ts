import type { CommandName } from '../commands/index.ts';
import type { CommandSpec } from '../commands/spec.ts';

/** A command as it goes on a desk. */
export interface CommandSetting {
  readonly spec: CommandSpec<CommandName>;
  /** What people write after the slash. */
  readonly word: string;
  readonly enabled: boolean;
  /** Who may give it, besides what the command itself demands; null: as usual. Groups by name. */
  readonly who: readonly string[] | null;
}
