import type { Consequence } from '../../commands/consequence.ts';
import type { RefusalReason } from '../../commands/refusal.ts';
import type { Capacity, Understood } from '../../commands/spec.ts';
import type { Reason } from '../reason.ts';
import type { Role } from '../role.ts';
import type { CommandLine } from './line.ts';

/** A command on a ticket that was meant for the desk: its line, who gave it, and what came of it. */
export type Command = DoneCommand | FailedCommand | IgnoredCommand;

interface Given {
  readonly line: CommandLine;
  /** Role on the ticket of whoever gave it, when they did. */
  readonly role: Role;
}

/** A command that was permitted and understood, and made sense. What follows from its consequences, the fold says. */
export interface DoneCommand extends Given, Understood {
  readonly outcome: 'done';
  /** Its own name, by whatever word it goes here. */
  readonly name: string;
  /** The word that it goes by here. */
  readonly word: string;
  /** It makes sense only while the ticket is open. */
  readonly onlyOpen: boolean;
  readonly as: Capacity;
  readonly principal: Principal;
}

export interface FailedCommand extends Given {
  readonly outcome: 'refused' | 'not_understood';
  /** Null: no such command. */
  readonly name: string | null;
  readonly reason: RefusalReason;
  /** The nearest valid form: `/severity high`; null: none is near. */
  readonly nearest: string | null;
  /** Those whom it is open to, where that is not whoever gave it: staff, customer, or groups. */
  readonly openTo: readonly string[];
}

/** A command of somebody whom the desk does not obey, or of another bot's. */
export interface IgnoredCommand extends Given {
  readonly outcome: 'ignored';
  /** Null: no such command. */
  readonly name: string | null;
}

/** Whoever gives a command, as they stood when they did. A requester may be on the roster as well. */
export interface Principal {
  readonly staff: boolean;
  readonly customer: boolean;
  /** Names of the groups they belong to. */
  readonly groups: readonly string[];
}

/** Consequences of some kinds, each with the command that brings it about, in the commands' order. */
export function consequencesOf<Kind extends Consequence['kind']>(
  commands: readonly DoneCommand[],
  ...kinds: readonly Kind[]
): { readonly command: DoneCommand; readonly consequence: Extract<Consequence, { kind: Kind }> }[] {
  type Wanted = Extract<Consequence, { kind: Kind }>;
  const isWanted = (one: Consequence): one is Wanted => (kinds as readonly string[]).includes(one.kind);
  const found: { command: DoneCommand; consequence: Wanted }[] = [];
  for (const command of commands)
    for (const consequence of command.consequences)
      if (isWanted(consequence)) found.push({ command, consequence });
  return found;
}

/** The commands of a ticket that were carried out. */
export function doneOf(commands: readonly Command[]): DoneCommand[] {
  return commands.filter((command) => command.outcome === 'done');
}

/**
 * Reason that somebody gave a command.
 *
 * @param words behind it that matter
 */
export function commanded({ line, word }: Pick<DoneCommand, 'line' | 'word'>, words = ''): Reason {
  return { kind: 'commanded', by: line.by.login, words: `${word} ${words}`.trim() };
}
