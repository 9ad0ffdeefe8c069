import { expect, test } from 'vitest';
import type { Figures } from '../../src/report/figures.ts';
import { steward } from '../hosts/cli/steward.ts';
import { TestDesk } from './desk.ts';

const POLICY = `version: 1
extends: product
timezone: Europe/Berlin
team:
  staff: [ana, bo]
  groups: { support: { members: [ana, bo] }, engineering: { members: [chen] } }
customers: { members: { enterprise: { Globex: [cass] }, team: { Initech: [dirk] } } }
sla:
  - { name: everybody, calendar: 24x7, first_response: 4h, resolution: 48h }
`;

const MONTHS = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}`);

/** Each month: three tickets answered in an hour, one in six hours, and one that is closed as not planned after five days. */
async function year(): Promise<TestDesk> {
  const desk = await TestDesk.start({ policy: POLICY, now: '2027-01-04T08:00:00Z' });
  const ana = desk.github.as('ana');
  for (const month of MONTHS) {
    desk.github.clock.set(Date.parse(`${month}-10T09:00:00Z`));
    const open = (title: string, by: string) => desk.report('p2', { title, by });
    const quick = ['cass', 'cass', 'dirk'].map((by) => open('A question', by));
    const [slow, dropped] = [open('The export stops', 'cass'), open('Something flickers', 'dirk')];
    await desk.sweep();
    desk.wait(1);
    for (const issue of quick) {
      ana.comment(issue, 'Here is how.\n\n/factor education (guide): it does not say');
      ana.close(issue, 'COMPLETED');
    }
    desk.wait(5);
    ana.comment(slow, 'It is mended.\n\n/factor bug (export): the queue was full');
    ana.close(slow, 'COMPLETED');
    await desk.sweep();
    desk.wait(5 * 24);
    ana.close(dropped, 'NOT_PLANNED');
  }
  desk.github.clock.set(Date.parse('2028-01-03T09:00:00Z'));
  return desk;
}

test('a year of a product’s support is reported month by month, and each month’s own report says the same', async () => {
  await using desk = await year();
  desk.github.log.clear();
  const environment = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: desk.token };
  const report = async (from: string, to: string): Promise<Figures> => {
    const args = ['report', '--repo', 'acme/helpdesk', '--format', 'json', '--from', from, '--to', to];
    const { code, out, err } = await steward('.', args, '', environment);
    expect(code, err).toBe(0);
    return JSON.parse(out) as Figures;
  };
  const responses = ({ attainment }: Figures, by: string) =>
    attainment.filter((row) => row.clock === 'first_response' && row.set === 'promise' && row.by === by);

  const whole = await report('2027-01-01', '2028-01-01');
  expect(desk.github.log.count()).toMatchObject({ writes: 0 });
  expect(desk.github.log.count().requests).toBeLessThanOrEqual(8);
  const hour = { seconds: 3600, more_than: false };
  expect(responses(whole, 'all')).toMatchObject([
    { met: 36, missed: 12, attainment: 0.75, running: 0, cancelled: 12, stopped: 48, median: hour },
  ]);
  expect(
    responses(whole, 'month').map(({ value, met, missed, cancelled }) => [value, met, missed, cancelled]),
  ).toEqual(MONTHS.map((month) => [month, 3, 1, 1]));
  expect(responses(whole, 'customer').map(({ value, met, missed }) => [value, met, missed])).toEqual([
    ['Globex', 24, 12],
    ['Initech', 12, 0],
  ]);
  expect(whole.tickets).toMatchObject({
    opened: 60,
    closed: { completed: 48, not_planned: 12 },
    open_at_end: 0,
  });
  expect(whole.backlog.map(({ from, opened, closed }) => [from.slice(0, 7), opened, closed])).toEqual(
    MONTHS.map((month) => [month, 5, 5]),
  );
  expect(whole.causes.recurring).toMatchObject([
    { class: 'education', component: 'guide', customers: 2 },
    { class: 'bug', component: 'export', customers: 1 },
  ]);
  expect(whole.unresolved).toMatchObject({ tickets: 12, by_class: [{ class: null, customers: 1 }] });
  expect(whole.one_touch).toMatchObject({ of: 48, count: 48, without_answer: 0 });

  const march = await report('2027-03-01', '2027-04-01');
  expect(responses(march, 'all')).toMatchObject([{ met: 3, missed: 1, cancelled: 1, missed_before: 0 }]);
  const inMarch = whole.clocks.filter(({ month }) => month === '2027-03');
  expect(march.clocks).toEqual(inMarch);
});
