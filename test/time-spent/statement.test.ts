import { describe, expect, it } from 'vitest';
import { STATEMENT_WORDS } from '../../src/languages/statements.ts';
import { statementCsv, statementMarkdown } from '../../src/hosts/cli/statement-text.ts';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { entriesOf } from '../../src/time-spent/entries.ts';
import type { Shares, Spending, Stated } from '../../src/time-spent/statement.ts';
import { statementOf } from '../../src/time-spent/statement.ts';
import { entitlementFor } from '../../src/time-spent/entitled.ts';
import { policyOf, snapshotOf, Story } from '../desk/story.ts';
import fc from '../property.ts';

const policyWith = (zone: string, hours: string) =>
  policyOf(`
version: 1
timezone: Europe/Berlin
team: { staff: [ana, bo] }
customers:
  tiers: [gold]
  members: { gold: { acme: { logins: [cus], timezone: ${zone} } } }
scopes: [{ name: extra, when: { label: extra }, extra: true }, { name: support }]
entitlements: { gold: { hours: ${hours} } }
`);

const policy = await policyWith('Europe/Berlin', '2');
const spendingOf = (story: Story, number: number, under = policy): Spending => {
  const issue = story
    .with({
      number,
      title: `Ticket | ${String(number)}`,
      url: `https://github.com/acme/helpdesk/issues/${String(number)}`,
    })
    .issue();
  const c = caseOf(issue, snapshotOf({ policy: under }, [], '2027-06-30 10:00'));
  if (c === null) throw new Error('no ticket');
  return { ticket: issue, entries: entriesOf(c.ticket, under), charges: c.charges };
};
const stated = (under = policy, month = '2026-12', zone = 'Europe/Berlin'): Stated => ({
  ...{ customer: 'acme', month, zone, isCovered: () => true },
  entitlement: entitlementFor(under, 'acme', 'gold'),
});
const sharesOf = (spendings: readonly Spending[], more: Partial<Stated> = {}) =>
  statementOf(spendings, { ...stated(), ...more }).lines.map(({ shares }) =>
    Object.fromEntries(Object.entries(shares).filter(([, minutes]) => minutes !== 0)),
  );
const open = () => new Story('2026-12-01 10:00');

describe('a statement', () => {
  it('splits what goes over the hours, to the minute, and takes back from what came over them', () => {
    const story = open()
      .says('2026-12-02 10:00', 'ana', '/spent 1h30m')
      .says('2026-12-03 10:00', 'bo', '/spent 45m')
      .says('2026-12-04 10:00', 'ana', '/spent 1h')
      .says('2026-12-05 10:00', 'ana', '/spent -1h10m');
    expect(sharesOf([spendingOf(story, 1)])).toEqual([
      { included: 90 },
      { included: 30, over: 15 },
      { over: 60 },
      // 75 minutes were over.
      { over: -70 },
    ]);
  });

  it('goes by days across tickets, whichever was recorded first', () => {
    const one = open().says('2026-12-20 10:00', 'ana', '/spent 1h on 2026-12-02');
    const other = new Story('2026-12-01 11:00').says('2026-12-10 10:00', 'ana', '/spent 1h30m');
    expect(sharesOf([spendingOf(other, 2), spendingOf(one, 1)])).toEqual([
      { included: 60 },
      { included: 60, over: 30 },
    ]);
  });

  it('tells what is charged: what the customer or the contract has agreed to, and nothing else', async () => {
    const story = () =>
      open()
        .labels('2026-12-01 10:01', 'ana', 'extra')
        .says('2026-12-02 10:00', 'ana', '/spent 30m')
        .says('2026-12-02 11:00', 'ana', '/charge 90 € an hour')
        .says('2026-12-02 12:00', 'cus', '/agree')
        .says('2026-12-02 13:00', 'ana', '/spent 40m')
        .says('2026-12-02 14:00', 'ana', '/spent 20m free advice');
    const made = statementOf([spendingOf(story(), 1)], stated());
    expect([made.total, made.shares.outside, made.agreed, made.open, made.shares.free]).toEqual([
      90, 70, 40, 30, 20,
    ]);
    expect(made.charges.map(({ charge }) => charge.terms)).toEqual(['90 € an hour']);
    expect(made.remaining).toBe(120);
    const billed = await policyOf(
      `version: 1\nteam: { staff: [ana] }\ncustomers: { tiers: [gold], members: { gold: { acme: [cus] } } }\nentitlements: { gold: { hours: 0, over: billed } }`,
    );
    const own = spendingOf(open().says('2026-12-02 10:00', 'ana', '/spent 30m'), 1, billed);
    expect(statementOf([own], stated(billed))).toMatchObject({ agreed: 30, open: 0, remaining: 0 });
  });

  it('counts a month of the customer’s days, and what lies outside its contract as over', () => {
    const story = open()
      // In Berlin it is December by then.
      .says('2026-11-30 23:30', 'ana', 'Early. 1h')
      .says('2026-12-31 22:59', 'ana', '/spent 10m')
      .says('2026-12-31 23:00', 'ana', '/spent 20m');
    const made = statementOf([spendingOf(story, 1)], stated());
    expect(made.lines.map(({ entry }) => [entry.day, entry.minutes])).toEqual([['2026-12-31', 10]]);
    const ended = { isCovered: (day: string) => day < '2026-12-15' };
    expect(sharesOf([spendingOf(story, 1)], ended)).toEqual([{ over: 10 }]);
  });

  it('is written in Markdown and as a table, and people’s words stay words', () => {
    const story = open()
      .says('2026-12-02 10:00', 'ana', '/spent 1h30m | **bold** <b>x</b>')
      .says('2026-12-02 11:00', 'ana', '/spent 1h =HYPERLINK("x")');
    const made = statementOf([spendingOf(story, 7)], stated());
    const text = statementMarkdown(made, STATEMENT_WORDS.en, 'en');
    expect(text).toContain('| Worked in all | 2 h 30 min |');
    expect(text).toContain('Included by contract: 2 h. Left of it: 0 min.');
    expect(text).toContain('| Over or outside, not agreed and not charged | 30 min |');
    expect(text).not.toContain('**bold**');
    expect(text).not.toContain('<b>');
    expect(
      text
        .split('\n')
        .find((line) => line.includes('[#7]'))
        ?.replaceAll('\\|', '')
        .match(/\|/g),
    ).toHaveLength(7);
    expect(statementMarkdown(made, STATEMENT_WORDS.de, 'de')).toContain(
      '| Insgesamt geleistet | 2 h 30 min |',
    );
    const csv = statementCsv(made);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).toContain(',60,30,30,0,0,0,false');
  });
});

