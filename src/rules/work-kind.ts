import { keyOf } from '../marks/key.ts';
import { isNamed, scopeOf } from '../time-spent/entitled.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/** What a kind of work comes with its customer is told once, unless their contract names it. */
export const workKind: Rule = (c) => {
  const { ticket, policy } = c;
  if (policy.scopes.every(({ says }) => says === null) || !isOpen(c) || ticket.issue.locked) return [];
  const now = ticket.facts.at(-1)?.value;
  if (now === undefined) return [];
  const kind = scopeOf(policy, now);
  const says = kind?.says ?? null;
  if (kind === null || says === null || isNamed(policy, now, kind)) return [];
  // It has been of that kind since the last moment at which it was not.
  const others = ticket.facts.findLastIndex(({ value }) => scopeOf(policy, value) !== kind);
  const since = ticket.facts[others + 1]?.at ?? ticket.openedAt;
  if (!isNews(c, since) || ticket.ownDeletions.some((deleted) => deleted >= since)) return [];
  const { requester } = ticket;
  return [
    {
      kind: 'comment',
      rule: 'work-kind',
      because: `The ticket is work of the kind ${kind.name}, of which the policy says something.`,
      deadline: since,
      key: keyOf('work-kind', kind.name),
      document: 'work-kind',
      facts: { to: requester.kind === 'human' ? [requester.login] : [], says },
    },
  ];
};
