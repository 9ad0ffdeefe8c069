import { parseInstant } from '../../../src/calendar/moment.ts';
import type { Documents } from '../../../src/plan/messages/documents.ts';
import { reminderText, silenceText } from '../../../src/plan/messages/waiting.ts';
import type { Unanswered } from '../../../src/rules/document.ts';

const ZONE = 'Europe/Berlin';

function at(text: string): number {
  return parseInstant(text, ZONE) ?? NaN;
}

function unanswered(extra: Partial<Unanswered> = {}): Unanswered {
  return {
    ...{ to: ['cus'], asker: 'ana', missing: [], since: at('2026-11-16T10:00'), timezone: ZONE },
    ...{ closes: at('2026-11-19T10:00'), reopens: at('2026-12-03T10:00') },
    ...extra,
  };
}

/** What a customer who does not answer reads, with a text wherever a person's may stand. */
export function waitingDocuments(words: Documents, text: string, times: number, people: readonly string[]) {
  const missing = Array.from({ length: times }, () => ({ label: text, hint: text }));
  const facts = unanswered({ to: people, asker: text, missing });
  return { reminder: reminderText(words, facts), silence: silenceText(words, facts) };
}
