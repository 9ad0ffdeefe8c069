import { earlier } from '../calendar/instant.ts';
import type { PastedSecret } from '../ticket/secrets.ts';
import { secretsOf } from '../ticket/secrets.ts';
import type { Decision } from './decision.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { addressees } from './rule.ts';

/** A secret that somebody pasted is pointed out once to them and to the staff, without a word of what it is. */
export const secrets: Rule = (c) => {
  if (c.ticket.issue.locked) return [];
  const places = new Map<string | null, PastedSecret[]>();
  for (const secret of secretsOf(c.ticket.issue, earlier(c.now, c.policy.news))) {
    if (c.ticket.ownDeletions.some((at) => at >= secret.at)) continue;
    places.set(secret.url, [...(places.get(secret.url) ?? []), secret]);
  }
  return [...places.values()].flatMap((found) => pointedOut(c, found));
};

function pointedOut(c: Case, found: readonly PastedSecret[]): Decision[] {
  const [first] = found;
  if (first === undefined) return [];
  const { by, at, url } = first;
  const author = by.kind === 'human' ? [by.login] : [];
  return [
    {
      kind: 'secret',
      rule: 'secrets',
      because: 'Somebody pasted what looks like a secret.',
      deadline: at,
      found: found.map(({ key, kind }) => ({ key, kind })),
      place: {
        by: by.login,
        comment: url !== null,
        to: [...new Set([...author, ...addressees(c).to])],
      },
    },
  ];
}
