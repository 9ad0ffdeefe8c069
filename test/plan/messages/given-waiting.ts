import { DAY, later } from '../../../src/calendar/instant.ts';
import type { Documents } from '../../../src/plan/messages/documents.ts';
import { reminderText, silenceText } from '../../../src/plan/messages/waiting.ts';
import type { Unanswered } from '../../../src/rules/document.ts';
import { at, ZONE } from './moment.ts';

function unanswered(extra: Partial<Unanswered> = {}): Unanswered {
  return {
    ...{ to: ['cus'], asker: 'ana', missing: [], since: at('16T10:00'), timezone: ZONE },
    ...{ closes: at('19T10:00'), reopens: later(at('16T10:00'), 17 * DAY) },
    ...extra,
  };
}

/** What a customer who does not answer reads, with a text wherever a person's may stand. */
export function waitingDocuments(words: Documents, text: string, times: number, people: readonly string[]) {
  const missing = Array.from({ length: times }, () => ({ label: text, hint: text }));
  const facts = unanswered({ to: people, asker: text, missing });
  return { reminder: reminderText(words, facts), silence: silenceText(words, facts) };
}
