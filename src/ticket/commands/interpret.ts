import type { RefusalReason } from '../../commands/refusal.ts';
import type { Reading, Vocabulary } from '../../commands/spec.ts';
import type { CommandSetting } from '../../policy/sections/commands.ts';
import type { Policy } from '../../policy/policy.ts';
import { suggestion } from '../../text/suggestion.ts';
import type { Role } from '../role.ts';
import { REVISED } from '../revised.ts';
import { authorityFor, openTo } from './authority.ts';
import type { Command, Principal } from './command.ts';
import type { CommandLine } from './line.ts';

/** A command before anybody looks at the ticket: addressed to the desk, permitted, and understood. */
export function interpret(
  line: CommandLine,
  role: Role,
  principal: Principal,
  commands: Policy['commands'],
  vocabulary: Vocabulary,
): Command {
  const found = settingFor(line.name, commands);
  const setting = found !== null && isKnownIn(found, line, vocabulary) ? found : null;
  const name = setting?.spec.name ?? null;
  if (!principal.staff && !principal.customer) return { line, role, name, outcome: 'ignored' };
  if (setting === null) return unknown(line, role, principal, commands, vocabulary);
  const failed = (
    outcome: 'refused' | 'not_understood',
    reason: RefusalReason,
    nearest: string | null,
    whom: readonly string[] = [],
  ): Command => ({ line, role, name, outcome, reason, nearest, openTo: whom });
  if (!setting.enabled) return failed('refused', { kind: 'switched_off' }, null);
  const as = authorityFor(setting, principal);
  if (as === null) return failed('refused', { kind: 'not_yours' }, null, openTo(setting));
  const { spec, word } = setting;
  const reading = spec.read(line.args, vocabulary);
  const another = line.at < REVISED ? null : anotherIn(reading, line, commands);
  if (another !== null) return failed('not_understood', { kind: 'two_on_a_line', other: another }, null);
  if (!('outcome' in reading)) {
    const { consequences, why, refusedOn } = reading;
    const onlyOpen = spec.onlyOpen === true;
    return {
      line,
      role,
      name: spec.name,
      outcome: 'done',
      word,
      onlyOpen,
      as,
      principal,
      consequences,
      why,
      refusedOn,
    };
  }
  const { outcome, reason, meant } = reading;
  return failed(outcome, reason, meant === null ? usage(setting) : `/${word} ${meant}`);
}

/** The word of the command that follows on the same line, where a reason or nothing should; null: none does. */
function anotherIn(reading: Reading, { args }: CommandLine, commands: Policy['commands']): string | null {
  const rest = 'outcome' in reading || reading.why === '' ? args : reading.why;
  const word = /^\/([a-z-]+)/i.exec(rest)?.[1]?.toLowerCase();
  return word === undefined || settingFor(word, commands) === null ? null : word;
}

/** Whether a command was one of the desk's when a line was written. */
function isKnownIn(
  { spec }: CommandSetting,
  { at }: Pick<CommandLine, 'at'>,
  vocabulary: Vocabulary,
): boolean {
  return (at >= REVISED || spec.fromRevised !== true) && spec.isKnown?.(vocabulary) !== false;
}

/** The form in which a command is written on a desk: `/severity LEVEL [why]`. */
export function usage({ spec, word }: Pick<CommandSetting, 'spec' | 'word'>): string {
  return `/${word} ${spec.args}`.trim();
}

/** Commands by the words that they go by, for each desk whose lines were read: a sweep reads thousands. */
const byWord = new WeakMap<Policy['commands'], ReadonlyMap<string, CommandSetting>>();

/** The command that goes by a word; one that is switched off keeps its own name, unless another took it. */
function settingFor(word: string, commands: Policy['commands']): CommandSetting | null {
  let known = byWord.get(commands);
  if (known === undefined) {
    const settings = Object.values(commands).filter(({ absent }) => absent !== true);
    const off = settings.filter(({ enabled }) => !enabled);
    const on = settings.filter(({ enabled }) => enabled);
    known = new Map([
      ...off.map((one) => [one.spec.name, one] as const),
      ...on.map((one) => [one.word, one] as const),
    ]);
    byWord.set(commands, known);
  }
  return known.get(word) ?? null;
}

/** Shorter words are near to too many. */
const SHORTEST_SLIP = 4;

/** Other bots have commands of their own: only what is nearly one of ours was meant for us. */
function unknown(
  line: CommandLine,
  role: Role,
  principal: Principal,
  commands: Policy['commands'],
  vocabulary: Vocabulary,
): Command {
  const settings = Object.values(commands).filter(
    (setting) => setting.absent !== true && isKnownIn(setting, line, vocabulary),
  );
  const words = new Map(settings.filter(({ enabled }) => enabled).map((one) => [one.word, one]));
  const renamed = settings.find(({ spec }) => spec.name === line.name);
  const meant = renamed ?? words.get(apart(line, words) ?? near(line, words) ?? '');
  if (meant === undefined) return { line, role, name: null, outcome: 'ignored' };
  return {
    ...{ line, role, name: null, outcome: 'not_understood' },
    reason: { kind: 'unknown' },
    nearest: usage(meant),
    openTo: authorityFor(meant, principal) === null ? openTo(meant) : [],
  };
}

function near({ name }: CommandLine, words: ReadonlyMap<string, unknown>): string | undefined {
  return name.length < SHORTEST_SLIP ? undefined : suggestion(name, words.keys()).nearest;
}

/** A name of several words, written with blanks: `/no reply`. */
function apart({ name, args }: CommandLine, words: ReadonlyMap<string, unknown>): string | undefined {
  const [second = '', third = ''] = args.toLowerCase().split(/\s+/, 2);
  return [`${name}-${second}-${third}`, `${name}-${second}`].find((word) => words.has(word));
}
