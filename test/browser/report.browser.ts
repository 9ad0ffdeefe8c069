import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, type Reported, yearOf } from '../dashboard/example.ts';
import { CHROMIUM, expectAccessible, openBrowser } from './chromium.ts';

/** A folder for pictures, for people to look at. */
const PICTURES = process.env.PICTURES;

const TICKETS = 300;

describe.skipIf(CHROMIUM === null)('the page of a report in a browser', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  let year: Reported;
  beforeAll(async () => {
    browser = await openBrowser();
    year = await yearOf(TICKETS);
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const file = join(folder, 'report.html');
    await writeFile(file, pageOf(year));
    address = pathToFileURL(file).href;
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** The page, and whatever it complains of or asks for. */
  async function opened(hash = ''): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${address}${hash}`);
    return { page, asked, said };
  }

  function cells(page: Page, heading: string): Promise<string[]> {
    return page.evaluate<string[]>(`(() => {
      const table = document.getElementById('clocks-rows').parentElement;
      const place = [...table.querySelectorAll('th')].findIndex(head => head.textContent === ${JSON.stringify(heading)});
      return [...table.querySelectorAll('tbody tr')].map(row => row.children[place].textContent);
    })()`);
  }

  test('can be read by everybody, and asks for nothing', async () => {
    const { page, asked, said } = await opened();
    await page.evaluate(`document.querySelectorAll('details').forEach(one => { one.open = true })`);
    await expectAccessible(page);
    expect(said.filter((text) => !/axe/i.test(text))).toEqual([]);
    expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([address]);
    await page.close();
    const fresh = await opened();
    await photograph(fresh.page);
    await fresh.page.close();
  });

  test('is filtered, and the filter is part of the address', async () => {
    const { page } = await opened();
    await page.getByLabel('Filter clocks').getByLabel('Outcome').selectOption('missed');
    await page.getByLabel('Filter clocks').getByLabel('Severity').selectOption('urgent');
    const missed = year.figures.clocks.filter(
      ({ outcome, earlier, severity }) => outcome === 'missed' && !earlier && severity === 'urgent',
    );
    expect(await page.locator('#clocks-count').textContent()).toMatch(
      new RegExp(`^${String(missed.length)} of [\\d,]+ clocks`),
    );
    expect(new Set(await cells(page, 'Outcome'))).toEqual(new Set(['missed']));
    expect(new Set(await cells(page, 'Severity'))).toEqual(new Set(['urgent']));
    const shared = new URL(page.url()).hash;
    const other = await opened(shared);
    expect(await other.page.locator('#clocks-count').textContent()).toBe(
      await page.locator('#clocks-count').textContent(),
    );
    await page.getByLabel('Filter clocks').getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('#clocks-count').textContent()).toMatch(/^All /);
    await other.page.close();
    await page.close();
  });

  test('is sorted, both ways, and says so', async () => {
    const { page } = await opened();
    const head = page.locator('#clocks th', { hasText: 'Open time' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const longest = Math.max(...year.figures.clocks.map((clock) => clock.elapsed_seconds));
    expect((await cells(page, 'Open time'))[0]).toMatch(
      new RegExp(`^${String(Math.floor(longest / 3600))} h`),
    );
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await cells(page, 'Open time'))[0]).toMatch(/^(?:\d+ min ?)?(?:\d+ s)?$/);
    await page.close();
  });

  test('leads from a figure to its rows, and from a row to its ticket', async () => {
    const { page } = await opened();
    const { count, tickets } = year.figures.reopened;
    expect(count).toBeGreaterThan(0);
    const card = page.locator('.cards li', { hasText: 'Reopened' });
    await card.getByRole('link').click();
    expect(await page.locator('#tickets-count').textContent()).toMatch(
      new RegExp(`^${String(tickets.length)} of `),
    );
    const link = await page.locator('#tickets-rows a').first().getAttribute('href');
    expect(tickets.map(({ url }) => url)).toContain(link);
    await page.close();
  });

  test('shows more when it is asked to', async () => {
    const { page } = await opened();
    expect((await cells(page, 'Outcome')).length).toBe(100);
    await page.locator('#clocks-more').click();
    expect((await cells(page, 'Outcome')).length).toBe(600);
    await page.close();
  });

  test('can be read where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('svg.chart').count()).toBe(5);
    expect(await page.locator('#clocks-rows tr').count()).toBe(100);
    expect(await page.locator('#clocks-filter').isVisible()).toBe(false);
    expect(await page.locator('#clocks-count').textContent()).toMatch(/^The newest 100 of \d+ clocks/);
    await page.locator('.cards a').first().click();
    expect(new URL(page.url()).hash).toBe('#clocks');
    await context.close();
  });

  test('is printed', async () => {
    const { page } = await opened('#clocks?outcome=missed&severity=urgent');
    const path = join(PICTURES ?? folder, 'report.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    expect((await stat(path)).size).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#clocks-filter').isVisible()).toBe(false);
    expect(await page.locator('#clocks-rows').isVisible()).toBe(true);
    await page.close();
  });
});

/** The page on a desktop and on a phone, by day and by night, and printed. */
async function photograph(page: Page): Promise<void> {
  if (PICTURES === undefined) return;
  for (const width of [1280, 390])
    for (const mode of ['light', 'dark', 'print'] as const) {
      await page.setViewportSize({ width, height: 900 });
      const media = mode === 'print' ? 'print' : 'screen';
      await page.emulateMedia({ media, colorScheme: mode === 'dark' ? 'dark' : 'light' });
      await page.screenshot({
        path: join(PICTURES, `report-${String(width)}-${mode}.png`),
        clip: { x: 0, y: 0, width, height: width === 390 ? 3600 : 2600 },
        fullPage: true,
      });
    }
}
