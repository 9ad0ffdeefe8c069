import type { Instant } from '../calendar/instant.ts';
import { document } from './document.ts';
import { compile, render } from './engine.ts';
import { shown } from './field.ts';
import { at, flag, maintained, number, optional, people, text, TIMEZONE } from './kinds.ts';

/** A saved reply with what it can tell of its ticket. */
export interface SavedReplyFacts {
  /** Liquid, as the policy has it. */
  readonly source: string;
  readonly number: number;
  readonly reference: string;
  readonly title: string;
  /** Login of the customer. */
  readonly customer: string;
  readonly severity: string | null;
  /** Logins of those who have the ticket. */
  readonly owners: readonly string[];
  readonly group: string | null;
  /** When the next promise to the customer is due; null: none is open. */
  readonly due: Instant | null;
  /** Login of whoever sends it. */
  readonly by: string;
  readonly waits: boolean;
}

/** What the text of a saved reply may name. */
export const REPLY_FIELDS = {
  number: number('The number of the ticket.', 12),
  reference: text('What the ticket is called.', 'SUP-12'),
  title: text('Its title.', 'Login fails'),
  customer: text('Login of the customer.', 'cus'),
  to: people('The customer; `mention` calls them.', 'cus'),
  severity: optional(text('The severity; empty while not set.', 'high')),
  owners: people('Who has the ticket.', 'ana'),
  group: optional(text('The group that has it; may be empty.', 'tier-1')),
  due: optional(
    at('When the next promise to the customer is due; empty: none is.', '2026-11-16T11:00+01:00'),
  ),
  by: text('Who sends it.', 'ana'),
  timezone: TIMEZONE,
} as const;

export const savedReply = document({
  about:
    'A saved reply that staff send by `/reply`. What it may name of the ticket its own text may name, too.',
  facts: {
    text: maintained('The text of the reply.', 'Please tell us the version: it stands under **Help**.'),
    waits: flag('Whether the ticket waits for the customer from now on.', true),
    ...REPLY_FIELDS,
  },
  from: ({ source, customer, ...facts }: SavedReplyFacts, words) => {
    const known = { ...facts, customer, to: [customer] };
    return { ...known, text: filled(source, shown(REPLY_FIELDS, known, words)) };
  },
  english: `{{ text }}
{% if waits %}

**Next:** please answer here. The ticket waits until you do.
{% endif %}

<sub>{{ by }} sends you this text, which the desk keeps ready for common questions. If it does not help, just write here.</sub>`,
});

/** A text that fails, which the check of a policy finds, is sent as it is written: silence would be worse. */
function filled(source: string, view: object): string {
  try {
    return render(compile(source, 'repository'), view);
  } catch {
    return source;
  }
}
