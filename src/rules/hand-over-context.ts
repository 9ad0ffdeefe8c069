import { lackingIn } from '../commands/context.ts';
import { keyOf } from '../marks/key.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { handOversOf } from './last-hand-over.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/**
 * Whoever has handed a ticket over without what the group wants to know of it is asked for that, once, while the group has
 * it: what goes out at once, as what cannot wait for it, and what was handed over by label.
 */
export const handOverContext: Rule = (c) => {
  const { ticket, policy } = c;
  if (!isOpen(c) || ticket.issue.locked) return [];
  const last = handOversOf(c).at(-1);
  const handOver = last?.step.handOver;
  const asks = policy.team.groups.find(({ name }) => name === last?.to)?.asks;
  if (handOver?.by.kind !== 'human' || last === undefined || asks === undefined) return [];
  const { at, posted, by } = handOver;
  if (at < REVISED || at < (asks.effective ?? at) || !isNews(c, at)) return [];
  if (ticket.ownDeletions.some((deleted) => deleted >= at)) return [];
  const lacking = lackingIn(asks.items, staffTexts(c));
  if (lacking.length === 0) return [];
  return [
    {
      kind: 'comment',
      rule: 'hand-over-context',
      because: `@${by.login} handed it over without what the group ${last.to} wants to know.`,
      deadline: at,
      key: keyOf('hand-over-context', posted),
      document: 'hand-over-context',
      facts: { to: [by.login], group: last.to, lacking },
    } satisfies Decision,
  ];
};

function staffTexts({ ticket, now }: Case): string[] {
  return ticket.messages.flatMap(({ role, at, event }) =>
    role === 'staff' && at <= now ? [event.body] : [],
  );
}
