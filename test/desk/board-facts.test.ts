import { expect, test } from 'vitest';
import { boardText, deskWith } from './many-tickets.ts';

/** GitHub takes so many characters. */
const LONGEST = 65_536;

const listed = (text: string): number => [...text.matchAll(/^\| \d+ \| [^|]+ \| #\d/gm)].length;

test('ten thousand tickets are twenty of each, and how many more there are', async () => {
  const desk = await deskWith(10_000, 'Login fails');
  const text = boardText(desk);
  const waiting = desk.queue.filter(({ standing }) => standing.waiting !== null).length;
  expect(listed(text)).toBe(20);
  expect(text).toContain('| 10000 | ');
  expect(text).toContain(`…and ${String(10_000 - waiting - 20)} more behind them.`);
  expect(text).toContain('### Waiting');
  expect(text).toContain(`- …and ${String(waiting - 20)} more`);
  expect(text.length).toBeLessThan(20_000);
});

test('the longest titles fit, whatever is in them', async () => {
  const text = boardText(await deskWith(10_000, '|@ana <b>*x*</b> '.repeat(16)));
  expect(text.length).toBeLessThan(LONGEST);
  expect(text).not.toMatch(/(?<![\w\u200b])@ana/);
  expect(listed(text)).toBeGreaterThan(0);
});

test('customers and their tiers are told where the policy says so, and nowhere else', async () => {
  const quiet = boardText(await deskWith(50, 'Login fails'));
  expect(quiet).not.toMatch(/Brauer|enterprise|pre-sales|- tier|Customer/);
  const told = boardText(await deskWith(50, 'Login fails', ', show_customers: true'));
  expect(told).toMatch(/\| Brauer \S+ Sohn, enterprise \|/);
  expect(told).toContain('- tier enterprise');
});
