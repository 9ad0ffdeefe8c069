import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestDesk } from '../../e2e/desk.ts';
import { folderOf, steward } from './steward.ts';

const POLICY = `version: 1
team: { staff: [ana] }
incidents: { when: {}, components: [Checkout] }
status_page: { name: Acme, when: {}, since: 2026-11-01 }
`;

/** A desk with an incident that is shown, and the command on it. */
async function given(policy = POLICY) {
  const desk = await TestDesk.start({ policy, now: '2026-12-07T09:00:00Z' });
  const issue = desk.report('urgent');
  await desk.sweep();
  desk.github.as('ana').comment(issue, '/status identified (minor: Checkout) It is slow.');
  desk.wait(0.1);
  await desk.sweep();
  const environment = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: desk.token };
  const status = (folder: string, ...more: string[]) =>
    steward(folder, ['status', '--repo', 'acme/helpdesk', '--out', 'site', ...more], '', environment);
  return { status, desk, issue, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

describe('steward status', () => {
  it('writes the page into a folder, and again over what it wrote', async () => {
    await using page = await given();
    const folder = await folderOf({ 'site/CNAME': 'status.example.com' });
    const { code, out, err } = await page.status(folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Degraded service, as of Mon 7 Dec 2026, 09:\d\d(?::\d\d)? UTC\.\n1 incident now; planned work: 0 now, 0 ahead\.\nWrote \d+ files, \d+ KB, into site\.\nNewer by /,
    );
    expect((await readdir(join(folder, 'site'))).sort()).toEqual([
      ...['.nojekyll', 'CNAME', 'api', 'badge.svg', 'components', 'history', 'history.atom', 'history.rss'],
      ...['incidents', 'index.html', 'maintenance.ics'],
    ]);
    const status = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, 'site/api/v2/status.json'), 'utf8')) as unknown;
    expect(await status()).toMatchObject({ status: { indicator: 'minor' } });
    page.desk.github.as('ana').comment(page.issue, '/status resolved It is fast again.');
    page.desk.wait(0.1);
    await page.desk.sweep();
    expect((await page.status(folder)).code).toBe(0);
    expect(await status()).toMatchObject({ status: { indicator: 'none' } });
  });

  it('shows what it would write', async () => {
    await using page = await given();
    const folder = await folderOf({});
    const { code, out } = await page.status(folder, '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/files, \d+ KB, none written\.\n {2}index\.html\n/);
    const { out: json } = await page.status(folder, '--dry-run', '--json');
    expect(JSON.parse(json)).toMatchObject({
      status: 'Degraded service',
      incidents: 1,
      maintenance: 0,
      written: false,
      faults: [],
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says what it lacks', async () => {
    await using page = await given('version: 1\nteam: { staff: [ana] }\n');
    const folder = await folderOf({ site: 'a file' });
    expect(await page.status(folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('status_page:') as unknown,
    });
    await using other = await given();
    expect(await other.status(folder)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^steward status: The status page cannot be written into .*site: /,
      ) as unknown,
    });
    expect(await steward(folder, ['status', '--repo', 'acme/helpdesk'])).toMatchObject({
      code: 2,
      err: expect.stringContaining("required option '--out <folder>' not specified") as unknown,
    });
  });
});
