import { expect, test } from 'vitest';
import { marked } from '../../../src/marks/marker.ts';
import { commentPath, issuePath } from '../../../src/sandbox/store/urls.ts';
import type { Comment } from '../../../src/sandbox/store/records.ts';
import { POLICY, TestDesk } from '../../e2e/desk.ts';
import { companions, startOfficeDesk } from '../../e2e/office-desk.ts';
import { folderOf, type Ran, steward } from './steward.ts';

const CUSTOMERS = `enterprise:
  bigco:
    - mia
    - "mia-b"
  smallco: [canary-lee]
`;
const BIG = `${POLICY}customers:
  tiers: [enterprise]
  file: .github/customers.yml
  labels: { 'customer: bigco': bigco }
entitlements:
  bigco: { hours: 1 a month }
`;
const FILES = { '.github/customers.yml': CUSTOMERS };
const BOT = 'github-actions[bot]';

async function forget(
  desk: TestDesk,
  args: readonly string[],
  more: Record<string, string> = {},
): Promise<Ran> {
  const environment = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: desk.token, ...more };
  return steward(await folderOf({}), ['forget', ...args, '--repo', 'acme/helpdesk'], '', environment);
}

/** What is listed, as data. */
async function listed(desk: TestDesk, who: string, more: Record<string, string> = {}): Promise<Listed> {
  const { code, out, err } = await forget(desk, [who, '--dry-run', '--json'], more);
  expect({ code, err }).toMatchObject({ code: 0 });
  return JSON.parse(out) as Listed;
}

function urlOf({ github }: TestDesk, comment: Comment): string {
  return github.store.origin + commentPath(comment);
}

interface Place {
  readonly url: string;
  readonly what: string | null;
  readonly because: readonly string[];
  readonly goesWith: number | null;
}

interface Listed {
  readonly customer: string | null;
  readonly logins: readonly string[];
  readonly files: readonly { readonly path: string; readonly line: number }[];
  readonly issues: readonly { readonly number: number; readonly opened: boolean }[];
  readonly comments: readonly string[];
  readonly desk: readonly Place[];
  readonly others: readonly Place[];
  readonly time: readonly { readonly ticket: number; readonly minutes: number | null }[];
  readonly office: readonly Place[];
  readonly steps: readonly string[];
}

/** Where the desk's words stay when their issues are deleted. */
function staying({ desk }: Listed): string[] {
  return desk.flatMap(({ url, goesWith }) => (goesWith === null ? [url] : []));
}

/** A desk of two customers: what one of them wrote stands in words of the desk on a ticket of the other. */
async function twoCustomers() {
  const desk = await TestDesk.start({ policy: BIG, files: FILES, now: '2026-12-07T15:00:00Z' });
  const { github } = desk;
  const mine = desk.report('high', { by: 'mia', title: 'Our printers *burn* <b>at</b> @ana noon' });
  const other = desk.report('low', {
    by: 'canary-lee',
    title: 'canary title',
    what: 'canary words of smallco',
  });
  desk.wait(0.1);
  await desk.sweep();
  const spent = github.as('ana').comment(mine, '/spent 30m canary note');
  const own = github.as('mia-b').comment(other, 'We have the same');
  const quoting = github
    .as(BOT)
    .comment(other, marked(['triage'], 'Beside: Our printers \\*burn\\* &lt;b>at&lt;/b> @\u200bana noon'));
  const linking = github.as(BOT).comment(other, marked(['learning:2026-11'], '- #1 and #2'));
  const naming = github.as(BOT).comment(other, marked(['bystander:mia-b'], 'Please open one of your own.'));
  const human = github.as('canary-lee').comment(other, 'BigCo told me so, canary');
  github.as(BOT).comment(other, marked(['digest'], 'bigcompany, mia_b, xmia and big-co, acme/elsewhere#1'));
  desk.wait(0.1);
  await desk.sweep();
  return { desk, mine, other, spent, own, quoting, linking, naming, human };
}

test('steward forget lists what is kept about a customer, with every place', async () => {
  const { desk, mine, spent, own, quoting, linking, naming, human } = await twoCustomers();
  await using _ = desk;
  const all = await listed(desk, 'BigCo');
  expect(all).toMatchObject({ customer: 'bigco', logins: ['mia', 'mia-b'] });
  expect(all.files).toEqual([
    {
      path: '.github/steward.yml',
      line: BIG.split('\n').findIndex((line) => line.includes('customer: bigco')) + 1,
    },
    {
      path: '.github/steward.yml',
      line: BIG.split('\n').findIndex((line) => line.startsWith('  bigco:')) + 1,
    },
    { path: '.github/customers.yml', line: 2 },
    { path: '.github/customers.yml', line: 3 },
    { path: '.github/customers.yml', line: 4 },
  ]);
  expect(all.issues).toMatchObject([{ number: mine.number, opened: true }]);
  expect(all.comments).toEqual([urlOf(desk, own)]);
  const places = new Map(all.desk.map((place) => [place.url, place]));
  expect(places.get(urlOf(desk, quoting))).toMatchObject({ what: 'triage', because: ['quotes their words'] });
  expect(places.get(urlOf(desk, linking))).toMatchObject({
    what: 'learning',
    because: ['links their ticket'],
  });
  expect(places.get(urlOf(desk, naming))).toMatchObject({ what: 'bystander', because: ['names them'] });
  expect(all.desk.some(({ what }) => what === 'digest')).toBe(false);
  expect(all.others).toEqual([
    { url: urlOf(desk, human), what: null, because: ['names them'], goesWith: null },
  ]);
  expect(all.time).toEqual([
    { kind: 'time', ticket: mine.number, url: urlOf(desk, spent), day: '2026-12-07', minutes: 30 },
  ]);
  expect(all.steps[0]).toContain('steward statement bigco --repo acme/helpdesk');
});

