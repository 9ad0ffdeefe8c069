import type { RefusalReason } from '../../commands/refusal.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Misread, TicketThen } from '../../commands/spec.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Selector } from '../../policy/selector.ts';
import type { CommentEvent, Issue } from '../issue.ts';
import type { Closure, Facts, Message, SeverityChange, Since, WriteUpText } from '../ticket.ts';
import { valueAt } from '../ticket.ts';
import type { Command, DoneCommand, FailedCommand } from './command.ts';
import { usage } from './interpret.ts';

/** A ticket's course, as far as it decides whether a command made sense. */
export interface Circumstances {
  readonly policy: Policy;
  readonly closures: readonly Closure[];
  readonly severity: readonly SeverityChange[];
  readonly facts: readonly Since<Facts>[];
  /** Whether a ticket is one that a selector of the policy asks for; null: none is. */
  readonly isOf: (rules: { readonly when: Selector } | null, facts: Facts) => boolean;
  /** Whether a comment says something besides its commands. */
  readonly hasWords: (comment: CommentEvent) => boolean;
  readonly messages: readonly Message[];
  readonly writeUp: WriteUpText | null;
  /** Whether the write-up had unchecked actions at an instant, or why none of them could become an issue. */
  readonly actionsAt: (at: Instant) => TicketThen['actions'];
  /** Headings under which nothing was written at an instant of what a release tells; null: there was no write-up. */
  readonly unreleasedAt: (at: Instant) => TicketThen['unreleased'];
  /** Commands that the ticket's lifecycle did not allow. */
  readonly refused: ReadonlyMap<DoneCommand, RefusalReason>;
  /** Whom commands named in vain: logins that GitHub does not let be assigned. */
  readonly unassignable: ReadonlyMap<DoneCommand, readonly string[]>;
  /** What commands name that the ticket waits for. */
  readonly blocking: Issue['blocking'];
}

/** The commands and what came of them, now that it is known how the ticket stood at each. */
export function settle(commands: readonly Command[], circumstances: Circumstances): Command[] {
  return commands.flatMap((command): Command[] => {
    if (command.outcome !== 'done') return [command];
    const reason = circumstances.refused.get(command) ?? untimely(command, circumstances);
    if (reason !== null)
      return ['outcome' in reason ? misreadOf(command, reason, circumstances) : refused(command, reason)];
    const logins = circumstances.unassignable.get(command);
    return logins === undefined ? [command] : withoutPeople(command, logins);
  });
}

function refused({ line, role, name }: DoneCommand, reason: RefusalReason): FailedCommand {
  return { line, role, name, outcome: 'refused', reason, nearest: null, openTo: [] };
}

/** The command with what is wrong with its arguments on such a ticket. */
function misreadOf(
  command: DoneCommand,
  { outcome, reason, meant }: Misread,
  { policy: { commands } }: Circumstances,
): FailedCommand {
  const setting = Object.values(commands).find(({ spec }) => spec.name === command.name);
  const usual = setting === undefined ? null : usage(setting);
  return {
    ...refused(command, reason),
    outcome,
    nearest: meant === null ? usual : `/${command.word} ${meant}`,
  };
}

/** What is left of a command without some of the people whom it assigns, and its refusal for them. */
function withoutPeople(command: DoneCommand, logins: readonly string[]): Command[] {
  const consequences = command.consequences.flatMap((one) => {
    if (one.kind !== 'assignment' || !one.assigned) return [one];
    const others = one.logins.filter((login) => !logins.includes(login));
    return others.length === 0 ? [] : [{ ...one, logins: others }];
  });
  const partly = consequences.length > 0;
  const refusal = refused(command, { kind: 'unassignable', logins, partly });
  return partly ? [{ ...command, consequences }, refusal] : [refusal];
}

/** Reason why a command made no sense as the ticket stood; null: it did. */
function untimely(
  { line: { at, comment }, onlyOpen, refusedOn }: DoneCommand,
  {
    policy,
    closures,
    severity,
    facts,
    hasWords,
    messages,
    writeUp,
    actionsAt,
    unreleasedAt,
    blocking,
    isOf,
  }: Circumstances,
): RefusalReason | Misread | null {
  // In the very second of a close it was still open: whoever closes with a comment gave its commands before.
  const closed = closures.some((c) => c.at < at && (c.reopenedAt === null || at < c.reopenedAt));
  if (closed && onlyOpen) return { kind: 'not_now', because: { kind: 'is_closed' } };
  if (refusedOn === undefined) return null;
  const change = severity.findLast((one) => one.at <= at);
  const level = change?.severity ?? null;
  const then = valueAt(facts, at);
  return refusedOn({
    at,
    severity: level,
    incident: then?.incident ?? false,
    change: then !== undefined && isOf(policy.changes, then),
    approvable: then !== undefined && isOf(policy.approval, then),
    get besides() {
      return hasWords(comment);
    },
    get staffTexts() {
      return messages.flatMap((one) => (one.role === 'staff' && one.at <= at ? [one.event.body] : []));
    },
    wasDone: comment.lastEditedAt === null && comment.reacted.includes('done'),
    lowered: change?.workaroundOf !== undefined,
    lowers: level !== null && policy.intake.workaround.has(level),
    writeUp,
    wasClosed: (blocker) =>
      blocking?.blockers.get(blocker)?.turns.findLast((turn) => turn.at <= at)?.closed ?? false,
    get actions() {
      return actionsAt(at);
    },
    get unreleased() {
      return unreleasedAt(at);
    },
  });
}
