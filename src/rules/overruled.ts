import { keyOf } from '../marks/key.ts';
import { rankOf } from '../ticket/severity-sources.ts';
import type { SeverityChange } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { addressees, isNudgeNews, isOpen, isTakenAway, mayTell } from './rule.ts';

/**
 * An edit of the form after staff have said how severe a ticket is changes nothing. Where it asks for more than the
 * ticket has, and for more than any edit before it, staff are told once.
 */
export const overruled: Rule = (c, { then }) => {
  const { ticket } = c;
  const change = loudest(c);
  const current = ticket.severity.at(-1)?.severity ?? null;
  const severity = change?.severity ?? null;
  if (change === null || severity === null || !isOpen(c) || !mayTell(c) || !isNudgeNews(c, change.at))
    return [];
  if (isTakenAway(c, change.at)) return [];
  return [
    {
      kind: 'notice',
      rule: 'overruled',
      because: `@${change.by.login} edited the form, and it now asks for ${severity}.`,
      deadline: change.at,
      key: keyOf('overruled', change.at),
      ...addressees(then),
      notice: { kind: 'overruled', severity, current, by: change.by.login },
    },
  ];
};

/** The first of the edits that ask for the most, if that is more than the ticket has. */
function loudest({ ticket, policy }: Case): SeverityChange | null {
  const last = ticket.severity.at(-1);
  let most: SeverityChange | null = null;
  for (const change of ticket.overruled) {
    if (last !== undefined && change.at < last.at) continue;
    const than = (most ?? last)?.severity ?? null;
    if (rankOf(policy, change.severity) < rankOf(policy, than)) most = change;
  }
  return most;
}
