import { document } from './document.ts';
import { link, optional, text } from './kinds.ts';

/** The ticket that an issue of the office stands beside. */
export interface OfficeHeadFacts {
  readonly title: string;
  readonly url: string;
  /** Null: none yet. */
  readonly severity: string | null;
  /** Name of the customer, or the login of whoever asks. */
  readonly customer: string;
}

export const officeHead = document({
  about: 'The head of an issue in the office: which ticket it stands beside. Kept current.',
  facts: {
    title: text('The title of the ticket.', 'Login fails'),
    ticket: link('The address of the ticket.', 'https://github.com/acme/helpdesk/issues/12'),
    severity: optional(text('The severity; empty while not set.', 'high')),
    customer: text('The customer, or the login of whoever asks.', 'Contoso'),
  },
  from: ({ title, url, severity, customer }: OfficeHeadFacts) => ({ title, ticket: url, severity, customer }),
  english: `Ticket: {{ ticket }}

| Title | Severity | Customer |
| :-- | :-- | :-- |
| {{ title }} | {% if severity != '' %}{{ severity }}{% else %}not set{% endif %} | {{ customer }} |

Write here what the customer must not see: this repository is private, and the ticket holds no link to it. Answers to the customer, labels and commands belong on the ticket. This issue closes when the ticket does, and opens again with it.`,
});
