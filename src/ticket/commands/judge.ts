import { suggestion } from '../../policy/words.ts';
import type { CommandName, CommandSetting } from '../../policy/command.ts';
import type { Policy } from '../../policy/policy.ts';
import { COMMAND_NAMES, CUSTOMERS_OWN } from '../../policy/command.ts';
import type { Order } from '../orders.ts';
import type { Command, Message } from '../ticket.ts';
import type { Speaker, Trouble } from './given.ts';
import type { Vocabulary } from './grammar.ts';
import type { Authority } from './table.ts';
import { COMMANDS } from './table.ts';

/** Whom a command is open to on a desk: staff, customer, or groups by name. */
function openTo(name: CommandName, { who }: Pick<CommandSetting, 'who'>): readonly string[] {
  if (who === null) return COMMANDS[name].by;
  return CUSTOMERS_OWN.has(name) ? who.filter((one) => one === 'customer') : who;
}

/** In which capacity somebody may give a command; null: in none. Bystanders and bots have none to give any in. */
export function authorityFor(
  name: CommandName,
  setting: Pick<CommandSetting, 'who'>,
  speaker: Speaker,
): Authority | null {
  const open = openTo(name, setting);
  const asStaff = open.includes('staff') || speaker.groups.some((group) => open.includes(group));
  if (speaker.staff && asStaff) return 'staff';
  return speaker.customer && open.includes('customer') ? 'customer' : null;
}

/** What becomes of a command that is written as it should be, by who gives it: the check, and the page on commands. */
export function verdictOn(
  name: CommandName,
  setting: Pick<CommandSetting, 'who' | 'enabled'>,
  speaker: Speaker,
): 'done' | 'refused' | 'ignored' {
  if (!speaker.staff && !speaker.customer) return 'ignored';
  return setting.enabled && authorityFor(name, setting, speaker) !== null ? 'done' : 'refused';
}

/** What a command is before anybody looks at the ticket: addressed to the desk, permitted, and understood. */
export function judge(
  order: Order,
  role: Message['role'],
  speaker: Speaker,
  vocabulary: Vocabulary,
): Command {
  const { policy } = vocabulary;
  const nothing = {
    order,
    role,
    name: null,
    nearest: null,
    openTo: [],
    trouble: null,
    deed: null,
  };
  const name = named(order.name, policy);
  if (!speaker.staff && !speaker.customer) return { ...nothing, name, outcome: 'ignored' };
  if (name === null) return unknown(order, role, speaker, policy);
  const spec = COMMANDS[name];
  const setting = policy.commands[name];
  const { word } = setting;
  const failed = (
    outcome: 'refused' | 'not_understood',
    trouble: Trouble,
    nearest: string | null,
    whom: readonly string[] = [],
  ): Command => ({ ...nothing, name, outcome, trouble, nearest, openTo: whom });
  if (!policy.commands[name].enabled) return failed('refused', { kind: 'switched_off' }, null);
  const as = authorityFor(name, policy.commands[name], speaker);
  if (as === null) return failed('refused', { kind: 'not_yours' }, null, openTo(name, policy.commands[name]));
  const reading = spec.read(order.args, vocabulary);
  if (!('given' in reading)) {
    const { outcome, trouble, meant } = reading;
    return failed(outcome, trouble, meant === null ? usage(name, policy) : `/${word} ${meant}`);
  }
  const { given, why } = reading;
  return { ...nothing, name, outcome: 'done', deed: { ...order, name, word, as, speaker, given, why } };
}

/** How a command is written on a desk: `/severity LEVEL [why]`. */
export function usage(name: CommandName, policy: Policy): string {
  return `/${policy.commands[name].word} ${COMMANDS[name].args}`.trim();
}

/** The command that goes by a word; one that is switched off keeps its own name, unless another took it. */
function named(word: string, policy: Policy): CommandName | null {
  const { commands } = policy;
  return (
    COMMAND_NAMES.find((name) => commands[name].enabled && commands[name].word === word) ??
    COMMAND_NAMES.find((name) => !commands[name].enabled && name === word) ??
    null
  );
}

/** Shorter words are near to too many. */
const SHORTEST_SLIP = 4;

/** Other bots have commands of their own: only what is nearly one of ours was meant for us. */
function unknown(order: Order, role: Message['role'], speaker: Speaker, policy: Policy): Command {
  const nothing = { order, role, name: null, openTo: [], deed: null };
  const words = new Map(
    COMMAND_NAMES.filter((name) => policy.commands[name].enabled).map((name) => [
      policy.commands[name].word,
      name,
    ]),
  );
  const renamed = COMMAND_NAMES.find((name) => name === order.name);
  const near = order.name.length < SHORTEST_SLIP ? undefined : suggestion(order.name, words.keys()).nearest;
  const meant = renamed ?? (near === undefined ? undefined : words.get(near));
  if (meant === undefined) return { ...nothing, outcome: 'ignored', trouble: null, nearest: null };
  const allowed = authorityFor(meant, policy.commands[meant], speaker) !== null;
  return {
    ...nothing,
    outcome: 'not_understood',
    trouble: { kind: 'unknown' },
    nearest: usage(meant, policy),
    openTo: allowed ? [] : openTo(meant, policy.commands[meant]),
  };
}
