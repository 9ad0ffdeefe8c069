import type { Instant } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import { isReadable } from '../ticket/form/layout.ts';
import type { Actor } from '../ticket/issue.ts';
import { Said } from '../ticket/said.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { addressees, isNews } from './rule.ts';

/** Staff are told, once on a ticket, of a text in which commands or answers may stand that nobody looked for. */
export const unread: Rule = (c) => {
  const { issue, ownDeletions } = c.ticket;
  if (issue.locked) return [];
  const first = unreadReport(c) ?? unreadComment(c);
  if (first === null || ownDeletions.some((deleted) => deleted >= first.at)) return [];
  const { at, by, comment } = first;
  return [
    {
      kind: 'comment',
      rule: 'unread',
      because: 'A text is too long to be read.',
      deadline: at,
      key: keyOf('unread'),
      document: 'unread',
      facts: { to: addressees(c).to, by: by.login, comment },
    },
  ];
};

interface Unread {
  readonly at: Instant;
  readonly by: Actor;
  readonly comment: boolean;
}

/** Only where the policy goes by answers are they missed. */
function unreadReport(c: Case): Unread | null {
  const { body, author: by, createdAt, lastEditedAt } = c.ticket.issue;
  const at = lastEditedAt ?? createdAt;
  const asked = c.policy.intake.forms.size > 0 || c.ticket.form !== null;
  if (!asked || !isNews(c, at)) return null;
  return isReadable(body.replace(/\r\n?/g, '\n')) ? null : { at, by, comment: false };
}

function unreadComment(c: Case): Unread | null {
  const found = c.ticket.messages.find(
    ({ role, event }) =>
      (role === 'staff' || role === 'customer') &&
      isNews(c, event.at) &&
      new Said(event.body, event.at).isUnread,
  );
  return found === undefined ? null : { at: found.at, by: found.by, comment: true };
}
