import type { Instant } from '../calendar/instant.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { Closure, Since } from './ticket.ts';

/** The date agreed on, from each instant on. A later word replaces it, and it ends with the close. */
export function agreedOver(
  commands: readonly DoneCommand[],
  closures: readonly Closure[],
  openedAt: Instant,
): Since<Instant | null>[] {
  const said = consequencesOf(commands, 'agreed').map(({ command, consequence }) => ({
    at: command.line.at,
    value: consequence.date,
  }));
  const history: Since<Instant | null>[] = [];
  for (const entry of untilClosed(said, closures)) {
    if (history.length === 0) history.push({ at: openedAt, value: null });
    if (history.at(-1)?.value !== entry.value) history.push(entry);
  }
  return history;
}

/** Until when staff want no nudges, from each instant on. A later word replaces it, and it ends with the close. */
export function snoozedOver(
  commands: readonly DoneCommand[],
  closures: readonly Closure[],
): Since<Instant | null>[] {
  const said = consequencesOf(commands, 'snooze').map(({ command, consequence }) => ({
    at: command.line.at,
    value: consequence.until,
  }));
  return untilClosed(said, closures);
}

/** Empty where nothing was ever said. */
function untilClosed(said: readonly Since<Instant>[], closures: readonly Closure[]): Since<Instant | null>[] {
  if (said.length === 0) return [];
  const ends = closures.map(({ at }) => ({ at, value: null }));
  return [...said, ...ends].sort((a, b) => a.at - b.at);
}
