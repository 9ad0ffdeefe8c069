import { earliest, HOUR, type Instant, type Milliseconds, NEVER } from '../../calendar/instant.ts';
import type { DigestLine } from '../../documents/digest.ts';
import { isKey } from '../../marks/key.ts';
import type { Case } from '../../rules/case.ts';
import { addressees } from '../../rules/rule.ts';
import type { Clock } from '../../sla/clock.ts';
import type { DigestEntry, Lateness } from './lateness.ts';

/** What became overdue or was told within so long is one wave, however many runs it meets. */
const WAVE: Milliseconds = HOUR;

export function latenessOf(c: Case): Lateness {
  const { clocks, now, ticket } = c;
  const isFresh = (at: Instant): boolean => at > now - WAVE;
  const isOfWave =
    clocks.some(({ missed }) => missed.some(isFresh)) ||
    [...ticket.ownMarks].some(([key, at]) => isFresh(at) && (isKey('breach', key) || isKey('owner', key)));
  return { number: ticket.issue.number, isOfWave, overdue: entryOf(c) };
}

function entryOf(c: Case): DigestEntry | null {
  const late = c.clocks.filter(({ live, breachedAt }) => live && breachedAt !== null);
  if (late.length === 0) return null;
  const since = earliest(...late.flatMap(({ breachedAt }) => breachedAt ?? [])) ?? NEVER;
  const { to, group } = addressees(c);
  return { line: lineOf(c, late, since), to, group };
}

export function lineOf({ ticket }: Case, clocks: readonly Clock[], since: Instant): DigestLine {
  const { issue, severity } = ticket;
  return {
    number: issue.number,
    title: issue.title,
    severity: severity.at(-1)?.severity ?? null,
    clocks: [...new Set(clocks.map(({ name }) => name))],
    since,
  };
}
