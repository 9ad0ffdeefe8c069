import { document } from './document.ts';
import { link, text } from './kinds.ts';

export interface OfficeCommandFacts {
  /** Who wrote it. */
  readonly by: string;
  /** The command as it was written, without what stood behind it: `/close`. */
  readonly written: string;
  /** Address of the ticket. */
  readonly url: string;
}

export const officeCommand = document({
  about: 'Says in the office that a command there does nothing, and where it works.',
  facts: {
    by: text('Who wrote it.', 'ana'),
    written: text('The command.', '/close'),
    ticket: link('The address of the ticket.', 'https://github.com/acme/helpdesk/issues/12'),
  },
  from: ({ by, written, url }: OfficeCommandFacts) => ({ by, written, ticket: url }),
  english: `{{ written | code }} by {{ by }} was not carried out: commands do nothing here.

**Next:** write it on the ticket: {{ ticket }}`,
});
