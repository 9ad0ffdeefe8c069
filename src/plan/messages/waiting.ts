import type { Unanswered } from '../../rules/document.ts';
import type { Documents } from './documents.ts';
import { addressed } from './room.ts';
import { timeIn } from './time.ts';
import type { UnansweredView } from './views.ts';

/** More missing answers than a reader can use are left out. */
const MOST = 20;

/** Reminds the customer of a question. */
export function reminderText(documents: Documents, facts: Unanswered): string {
  return documents.write('reminder', viewOf(documents, facts));
}

/** Says why a ticket is closed whose customer did not answer, and how it goes on. */
export function silenceText(documents: Documents, facts: Unanswered): string {
  return documents.write('silence', viewOf(documents, facts));
}

function viewOf({ phrases }: Documents, facts: Unanswered): UnansweredView {
  const { to, asker, missing, since, closes, reopens, timezone } = facts;
  const time = timeIn(timezone, phrases);
  return {
    to: addressed(to),
    asker: asker ?? '',
    missing: missing.slice(0, MOST),
    since: time(since),
    closes: time(closes),
    reopens: time(reopens),
    timezone,
  };
}
