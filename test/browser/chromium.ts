import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect } from 'vitest';

/** A browser of this machine: the one in CHROMIUM, or the first on the path; null: there is none. */
export const CHROMIUM: string | null =
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file)) ??
  null;

if (CHROMIUM === null)
  process.stdout.write('No Chromium is on the path or in CHROMIUM: the tests in a browser are left out.\n');

/** A desktop and a phone. */
const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath: CHROMIUM ?? '', args: asRoot });
}

/** Finds nothing to complain of for those who see little or nothing, on a desktop and on a phone, by day and by night. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  for (const size of SIZES)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      // Evaluated by the browser's own means: the page lets nothing in.
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      const where = `${page.url()} at ${String(size.width)}, ${colorScheme}`;
      for (const { id, nodes } of violations)
        found.push(`${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
      const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(beyond) > 0) found.push(`${where}: ${String(beyond)} pixels beyond the edge`);
    }
  await page.setViewportSize(SIZES[0] ?? { width: 1280, height: 900 });
  expect(found).toEqual([]);
}
