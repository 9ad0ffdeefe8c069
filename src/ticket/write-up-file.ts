import { formatInstant } from '../calendar/moment.ts';
import { readKey } from '../marks/key.ts';
import type { Policy } from '../policy/policy.ts';
import type { Issue } from './issue.ts';

/** Where the file of a ticket's write-up lies. */
export interface FilePlace {
  /** `steward/post-mortem-12` */
  readonly branch: string;
  /** `post-mortems/2026-12-07-12.md` */
  readonly path: string;
}

/** How the desk's own commits of such files begin: what they change nobody wrote. */
export const COMMITS = {
  written: 'post-mortem: write up',
  renewed: 'post-mortem: bring the facts up to date',
} as const;

/**
 * The file's place is what the ticket has on record of it. Until it has, it follows from when the ticket was solved first,
 * so that every run finds it; null: it never was.
 *
 * @param keys all that the desk's marks on the ticket say
 */
export function filePlaceOf(
  { number, events }: Pick<Issue, 'number' | 'events'>,
  { timezone, writeUp }: Pick<Policy, 'timezone' | 'writeUp'>,
  keys: Iterable<string>,
): FilePlace | null {
  const branch = `steward/post-mortem-${String(number)}`;
  const [recorded] = [...keys].flatMap((key) => readKey('write-up-path', key) ?? []);
  if (recorded !== undefined) return { branch, path: recorded };
  const solved = events.find((event) => event.kind === 'closed' && event.reason === 'completed');
  if (solved === undefined || writeUp === null) return null;
  const day = formatInstant(solved.at, timezone).slice(0, 10);
  return { branch, path: `${writeUp.folder}/${day}-${String(number)}.md` };
}