test('one person is listed apart from their customer, and anybody who is no customer', async () => {
  const { desk, own } = await twoCustomers();
  await using _ = desk;
  const person = await listed(desk, '@mia-b');
  expect(person).toMatchObject({
    customer: null,
    logins: ['mia-b'],
    issues: [],
    comments: [urlOf(desk, own)],
    time: [],
  });
  expect(person.files).toEqual([{ path: '.github/customers.yml', line: 4 }]);
  expect((await forget(desk, ['stranger-x', '--dry-run'])).out).toContain(
    'Nothing is kept about @stranger-x.',
  );
  expect(await forget(desk, ['big co', '--dry-run'])).toMatchObject({ code: 2 });
});

test('nothing of another customer is in the list, nor what anybody wrote', async () => {
  const { desk, mine } = await twoCustomers();
  await using _ = desk;
  desk.github.as('mia').editIssue(mine, { title: 'Bad\u001b[31m ##[error] words that go on and on' });
  for (const who of ['bigco', '@mia', '@mia-b']) {
    const { out, err } = await forget(desk, [who, '--dry-run']);
    expect(`${out}${err}`).not.toMatch(/canary|smallco|\u001b|##\[/);
    expect((await forget(desk, [who, '--dry-run', '--json'])).out).not.toMatch(/canary|smallco/);
  }
});

test('it writes nothing, and is refused where it is meant to', async () => {
  const { desk } = await twoCustomers();
  await using _ = desk;
  desk.github.log.clear();
  const { code, err } = await forget(desk, ['bigco']);
  expect(code).toBe(2);
  expect(err).toContain('--dry-run');
  await forget(desk, ['bigco', '--dry-run']);
  expect(desk.writes()).toBe(0);
});

test('what was erased by the steps is listed no more, and the desk says none of it again', async () => {
  const { desk, mine, other, own, quoting, linking, naming, human } = await twoCustomers();
  await using _ = desk;
  const { github, repository } = desk;
  github.as('ana').close(mine);
  await desk.sweep();
  const admin = github.as('ana');
  admin.deleteComment(own);
  admin.deleteComment(human);
  for (const comment of [quoting, linking, naming]) {
    const [mark = ''] = comment.body.split('\n');
    admin.editComment(comment, `${mark.replace(':mia-b', ':x')}\nTaken out.`);
  }
  const revised = await listed(desk, 'bigco');
  // Its history can still be read.
  expect(staying(revised)).toEqual([urlOf(desk, quoting), urlOf(desk, linking), urlOf(desk, naming)]);
  for (const comment of [quoting, linking, naming]) admin.deleteRevision(comment, 0);
  expect(staying(await listed(desk, 'bigco'))).toEqual([]);
  github.as('acme').delete(mine);
  github.as('ana').push(repository, {
    '.github/steward.yml': POLICY,
    '.github/customers.yml': 'enterprise: {}\n',
  });
  const said = other.timeline.length;
  await desk.sweep();
  expect(other.timeline.length).toBe(said);
  for (const who of ['@mia', '@mia-b'])
    expect((await forget(desk, [who, '--dry-run'])).out).toContain('Nothing is kept');
});

test('the office is looked through where staff are told there', async () => {
  const world = await startOfficeDesk({ policy: `${BIG}notices: office\n`, files: FILES });
  await using desk = world.desk;
  desk.report('urgent', { by: 'mia', title: 'Our printers burn' });
  desk.report('urgent', { by: 'canary-lee', title: 'canary title' });
  desk.wait(30);
  await world.sweep();
  const [first, second] = companions(world);
  expect(second).toBeDefined();
  const all = await listed(desk, 'bigco', world.env);
  expect(all.office).toEqual([
    {
      url: first === undefined ? '' : desk.github.store.origin + issuePath(first),
      what: 'office',
      because: ['stands beside their ticket'],
      goesWith: null,
    },
  ]);
  const without = await forget(desk, ['bigco', '--dry-run']);
  expect(without.code).toBe(1);
  expect(without.err).toContain('The office was not looked through');
});

test('more than a thousand issues are read, and it is told how far that has come', async () => {
  await using desk = await TestDesk.start({ policy: BIG, files: FILES });
  const { github, repository } = desk;
  for (let index = 0; index < 1_010; index += 1)
    github.as('canary-lee').openIssue(repository, { title: `canary ${String(index)}` });
  const last = github.as('mia').openIssue(repository, { title: 'The last' });
  const { out, err } = await forget(desk, ['bigco', '--dry-run']);
  expect(out).toContain(`#${String(last.number)} The last`);
  expect(out).not.toContain('canary');
  expect(err).toContain('read 1000 issues');
  expect(err).toContain('1011 issues read');
});
