/**
 * How long the files of a status page take, and how large its first page is, with 500 incidents of three updates each
 * within 90 days and 20 components: wall time in milliseconds, the best of five.
 *
 *     node test/bench/page.ts
 */
import { earlier, HOUR, later } from '../../src/calendar/instant.ts';
import type { IncidentState } from '../../src/commands/incident-words.ts';
import type { PageIncident, StatusPage } from '../../src/page/model.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import { hit, NOW, pageWith, resolved, update } from '../page/example.ts';

const WORDS =
  'Some of you see errors. We have found out why & are putting it right; see https://acme.example. ';
const components = Array.from({ length: 20 }, (_, index) => ({
  ...{ name: `Component ${String(index)}`, slug: `component-${String(index)}`, description: WORDS },
}));
const incidents = Array.from({ length: 500 }, (_, index): PageIncident => {
  const from = earlier(NOW, (index + 2) * 4 * HOUR);
  const hits = [
    hit(`Component ${String(index % 20)}`, (['minor', 'major', 'critical'] as const)[index % 3] ?? 'minor'),
  ];
  const one = resolved(String(index), `Incident ${String(index)}`, from, later(from, HOUR), hits);
  const more = update<IncidentState>(later(from, HOUR / 2), 'identified', WORDS.repeat(5));
  return { ...one, updates: [...one.updates, more] };
});
const page: StatusPage = pageWith({ components, incidents, languages: ['en'] });

const times = Array.from({ length: 5 }, () => {
  const begin = performance.now();
  pageFiles(page);
  return performance.now() - begin;
});
const files = pageFiles(page);
const front = Buffer.byteLength(files.get('index.html') ?? '');
const all = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(
  `${String(files.size)} files, ${(all / 1e6).toFixed(1)} MB, in ${Math.min(...times).toFixed(0)} ms`,
);
console.log(`The first page: ${(front / 1000).toFixed(1)} KB`);
