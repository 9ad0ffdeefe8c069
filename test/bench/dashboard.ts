/**
 * How long the page of a report takes, and how large it is, with a generated year of 5,000 tickets: wall time in
 * milliseconds; the first page loads what draws charts. With a browser it also tells when the page can be used.
 *
 *     node test/bench/dashboard.ts [--tickets 5000]
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CHROMIUM, openBrowser } from '../browser/chromium.ts';
import { pageOf, yearOf } from '../dashboard/example.ts';

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '5000' } } });
const year = await yearOf(Number(values.tickets));
const times = Array.from({ length: 3 }, () => {
  const begin = performance.now();
  pageOf(year);
  return performance.now() - begin;
});
const text = pageOf(year);
console.log(
  `${String(year.figures.clocks.length)} clocks: ${(Buffer.byteLength(text) / 1000).toFixed(0)} KB in ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
);
if (Buffer.byteLength(text) > 1_000_000) process.exitCode = 1;

if (CHROMIUM !== null) {
  const file = join(tmpdir(), 'steward-report.html');
  await writeFile(file, text);
  const browser = await openBrowser();
  const page = await browser.newPage();
  let begin = performance.now();
  await page.goto(pathToFileURL(file).href);
  console.log(`loaded in ${(performance.now() - begin).toFixed(0)} ms`);
  begin = performance.now();
  await page.locator('#clocks-by-outcome').selectOption('missed');
  console.log(`filtered in ${(performance.now() - begin).toFixed(0)} ms`);
  begin = performance.now();
  await page.locator('#clocks th button').last().click();
  console.log(`sorted in ${(performance.now() - begin).toFixed(0)} ms`);
  await browser.close();
}
