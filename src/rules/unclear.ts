import type { Instant } from '../calendar/instant.ts';
import { latest } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { Doubt } from '../ticket/form/doubt.ts';
import { isForStaff } from '../ticket/form/doubt.ts';
import { REVISED } from '../ticket/revised.ts';
import { AT_ONCE } from '../ticket/issue.ts';
import { isAsked } from './asked.ts';
import type { Case } from './case.ts';
import { deciders, deciding } from './deciders.ts';
import type { Rule } from './rule.ts';
import { isNudgeNews, isOpen, isTakenAway, mayTell } from './rule.ts';

/**
 * What is not clear about how a ticket came, and only staff can settle, they are told once: that nothing says how severe
 * it is, or which form it is of. The customer is told nothing of it, for the text is as they meant it.
 */
export const unclear: Rule = (c, { then }) => {
  const { ticket } = c;
  const since = arrival(c);
  if (!isOpen(c) || !mayTell(c) || !isNudgeNews(c, since) || isSeen(c)) return [];
  if (isTakenAway(c, since)) return [];
  const doubts = (ticket.form?.doubts ?? []).filter(isForStaff);
  const kind = kindOf(c, doubts);
  if (kind === null) return [];
  const current = ticket.severity.at(-1)?.severity ?? null;
  return [
    {
      kind: 'notice',
      rule: 'unclear',
      because: 'What came with the ticket leaves doubts that only staff can settle.',
      deadline: since,
      key: keyOf('unclear'),
      ...deciders(then),
      notice: { kind, doubts, current, command: deciding(c) },
    },
  ];
};

/** What of it staff have to know; null: nothing. */
function kindOf(c: Case, doubts: readonly Doubt[]): 'unclear_severity' | 'unclear_form' | null {
  const { ticket } = c;
  const last = ticket.severity.at(-1);
  // Of a missing answer the customer is asked, and staff need not be.
  const isUntold = last === undefined || last.source === 'otherwise';
  const isOpenQuestion = isUntold && (doubts.length > 0 || !isAsked(c));
  if (isOpenQuestion && last !== undefined) return 'unclear_severity';
  // No policy says from when that counts.
  if (ticket.openedAt < REVISED || !goesByForms(c)) return null;
  if (isOpenQuestion && doubts.length > 0) return 'unclear_severity';
  return doubts.some(({ kind }) => EITHER.has(kind)) ? 'unclear_form' : null;
}

/** It may be of one form as well as of another. */
const EITHER: ReadonlySet<Doubt['kind']> = new Set(['either_form', 'two_forms']);

/** When what it says came here. */
function arrival({ ticket: { openedAt, issue } }: Case): Instant {
  return latest(openedAt, issue.lastEditedAt ?? issue.createdAt);
}

/** Somebody on the staff has looked at it: they have written, taken it, or said how severe it is or what it is. */
function isSeen({ ticket }: Case): boolean {
  const { issue, messages, owners, routes, severity, signals } = ticket;
  return (
    routes.some(({ at }) => at > issue.createdAt + AT_ONCE) ||
    messages.some(({ role, substantive }) => role === 'staff' && substantive) ||
    owners.some(({ value, given }) => value.length > given.length) ||
    severity.some(({ source }) => source === 'command') ||
    signals.some(({ kind }) => kind === 'ack')
  );
}

/** Only where the policy asks for answers does it matter which form they are of. */
function goesByForms({ policy: { intake } }: Case): boolean {
  return intake.forms.size > 0 || intake.severity.some(({ kind }) => OF_FORMS.has(kind));
}

const OF_FORMS: ReadonlySet<string> = new Set(['field', 'matrix', 'sheet']);
