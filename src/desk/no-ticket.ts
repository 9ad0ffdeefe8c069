import { announcementIn } from '../ticket/announcement.ts';
import { isBeforeDesk } from '../ticket/beginning.ts';
import type { Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import type { RunContext } from './snapshot.ts';

/**
 * Why an issue is no ticket: the desk opened it, staff announce planned work by it, it is from before the desk, or the
 * policy does not select it.
 */
export type NoTicket = 'own' | 'planned work' | 'older' | 'not selected';

/** Why an issue is no ticket whatever else there is to see of it; null: the policy's selector decides. */
export function excludedAs(issue: Issue, context: RunContext): Exclude<NoTicket, 'not selected'> | null {
  // What the desk opened itself is work about tickets, never a ticket.
  if (sameActor(issue.author, context.identity)) return 'own';
  if (announcementIn(issue, context) !== null) return 'planned work';
  return isBeforeDesk(issue, context) ? 'older' : null;
}

const WHY: Readonly<Record<NoTicket, string>> = {
  own: 'the desk opened it itself.',
  'planned work':
    'staff announce planned work by it, for the status page (`status_page: maintenance_form:`).',
  older:
    'opened before `since:` of the policy. Somebody on the staff who gives it a severity, by label or command, makes it one.',
  'not selected': 'the policy does not select it (`tickets: when:`).',
};

/** One sentence or two for whoever asks about an issue by its name. */
export function noTicketText(issue: string, why: NoTicket): string {
  return `${issue} is not a ticket: ${WHY[why]}`;
}