/** What people could have written, by what is said of it. */
const entry = fc.record({
  ticket: fc.integer({ min: 0, max: 2 }),
  // Minutes of half a year: summer time begins in it, and ends south of the equator.
  at: fc.integer({ min: 0, max: 180 * 1440 }),
  minutes: fc.integer({ min: -120, max: 600 }).filter((minutes) => minutes !== 0),
  free: fc.boolean(),
});
const ZONES = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];

describe('statements of months, over any history', () => {
  it('add up to the minute, each entry in the month of its zone and in no other', async () => {
    const start = Date.UTC(2026, 11, 1);
    for (const zone of ZONES) {
      const under = await policyWith(zone, '10');
      const months = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'];
      // The slow way: what a calendar on the wall there shows.
      const wall = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' });
      fc.assert(
        fc.property(fc.array(entry, { maxLength: 14 }), (entries) => {
          const stories = [0, 1, 2].map(() => new Story('2026-12-01 00:00'));
          const expected = new Map(months.map((month) => [month, 0]));
          for (const { ticket, at, minutes, free } of entries.toSorted((a, b) => a.at - b.at)) {
            const when = new Date(start + at * 60_000);
            const text = `/spent ${String(minutes)}m${free ? ' free' : ''}`;
            stories[ticket]?.says(when.toISOString().slice(0, 16).replace('T', ' '), 'ana', text);
            const month = wall.format(when).slice(0, 7);
            expected.set(month, (expected.get(month) ?? 0) + minutes);
          }
          const spendings = stories.map((story, index) => spendingOf(story, index + 1, under));
          for (const month of months) {
            const made = statementOf(spendings, stated(under, month, zone));
            expect(made.total).toBe(expected.get(month));
            const kinds = Object.keys(made.shares) as (keyof Shares)[];
            expect(kinds.reduce((sum, kind) => sum + made.shares[kind], 0)).toBe(made.total);
            expect(made.agreed + made.open).toBe(made.shares.over + made.shares.outside);
            for (const line of made.lines)
              expect(kinds.reduce((sum, kind) => sum + line.shares[kind], 0)).toBe(line.entry.minutes);
            // Within the hours, and never more than was worked within them.
            const worked = made.total - made.shares.free;
            expect(made.shares.included).toBe(Math.min(worked, 600));
            expect(made.remaining).toBe(Math.max(0, 600 - worked));
          }
        }),
        { numRuns: 12 },
      );
    }
  });
});
