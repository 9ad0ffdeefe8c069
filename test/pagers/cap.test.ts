import { describe, expect, it } from 'vitest';
import { earlier, HOUR, type Instant, later, MINUTE } from '../../src/calendar/instant.ts';
import { withinCap } from '../../src/pagers/cap.ts';
import type { Page } from '../../src/plan/page-call.ts';
import { NOW, page, SEVERITIES } from './given.ts';

const options = {
  now: NOW,
  repository: 'acme/helpdesk',
  perHour: 20,
  perPager: new Map<string, number>(),
  severities: SEVERITIES,
};

function flood(count: number, over: Partial<Page> = {}): Page[] {
  return Array.from({ length: count }, (_, at) =>
    page({
      number: at + 1,
      dedupKey: `acme/helpdesk#${at + 1} first`,
      url: `https://github.com/acme/helpdesk/issues/${at + 1}`,
      severity: at % 3 === 0 ? 'urgent' : 'high',
      ...over,
    }),
  );
}

const sentAt = (pages: readonly Page[], at: Instant) =>
  pages.map(({ repository, pager, dedupKey, confirmed }) => ({ repository, pager, dedupKey, confirmed, at }));

describe('pages an hour', () => {
  it('go out as they are up to the cap', () => {
    const pages = flood(20);
    expect(withinCap(pages, [], options)).toEqual({ send: pages, digested: [], held: [] });
  });

  it('are one digest beyond it: 500 tickets wake somebody 21 times', () => {
    const pages = flood(500);
    const { send, digested, held } = withinCap(pages, [], options);
    expect(send).toHaveLength(21);
    expect(send.slice(0, 20)).toEqual(pages.slice(0, 20));
    expect(digested).toEqual(pages.slice(20));
    expect(held).toEqual([]);
    expect(send[20]).toEqual({
      pager: 'pagerduty',
      action: 'trigger',
      dedupKey: 'acme/helpdesk digest 2026-11-20T03Z',
      severity: 'urgent',
      summary: 'acme/helpdesk: 480 more pages are due than may be sent in an hour. Look at the desk.',
      url: 'https://github.com/acme/helpdesk/issues',
      repository: 'acme/helpdesk',
      confirmed: true,
      number: null,
      details: {
        urgent: '160',
        high: '320',
        tickets: `${Array.from({ length: 20 }, (_, at) => `#${at + 21}`).join(', ')}, …`,
      },
    });
  });

  it('count those of the last sixty minutes, to the millisecond', () => {
    const recent = sentAt(flood(20, { repository: 'old' }), earlier(NOW, HOUR));
    const young = sentAt(flood(20), earlier(NOW, HOUR - 1));
    const next = [page({ dedupKey: 'next' })];
    expect(withinCap(next, recent, options).send).toEqual(next);
    expect(withinCap(next, young, options).digested).toEqual(next);
  });

  it('have one digest for an hour of the clock; what comes after it waits for the next', () => {
    const first = withinCap(flood(30), [], options);
    const recent = sentAt(first.send, NOW);
    const late = [page({ dedupKey: 'late' })];
    expect(withinCap(late, recent, { ...options, now: later(NOW, 5 * MINUTE) })).toEqual({
      send: [],
      digested: [],
      held: late,
    });
    const again = withinCap(late, recent, { ...options, now: later(NOW, 45 * MINUTE) });
    expect(again.send.map(({ dedupKey }) => dedupKey)).toEqual(['acme/helpdesk digest 2026-11-20T04Z']);
    expect(again.digested).toEqual(late);
    expect(withinCap(late, recent, { ...options, now: later(NOW, HOUR) }).send).toEqual(late);
  });

  it('are held to the operator’s limit for a pager, which all repositories share', () => {
    const perPager = new Map([['pagerduty', 3]]);
    const elsewhere = sentAt(flood(2, { repository: 'acme/other', dedupKey: 'other' }), earlier(NOW, MINUTE));
    const pages = [...flood(3), ...flood(3, { pager: 'slack' })];
    const { send, digested } = withinCap(pages, elsewhere, { ...options, perPager });
    expect(send.map(({ pager, number }) => [pager, number])).toEqual([
      ['pagerduty', 1],
      ['slack', 1],
      ['slack', 2],
      ['slack', 3],
      ['pagerduty', null],
    ]);
    expect(digested.map(({ number }) => number)).toEqual([2, 3]);
    // What other repositories sent is nothing to the policy's own limit.
    expect(withinCap(flood(20), elsewhere, options).send).toHaveLength(20);
  });

  it('are one digest for each pager, so that nobody is missed', () => {
    const pages = [...flood(25), ...flood(1, { pager: 'slack' })];
    const { send, digested } = withinCap(pages, [], options);
    expect(send.slice(20).map(({ pager, summary }) => `${pager}: ${summary}`)).toEqual([
      'pagerduty: acme/helpdesk: 5 more pages are due than may be sent in an hour. Look at the desk.',
      'slack: acme/helpdesk: 1 more page is due than may be sent in an hour. Look at the desk.',
    ]);
    expect(digested).toHaveLength(6);
  });

  it('never repeat what went out, or what stands twice in one run', () => {
    const [one, two] = flood(2);
    if (one === undefined || two === undefined) throw new Error('no pages');
    const { send } = withinCap([one, two, two], sentAt([one], earlier(NOW, MINUTE)), options);
    expect(send).toEqual([two]);
    const elsewhere = { ...one, pager: 'slack' };
    expect(withinCap([elsewhere], sentAt([one], earlier(NOW, MINUTE)), options).send).toEqual([elsewhere]);
  });

  it('leave acknowledging and resolving alone', () => {
    const ends = flood(50).map((one, at) => ({
      ...one,
      action: at % 2 === 0 ? ('resolve' as const) : ('acknowledge' as const),
    }));
    const wakes = flood(21);
    const { send } = withinCap([...ends, ...wakes], sentAt(flood(50), earlier(NOW, 2 * HOUR)), options);
    expect(send).toEqual(ends);
    expect(withinCap([...ends, ...wakes], [], options).send).toHaveLength(50 + 20 + 1);
  });
});
