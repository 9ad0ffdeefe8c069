import { z } from 'zod';
import type { CommandName } from '../../commands/index.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { CommandSpec } from '../../commands/spec.ts';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';

/** A command as it goes on a desk. */
export interface CommandSetting {
  readonly spec: CommandSpec<CommandName>;
  /** Word that people write after the slash. */
  readonly word: string;
  readonly enabled: boolean;
  /** The desk has no use for it: it is as if there were no such command. */
  readonly absent?: true;
  /** Those who may give it, besides what the command itself demands; null: as usual. Groups by name. */
  readonly who: readonly string[] | null;
}

interface Part {
  readonly commands: Readonly<Record<CommandName, CommandSetting>>;
}

const setting = z.union([
  z.literal('off'),
  z.strictObject({
    word: z
      .string()
      .meta({ description: 'What is written after the slash.', examples: ['priority'] })
      .optional(),
    who: z
      .array(z.string())
      .meta({
        description: 'Who may give it, in place of the usual: `staff`, `customer`, or groups of the team.',
        examples: [['tier-2']],
      })
      .optional(),
  }),
]);

const schema = z.strictObject(
  Object.fromEntries(
    COMMANDS.map(({ name }) => [
      name,
      setting
        .meta({ description: `\`/${name}\`: \`off\`, or another word for it, or who may give it.` })
        .optional(),
    ]),
  ) as Record<CommandName, z.ZodOptional<typeof setting>>,
);

export const commands = section({
  schema: schema
    .meta({
      description: 'Slash commands that are renamed, open to others than usual, or switched off.',
      examples: [{ severity: { word: 'priority' }, due: 'off' }],
    })
    .default({}),
  resolve: (scope, shape): Part => ({ commands: resolveCommands(scope, shape) }),
});

const WORD = /^[a-z][a-z-]*$/;

/** Every command with the word it goes by. Two commands under one word could not be told apart. */
function resolveCommands(scope: Scope, shape: z.output<typeof schema>): Record<CommandName, CommandSetting> {
  const groups = scope.known.group;
  const settings = COMMANDS.map((spec: CommandSpec<CommandName>): [CommandName, CommandSetting] => {
    const { name, customersOwn: own = false } = spec;
    const written = shape[name];
    if (written === undefined) {
      // What a desk has no use for is none of its commands: another bot's may be called the same.
      const absent = spec.ofTimeSpent === true && !scope.countsTime;
      return [name, { spec, word: name, enabled: !absent, who: null, ...(absent && { absent }) }];
    }
    if (written === 'off') return [name, { spec, word: name, enabled: false, who: null }];
    const { word = name, who = null } = written;
    if (!WORD.test(word)) {
      const message = `${quote(word)} cannot stand after a slash`;
      const allowed = ['small letters and hyphens'];
      scope.report({ code: 'unknown-value', path: ['commands', name, 'word'], message, allowed });
    }
    for (const [index, text] of (who ?? []).entries()) {
      if (text === 'staff' || text === 'customer' || groups === null || groups.has(text)) continue;
      const message = `${quote(text)} is neither staff, customer nor a group`;
      const hint = suggestion(text, ['staff', 'customer', ...groups]);
      scope.report({ code: 'unknown-reference', path: ['commands', name, 'who', index], message, ...hint });
    }
    if (who !== null && (own ? !who.includes('customer') : who.length === 0)) {
      const message = `Nobody could give the command ${quote(name)}; to switch it off, write off`;
      const allowed = own ? ['customer'] : ['staff', 'customer', ...(groups ?? [])];
      scope.report({ code: 'unknown-value', path: ['commands', name, 'who'], message, allowed });
    }
    return [name, { spec, word, enabled: true, who }];
  });
  const words = new Map<string, CommandName>();
  for (const [name, { word, enabled }] of settings.map((one) => yielding(one, settings, shape))) {
    const other = words.get(word);
    if (enabled && other !== undefined) {
      // The one that was renamed is at fault, wherever the other stands in the table.
      const renamed = word === name ? other : name;
      const message = `The word ${quote(word)} already stands for ${renamed === name ? other : name}`;
      scope.report({ code: 'duplicate-name', path: ['commands', renamed, 'word'], message });
    }
    if (enabled) words.set(word, name);
  }
  return Object.fromEntries(settings.map((one) => yielding(one, settings, shape))) as Record<
    CommandName,
    CommandSetting
  >;
}

/** A command that came later leaves its word to one that a policy had renamed to it by then. */
function yielding(
  [name, setting]: [CommandName, CommandSetting],
  settings: readonly [CommandName, CommandSetting][],
  shape: z.output<typeof schema>,
): [CommandName, CommandSetting] {
  const isTaken =
    setting.spec.fromRevised === true &&
    shape[name] === undefined &&
    settings.some(([other, { word, enabled }]) => other !== name && enabled && word === setting.word);
  return [name, isTaken ? { ...setting, enabled: false } : setting];
}
