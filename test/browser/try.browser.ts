import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSteward, folderOf } from '../hosts/cli/steward.ts';
import { FILES, Tried } from '../rehearsal/tried.ts';
import { CHROMIUM, expectAccessible, openBrowser } from './chromium.ts';
import { Player } from './player.ts';

describe.skipIf(CHROMIUM === null)('steward try in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('whoever plays everybody sees what comes of it, and takes it along as a story', async () => {
    const folder = await folderOf(FILES);
    await using tried = await Tried.start(folder);
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => trouble.push(dialog.message()));
    const you = new Player(page);

    await page.goto(tried.url);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'New ticket' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Report a problem' }).click();
    await expectAccessible(page);
    // What must be answered is asked for by the browser itself.
    await page.getByRole('button', { name: 'Submit as mia' }).click();
    expect(await page.locator(':invalid').count()).toBeGreaterThan(0);
    await page.getByLabel('Title').fill('[Problem] <img src=x onerror=alert(1)>');
    await page.getByLabel('How bad is it?').selectOption('urgent');
    await page.getByLabel('Till').check();
    await page.getByLabel('Log').fill('```\n<script>alert(1)</script>');
    await page.getByLabel('I looked twice').check();
    await you.press('Submit as mia');
    expect(await you.news()).toContain('The pager rings.');
    expect(await you.news()).toContain('put on “severity: urgent”');
    expect(await page.locator('#said').textContent()).toContain('severity: urgent');
    await expectAccessible(page);

    await you.be('stranger');
    await you.comment('Here too\n\n- [ ] looked');
    await you.press('☐ looked');
    expect(await page.getByText('☑ looked').count()).toBe(1);
    await page.getByText('React to the comment by stranger').click();
    await you.press('React with heart to the comment by stranger');
    await page.getByText('Edit or delete the comment by stranger').click();
    await page.getByLabel('Text of the comment by stranger').fill('Not here');
    await you.press('Save');
    await page.getByText('Edit or delete the comment by stranger').click();
    await you.press('Delete');
    expect(await page.getByText('deleted a comment by').count()).toBe(1);

    await you.be('ana');
    await page.locator('summary', { hasText: /^Assign$/ }).click();
    await page.getByRole('checkbox', { name: 'ana' }).check();
    await you.press('Set assignees');
    await page.locator('summary', { hasText: /^Label$/ }).click();
    await page.getByLabel('Another label').fill('seen');
    await you.press('Set labels');
    expect(await page.locator('.ticket > .labels').textContent()).toContain('seen');
    await you.comment('/severity low');
    expect(await you.news()).toContain('answered with');
    await expectAccessible(page);
    await you.press('+1 h');
    await you.press('Mon 9:00');
    expect(await page.locator('.clock').textContent()).toMatch(/^Mon .*09:00/);
    await you.press('Close as completed');
    await you.press('Reopen');
    await you.press(/^Next due/);

    for (const tab of ['Tickets', 'Mail', 'Pager', 'Next run', 'Story']) {
      await page.getByRole('navigation').getByRole('link', { name: tab }).click();
      await expectAccessible(page);
    }
    await page.goto(`${tried.url}/ana`);
    expect(await page.getByText('because you were assigned').count()).toBe(0);
    expect(await page.getByText('because you were mentioned').count()).toBeGreaterThan(0);
    await expectAccessible(page);

    const story = await (await tried.get('/-/rehearsed.yml')).text();
    await writeFile(join(folder, 'rehearsed.yml'), story);
    const { code, out } = await builtSteward(folder, ['play', 'rehearsed.yml']);
    expect(out).toBe('rehearsed.yml holds: what was rehearsed\n');
    expect(code).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('a policy is edited in place, and the last good one stands', async () => {
    await using tried = await Tried.start(await folderOf(FILES));
    const page = await browser.newPage();
    const you = new Player(page);
    await page.goto(`${tried.url}/-/policy`);
    await expectAccessible(page);
    const box = page.getByLabel('.github/steward.yml');
    const policy = await box.inputValue();
    expect(policy).toBe(FILES['.github/steward.yml']);
    await box.fill(policy.replace('ownership:', 'ownreship:'));
    await you.press('Put into force');
    expect(await page.getByRole('alert').textContent()).toContain('Not in force: one error.');
    expect(await page.locator('.faults pre').textContent()).toContain('ownreship:');
    await expectAccessible(page);
    await page.getByLabel('.github/steward.yml').fill(policy.replace('[ana, bo]', '[ana, bo, chen]'));
    await you.press('Put into force');
    expect(await page.getByText('In force.').count()).toBe(1);
    await you.be('chen');
  });

  test('it goes by the keyboard alone, and without the script', async () => {
    await using tried = await Tried.start(await folderOf(FILES));
    const page = await browser.newPage();
    await page.goto(tried.url);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the page');
    const you = new Player(page);
    await you.tabTo('New ticket');
    await page.keyboard.press('Enter');
    await page.waitForURL(/issues\/new$/);
    await you.tabTo('An idea');
    await page.keyboard.press('Enter');
    await page.waitForURL(/template=idea/);
    await you.tabTo('');
    await page.keyboard.type('Dark');
    await page.keyboard.press('Enter');
    await page.waitForURL(/issues\/1$/);
    // What happened has the focus, and was said.
    expect(await page.locator('#news:focus').count()).toBe(1);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const scriptless = await plain.newPage();
    await scriptless.goto(tried.url);
    await scriptless.locator('#who').selectOption('bo');
    await scriptless.getByRole('button', { name: 'Be it' }).click();
    expect(await scriptless.locator('#who').inputValue()).toBe('bo');
    await scriptless.getByRole('button', { name: '+1 h' }).click();
    expect(await scriptless.locator('#news').count()).toBe(1);
    await plain.close();
  });
});
