import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSteward, folderOf } from '../hosts/cli/steward.ts';
import { CHROMIUM, expectAccessible, openBrowser } from './chromium.ts';
import { Player } from './player.ts';

/** A folder for pictures of each step, on a desktop and on a phone, for people to look at. */
const PICTURES = process.env.PICTURES;
const MAIN = resolve(import.meta.dirname, '../../dist/cli/index.js');

describe.skipIf(CHROMIUM === null)('a newcomer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('gets from an empty folder to a ticket that behaves, by the built command and a browser', async () => {
    const folder = await folderOf({});
    const answers = ['ddev', 'ana bo', 'Europe/Berlin', '09:00-17:00', 'yes', ''].join('\n');
    const { code, out, err } = await builtSteward(folder, ['init'], answers);
    expect(code, err).toBe(0);
    expect(out).toContain('steward try');
    expect((await builtSteward(folder, ['check'])).code).toBe(0);

    const tried = spawn(process.execPath, [MAIN, 'try'], { cwd: folder });
    try {
      const page = await browser.newPage();
      const look = new Pictures(page);
      const you = new Player(page);
      await page.goto(await addressOf(tried));
      await look.at('desk');

      await page.getByRole('link', { name: 'New ticket' }).click();
      await look.at('forms');
      await page.getByRole('link', { name: 'Ask for help' }).click();
      await page.getByLabel('Title').fill('Nobody can log in');
      await page.getByLabel('How bad is it?').selectOption({ index: 1 });
      await page.getByLabel('What happens?').fill('The page says 503.');
      await look.at('report');
      await page.getByRole('button', { name: /^Submit/ }).click();
      await page.waitForURL(/issues\/1$/);
      await look.at('ticket');
      expect(await page.getByText('We have your report').count()).toBeGreaterThan(0);
      expect(await page.locator('.ticket > .labels').textContent()).toContain('severity: urgent');
      // What the process promises is on the ticket.
      expect(await page.locator('.ticket').textContent()).toMatch(/First response, within 1 h/);
      await you.press(/^Next due/);
      await look.at('due');
      await you.be('ana');
      await you.comment('We put it right.');
      await you.press('Close as completed');
      await look.at('closed');
      expect(await page.locator('.ticket').textContent()).toContain('This ticket is closed');
      await page.getByRole('navigation').getByRole('link', { name: 'Mail' }).click();
      await look.at('mail');
    } finally {
      tried.kill('SIGINT');
      await once(tried, 'exit');
    }
    expect(await readFile(join(folder, '.github/workflows/steward.yml'), 'utf8')).toContain('issues: write');
  });
});

/** Where the desk is, as the command tells whoever called it. */
async function addressOf(tried: ChildProcess): Promise<string> {
  if (tried.stdout === null) throw new Error('steward try says nothing');
  for await (const line of createInterface(tried.stdout)) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('steward try ended');
}

/** Each step as it is seen, which is found accessible. */
class Pictures {
  readonly #page: Page;
  #count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async at(step: string): Promise<void> {
    await expectAccessible(this.#page);
    this.#count += 1;
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    for (const [size, width] of [
      ['desktop', 1280],
      ['phone', 360],
    ] as const) {
      await this.#page.setViewportSize({ width, height: 900 });
      await this.#page.screenshot({
        path: join(PICTURES, `${String(this.#count).padStart(2, '0')}-${step}-${size}.png`),
        fullPage: true,
      });
    }
    await this.#page.setViewportSize({ width: 1280, height: 900 });
  }
}
