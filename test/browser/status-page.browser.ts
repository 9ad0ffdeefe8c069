import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '../../src/calendar/instant.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import { NOW, SCENES } from '../page/example.ts';
import { CHROMIUM, expectAccessible, openBrowser } from './chromium.ts';

/** A folder for pictures, for people to look at. */
const PICTURES = process.env.PICTURES;

const WIDGET = 'node_modules/@statuspage/status-widget/dist/index.js';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

describe.skipIf(CHROMIUM === null)('a status page in a browser', () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser();
    const files = new Map<string, string>([['widget.js', await readFile(WIDGET, 'utf8')]]);
    for (const [scene, page] of Object.entries(SCENES))
      for (const [path, text] of pageFiles(page)) files.set(`${scene}/${path}`, text);
    const elsewhere = `<!DOCTYPE html><body><script>
      document.body.innerHTML = '<statuspage-widget src="' + location.origin + '"></statuspage-widget>';
      document.head.append(Object.assign(document.createElement('script'), { src: 'widget.js' }));
    </script>`;
    files.set('elsewhere.html', elsewhere);
    // Some readers know a page by its host alone.
    for (const [path, text] of pageFiles(SCENES.outage)) files.set(path, text);
    server = createServer((request, response) => {
      const path = (request.url ?? '').slice(1).replace(/\?.*/, '');
      const text = files.get(path);
      const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** A page at a moment, and whatever it complains of or asks for. */
  async function opened(path: string, late = 0): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.clock.install({ time: NOW + late });
    await page.goto(`${address}/${path}`);
    return { page, asked, said };
  }

  test.each([
    ...Object.keys(SCENES).map((scene) => `${scene}/index.html`),
    ...['outage/incidents/42.html', 'quarter/de/incidents/41.html', 'quarter/incidents/39.html'],
    ...['maintenance/maintenance/50.html', 'quarter/de/history/2026-10.html'],
  ])('can be read by everybody, and asks for nothing else: %s', async (path) => {
    const { page, asked, said } = await opened(path);
    await expectAccessible(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    // The browser's own words on the scripts that look for what is wrong are not the page's.
    expect(said.filter((text) => !/axe/i.test(text))).toEqual([]);
    expect(asked.filter((one) => one.startsWith('/'))).toEqual([`/${path}`]);
    await photograph(page, path);
    await page.close();
  });

  test('says loudly that it is out of date, as soon as it is', async () => {
    const { page } = await opened('well/index.html', HOUR - 60_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.fastForward(90_000);
    expect(await page.getByRole('alert').textContent()).toMatch(/^This page is out of date\. .*18:40 CET/);
    expect(await page.title()).toBe('⚠ Acme Shops: status');
    await expectAccessible(page);
    await photograph(page, 'well/stale.html');
    await page.close();
  });

  test('can be read where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}/outage/index.html`);
    expect(await page.getByText('Major outage').count()).toBeGreaterThan(0);
    expect(await page.getByText('If it is later than').count()).toBe(1);
    await context.close();
  });

  test('is read by the widget that the makers of the format have for others’ pages', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${address}/elsewhere.html`);
    const widget = page.locator('statuspage-widget');
    await widget.getByText('Major outage').first().waitFor();
    expect(asked).toContain('/api/v2/summary.json');
    await page.close();
  });
});

/** The page on a desktop and on a phone, by day and by night, and printed. */
async function photograph(page: Page, path: string): Promise<void> {
  if (PICTURES === undefined) return;
  for (const width of [1280, 390])
    for (const mode of ['light', 'dark', 'print'] as const) {
      await page.setViewportSize({ width, height: 900 });
      const media = mode === 'print' ? 'print' : 'screen';
      await page.emulateMedia({ media, colorScheme: mode === 'dark' ? 'dark' : 'light' });
      const name = `${path.replaceAll('/', '_')}-${String(width)}-${mode}.png`;
      await page.screenshot({ path: join(PICTURES, name), fullPage: true });
    }
}
