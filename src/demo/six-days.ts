import { carries, lacks, said, states, undisturbed } from './expectation.ts';
import { commentsBySteward } from './helpdesk.ts';
import type { Script } from './episode.ts';
import { sweep } from './episode.ts';

/** Six days of a small desk, told in order. */
export const SIX_DAYS: Script = {
  begins: '2026-11-06T14:00',
  episodes: [
    {
      at: '2026-11-06T15:10',
      headline: 'mia, a baker, asks how to export her orders',
      does: (desk) =>
        desk.report(
          'export',
          'mia',
          'question.yml',
          "How do I get last month's orders into my bookkeeping?",
          {
            severity: 'A question or a wish',
            words: 'My accountant wants one file with all orders of October.\nI find only the daily lists.',
          },
        ),
      expects: [
        carries('export', 'severity: low'),
        lacks('export', 'outside hours'),
        said('export', 'status'),
        states('export', 'running'),
      ],
    },
    {
      at: '2026-11-06T15:40',
      headline: 'bo takes it and answers',
      does: (desk) => {
        desk.as('bo').assign(desk.ticket('export'), 'bo');
        desk
          .as('bo')
          .comment(
            desk.ticket('export'),
            'Under **Reports → Orders**, choose *October* and then *Download as CSV*: one row for each order.',
          );
      },
      expects: [states('export', '**Owner** | bo |'), states('export', 'kept'), said('export', 'status')],
    },
    {
      at: '2026-11-06T21:30',
      headline: 'lars, a bookseller, finds deleted books in his search',
      does: (desk) =>
        desk.report('search', 'lars', 'question.yml', 'Search still shows books that we deleted', {
          severity: 'Something that is not vital is broken',
          words: 'Customers find them and get an error page. About twenty titles, since Wednesday.',
        }),
      expects: [carries('search', 'severity: medium', 'outside hours'), said('search', 'status')],
    },
    {
      at: '2026-11-07T02:12',
      headline: 'priya reports in the middle of the night: no order goes through',
      does: (desk) =>
        desk.report('checkout', 'priya', 'incident.yml', 'Checkout answers 502 to every customer', {
          severity: 'Nobody can sell anything, and there is no way around it',
          happening:
            'Since about two o’clock every payment ends in a white page: `502 Bad Gateway`.\nAll three of our shops, cards and vouchers alike.',
          tried: 'Another browser, another card, the old checkout link.',
        }),
      expects: [
        carries('checkout', 'severity: urgent', 'incident', 'outside hours'),
        said('checkout', 'status'),
      ],
    },
    {
      at: '2026-11-07T02:31',
      headline: 'ana, on duty, takes it and answers',
      does: (desk) => {
        desk.as('ana').assign(desk.ticket('checkout'), 'ana');
        desk
          .as('ana')
          .comment(
            desk.ticket('checkout'),
            'I see the same from here, for all shops. I am looking at the payment gateway now.',
          );
      },
      expects: [states('checkout', '**Owner** | ana |'), states('checkout', 'kept')],
    },
    {
      at: '2026-11-07T03:00',
      headline: 'half an hour alone is enough: ana hands it to chen, tier two',
      does: (desk) => {
        desk
          .as('ana')
          .comment(
            desk.ticket('checkout'),
            'The gateway refuses our certificate. That is beyond me: @chen takes over.\n\n/escalate tier-2',
          );
        desk.as('ana').unassign(desk.ticket('checkout'), 'ana');
        desk.as('ana').assign(desk.ticket('checkout'), 'chen');
      },
      expects: [states('checkout', '**Owner** | chen |'), carries('checkout', 'group: tier-2')],
    },
    {
      at: '2026-11-07T03:40',
      headline: 'chen finds a certificate that ran out at two',
      does: (desk) =>
        desk
          .as('chen')
          .comment(
            desk.ticket('checkout'),
            'The certificate between the shops and the gateway ran out at 02:00. A new one is on its way to all machines.',
          ),
      expects: [said('checkout', 'status')],
    },
    {
      at: '2026-11-07T04:05',
      headline: 'priya sees orders again, and chen closes the incident',
      does: (desk) => {
        desk
          .as('priya')
          .comment(desk.ticket('checkout'), 'Orders are coming in again in all three shops. Thank you!');
        desk.as('chen').close(desk.ticket('checkout'), 'COMPLETED');
      },
      expects: [
        carries('checkout', 'post-mortem: due'),
        said('checkout', 'post-mortem'),
        said('checkout', 'status'),
      ],
    },
    {
      at: '2026-11-07T14:20',
      headline: "tomas's café prints every invoice twice; on a Saturday, when only urgent clocks run",
      does: (desk) =>
        desk.report('invoices', 'tomas', 'question.yml', 'Every invoice is printed twice', {
          severity: 'It disturbs our business',
          words: 'Guests ask whether they paid twice. We tear one up each time, so there is a way around it.',
        }),
      expects: [
        carries('invoices', 'severity: high'),
        said('invoices', 'status'),
        states('invoices', 'Mon 9 Nov 2026, 02:00 MST'),
      ],
    },
    {
      at: '2026-11-08T11:00',
      headline: 'yuki wishes for a dark display; the webhook gets lost on its way',
      does: (desk) => {
        desk.github.webhooks.next({ effect: 'lose' });
        desk.report('dark', 'yuki', 'question.yml', 'A dark display for the till, please', {
          severity: 'A question or a wish',
          words: 'Our record shop is dim, and the till shines like a lighthouse.',
        });
      },
      expects: [said('dark', 'status', 0)],
    },
    sweep('2026-11-08T11:30', [carries('dark', 'severity: low'), said('dark', 'status')]),
    sweep('2026-11-09T02:30', [
      carries('invoices', 'sla: breached', 'needs: response'),
      said('invoices', 'breach'),
      undisturbed('invoices'),
      lacks('search', 'sla: breached'),
      lacks('dark', 'sla: breached'),
    ]),
    {
      at: '2026-11-09T05:10',
      headline: 'ana starts early and answers lars, but takes nothing on',
      does: (desk) =>
        desk
          .as('ana')
          .comment(
            desk.ticket('search'),
            'Thank you, I can see it: the search index is four days old. We will have it rebuilt.',
          ),
      expects: [states('search', 'kept')],
    },
    {
      at: '2026-11-09T05:30',
      headline: 'bo apologises to tomas, and takes the ticket',
      does: (desk) => {
        desk.as('bo').assign(desk.ticket('invoices'), 'bo');
        desk
          .as('bo')
          .comment(
            desk.ticket('invoices'),
            'I am sorry that you waited. Friday’s update prints a copy for the kitchen; I have switched that off for you. Is it one page now?',
          );
      },
      expects: [
        lacks('invoices', 'needs: response'),
        carries('invoices', 'sla: breached'),
        states('invoices', '**Owner** | bo |'),
      ],
    },
    sweep('2026-11-09T06:00', [
      carries('search', 'needs: owner'),
      said('search', 'owner'),
      said('invoices', 'breach'),
    ]),
    {
      at: '2026-11-09T06:20',
      headline: 'chen takes the search',
      does: (desk) => desk.as('chen').assign(desk.ticket('search'), 'chen'),
      expects: [lacks('search', 'needs: owner'), states('search', '**Owner** | chen |')],
    },
    {
      at: '2026-11-09T06:50',
      headline: 'tomas confirms, and bo closes',
      does: (desk) => {
        desk.as('tomas').comment(desk.ticket('invoices'), 'One page. The guests are happy, and so am I.');
        desk.as('bo').close(desk.ticket('invoices'), 'COMPLETED');
      },
      expects: [said('invoices', 'post-mortem', 0), carries('invoices', 'sla: breached')],
    },
    {
      at: '2026-11-09T07:15',
      headline: 'ana takes the dark display and answers, in time',
      does: (desk) => {
        desk.as('ana').assign(desk.ticket('dark'), 'ana');
        desk
          .as('ana')
          .comment(
            desk.ticket('dark'),
            'A fine idea. Until we have one: *Settings → Display → Brightness* goes down to a fifth.',
          );
      },
      expects: [
        states('dark', 'kept'),
        states('dark', '**Owner** | ana |'),
        lacks('dark', 'sla: breached', 'needs: owner'),
      ],
    },
    {
      at: '2026-11-10T10:00',
      headline: 'chen fills in the post-mortem',
      does: (desk) => {
        const paper = commentsBySteward(desk.ticket('checkout')).find(({ body }) =>
          body.startsWith('<!-- steward post-mortem'),
        );
        if (paper === undefined) throw new Error('There is no post-mortem to fill in.');
        const summary = 'A certificate ran out at night, and with it every checkout for two hours.';
        const body = paper.body.replace(/(### Summary\n+)_[^\n]*_/, `$1${summary}`);
        desk.as('chen').editComment(paper, body);
      },
      expects: [states('checkout', 'with it every checkout')],
    },
    {
      at: '2026-11-10T16:02',
      headline: 'priya: one shop fails again; chen reopens',
      does: (desk) => {
        desk.as('priya').comment(desk.ticket('checkout'), 'The shop in Boulder shows the white page again.');
        desk.as('chen').reopen(desk.ticket('checkout'));
        desk
          .as('chen')
          .comment(
            desk.ticket('checkout'),
            'One machine was still serving the old certificate. It is out now.',
          );
      },
      expects: [said('checkout', 'status')],
    },
    {
      at: '2026-11-10T16:40',
      headline: 'chen closes it for good: same post-mortem, newer facts',
      does: (desk) => desk.as('chen').close(desk.ticket('checkout'), 'COMPLETED'),
      expects: [
        said('checkout', 'post-mortem'),
        states('checkout', 'with it every checkout'),
        states('checkout', 'reopened it'),
        said('checkout', 'status'),
      ],
    },
    {
      at: '2026-11-11T08:40',
      headline: 'nadia cannot refund; her clock has just begun to run',
      does: (desk) =>
        desk.report('refund', 'nadia', 'incident.yml', 'Refunds end in “try again later”', {
          severity: 'Selling is disturbed, or there is a way around it',
          happening: 'Since this morning no refund to a card goes through. Cash works.',
        }),
      expects: [carries('refund', 'severity: high', 'incident'), said('refund', 'status')],
    },
    sweep('2026-11-11T09:00', [said('invoices', 'breach'), said('search', 'owner'), said('dark', 'status')]),
  ],
};
