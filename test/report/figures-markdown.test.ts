import { describe, expect, it } from 'vitest';
import { clocksCsv } from '../../src/report/clocks-csv.ts';
import { figuresMarkdown } from '../../src/report/figures-markdown.ts';
import { engineFigures } from './oracle/compare.ts';
import { drawYear } from './oracle/year.ts';

const YEAR = { from: '2027-01-01', to: '2028-01-01', now: Date.UTC(2029, 0, 1) };

/** The figures of many tickets, with names that people gave. */
async function figures(name = 'bug') {
  const counted = await engineFigures(drawYear(900, 7), YEAR);
  const desk = {
    repository: 'acme/berlin',
    time_zone: 'UTC',
    from: '2027-01-01T00:00:00Z',
    to: '2028-01-01T00:00:00Z',
  };
  const more = { as_of: desk.to, by_owner: true, policies: [], faults: [] };
  const clocks = counted.clocks.map((clock) => ({ ...clock, rule: name }));
  const attainment = counted.attainment.map((row) => (row.by === 'group' ? { ...row, value: name } : row));
  return {
    ...counted,
    version: 1 as const,
    desks: [{ ...desk, ...more }],
    definitions: {},
    clocks,
    attainment,
  };
}

describe('a report for people', () => {
  it('fits into an issue, and says what it leaves out', async () => {
    const all = await figures();
    expect(all.breaches.length).toBeGreaterThan(500);
    const text = figuresMarkdown(all, { customers: true });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/_\d+ more rows are left out here\._/);
    const short = figuresMarkdown(all, { customers: true, longest: 2000 });
    expect(short.length).toBeLessThanOrEqual(2000);
    expect(short).toMatch(/\n\n_The rest is left out: it does not fit\. The other formats have it all\._\n$/);
  });

  it('takes what people wrote for words', async () => {
    const hostile = await figures('| @everyone <img src=x> [a](b)');
    const text = figuresMarkdown(hostile, { customers: true });
    expect(text).not.toMatch(/@everyone|<img|\[a\]\(b\)/);
  });

  it('names no customer unless that is asked for', async () => {
    const text = figuresMarkdown(await figures(), { customers: false });
    expect(text).not.toMatch(/Globex|Initech|Umbrella/);
  });

  it('has no formula in its table for spreadsheets, and no cell that breaks it', async () => {
    const csv = clocksCsv(await figures('=HYPERLINK("x"),\n1'));
    expect(csv).toContain(`,"'=HYPERLINK(""x""),\n1",`);
  });
});
