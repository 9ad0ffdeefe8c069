import {
  ALWAYS,
  earlier,
  earliest,
  type Instant,
  later,
  type Milliseconds,
  NEVER,
  SECOND,
} from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { Target } from '../policy/target.ts';
import type { Waiting } from '../policy/sections/waiting.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Ticket, Wait } from '../ticket/ticket.ts';
import type { Clock } from './clock.ts';

/** The part of a policy that says when people are reminded. */
interface Rules {
  readonly waiting: Waiting;
}

/** The waits in which the customer's silence means something, in order: each is a cycle of its own. */
export function silentWaits({ waits }: Pick<Ticket, 'waits'>): Wait[] {
  return waits.filter((wait) => wait.reason === 'pending' && !wait.customerSpokeLast);
}

/** When a customer who has not answered is reminded; null: never. An answer within that second is still in time. */
export function remindedAt({ from, to }: Wait, { waiting }: Rules): Instant | null {
  const { remindAfter, effective } = waiting.pending;
  if (remindAfter === null || from < (effective ?? ALWAYS)) return null;
  const at = remindAfter.calendar.add(from, remindAfter.within);
  return to !== null && to <= at ? null : later(at, SECOND);
}

/** When a customer who has not said whether it is solved is reminded; null: never. What was asked before is left alone. */
export function signOffRemindedAt(
  { signOffAsked: asked }: Pick<Ticket, 'signOffAsked'>,
  { signOff }: { readonly signOff: { readonly remindAfter: Target | null } | null },
): Instant | null {
  const after = signOff?.remindAfter ?? null;
  if (asked === null || asked < REVISED || after === null) return null;
  return later(after.calendar.add(asked, after.within), SECOND);
}

/** When whoever has a solved ticket's write-up is reminded that it is due soon; null: never. */
export function writeUpRemindedAt(
  { name, startedAt, due, live }: Pick<Clock, 'name' | 'startedAt' | 'due' | 'live'>,
  { writeUp }: { readonly writeUp: { readonly remindBefore: Milliseconds | null } | null },
): Instant | null {
  const before = writeUp?.remindBefore ?? null;
  if (name !== 'write_up' || !live || due === null || before === null || startedAt < REVISED) return null;
  const at = earlier(due, before);
  // So soon after the close it would be said twice.
  return at <= startedAt ? null : at;
}

/** Something that the owner of a ticket on hold is to hear. */
export interface HoldReminder {
  /** Stable for the wait and the reminder: `hold:1:2`. */
  readonly key: string;
  /** `still`: it goes on; `soon`: its announced end is near; `over`: that end has come; `closed`: what it waited for has. */
  readonly kind: 'still' | 'soon' | 'over' | 'closed';
  readonly at: Instant;
  readonly wait: Wait;
}

/**
 * The reminders of the latest hold: of those that come again and again the last one until now and the next, and
 * whatever its announced end brings. Ascending.
 */
export function holdReminders({ waits }: Ticket, { waiting }: Rules, now: Instant): HoldReminder[] {
  const holds = waits.filter(({ reason, from }) => reason === 'on_hold' && from <= now);
  const wait = holds.at(-1);
  if (wait === undefined) return [];
  const cycle = holds.length;
  const { from, announced, endedBy } = wait;
  const { remindEvery, remindBefore, effective } = waiting.hold;
  const end = wait.to ?? NEVER;
  const all: HoldReminder[] = [];
  if (remindEvery !== null && remindEvery.within > 0 && from >= (effective ?? ALWAYS)) {
    const { calendar, within } = remindEvery;
    const count = Math.floor(calendar.between(from, earliest(now, end)) / within);
    for (const number of [count, count + 1]) {
      const at = calendar.add(from, number * within);
      if (number > 0 && at < end) all.push({ key: keyOf('hold', cycle, number), kind: 'still', at, wait });
    }
  }
  if (announced !== null && remindBefore !== null) {
    const at = earlier(announced, remindBefore);
    // A date that was put off is near anew.
    const key = keyOf('hold-before', cycle, announced);
    if (at > from && at < end) all.push({ key, kind: 'soon', at, wait });
  }
  if (wait.to !== null && endedBy?.kind === 'date_came')
    all.push({ key: keyOf('hold-over', cycle), kind: 'over', at: wait.to, wait });
  if (wait.to !== null && endedBy?.kind === 'blocker_closed')
    all.push({ key: keyOf('hold-over', cycle), kind: 'closed', at: wait.to, wait });
  return all.sort((a, b) => a.at - b.at);
}
