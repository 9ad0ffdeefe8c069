import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Id and text of what has the focus, asked of the browser. */
const FOCUSED = '[document.activeElement.id, document.activeElement.textContent]';

/** The one person who plays everybody. */
export class Player {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
    await this.#settled();
  }

  async be(who: string): Promise<void> {
    await this.#page.getByLabel('You are').selectOption(who);
    await this.#settled();
    expect(await this.#page.getByLabel('You are').inputValue()).toBe(who);
  }

  async comment(text: string): Promise<void> {
    await this.#page.locator('#comment').fill(text);
    await this.press('Comment');
  }

  /** Goes on by the keyboard to what has this text; to the title of a form where it is empty. */
  async tabTo(text: string): Promise<void> {
    for (let steps = 0; steps < 40; steps += 1) {
      await this.#page.keyboard.press('Tab');
      const [id, words] = await this.#page.evaluate<string[]>(FOCUSED);
      if (text === '' ? id === 'title' : words === text) return;
    }
    throw new Error(`The keyboard does not reach ${text}`);
  }

  async news(): Promise<string> {
    return (await this.#page.locator('#news').textContent()) ?? '';
  }

  /** The page shows what came of it. */
  async #settled(): Promise<void> {
    await this.#page.waitForSelector('html:not(.busy)');
  }
}
