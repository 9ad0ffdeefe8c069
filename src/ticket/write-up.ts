import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { WriteUpSource } from './aftermath.ts';
import type { WriteUpText } from './ticket.ts';
import { readWriteUp } from './write-up-text.ts';

/** The text that people write on a ticket; null where there is none, or the policy does not look at it. */
export function writeUpOf(comment: WriteUpSource | undefined, policy: Policy): WriteUpText | null {
  if (comment === undefined || policy.writeUp?.done !== 'written') return null;
  const empty = missingSections(comment.body, policy);
  const since = empty.length > 0 ? null : filledSince(comment, policy);
  return { postedAt: comment.at, since, empty };
}

/** The first of the revisions, up to today's, in all of which nothing is left empty. */
function filledSince(comment: WriteUpSource, policy: Policy): Instant {
  let since = comment.lastEditedAt ?? comment.at;
  for (const { at, text } of comment.edits.toReversed()) {
    if (text === null) continue;
    if (missingSections(text, policy).length > 0) break;
    since = at;
  }
  return since;
}

/** The headings under which something is still to be written, as the policy asks. */
function missingSections(
  body: string,
  { writeUp, factorClasses }: Pick<Policy, 'writeUp' | 'factorClasses'>,
): string[] {
  const required = writeUp?.required ?? null;
  if (required !== null) return emptyUnder(body, required, factorClasses);
  const { sections } = readWriteUp(body, factorClasses);
  return sections.flatMap(({ heading, isEmpty }) => (isEmpty ? heading : []));
}

/** Those of some headings under which nothing is written, or that are not there; in whatever case. */
export function emptyUnder(
  body: string,
  headings: readonly string[],
  factorClasses: Policy['factorClasses'],
): string[] {
  const { sections } = readWriteUp(body, factorClasses);
  const filled = new Set(sections.flatMap(({ heading, isEmpty }) => (isEmpty ? [] : sectionName(heading))));
  return headings.filter((name) => !filled.has(sectionName(name)));
}
/** By what a section is known among others: its heading in whatever case, with a colon or without. */
export function sectionName(heading: string): string {
  return heading.trim().replace(/:$/, '').toLowerCase();
}
