import { DAY, later } from '../../src/calendar/instant.ts';
import type { Facts } from '../../src/documents/index.ts';
import type { Documents } from '../../src/languages/documents.ts';
import { at } from './moment.ts';

function unanswered(extra: Partial<Facts['reminder']> = {}): Facts['reminder'] {
  return {
    ...{ to: ['cus'], asker: 'ana', missing: [], since: at('16T10:00') },
    ...{ closes: at('19T10:00'), reopens: later(at('16T10:00'), 17 * DAY) },
    ...extra,
  };
}

/** What a customer who does not answer reads, with a text wherever a person's may stand. */
export function waitingDocuments(words: Documents, text: string, times: number, people: readonly string[]) {
  const missing = Array.from({ length: times }, () => ({ label: text, hint: text }));
  const facts = unanswered({ to: people, asker: text, missing });
  const asked = {
    ...{ to: people, again: true, since: at('16T10:00'), closed: true, tried: false, ships: at('20T00:00') },
    ...{ solved: text, unsolved: text, reopens: at('30T10:00') },
  };
  return {
    reminder: words.write('reminder', facts),
    silence: words.write('silence', facts),
    'sign-off': words.write('sign-off', asked),
    'saved-reply': words.write('saved-reply', {
      ...{ source: '{{ reference }}, {{ title }}: {{ due }}', number: 12, reference: 'SUP-12', title: text },
      ...{ customer: 'cus', severity: text, owners: people, group: text, due: at('20T17:00') },
      ...{ by: text, waits: true },
    }),
  };
}
