import { ALWAYS, type Instant, NEVER } from '../calendar/instant.ts';
import type { CommandSignal } from '../commands/consequence.ts';
import { isLogin } from '../text/login.ts';
import type { DoneCommand } from './commands/command.ts';
import { commanded, consequencesOf, doneOf } from './commands/command.ts';
import type { Reason } from './reason.ts';
import type { Signal } from './signal.ts';
import type { Closure, Ticket } from './ticket.ts';

type Said = Pick<Ticket, 'signals' | 'commands' | 'closures'>;

/** Somebody's word that a solved ticket needs no write-up. */
export interface Skip {
  readonly at: Instant;
  /** Login. */
  readonly by: string;
  /** A person's words. */
  readonly why: string;
  readonly because: Reason;
}

/** The first word that a ticket needs no write-up, from when it was last opened until it is opened again; null: nobody said so. */
export function skipOf(ticket: Said, closure: Closure): Skip | null {
  const before = ticket.closures[ticket.closures.indexOf(closure) - 1];
  const from = before?.reopenedAt ?? ALWAYS;
  const until = closure.reopenedAt ?? NEVER;
  const said = ticket.signals.find(
    ({ kind, at }) => kind === 'post_mortem_skipped' && at >= from && at < until,
  );
  if (said === undefined) return null;
  const { at, by } = said;
  const command = commandOf(ticket, said, 'post_mortem_skipped');
  const because: Reason =
    command === undefined ? { kind: 'said_so', by: by.login } : commanded(command, `skip ${command.why}`);
  return { at, by: by.login, why: command?.why ?? '', because };
}

/** Login of whoever takes a solved ticket's write-up on, as they or others said last; null: nobody did, or a machine. */
export function writerOf(ticket: Said, closure: Closure): string | null {
  const until = closure.reopenedAt ?? NEVER;
  const said = ticket.signals.findLast(
    ({ kind, at }) => kind === 'post_mortem_owned' && at > closure.at && at < until,
  );
  if (said === undefined) return null;
  const [first = ''] = (commandOf(ticket, said, 'post_mortem_owned')?.why ?? '').split(/[\s,]/, 1);
  const named = first.startsWith('@') ? first.slice(1) : '';
  if (isLogin(named)) return named.toLowerCase();
  return said.by.kind === 'human' ? said.by.login : null;
}

/** The command that gave a signal; undefined: it was said in other words, or elsewhere. */
function commandOf({ commands }: Said, { at, by }: Signal, signal: CommandSignal): DoneCommand | undefined {
  return consequencesOf(doneOf(commands), 'signal').find(
    ({ command: { line }, consequence }) =>
      consequence.signal === signal && line.at === at && line.by.login === by.login,
  )?.command;
}
