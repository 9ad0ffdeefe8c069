import { expect, onTestFinished, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';
import type { Issue, Repository } from '../../../src/sandbox/store/records.ts';
import type { TokenSpec } from '../../../src/sandbox/tokens.ts';
import { folderOf, type Ran, steward } from './steward.ts';

const FORM = `name: Bug
description: D
labels: ['form: bug']
body:
  - { type: dropdown, id: severity, attributes: { label: Severity, options: [low, medium, high, urgent] } }
`;
const POLICY = '.github/steward.yml';
const WORKFLOW = '.github/workflows/steward.yml';
const BRANCH = 'steward/init';
const HOUR = 3_600_000;
/** A title that would be markup, a mention, a reference, a picture and the end of a table, were it not escaped. */
const HOSTILE =
  '</details> @ana #1 [x](https://evil.example) | ![p](https://evil.example/p.png) <!-- fixes #2';

/** A repository with a form and a month of tickets, and no desk. */
class Place {
  readonly github: Sandbox;
  readonly repository: Repository;
  token: string;

  constructor(github: Sandbox) {
    this.github = github;
    this.repository = github.createRepository('acme/helpdesk', {
      files: { '.github/ISSUE_TEMPLATE/bug.yml': FORM, 'README.md': '# Desk\n' },
      collaborators: { ana: 'write' },
    });
    this.token = github.tokens.issue({ kind: 'pat', login: 'ana' });
  }

  static async start(): Promise<Place> {
    const github = await startSandbox({ now: '2026-10-01T09:00:00Z' });
    onTestFinished(() => github.close());
    return new Place(github);
  }

  /** An old ticket, two that nobody answered, and one that was answered and taken at once; now it is 25 November. */
  month(): readonly Issue[] {
    const { github } = this;
    this.ticket('Before the month', 'urgent');
    github.clock.advance(40 * 24 * HOUR);
    const late = this.ticket(HOSTILE, 'urgent');
    const closed = this.ticket('Slow', 'high');
    const good = this.ticket('Quick', 'low');
    github.clock.advance(60_000);
    github.as('ana').assign(good, 'ana');
    github.as('ana').comment(good, 'Done, I think.');
    github.as('ana').close(good);
    github.clock.advance(15 * 24 * HOUR);
    github.as('ana').close(closed);
    return [late, closed, good];
  }

  ticket(title: string, severity: string): Issue {
    return this.github.as('cus').submitForm(this.repository, 'bug.yml', { severity }, title);
  }

  async init(...args: readonly string[]): Promise<Ran> {
    const environment = { GITHUB_TOKEN: this.token, GITHUB_API_URL: `${this.github.url}/api/v3` };
    const given = ['init', '--pr', '--yes', '--repo', 'acme/helpdesk', '--write-pace', '0', ...args];
    return steward(await folderOf({}), given, '', environment);
  }

  hasToken(spec: Partial<TokenSpec & { kind: 'pat' }>): void {
    this.token = this.github.tokens.issue({ kind: 'pat', login: 'ana', ...spec });
  }

  get pulls(): Issue[] {
    return [...this.repository.issues.values()].filter((one) => one.__typename === 'PullRequest');
  }

  get pull(): Issue {
    const [pull] = this.pulls.slice(-1);
    if (pull === undefined) throw new Error('there is no pull request');
    return pull;
  }

  file(path: string): string | undefined {
    return this.repository.branches.get(BRANCH)?.files.get(path)?.content;
  }

  get writes(): number {
    return this.github.log.count().writes;
  }
}

test('opens a pull request with both files, that tells which tickets would have been overdue and unowned', async () => {
  const place = await Place.start();
  const [late] = place.month();
  const { code, out, err } = await place.init();
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(err).toContain('bug.yml asks for the severity (severity)');
  expect(out).toContain(`Opened #${String(place.pull.number)} (${place.github.url}/acme/helpdesk/pull/`);
  expect(place.file(POLICY)).toContain('extends: ddev');
  expect(place.file(WORKFLOW)).toContain('issues: write');
  expect(place.repository.head?.files.has(POLICY)).toBe(false);
  const { body, title } = place.pull;
  expect(title).toBe('Set up a support desk');
  expect(body).toContain('Nothing happens before you merge it.');
  expect(body).toContain('Of 3 tickets opened between Mon 26 Oct 2026 and Wed 25 Nov 2026');
  expect(body).toContain(
    '**2 would have been overdue** and **2 would have been without an owner for too long**',
  );
  expect(body).toContain(`[${String(late?.number)}](../issues/${String(late?.number)})`);
  expect(body).not.toContain('Before the month');
  expect(body).not.toContain('Quick');
  expect(body).toContain('`form: bug`. GitHub leaves such labels out');
  expect(body).toContain('put the owner of Steward’s repository');
});

test('the text mentions nobody, refers to no ticket, and lets no title out of its cell', async () => {
  const place = await Place.start();
  const tickets = place.month();
  await place.init();
  const { body, timeline } = place.pull;
  expect(timeline.map(({ __typename }) => __typename)).toEqual([]);
  for (const { timeline: events } of tickets)
    expect(events.some(({ __typename }) => __typename === 'CrossReferencedEvent')).toBe(false);
  expect(body).not.toMatch(/(?<!`)@\w/);
  expect(body).not.toMatch(/#\d/);
  expect(body).not.toContain('<!--');
  expect(body.match(/<\/?details>/g)?.length).toBe(4);
  const row = body.split('\n').find((line) => line.includes('../issues/2)'));
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
});

test('a second run writes nothing, and asks nothing', async () => {
  const place = await Place.start();
  place.month();
  await place.init();
  place.github.log.clear();
  const { code, out } = await place.init();
  expect(code).toBe(0);
  expect(out).toContain('says so already: nothing was written');
  expect(place.writes).toBe(0);
  expect(place.pulls).toHaveLength(1);
});

test('the text follows the policy as people edit it on the branch, whose files are left as they are', async () => {
  const place = await Place.start();
  place.month();
  await place.init();
  const edited = 'version: 1\nextends: support-ops\ntimezone: Europe/Berlin\n';
  place.github.as('ana').pushTo(place.repository, BRANCH, { [POLICY]: edited, [WORKFLOW]: null });
  expect((await place.init()).out).toContain('anew');
  expect(place.file(POLICY)).toBe(edited);
  expect(place.file(WORKFLOW)).toBeUndefined();
  expect(place.pull.body).toContain('The policy sets no times, so none would have been overdue.');
  expect(place.pull.body).toContain('**1 would have been without an owner to this day**');
  expect(place.pull.body).toContain('No workflow: something else has to run the desk');
  place.github.as('ana').pushTo(place.repository, BRANCH, { [POLICY]: 'version: 1\nsevrities: []\n' });
  expect((await place.init()).code).toBe(0);
  expect(place.pull.body).toContain('**The policy on this branch has 1 error**');
  expect(place.pull.body).toContain('unknown-key');
  expect(place.pull.body).not.toContain('Your last month');
});

test('closing it is a no, until somebody reopens it or asks again', async () => {
  const place = await Place.start();
  place.month();
  await place.init();
  const { pull } = place;
  place.github.as('ana').close(pull);
  place.github.log.clear();
  const { code, out } = await place.init();
  expect(code).toBe(0);
  expect(out).toContain(`#${String(pull.number)} (`);
  expect(out).toContain('was closed without being merged: that is taken for a no');
  expect(place.writes).toBe(0);
  place.github.as('ana').reopen(pull);
  expect((await place.init()).out).toContain('says so already');
  place.github.as('ana').close(pull);
  place.github.as('ana').pushTo(place.repository, BRANCH, { 'more.txt': 'mine\n' });
  expect((await place.init('--again')).out).toContain('Opened #');
  expect(place.pulls).toHaveLength(2);
  expect(place.file('more.txt')).toBe('mine\n');
});

test('merged, the desk is set up', async () => {
  const place = await Place.start();
  await place.init();
  place.github.as('ana').mergePull(place.pull);
  place.github.log.clear();
  const { code, out } = await place.init();
  expect(code).toBe(0);
  expect(out).toContain(`acme/helpdesk has ${POLICY} on main: the desk is set up, by #1 (`);
  expect(place.writes).toBe(0);
});

test('taken out again after the merge, it is not proposed by itself', async () => {
  const place = await Place.start();
  await place.init();
  place.github.as('ana').mergePull(place.pull);
  place.github.as('ana').push(place.repository, { [POLICY]: null, [WORKFLOW]: null });
  expect((await place.init()).out).toContain('was merged, and main has no .github/steward.yml any more');
  expect((await place.init('--again')).err).toContain('Delete it, and run this again');
  place.github.as('ana').deleteBranch(place.repository, BRANCH);
  expect((await place.init('--again')).out).toContain('Opened #');
});

test.each([
  ['createTree', 0],
  ['createRef', 0],
  ['createRef', 1],
  ['createPullRequest', 0],
  ['createPullRequest', 1],
])('cut off at %s, it goes on with what is there', async (write, answered) => {
  const place = await Place.start();
  place.month();
  const order = ['createTree', 'createCommit', 'createRef', 'createPullRequest'];
  const when = answered === 1 ? 'after' : 'before';
  place.github.faults.dropAtWrite({ write: order.indexOf(write) + 1, when });
  const first = await place.init();
  expect(first.code).toBe(1);
  expect(first.err).toContain('Run the command again: it goes on from what is there');
  expect((await place.init()).code).toBe(0);
  expect(place.pulls).toHaveLength(1);
  expect(place.file(WORKFLOW)).toContain('issues: write');
});

test('says which right a token lacks, and leaves nothing half done', async () => {
  const place = await Place.start();
  const contents = { issues: 'read', contents: 'write' } as const;
  place.hasToken({ workflow: false });
  const classic = await place.init();
  expect(classic.code).toBe(1);
  expect(classic.err).toContain('(404: Not Found). A fine-grained token needs Contents and Workflows');
  place.hasToken({ permissions: { ...contents, pull_requests: 'write' } });
  expect((await place.init()).err).toContain('(403: Resource not accessible by personal access token)');
  expect(place.repository.branches.size).toBe(0);
  place.hasToken({ permissions: { ...contents, workflows: 'write', pull_requests: 'read' } });
  expect((await place.init()).err).toContain('GitHub would not open the pull request (403');
  place.hasToken({ permissions: { ...contents, workflows: 'write', pull_requests: 'write' } });
  expect((await place.init()).out).toContain('Opened #1');
});

test('a pull request from a fork is somebody else’s, whatever its branch is called', async () => {
  const place = await Place.start();
  const fork = place.github.createRepository('mallory/helpdesk', { files: { 'README.md': 'Mine\n' } });
  place.github.as('mallory').pushTo(fork, BRANCH, { [POLICY]: 'version: 1\n' });
  const hers = place.github.as('mallory').openPull(place.repository, BRANCH, 'Mine', fork);
  place.github.as('mallory').close(hers);
  expect((await place.init()).out).toContain('Opened #2');
});

test('a dry run shows files and text, and writes nothing', async () => {
  const place = await Place.start();
  place.month();
  place.github.log.clear();
  const { code, out } = await place.init('--dry-run');
  expect(code).toBe(0);
  for (const part of [`--- ${POLICY}`, `--- ${WORKFLOW}`, '--- a pull request', '2 would have been overdue'])
    expect(out).toContain(part);
  expect(place.writes).toBe(0);
});

test('a branch of that name without a policy, and a repository without a commit, are said to be in the way', async () => {
  const place = await Place.start();
  place.github.as('ana').pushTo(place.repository, BRANCH, { 'x.txt': 'x\n' });
  const { code, err } = await place.init();
  expect(code).toBe(2);
  expect(err).toContain('The branch steward/init has no .github/steward.yml');
  const empty = place.github.createRepository('acme/empty', { collaborators: { ana: 'write' } });
  expect(empty.head).toBeNull();
  const environment = { GITHUB_TOKEN: place.token, GITHUB_API_URL: `${place.github.url}/api/v3` };
  const folder = await folderOf({});
  const ran = await steward(folder, ['init', '--pr', '--yes', '--repo', 'acme/empty'], '', environment);
  expect(ran.err).toContain('acme/empty has no commit yet');
  expect((await steward(folder, ['init', '--pr'], '', environment)).err).toContain('--repo OWNER/NAME');
});
