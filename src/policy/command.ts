export const COMMAND_NAMES = [
  'severity',
  'workaround',
  'pending',
  'hold',
  'snooze',
  'resume',
  'assign',
  'unassign',
  'ack',
  'no-reply',
  'status',
  'escalate',
  'route',
  'incident',
  'project',
  'out-of-scope',
  'self-service',
  'sign-off',
  'not-resolved',
  'reopen',
  'close',
  'due',
  'cc',
  'post-mortem',
  'explain',
  'help',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** Only the customer can say so; no policy lets staff say it for them. */
export const CUSTOMERS_OWN: ReadonlySet<CommandName> = new Set(['sign-off', 'not-resolved']);

export interface CommandSetting {
  /** What people write after the slash. */
  readonly word: string;
  readonly enabled: boolean;
  /** Who may give it, besides what the command itself demands; null: as usual. Groups by name. */
  readonly who: readonly string[] | null;
}
