import type { Ticket } from '../ticket/ticket.ts';

/**
 * The address at which a new ticket is opened like another, with words in its title and in the form's opening field.
 * GitHub fills a new issue's form from its address: fields by id, a plain issue's text as `body`.
 */
export function newTicketLink({ issue, form }: Ticket, words: string): string {
  const link = new URL(issue.url.replace(/\/\d+$/, '/new'));
  if (form !== null) link.searchParams.set('template', form.file);
  link.searchParams.set('title', words);
  const field = form === null ? 'body' : form.opening;
  if (field !== null) link.searchParams.set(field, `${words}.\n\n`);
  return link.href;
}
