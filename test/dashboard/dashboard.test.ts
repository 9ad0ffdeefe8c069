import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { dashboard } from '../../src/dashboard/dashboard.ts';
import { CLOSE_WORDS, HAPPENED, reportRows } from '../../src/dashboard/report-rows.ts';
import { pageOf, yearOf } from './example.ts';

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A line of a template is no paragraph of prose.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'void-style': 'off',
    // Of SVG, the charts' library writes what it likes best.
    'attr-quotes': 'off',
    // A table that scrolls is no part of the page by itself.
    'prefer-native-element': 'off',
  },
});

const year = await yearOf(60);
const page = pageOf(year);

/** What the page holds as its rows. */
function rowsIn(text: string): { title: string[]; tables: { name: string; rows: number }[] } {
  const json = /<script type="application\/json" id="rows">(.*?)<\/script>/.exec(text)?.[1] ?? '';
  return JSON.parse(json) as ReturnType<typeof rowsIn>;
}

describe('the page of a report', () => {
  it('is valid HTML', async () => {
    const { results } = await html.validateString(page, 'report.html');
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${String(line)} ${ruleId}: ${message}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('is the same for the same figures, and lets in nothing else', () => {
    expect(pageOf(year)).toBe(page);
    expect(page).not.toMatch(/<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)=/);
    expect(page).not.toMatch(/\sstyle=|<style>[^]*<style>|\\n/);
    expect(page).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-.+&#39;; script-src &#39;sha256-/,
    );
  });

  it('has every clock and every ticket, and each figure leads to as many as it counts', () => {
    const { figures, desks } = year;
    expect(rowsIn(page).tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['tickets', desks.flatMap(({ rows }) => rows.tickets).length],
      ['clocks', figures.clocks.length],
    ]);
    const [tickets, clocks] = reportRows(figures, desks, true).tables;
    const count = (table: typeof tickets, key: string, word: string): number => {
      const column = table.columns.find((one) => one.key === key);
      return column?.kind === 'words' ? column.cells.filter((cell) => cell.includes(word)).length : 0;
    };
    expect(count(clocks, 'outcome', 'missed')).toBe(figures.breaches.length);
    expect(count(clocks, 'outcome', 'running')).toBe(
      figures.clocks.filter(({ outcome }) => outcome === 'running').length,
    );
    const happened = (word: string): number => count(tickets, 'happened', word);
    expect({
      opened: happened(HAPPENED.opened),
      open: happened(HAPPENED.open),
      unowned: happened(HAPPENED.unowned),
      reopened: happened(HAPPENED.reopened),
      once: happened(HAPPENED.once),
      early: happened(HAPPENED.early),
      handedOver: happened(HAPPENED.handedOver),
      escalated: happened(HAPPENED.escalated),
      unresolved: happened(HAPPENED.unresolved),
    }).toEqual({
      opened: figures.tickets.opened,
      open: figures.tickets.open_at_end,
      unowned: figures.unowned.now.length,
      reopened: figures.reopened.tickets.length,
      once: figures.one_touch.count,
      early: figures.early_pauses.tickets.length,
      handedOver: figures.hand_overs.tickets.length,
      escalated: figures.escalations.tickets,
      unresolved: figures.unresolved.tickets,
    });
    expect(happened(CLOSE_WORDS.completed)).toBeGreaterThan(0);
    expect(figures.reopened.count).toBeGreaterThan(0);
  });

  it('names no customer unless that is asked for', () => {
    expect(page).toContain('Globex');
    expect(pageOf(year, false)).not.toMatch(/Globex|Initech|Umbrella/);
    expect(pageOf(year, false)).toContain('Customers are counted here, not named.');
  });

  it('names owners only where the policy has them shown', async () => {
    expect(page).toContain('id="clocks-by-owner"');
    const { figures, desks } = await yearOf(60);
    for (const { rows } of desks) Object.assign(rows, { byOwner: false });
    const clocks = figures.clocks.map((clock) => ({ ...clock, owners: [] }));
    const attainment = figures.attainment.filter(({ by }) => by !== 'owner');
    const text = dashboard({ ...figures, clocks, attainment }, desks, { customers: true });
    expect(text).not.toContain('by-owner');
    expect(text).not.toMatch(/\bchen\b/);
  });

  it('says loudly what could not be read', () => {
    const desks = year.figures.desks.map((desk) => ({ ...desk, faults: ['#7 could not be read: <b>.'] }));
    const text = dashboard({ ...year.figures, desks }, year.desks, { customers: true });
    expect(text).toContain('<strong>Not complete.</strong> #7 could not be read: &lt;b&gt;.');
  });

  it('takes what people wrote for words, wherever it stands', async () => {
    const words = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&<!--`;
    const hostile = await yearOf(40, words);
    const { figures, desks } = hostile;
    const clocks = figures.clocks.map((clock) => ({
      ...clock,
      ...{ severity: words, tier: words, customer: words, group: words, target: words },
      ...{ components: [words], owners: [words], url: `javascript:${words}` },
    }));
    const attainment = figures.attainment.map((row) => ({ ...row, value: words }));
    const ref = { repository: words, number: 1, url: `javascript:alert(1)` };
    const one = { class: words, component: words, tickets: [ref, ref], customers: 2 };
    const text = dashboard(
      {
        ...figures,
        ...{ clocks, attainment, breaches: clocks },
        desks: figures.desks.map((desk) => ({ ...desk, repository: words, faults: [words] })),
        definitions: { decided: words },
        causes: { tickets: 1, by_class: [one], recurring: [one], by_month: [] },
        self_service: [{ name: words, answered: 1, kept: 0, came_back: [ref] }],
        unowned: { ...figures.unowned, now: [{ ...ref, since: '2027-01-01T00:00:00Z', seconds: 1 }] },
      },
      desks,
      { customers: true },
    );
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text.match(/<\/script/g)).toHaveLength(2);
    expect(text).not.toMatch(/<img|<!--|href="javascript:/);
    expect(rowsIn(text).title[0]).toBe(words);
  });
});

it('a year of nothing is a page as well', () => {
  const none = dashboard(
    {
      ...year.figures,
      ...{ attainment: [], breaches: [], clocks: [], backlog: [] },
      causes: { tickets: 0, by_class: [], recurring: [], by_month: [] },
    },
    [],
    { customers: true },
  );
  expect(none).toContain('No clock counted in this time.');
  expect(none).toContain('All 0 tickets.');
});
