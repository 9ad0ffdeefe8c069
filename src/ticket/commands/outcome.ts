import type { Instant } from '../../calendar/instant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Closure, Command, SeverityChange, Since } from '../ticket.ts';
import type { WriteUpText } from '../write-up.ts';
import type { Deed, Trouble } from './given.ts';
import { COMMANDS } from './table.ts';

/** What came of the commands, now that it is known how the ticket stood at each. */
export function settled(commands: readonly Command[], refusalOf: (deed: Deed) => Trouble | null): Command[] {
  return commands.map((command) => {
    const trouble = command.deed === null ? null : refusalOf(command.deed);
    return trouble === null ? command : { ...command, outcome: 'refused', trouble, deed: null };
  });
}

/** Why a command made no sense as the ticket stood; null: it did. */
export function untimely(
  deed: Deed,
  policy: Policy,
  closures: readonly Closure[],
  severity: readonly SeverityChange[],
): Trouble | null {
  if (COMMANDS[deed.name].open && isClosedAt(closures, deed.at))
    return { kind: 'not_now', because: 'the ticket is closed' };
  if (deed.name !== 'workaround') return null;
  const change = severity.findLast((c) => c.at <= deed.at);
  if (change === undefined || change.severity === null)
    return { kind: 'not_now', because: 'it has no severity yet' };
  if (change.workaroundOf !== undefined || policy.intake.workaround.has(change.severity)) return null;
  return { kind: 'not_now', because: `the policy lowers no ${change.severity} ticket for a workaround` };
}

/** More headings than a reader needs are left out. */
const MOST_NAMED = 5;

/** Why a write-up was not done when somebody said so; null: it was, or that was not said. */
export function unwritten({ at, given }: Deed, writeUp: WriteUpText | null): Trouble | null {
  if (writeUp === null || given.kind !== 'write_up' || given.part !== 'done') return null;
  // Said before there was anything to fill in, it stays said. In the same second nobody had read it.
  if (at <= writeUp.postedAt) return null;
  if (writeUp.since !== null && writeUp.since <= at) return null;
  const empty = writeUp.empty.slice(0, MOST_NAMED).join(', ');
  const because = empty === '' ? 'a section of it was still empty' : `nothing is written yet under: ${empty}`;
  return { kind: 'not_now', because };
}

/** The date agreed on, from each instant on. A later word replaces it, and it ends with the close. */
export function agreedOver(
  deeds: readonly Deed[],
  closures: readonly Closure[],
  openedAt: Instant,
): Since<Instant | null>[] {
  const said = deeds.flatMap(({ at, given }): Since<Instant | null>[] =>
    given.kind === 'date' && !isClosedAt(closures, at) ? [{ at, value: given.at }] : [],
  );
  if (said.length === 0) return [];
  const ends = closures.map(({ at }) => ({ at, value: null }));
  const history: Since<Instant | null>[] = [{ at: openedAt, value: null }];
  for (const entry of [...said, ...ends].sort((a, b) => a.at - b.at))
    if (history.at(-1)?.value !== entry.value) history.push(entry);
  return history;
}

/** Until when staff want no nudges, from each instant on. A later word replaces it, and it ends with the close. */
export function snoozedOver(deeds: readonly Deed[], closures: readonly Closure[]): Since<Instant | null>[] {
  const said = deeds.flatMap(({ at, given }): Since<Instant | null>[] =>
    given.kind === 'snooze' && !isClosedAt(closures, at) ? [{ at, value: given.until }] : [],
  );
  if (said.length === 0) return [];
  const ends = closures.map(({ at }) => ({ at, value: null }));
  return [...said, ...ends].sort((a, b) => a.at - b.at);
}

/** In the very second of a close it was still open: whoever closes with a comment gave its commands before. */
function isClosedAt(closures: readonly Closure[], at: Instant): boolean {
  return closures.some((c) => c.at < at && (c.reopenedAt === null || at < c.reopenedAt));
}
