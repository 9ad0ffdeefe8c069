import { parseInstant } from '../calendar/moment.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PauseReason, Policy } from '../policy/policy.ts';
import type { Actor, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import { labelKey } from './labels.ts';
import type { Order } from './orders.ts';
import type { Closure, Message, Wait } from './ticket.ts';

/** A wait whose end has not come yet, with the date that was announced for it. */
interface Standing extends Wait {
  readonly until: Instant | null;
}

interface Turn {
  readonly at: Instant;
  readonly reason: PauseReason;
  readonly begins: boolean;
  readonly by: string;
  readonly until: Instant | null;
  /** At one instant a pause begins before anything makes the clock run again. */
  readonly rank: number;
}

/**
 * When the ticket waited for its customer (pending) or for a third party (on hold). A label set by hand and a command
 * are the same fact; the customer's next comment ends pending at its own moment; closing ends both.
 *
 * @param orders commands by staff only, in time order
 */
export function waitsOf(
  issue: Issue,
  policy: Policy,
  identity: Actor,
  messages: readonly Message[],
  orders: readonly Order[],
  closures: readonly Closure[],
  openedAt: Instant,
): Wait[] {
  const turns = [
    ...labelTurns(issue, policy, identity),
    ...orders.flatMap((order) => orderTurns(order, policy)),
    ...messages.filter((m) => m.role === 'customer').map((m) => customerTurn(m)),
    ...closures.flatMap((c) => closureTurns(c)),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank);
  const waits: Wait[] = [];
  for (const reason of ['pending', 'on_hold'] as const) {
    let open = null as Standing | null;
    for (const turn of turns.filter((t) => t.reason === reason)) {
      if (open?.until != null && open.until <= turn.at) {
        waits.push(closed(open, open.until, 'the date it was set to end'));
        open = null;
      }
      if (turn.begins) {
        const from = Math.max(turn.at, openedAt);
        if (open === null) {
          const customerSpokeLast = spokeLast(messages, from) === 'customer';
          open = {
            reason,
            from,
            to: null,
            begunBy: turn.by,
            endedBy: null,
            customerSpokeLast,
            until: turn.until,
          };
        } else open = { ...open, until: turn.until };
      } else if (open !== null) {
        waits.push(closed(open, Math.max(turn.at, open.from), turn.by));
        open = null;
      }
    }
    if (open !== null)
      waits.push(closed(open, open.until, open.until === null ? null : 'the date it was set to end'));
  }
  return waits.sort((a, b) => a.from - b.from);
}

function closed({ until: _, ...wait }: Standing, to: Instant | null, endedBy: string | null): Wait {
  return { ...wait, to, endedBy };
}

function labelTurns(issue: Issue, policy: Policy, identity: Actor): Turn[] {
  const reasons = new Map<string, PauseReason>([
    [labelKey(policy.labels.pending.name), 'pending'],
    [labelKey(policy.labels.on_hold.name), 'on_hold'],
  ]);
  return issue.events.flatMap((event) => {
    if (event.kind !== 'labeled' && event.kind !== 'unlabeled') return [];
    const reason = reasons.get(labelKey(event.label));
    if (reason === undefined || sameActor(event.actor, identity)) return [];
    const begins = event.kind === 'labeled';
    const by = `@${event.actor.login} ${begins ? 'added' : 'removed'} the label ${event.label}`;
    return [{ at: event.at, reason, begins, by, until: null, rank: 0 }];
  });
}

function orderTurns(order: Order, policy: Policy): Turn[] {
  const turn = (reason: PauseReason, begins: boolean, until: Instant | null = null): Turn => ({
    at: order.at,
    reason,
    begins,
    by: `@${order.by.login} wrote /${order.name}`,
    until,
    rank: 0,
  });
  if (order.name === 'pending') return [turn('pending', true)];
  if (order.name === 'resume') return [turn('pending', false), turn('on_hold', false)];
  if (order.name !== 'hold') return [];
  const date = /(?:^|\s)until\s+(\S+)\s*$/.exec(order.args)?.[1];
  const until = date === undefined ? null : parseInstant(date, policy.timezone);
  // A date that cannot be read, or is past, would end the hold before it began; without one it lasts until resumed.
  return [turn('on_hold', true, until !== null && until > order.at ? until : null)];
}

function customerTurn(message: Message): Turn {
  const by = `@${message.by.login} commented`;
  return { at: message.at, reason: 'pending', begins: false, by, until: null, rank: 1 };
}

function closureTurns(closure: Closure): Turn[] {
  const by = `@${closure.by.login} closed the ticket`;
  return (['pending', 'on_hold'] as const).map((reason) => ({
    at: closure.at,
    reason,
    begins: false,
    by,
    until: null,
    rank: 1,
  }));
}

/** Who had the last word at an instant. Opening the ticket is the customer's first. */
function spokeLast(messages: readonly Message[], at: Instant): 'customer' | 'staff' {
  let last: 'customer' | 'staff' = 'customer';
  let when = -Infinity;
  for (const { at: said, role } of messages) {
    if (said > at || (role !== 'customer' && role !== 'staff')) continue;
    // At one instant the staff's answer comes first: it stops, the customer's word starts.
    if (said > when || role === 'customer') [last, when] = [role, said];
  }
  return last;
}
