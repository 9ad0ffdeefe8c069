import type { Instant } from '../calendar/instant.ts';
import { COMMAND_NAMES } from '../policy/command.ts';
import { authorityFor, usage } from '../ticket/commands/judge.ts';
import { COMMANDS } from '../ticket/commands/table.ts';
import type { Deed } from '../ticket/commands/given.ts';
import type { CommentEvent, Reaction } from '../ticket/issue.ts';
import { isOwedAnswer } from '../ticket/orders.ts';
import type { Command } from '../ticket/ticket.ts';
import type { Answer, Decision } from './decision.ts';
import type { Help, RefusedCommand } from './document.ts';
import type { Case, Rule } from './rule.ts';
import { isNews } from './rule.ts';

/**
 * Whoever gives a command sees what came of it: by a reaction, and by a comment only where something went wrong or
 * something was asked. Old commands count in silence.
 */
export const commands: Rule = (c) => {
  const byComment = Map.groupBy(c.ticket.commands, ({ order }) => order.comment);
  return [
    ...c.ticket.messages.flatMap(({ event }) => reaction(c, event, byComment.get(event) ?? [])),
    ...[...byComment.values()].flatMap((given) => [...refusals(c, given), ...questions(c, given)]),
  ];
};

/** From good to bad: of several commands in a comment the worst shows. */
const WORSE: readonly Reaction[] = ['done', 'not_understood', 'refused'];

function reaction(c: Case, comment: CommentEvent, given: readonly Command[]): Decision[] {
  if (!isOwedAnswer(comment, c.now)) return [];
  const heard = given.filter(({ outcome }) => outcome !== 'ignored');
  if (!heard.some(({ order }) => isNews(c, order.at)) && (heard.length > 0 || comment.reacted.length === 0))
    return [];
  const wanted = WORSE.findLast((one) => heard.some(({ outcome }) => outcome === one)) ?? null;
  if (comment.reacted.length === (wanted === null ? 0 : 1) && comment.reacted[0] === (wanted ?? undefined))
    return [];
  const because = 'Whoever gives a command sees what came of it.';
  const { id, reacted } = comment;
  return [
    { kind: 'reaction', rule: 'commands', because, deadline: comment.at, comment: id, reacted, wanted },
  ];
}

/** What was not carried out is answered once for all that was written at one moment. */
function refusals(c: Case, given: readonly Command[]): Decision[] {
  const failed = given.filter(({ outcome }) => outcome === 'refused' || outcome === 'not_understood');
  return [...Map.groupBy(failed, ({ order }) => order.at)].flatMap(([at, together]) => {
    const [first] = together;
    if (first === undefined) return [];
    const refusal = { by: first.order.by.login, commands: together.flatMap(refused), help: helpCommand(c) };
    const because = 'A command was not carried out.';
    const key = `command:${token(first.order.comment)}:${String(at / 1000)}`;
    return answered(c, at, key, because, { kind: 'refusal', refusal });
  });
}

/** Longest command that is quoted in full. */
const LONGEST = 120;

function refused({ order, trouble, nearest, openTo }: Command): RefusedCommand[] {
  if (trouble === null) return [];
  const line = `/${order.name} ${order.args}`.trim();
  const written = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return [{ written, reason: trouble, usage: nearest, openTo }];
}

function questions(c: Case, given: readonly Command[]): Decision[] {
  const asked = (name: 'explain' | 'help'): Deed | undefined =>
    given.findLast(({ deed }) => deed?.name === name)?.deed ?? undefined;
  const help = asked('help');
  const explain = asked('explain');
  return [
    ...(help === undefined
      ? []
      : answered(c, help.at, `help:${token(help.comment)}`, 'Somebody asked for help.', {
          kind: 'help',
          help: helpFor(c, help),
        })),
    ...(explain === undefined
      ? []
      : answered(c, explain.at, `explain:${token(explain.comment)}`, 'Somebody asked how it stands.', {
          kind: 'explain',
          by: explain.by.login,
          to: explain.as,
        })),
  ];
}

/** An answer that is made once, while the question is fresh; one that somebody deleted is not made again. */
function answered(c: Case, at: Instant, key: string, because: string, answer: Answer): Decision[] {
  const { issue, ownDeletions } = c.ticket;
  if (issue.locked || !isNews(c, at) || ownDeletions.some((deleted) => deleted >= at)) return [];
  return [{ kind: 'answer', rule: 'commands', because, deadline: at, key, answer }];
}

function helpFor({ policy }: Case, { by, speaker }: Deed): Help {
  const open = COMMAND_NAMES.filter(
    (name) => policy.commands[name].enabled && authorityFor(name, policy.commands[name], speaker) !== null,
  );
  return {
    by: by.login,
    commands: open.map((name) => ({ name, usage: usage(name, policy), does: COMMANDS[name].does })),
  };
}

function helpCommand({ policy }: Case): string | null {
  return policy.commands.help.enabled ? usage('help', policy) : null;
}

/** A comment's node id as a marker can hold it. */
function token({ id }: CommentEvent): string {
  return id.replace(/[^\w.-]/g, '');
}
