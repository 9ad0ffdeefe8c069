import { keyOf } from '../marks/key.ts';
import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Facts, Telling } from '../documents/index.ts';
import type { RefusedCommand } from '../documents/refusal.ts';
import { authorityFor } from '../ticket/commands/authority.ts';
import type { Command, DoneCommand, FailedCommand } from '../ticket/commands/command.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { usage } from '../ticket/commands/interpret.ts';
import { isOwedAnswer } from '../ticket/commands/owed-answer.ts';
import { type Reaction, sameActor } from '../ticket/issue.ts';
import type { Message } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { Decision, ExplainDecision } from './decision.ts';
import type { Rule } from './rule.ts';
import { isNews } from './rule.ts';

/**
 * Whoever gives a command sees what came of it: by a reaction, and by a comment only where something went wrong or
 * something was asked. Old commands count in silence.
 */
export const commands: Rule = (c) => {
  const { commands: all, messages } = c.ticket;
  const isAnswered =
    all.some(({ line }) => isNews(c, line.at)) ||
    messages.some((message) => (message.thanks || isUnderstood(c, message)) && isNews(c, message.at));
  const isUnclear = c.ticket.unclearTakings.some(({ at }) => isNews(c, at));
  if (!isAnswered && !isUnclear && messages.every(({ event }) => event.reacted.length === 0)) return [];
  const byComment = Map.groupBy(all, ({ line }) => line.comment);
  return [
    ...messages.flatMap((message) => reaction(c, message, byComment.get(message.event) ?? [])),
    ...refusals(c, all),
    ...unclearTakings(c),
    ...[...byComment.values()].flatMap((given) => replies(c, given)),
  ];
};

/** From good to bad: of several commands in a comment the worst shows. */
const WORSE: readonly Reaction[] = ['done', 'not_understood', 'refused'];

function reaction(c: Case, message: Message, given: readonly Command[]): Decision[] {
  const { event: comment, at } = message;
  const words = isUnderstood(c, message) ? 'done' : message.thanks ? 'thanked' : null;
  if (given.length === 0 && comment.reacted.length === 0 && words === null) return [];
  // GitHub takes no reaction in a locked conversation, and takes none away.
  if (c.ticket.issue.locked || !isOwedAnswer(comment, c.now)) return [];
  const ours = given.filter(({ outcome }) => outcome !== 'ignored');
  const isAnswered = ours.length > 0 || words !== null;
  const isFresh = ours.some(({ line }) => isNews(c, line.at)) || (words !== null && isNews(c, at));
  if (!isFresh && (isAnswered || comment.reacted.length === 0)) return [];
  const worst = WORSE.findLast((one) => ours.some(({ outcome }) => outcome === one));
  const wanted = worst ?? words;
  if (comment.reacted.length === (wanted === null ? 0 : 1) && comment.reacted[0] === (wanted ?? undefined))
    return [];
  const because = 'Whoever gives a command sees what came of it.';
  const { id, reacted } = comment;
  return [
    { kind: 'reaction', rule: 'commands', because, deadline: comment.at, comment: id, reacted, wanted },
  ];
}

/** A customer's words signed it off or agreed to a charge, or those of staff took its write-up on. */
function isUnderstood({ ticket, charges }: Case, { at, by, role, event }: Message): boolean {
  if (charges.some(({ agreed }) => agreed?.how === 'words' && agreed.comment === event.id)) return true;
  const kind = role === 'customer' ? 'signed_off' : role === 'staff' ? 'post_mortem_owned' : null;
  return ticket.signals.some((one) => one.kind === kind && one.at === at && sameActor(one.by, by));
}

/** Answers in words within a day to what one person got wrong on a ticket; to more there are reactions alone. */
const MOST = 3;
const DAY: Milliseconds = 24 * 3_600_000;

/**
 * Commands that were not carried out are answered once for all that one comment's writing or edit brought, and no more
 * than a few times to somebody who goes on.
 */
