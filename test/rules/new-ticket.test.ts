import { expect, it } from 'vitest';
import { newTicketLink } from '../../src/rules/new-ticket.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';

const link = (form: { file: string; opening: string | null } | null) =>
  newTicketLink(
    { issue: { url: 'https://github.com/acme/helpdesk2/issues/12' }, form } as unknown as Ticket,
    'Re: #12',
  );

it('leads to a new issue with the words in its title and its text', () => {
  expect(link(null)).toBe(
    'https://github.com/acme/helpdesk2/issues/new?title=Re%3A+%2312&body=Re%3A+%2312.%0A%0A',
  );
});

it('leads to a form with the words in its first free text, if it has any', () => {
  expect(link({ file: 'bug.yml', opening: 'what' })).toBe(
    'https://github.com/acme/helpdesk2/issues/new?template=bug.yml&title=Re%3A+%2312&what=Re%3A+%2312.%0A%0A',
  );
  expect(link({ file: 'bug.yml', opening: null })).toBe(
    'https://github.com/acme/helpdesk2/issues/new?template=bug.yml&title=Re%3A+%2312',
  );
});
