import { earliest } from '../calendar/instant.ts';
import type { SavedReplyFacts } from '../documents/saved-reply.ts';
import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { referenceOf } from './expectations.ts';
import { lastHandOver } from './last-hand-over.ts';
import type { Rule } from './rule.ts';
import { isNews, ownersNow } from './rule.ts';

/** Saved replies that staff send by command are posted once. */
export const savedReply: Rule = (c) => {
  const { ticket, policy } = c;
  const sent = consequencesOf(doneOf(ticket.commands), 'saved_reply');
  return sent.flatMap(({ command, consequence: { reply: name } }): Decision[] => {
    const { at, by, comment } = command.line;
    const saved = policy.replies.find((one) => one.name === name);
    if (saved === undefined || command.as !== 'staff' || ticket.issue.locked || !isNews(c, at)) return [];
    if (ticket.ownDeletions.some((deleted) => deleted >= at)) return [];
    return [
      {
        kind: 'comment',
        rule: 'saved-reply',
        because: `@${by.login} wrote /${command.word} ${name}.`,
        deadline: at,
        key: keyOf('reply', comment.id, name),
        document: 'saved-reply',
        facts: { ...ticketFacts(c), source: saved.text, by: by.login, waits: saved.waits },
      },
    ];
  });
};

function ticketFacts(c: Case): Omit<SavedReplyFacts, 'source' | 'by' | 'waits'> {
  const { ticket, policy, clocks } = c;
  const open = clocks.filter(({ set, live, breachedAt }) => set === 'promise' && live && breachedAt === null);
  return {
    number: ticket.issue.number,
    reference: referenceOf(c),
    title: ticket.issue.title,
    customer: ticket.requester.login,
    severity: ticket.severity.at(-1)?.severity ?? null,
    owners: ownersNow(c),
    group: lastHandOver(c)?.to ?? policy.ownership?.group ?? null,
    due: earliest(...open.flatMap(({ due }) => due ?? [])),
  };
}
