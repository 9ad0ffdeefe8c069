/**
 * What a report of a year costs: requests, seconds and memory, on a GitHub on this machine with 5,000 tickets of eight
 * events each.
 *
 *     node --expose-gc test/bench/report.ts [--tickets N]
 */
import { parseArgs } from 'node:util';
import { readReport } from '../../src/hosts/report-reading.ts';
import { clocksCsv } from '../../src/report/clocks-csv.ts';
import { figuresMarkdown } from '../../src/report/figures-markdown.ts';
import { figuresOf } from '../../src/report/figures.ts';
import { parseInstant } from '../../src/calendar/moment.ts';
import { TestDesk } from '../e2e/desk.ts';
import { clientOf } from '../github/client.ts';

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '5000' } } });
const count = Number(values.tickets);
const POLICY = `version: 1
extends: product
timezone: Europe/Berlin
team: { staff: [ana], groups: { support: { members: [ana] }, engineering: { members: [chen] } } }
sla: [{ name: all, calendar: office, first_response: 4h, next_response: 4h, resolution: 40h }]
`;

await using desk = await TestDesk.start({ policy: POLICY, now: '2027-01-01T08:00:00Z' });
desk.github.limits.secondary.enabled = false;
const [ana, cus] = [desk.github.as('ana'), desk.github.as('cus')];
for (let index = 0; index < count; index += 1) {
  const issue = desk.report('p2', { title: `Ticket ${String(index)}` });
  for (let turn = 0; turn < 3; turn += 1) {
    desk.github.clock.advance(20 * 60_000);
    ana.comment(issue, 'Words by staff.');
    cus.comment(issue, 'Words by the customer.');
  }
  ana.assign(issue, 'ana');
  if (index % 10 > 0) ana.close(issue, 'COMPLETED');
  desk.github.clock.advance(40 * 60_000);
}
desk.github.clock.set(Date.parse('2028-01-10T08:00:00Z'));
desk.github.log.clear();

const memory = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};
const before = memory();
let most = 0;
const started = performance.now();
const read = await readReport({
  client: clientOf(desk.github, desk.token),
  ...{ owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml', office: null },
  period: (zone) => {
    const [from, to] = ['2027-01-01', '2028-01-01'].map((date) => parseInstant(date, zone));
    if (!from || !to) throw new Error('no time');
    return { from, to };
  },
  progress: (line) => {
    most = Math.max(most, memory() - before);
    console.log(line);
  },
});
const seconds = (performance.now() - started) / 1000;
const kept = memory() - before;
const figures = figuresOf([read]);
console.table([
  {
    tickets: count,
    clocks: figures.clocks.length,
    requests: desk.github.log.count().requests,
    seconds: seconds.toFixed(1),
    'MB while reading, at most': most,
    'MB of rows': kept,
    'KB of md': Math.round(figuresMarkdown(figures, { customers: true }).length / 1000),
    'MB of csv': (clocksCsv(figures).length / 1e6).toFixed(1),
    'MB of json': (JSON.stringify(figures).length / 1e6).toFixed(1),
  },
]);
