import type { ExposedSecret, FollowUp, Instructions, OutOfScope } from '../../rules/document.ts';
import type { Documents } from './documents.ts';
import { Markdown } from './engine.ts';
import { addressed } from './room.ts';
import { timeIn } from './time.ts';

/** Longest instructions that a comment takes. */
const LONGEST = 50_000;

/** Ready instructions, as the policy's maintainers wrote them. Marks of the desk in them are shown, not obeyed. */
export function selfServiceText(
  documents: Documents,
  { text, closed, automatic, notResolved }: Instructions,
): string {
  const instructions = text.replace(/<!--(?=\s*steward)/gi, '&lt;!--').slice(0, LONGEST);
  return documents.write('self-service', {
    instructions: new Markdown(instructions),
    closed,
    automatic,
    unsolved: notResolved ?? '',
  });
}

/** Points a secret out without repeating it. */
export function secretText(documents: Documents, { to, by, kinds, where }: ExposedSecret): string {
  return documents.write('secret', {
    to: addressed(to),
    by,
    kinds: [...new Set(kinds)].map((kind) => documents.phrases.reason(kind)),
    comment: where === 'comment',
  });
}

/** Why a ticket was closed that the desk does not serve. */
export function outOfScopeText(documents: Documents, { by, why, reopening, timezone }: OutOfScope): string {
  const unsolved = reopening?.command ?? '';
  const reopens = timeIn(timezone, documents.phrases)(reopening?.until);
  return documents.write('out-of-scope', { by, why: why ?? '', unsolved, reopens, timezone });
}

/** What a customer can do who wrote on a solved ticket. */
export function followUpText(documents: Documents, { closedAt, link, again, timezone }: FollowUp): string {
  const time = timeIn(timezone, documents.phrases);
  return documents.write('follow-up', {
    closed: time(closedAt),
    link: new Markdown(`<${link}>`),
    unsolved: again?.command ?? '',
    until: time(again?.until ?? null),
    timezone,
  });
}
