import type { Instant } from '../calendar/instant.ts';
import type { Facts } from '../documents/index.ts';
import { keyOf } from '../marks/key.ts';
import { signOffRemindedAt } from '../sla/reminders.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { shipsFrom } from './expectations.ts';
import { openingAgain } from './reopening.ts';
import type { Rule } from './rule.ts';
import { carries, flag, isNews, isOpen } from './rule.ts';
import { labelKey } from '../ticket/labels.ts';

/** A ticket whose customer was asked whether it is solved says so until they answer, whoever put the label on. */
export const signOff: Rule = (c) => [...labelled(c), ...asked(c)];

function labelled(c: Case): Decision[] {
  const label = c.policy.labels.needs_sign_off;
  const asked = c.ticket.signOffAsked;
  const meta = { rule: 'sign-off', deadline: asked ?? c.now, record: false };
  if (asked !== null) {
    // Nobody is asked about what was closed long ago.
    if (!carries(c, label) && !isNews(c, asked)) return [];
    return flag(c, label, asked, { ...meta, because: 'The customer has yet to say that it is solved.' });
  }
  const because = 'The customer is not asked, or has said, whether it is solved.';
  const put = c.ticket.labels.get(labelKey(label.name))?.putByPeople.at(-1) ?? -Infinity;
  const said = c.ticket.signals.findLast(({ kind }) => kind === 'signed_off' || kind === 'not_resolved');
  if (carries(c, label) && said !== undefined && said.at >= put)
    return [{ kind: 'label', label, present: false, ...meta, because }];
  return flag(c, label, null, { ...meta, because });
}

/** The customer is asked by a comment, and reminded once. */
function asked(c: Case): Decision[] {
  const { ticket, policy, now } = c;
  const since = ticket.signOffAsked;
  // Of what was closed before, the status comment asks, as it did.
  if (since === null || since < REVISED || ticket.issue.locked) return [];
  const reminder = signOffRemindedAt(ticket, policy);
  const again = reminder !== null && reminder <= now;
  const at = again ? reminder : since;
  if (!isNews(c, at) || ticket.ownDeletions.some((deleted) => deleted >= since)) return [];
  return [
    {
      kind: 'comment',
      rule: 'sign-off',
      because: again
        ? 'The customer has not said yet whether it is solved.'
        : 'The customer is asked whether it is solved.',
      deadline: at,
      key: again ? keyOf('sign-off-reminder', since) : keyOf('sign-off', since),
      document: 'sign-off',
      facts: question(c, since, again),
    },
  ];
}

function question(c: Case, since: Instant, again: boolean): Facts['sign-off'] {
  const { ticket, policy } = c;
  const { word, enabled } = policy.commands['sign-off'];
  const closed = !isOpen(c);
  const reopens = closed ? openingAgain(c) : null;
  return {
    to: ticket.requester.kind === 'human' ? [ticket.requester.login] : [],
    again,
    since,
    closed,
    tried: !closed && isTried(c),
    ships: c.change?.ships?.at ?? (closed ? shipsFrom(c, c.now) : null),
    solved: enabled ? `/${word}` : null,
    unsolved: reopens?.command ?? null,
    reopens: reopens?.until ?? null,
  };
}

/** Whether the customer is asked while the work on a change goes on: their word closes nothing. */
function isTried({ change, policy }: Case): boolean {
  return change !== null && policy.changes?.stages.some((stage) => stage.signOff) === true;
}