function refusals(c: Case, given: readonly Command[]): Decision[] {
  const failed = given.filter(isFailed);
  if (failed.length === 0) return [];
  const occasions = [...Map.groupBy(failed, ({ line }) => `${line.comment.id} ${String(line.at)}`).values()];
  return occasions.flatMap((together, index) => {
    const [first] = together;
    if (first === undefined) return [];
    const { at, by } = first.line;
    const before = occasions
      .slice(0, index)
      .filter(([one]) => one !== undefined && sameActor(one.line.by, by) && one.line.at > at - DAY);
    if (before.length >= MOST) return [];
    const isPartly = together.some(({ reason }) => reason.kind === 'unassignable' && reason.partly);
    const facts = { by: by.login, commands: together.map(refused), partly: isPartly, help: helpCommand(c) };
    const because = 'A command was not carried out.';
    const { id } = first.line.comment;
    const unassignable = together.flatMap(({ reason }) =>
      reason.kind === 'unassignable'
        ? reason.logins.map((login) => keyOf('unassignable', id, at, login))
        : [],
    );
    const key = keyOf('refusal', id, at);
    const answer = { kind: 'comment' as const, document: 'refusal' as const, facts };
    return answered(c, at, key, because, answer).map((said) => ({ ...said, alsoKeys: unassignable }));
  });
}

function isFailed(command: Command): command is FailedCommand {
  return command.outcome === 'refused' || command.outcome === 'not_understood';
}

/** Longest command that is quoted in full. */
const LONGEST = 120;

function refused({ line, reason, nearest, openTo }: FailedCommand): RefusedCommand {
  const text = `/${line.name} ${line.args}`.trim();
  const written = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const told =
    reason.kind === 'lacks_context' ? { ...reason, template: `/${line.name} ${reason.template}` } : reason;
  return { written, reason: told, usage: nearest, openTo };
}

/** Replies to commands that ask for one; of several that ask for the same, the last is answered. */
function replies(c: Case, given: readonly Command[]): Decision[] {
  const asked = consequencesOf(doneOf(given), 'reply');
  if (asked.length === 0) return [];
  return (['help', 'explain'] as const).flatMap((reply): Decision[] => {
    const command = asked.findLast(({ consequence }) => consequence.reply === reply)?.command;
    if (command === undefined) return [];
    const { at, by, comment } = command.line;
    const [because, answer]: [string, Answer] =
      reply === 'help'
        ? ['Somebody asked for help.', { kind: 'comment', document: 'help', facts: helpFor(c, command) }]
        : ['Somebody asked how it stands.', { kind: 'explain', by: by.login, to: command.as }];
    return answered(c, at, keyOf(reply, comment.id), because, answer);
  });
}

/** Of words that leave open who writes a solved ticket up, the first are answered. */
function unclearTakings(c: Case): Decision[] {
  const { word, enabled } = c.policy.commands['post-mortem'];
  const [first] = c.ticket.unclearTakings;
  if (first === undefined || !enabled) return [];
  const because = 'Nobody can tell who writes it up.';
  const key = keyOf('writer', first.event.id);
  const facts = { by: first.by.login, owner: `/${word} owner` };
  return answered(c, first.at, key, because, { kind: 'comment', document: 'write-up-owner', facts });
}

type Answer = ({ readonly kind: 'comment' } & Telling) | Pick<ExplainDecision, 'kind' | 'by' | 'to'>;

/** An answer that is made once, while the question is fresh; one that somebody deleted is not made again. */
function answered(c: Case, at: Instant, key: string, because: string, answer: Answer): Decision[] {
  const { issue, ownDeletions } = c.ticket;
  if (issue.locked || !isNews(c, at) || ownDeletions.some((deleted) => deleted >= at)) return [];
  return [{ ...answer, rule: 'commands', because, deadline: at, key }];
}

function helpFor({ policy }: Case, { line, principal }: DoneCommand): Facts['help'] {
  const open = Object.values(policy.commands).filter(
    (command) =>
      command.enabled &&
      authorityFor(command, principal) !== null &&
      (command.spec.name !== 'reply' || policy.replies.length > 0),
  );
  return {
    by: line.by.login,
    commands: open.map((one) => ({ name: one.spec.name, usage: usage(one), does: one.spec.does })),
  };
}

function helpCommand({ policy }: Case): string | null {
  return policy.commands.help.enabled ? usage(policy.commands.help) : null;
}
