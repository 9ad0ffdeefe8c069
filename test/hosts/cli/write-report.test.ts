import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { generateReportArtifacts } from '../../../scripts/generate/report.ts';
import { CSV_COLUMNS } from '../../../src/report/clocks-csv.ts';
import type { Figures } from '../../../src/report/figures.ts';
import { TestDesk } from '../../e2e/desk.ts';
import { folderOf, steward } from './steward.ts';

const POLICY = `version: 1
extends: product
timezone: Europe/Berlin
team:
  staff: [ana, bo]
  groups:
    support: { members: [ana, bo] }
    engineering: { members: [chen] }
customers:
  members:
    enterprise: { Acme: [cus] }
calendars:
  office: { hours: { mon-fri: '09:00-17:00' } }
sla:
  - { name: all, calendar: office, first_response: 4h, resolution: 16h }
`;

/** A desk with two tickets of November, and the command on it in December. */
async function given(policy = POLICY) {
  const desk = await TestDesk.start({ policy, now: '2026-11-02T09:00:00Z' });
  const [ana, cus] = [desk.github.as('ana'), desk.github.as('cus')];
  const quick = desk.report('p1');
  await desk.sweep();
  desk.wait(1);
  ana.comment(quick, 'We are on it.');
  ana.comment(quick, '/assign @ana');
  desk.wait(2);
  ana.comment(quick, '/factor bug (billing): a rounding error\n/close It is mended.');
  const slow = desk.report('p2', { title: 'Slow' });
  await desk.sweep();
  desk.wait(30);
  await desk.sweep();
  ana.comment(slow, 'Sorry for the wait.\n/pending');
  desk.wait(1);
  cus.comment(slow, 'It goes on.');
  desk.wait(1);
  ana.comment(slow, '/pending');
  ana.comment(slow, '/escalate engineering Please look.');
  await desk.sweep();
  desk.wait(24 * 30);
  const environment = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: desk.token };
  const folder = await folderOf({});
  const report = (...more: string[]) =>
    steward(folder, ['report', '--repo', 'acme/helpdesk', ...more], '', environment);
  const figures = async (...more: string[]): Promise<Figures> =>
    JSON.parse((await report('--format', 'json', ...more)).out) as Figures;
  return { desk, slow, folder, report, figures, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

describe('steward report', () => {
  it('tells people what the month that ended came to, and programs the same by a published schema', async () => {
    await using world = await given();
    const { code, out, err } = await world.report();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('# Report on `acme/helpdesk`');
    expect(out).toContain('- 2026-11-01 00:00 up to 2026-12-01 00:00, not included, Europe/Berlin.');
    expect(out).toMatch(/Judged by the policy that held: `[0-9a-f]{7}` \(since 2026-11-02 10:00\)\./);
    expect(out).toContain(
      '| First response | 50% | 1 | 1 | 0 | 0 | 0 | 6 h 30 min | 10 h 53 min | 11 h 26 min |',
    );
    expect(out).toContain('| Resolution | 100% | 1 | 0 | 1 | 0 | 0 | more than 7 h 30 min |');
    expect(out).toContain('- Set to wait for a customer who had spoken last: 1 of 2 (50%) waits.');
    expect(out).toContain('To: engineering 1.');

    const figures = await world.figures();
    const schema = JSON.parse((await generateReportArtifacts())['schema/report.json'] ?? '') as object;
    const validate = new Ajv({ validateFormats: false, strict: true }).compile(schema);
    validate(figures);
    expect(validate.errors).toBeNull();
    expect(figures.desks).toMatchObject([
      {
        repository: 'acme/helpdesk',
        from: '2026-11-01T00:00:00+01:00',
        to: '2026-12-01T00:00:00+01:00',
        as_of: '2026-12-01T00:00:00+01:00',
      },
    ]);
    expect(figures.causes.by_class).toMatchObject([{ class: 'bug', tickets: [{ number: 1 }], customers: 1 }]);
    expect(figures.hand_overs).toMatchObject({ by_people: 1, by_policy: 0, taken_back: 0 });
  });

  it('is the same whenever it is made, once its time is over', async () => {
    await using world = await given();
    const before = await world.figures();
    world.desk.wait(24 * 40);
    world.desk.github.as('ana').comment(world.slow, 'Later words.\n/close');
    expect(await world.figures('--from', '2026-11-01', '--to', '2026-12-01')).toEqual(before);
    const january = await world.figures('--from', '2027-01-01');
    const [first] = january.attainment.filter(({ by, clock }) => by === 'all' && clock === 'next_response');
    expect(first).toMatchObject({ met: 0, missed: 0, missed_before: 1, stopped: 1, unfinished: 0 });
  });

  it('goes by the version of the policy that held', async () => {
    await using desk = await TestDesk.start({ policy: POLICY, now: '2026-11-02T09:00:00Z' });
    const ana = desk.github.as('ana');
    const answer = (title: string): void => {
      const issue = desk.report('p2', { title });
      desk.wait(2);
      ana.comment(issue, 'Here is how.');
      ana.close(issue, 'COMPLETED');
    };
    answer('Before');
    const running = desk.report('p2', { title: 'Across' });
    desk.wait(1);
    ana.push(desk.repository, {
      '.github/steward.yml': POLICY.replace('first_response: 4h', 'first_response: 1h'),
    });
    answer('After');
    ana.comment(running, 'Sorry.');
    desk.wait(24 * 30);
    const environment = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: desk.token };
    const args = ['report', '--repo', 'acme/helpdesk', '--format', 'json'];
    const { out } = await steward(await folderOf({}), args, '', environment);
    const { clocks, desks } = JSON.parse(out) as Figures;
    const responses = clocks.filter(({ clock, set }) => clock === 'first_response' && set === 'promise');
    expect(
      responses.map(({ number, outcome, target, decided_at: at }) => [number, outcome, target, at]),
    ).toEqual([
      [1, 'met', '4h', '2026-11-02T12:01:00+01:00'],
      // It came under the shorter promise when that had run out already.
      [2, 'missed', '1h', '2026-11-02T13:01:00+01:00'],
      [3, 'missed', '1h', '2026-11-02T14:01:00+01:00'],
    ]);
    expect(desks[0]?.policies.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-02T10:00:00+01:00', '2026-11-02T13:01:00+01:00'],
      ['2026-11-02T13:01:00+01:00', null],
    ]);
  });

  it('is written as a page with charts, whose public names no customer', async () => {
    await using world = await given();
    const file = join(world.folder, 'report.html');
    const { code, out } = await world.report('--format', 'html', '--out', file);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const page = await readFile(file, 'utf8');
    expect(page).toMatch(/^<!DOCTYPE html>[^]*<h1>Report on acme\/helpdesk<\/h1>[^]*<svg role="img"/);
    expect(page).toContain('Customers are counted here, not named.');
    expect(page).not.toContain('Acme');
    const named = await world.report('--format', 'html', '--customers');
    expect(named.out).toContain('<option value="Acme">Acme</option>');
  });

  it('names owners where the policy says so, and customers in public where it is asked to', async () => {
    await using world = await given();
    const { out } = await world.report();
    expect(out).not.toMatch(/Acme|## By owner|By customer/);
    expect(out).toContain('Customers are counted here, not named.');
    expect((await world.report('--customers')).out).toContain('| First response | Acme | 50% |');
    expect((await world.figures()).clocks.flatMap(({ owners }) => owners)).toEqual([]);
    await using open = await given(`${POLICY}reports: { by_owner: true }\n`);
    expect((await open.report()).out).toMatch(/## By owner\n\n.*\n.*\n\| First response \| /);
    expect((await open.figures()).clocks.flatMap(({ owners }) => owners)).toContain('ana');
  });

  it('writes a row for each clock into a file for spreadsheets', async () => {
    await using world = await given();
    const { code, out } = await world.report('--format', 'csv', '--out', 'clocks.csv');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const [head, ...rows] = (await readFile(join(world.folder, 'clocks.csv'), 'utf8'))
      .trimEnd()
      .split('\r\n');
    expect(head?.split(',')).toEqual([...CSV_COLUMNS]);
    expect(rows).toHaveLength((await world.figures()).clocks.length);
    expect(rows[0]).toMatch(/^acme\/helpdesk,1,http:\S+\/1,first_response,promise,1,all,met,false,/);
  });

  it('refuses a time that is none, and a format that it has not', async () => {
    await using world = await given();
    const said = async (...args: string[]): Promise<[number, string]> => {
      const { code, err } = await world.report(...args);
      return [code, err.trim()];
    };
    expect(await said('--format', 'pdf')).toEqual([
      2,
      'steward report: --format: "pdf" is none of the formats. They are md, html, json, csv.',
    ]);
    expect(await said('--from', '2026-11-01', '--to', '2026-11-01')).toEqual([
      2,
      'steward report: --to is not included, and has to come after --from.',
    ]);
    expect(await said('--to', '2026-11-01')).toEqual([
      2,
      'steward report: --to needs --from: the first day of the time that is meant.',
    ]);
    expect((await said('--from', '2099-01-01'))[1]).toContain('is still to come');
    expect((await said('--from', 'yesterday'))[1]).toContain('is not a moment');
  });
});
