import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { inkOn } from '../../src/sandbox/pages/label.ts';
import type { Repository } from '../../src/sandbox/store/records.ts';
import { addComment, react } from '../../src/sandbox/acts/comment.ts';

let sandbox: Sandbox;
let repository: Repository;

beforeEach(async () => {
  sandbox = await startSandbox({ now: '2026-11-21T05:30:00Z', timezone: 'America/Denver' });
  sandbox.createOrganization('octo', { members: ['ana', 'bo'] }, { support: ['bo'] });
  repository = sandbox.createRepository('octo/desk', {
    labels: [
      { name: 'severity: medium', color: 'fbca04', description: 'Part of it' },
      { name: 'odd', color: '0e1116' },
    ],
    collaborators: { ana: 'write' },
  });
});

afterEach(async () => {
  await sandbox.close();
});

async function get(path: string): Promise<{ status: number; page: string; response: Response }> {
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const response = await fetch(sandbox.url + path, { headers, redirect: 'manual' });
  return { status: response.status, page: await response.text(), response };
}

/** What is between the tags of the page's main part, in one line. */
function words(page: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Every tag with its attributes, as a browser would see them: text is escaped, so `<` opens a tag. */
function tags(page: string): string[] {
  return page.match(/<[a-z][^>]*>/gi) ?? [];
}

const BOT = (): Parameters<typeof addComment>[1] => ({
  kind: 'installation',
  account: sandbox.store.bot('steward'),
  permissions: { issues: 'write' },
});

describe('the list', () => {
  test('shows open issues with labels, owners, comments and their age by the clock', async () => {
    const issue = sandbox.as('mia').openIssue(repository, { title: 'Printer on fire', body: 'Help' });
    sandbox.as('ana').label(issue, 'severity: medium');
    sandbox.as('ana').assign(issue, 'ana');
    sandbox.as('ana').comment(issue, 'On it.');
    sandbox.clock.advance(3 * 3_600_000);
    const { status, page } = await get('/octo/desk/issues');
    expect(status).toBe(200);
    expect(words(page)).toContain(
      'Printer on fire severity: medium #1 opened 3 hours ago by mia ana 1 comment',
    );
    expect(page).toContain('Sat 21 Nov 2026, 01:30 MST');
  });

  test('keeps closed issues apart', async () => {
    const issue = sandbox.as('mia').openIssue(repository, { title: 'Solved one', body: '' });
    sandbox.as('mia').openIssue(repository, { title: 'Open one', body: '' });
    sandbox.as('ana').close(issue);
    const open = words((await get('/octo/desk/issues')).page);
    const closed = words((await get('/octo/desk/issues?state=closed')).page);
    expect(open).toContain('1 open 1 closed');
    expect([open.includes('Solved one'), open.includes('Open one')]).toEqual([false, true]);
    expect([closed.includes('Solved one'), closed.includes('Open one')]).toEqual([true, false]);
  });

  test('turns pages', async () => {
    for (let count = 1; count <= 51; count += 1) {
      sandbox.as('mia').openIssue(repository, { title: `Issue number ${count}.`, body: '' });
    }
    const first = words((await get('/octo/desk/issues')).page);
    const second = words((await get('/octo/desk/issues?page=2')).page);
    expect([first.includes('number 51.'), first.includes('number 1.')]).toEqual([true, false]);
    expect([second.includes('number 51.'), second.includes('number 1.')]).toEqual([false, true]);
  });

  test('writes on labels in the ink that reads better', () => {
    expect(inkOn('fbca04')).toBe('#000');
    expect(inkOn('b60205')).toBe('#fff');
    expect(inkOn('d93f0b')).toBe('#fff');
    expect(inkOn('000000')).toBe('#fff');
    expect(inkOn('ffffff')).toBe('#000');
  });
});

describe('a thread', () => {
  test('tells words and events in order, marks bots and edits', async () => {
    const issue = sandbox.as('mia').openIssue(repository, { title: 'Slow', body: 'Since *noon*' });
    sandbox.as('ana').label(issue, 'severity: medium', 'odd');
    sandbox.as('ana').assign(issue, 'ana');
    const said = addComment(sandbox.store, BOT(), issue, 'We have your report');
    sandbox.clock.advance(60_000);
    sandbox.as('ana').editComment(said, 'We have your report, indeed');
    sandbox.as('ana').close(issue);
    const { page } = await get('/octo/desk/issues/1');
    expect(words(page)).toContain(
      'ana added severity: medium , added odd , took this on Fri 20 Nov 2026, 22:30 MST',
    );
    expect(words(page)).toMatch(/steward bot .*edited .* by ana We have your report, indeed ana closed this/);
    expect(page).toContain('<em>noon</em>');
    expect(words(page)).not.toContain('[bot]');
  });

  test('renders tables, task lists and line ends as GitHub does in issues', async () => {
    const body = 'one\ntwo  \nthree\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n\n- [x] done\n- [ ] open';
    sandbox.as('mia').openIssue(repository, { title: 'T', body });
    const { page } = await get('/octo/desk/issues/1');
    expect(page).toMatch(/<p>one<br>\s*two<br>\s*three<\/p>/);
    expect(page).toMatch(/<div class="scroll"[^>]*><table>/);
    expect(page).toContain('<td align="right">2</td>');
    expect(page.match(/<input [^>]*>/g)).toEqual([
      expect.stringMatching(/checked.*disabled|disabled.*checked/),
      expect.not.stringContaining('checked'),
    ]);
  });

  test('makes links of those mentions alone that notify', async () => {
    sandbox.as('ana');
    const body =
      '@ana and @octo/support but not `@ana` nor @nobody-here, me@ana, \\`@bo\n\n    @bo in code\n\n<!-- @bo -->';
    sandbox.as('mia').openIssue(repository, { title: 'T', body });
    const { page } = await get('/octo/desk/issues/1');
    const mentions = [...page.matchAll(/<a [^>]*class="mention"[^>]*>([^<]*)<\/a>/g)].map(([, text]) => text);
    expect(mentions).toEqual(['@ana', '@octo/support']);
  });

  test('shows who answered with a reaction, fields, and which issue is a duplicate of which', async () => {
    const organization = sandbox.store.organization('octo');
    sandbox.store.issueField(organization, 'Impact', 'text');
    const kept = sandbox.as('mia').openIssue(repository, { title: 'Paper jam' });
    const twin = sandbox.as('bo').openIssue(repository, { title: 'Jam <again>' });
    const order = sandbox.as('ana').comment(kept, '/severity low');
    react(sandbox.store, BOT(), order, kept, 'THUMBS_UP');
    sandbox.as('ana').react(order, 'CONFUSED');
    sandbox.as('ana').react(kept, 'CONFUSED');
    sandbox.as('ana').unreact(kept, 'CONFUSED');
    sandbox.as('ana').field(kept, 'Impact', 'One <b>floor</b>');
    sandbox.as('ana').close(twin, 'DUPLICATE', kept);
    sandbox.as('ana').unmarkDuplicate(twin, kept);
    const { page } = await get(`/octo/desk/issues/${kept.number}`);
    expect(words(page)).toContain('👍 1 😕 1');
    expect(page.match(/class="reaction"/g)).toHaveLength(2);
    expect(page).toContain('title="thumbs up: steward[bot]"');
    expect(words(page)).toContain('Impact: One &lt;b&gt;floor&lt;/b&gt;');
    expect(words(page)).toMatch(/marked #2 Jam &lt;again&gt; as a duplicate of this/);
    expect(words(page)).toMatch(/no longer calls #2 Jam &lt;again&gt; a duplicate of this/);
    const twins = words((await get(`/octo/desk/issues/${twin.number}`)).page);
    expect(twins).toMatch(/marked this as a duplicate of #1 Paper jam/);
  });

  test('hides what HTML comments say, and comments that were minimised', async () => {
    const issue = sandbox.as('mia').openIssue(repository, { title: 'T', body: 'seen <!-- unseen --> too' });
    sandbox.as('ana').hide(sandbox.as('spammer').comment(issue, 'Buy this'), 'SPAM');
    const { page } = await get('/octo/desk/issues/1');
    expect(page).not.toContain('unseen');
    expect(page).not.toContain('Buy this');
    expect(words(page)).toContain('A comment by spammer is hidden as spam');
  });

  test('leads to issues that are named', async () => {
    const first = sandbox.as('mia').openIssue(repository, { title: 'First', body: '' });
    sandbox.as('mia').openIssue(repository, { title: 'Second', body: `Like #${first.number}, unlike #99` });
    const { page } = await get('/octo/desk/issues/2');
    expect(page).toContain('<a href="/octo/desk/issues/1" class="reference">#1</a>, unlike #99');
    expect(words((await get('/octo/desk/issues/1')).page)).toContain('mia mentioned this in #2 Second');
  });
});

describe('hostile text', () => {
  const ATTACKS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><style>*{display:none}</style></svg>',
    '<a href="javascript:alert(1)">a</a> [b](javascript:alert(1)) [c](data:text/html,x) <javascript:alert(1)>',
    '<iframe src="https://evil.example"></iframe><object data="x"></object><form action="/x"><button>y</button></form>',
    '</div></li></ol></main><h1 id="clock" style="position:fixed">gone</h1><base href="//evil.example">',
    '<meta http-equiv="refresh" content="0;url=//evil.example"><link rel=stylesheet href=//evil.example>',
  ];

  test.each(ATTACKS)('does nothing in a body: %s', async (attack) => {
    sandbox.as('mia').openIssue(repository, { title: 'T', body: `before ${attack} after\n\n${attack}` });
    const { page, response } = await get('/octo/desk/issues/1');
    const found = tags(page);
    const safe = tags((await get('/octo/desk/issues')).page).filter((tag) =>
      /^<(?:meta|link|style)/i.test(tag),
    );
    expect(found.filter((tag) => /^<(?:meta|link|style)/i.test(tag))).toEqual(safe);
    expect(found.filter((tag) => /^<(?:script|iframe|object|form|button|base|svg)/i.test(tag))).toEqual([]);
    expect(found.filter((tag) => /\son\w+\s*=|(?:javascript|data:text):?/i.test(tag))).toEqual([]);
    // Colours and hues of our own are the only styles.
    expect(found.filter((tag) => /style="(?!background:#|--hue:)/.test(tag))).toEqual([]);
    expect(page.match(/<main/g)).toHaveLength(1);
    expect(page.match(/<\/main/g)).toHaveLength(1);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  test('is plain text in titles, labels and log lines', async () => {
    const attack = '"><script>alert(1)</script>';
    sandbox.as('ana').createLabel(repository, attack, 'ff0000', attack);
    const issue = sandbox.as('mia').openIssue(repository, { title: attack, body: attack });
    sandbox.as('ana').label(issue, attack);
    sandbox.as('ana').editIssue(issue, { title: `${attack} again` });
    for (const path of ['/octo/desk/issues', '/octo/desk/issues/1', '/']) {
      expect(tags((await get(path)).page).filter((tag) => /^<script/i.test(tag))).toEqual([]);
    }
  });

  test('cannot turn the line it stands in', async () => {
    const turned = 'invoice\u202etxt.exe';
    sandbox.as('mia').openIssue(repository, { title: turned, body: turned });
    expect((await get('/octo/desk/issues')).page).toContain(`<bdi>${turned}</bdi>`);
    const { page } = await get('/octo/desk/issues/1');
    expect(page).toContain(`<bdi>${turned}</bdi>`);
    expect(page).toMatch(/<div class="md" dir="auto"><p>invoice/);
  });
});

describe('addresses', () => {
  test('belong to the API for whoever does not ask for HTML', async () => {
    sandbox.as('mia').openIssue(repository, { title: 'T', body: '' });
    const token = sandbox.tokens.issue({ kind: 'actions', repository: 'octo/desk' });
    const headers = { accept: 'application/vnd.github+json', authorization: `token ${token}` };
    const answer = await fetch(`${sandbox.url}/repos/octo/desk/issues/1`, { headers });
    expect(answer.headers.get('content-type')).toContain('application/json');
    const page = await fetch(`${sandbox.url}/octo/desk/issues/1`, { headers });
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toContain('application/json');
  });

  test('lead on, or say that nothing is there', async () => {
    expect((await get('/octo/desk')).response.headers.get('location')).toBe('/octo/desk/issues');
    expect((await get('/octo/desk/issues/7')).status).toBe(404);
    expect((await get('/octo/desk/wiki')).status).toBe(404);
    expect(words((await get('/')).page)).toContain('octo/desk 0 open');
    const issue = sandbox.as('mia').openIssue(repository, { title: 'Mine', body: '' });
    sandbox.as('ana').assign(issue, 'ana');
    expect(words((await get('/ana')).page)).toContain('Mine octo/desk #1');
  });

  test('are not counted as requests to the API', async () => {
    await get('/octo/desk/issues');
    expect(sandbox.log.count().requests).toBe(0);
  });
});

describe('the last run', () => {
  test('shows the summary as it was written', async () => {
    expect(words((await get('/octo/desk/actions')).page)).toContain('No job has written a summary');
    const markdown = '## The desk\n\n| Open |\n| --: |\n| 3 |\n\n<script>alert(1)</script>';
    repository.lastSummary = { at: sandbox.clock.now(), markdown };
    for (const path of ['/octo/desk/actions', '/octo/desk/summary']) {
      const { page } = await get(path);
      expect(page).toContain('<h2>The desk</h2>');
      expect(words(page)).toContain('Fri 20 Nov 2026, 22:30 MST');
      expect(page).not.toContain('<script>alert');
    }
  });

  test('tells how it ended, and the end of its log', async () => {
    const result = {
      exitCode: 1,
      stdout: `${Array.from({ length: 80 }, (_, line) => `line ${line}.`).join('\n')}\n::error::<b>bad</b>\n`,
      stderr: '',
      outputs: {},
      summary: '',
      annotations: [{ level: 'error' as const, message: '<b>bad</b> policy', file: 'steward.yml', line: 3 }],
    };
    sandbox.workflows.runs.push({
      repository,
      workflow: '.github/workflows/desk.yml',
      event: 'schedule',
      result,
    });
    const text = words((await get('/octo/desk/actions')).page);
    expect(text).toContain('Failed .github/workflows/desk.yml on schedule');
    expect(text).toContain('error steward.yml:3 &lt;b&gt;bad&lt;/b&gt; policy');
    expect(text).toContain('Log, the last 60 lines');
    expect([text.includes('line 79.'), text.includes('line 19.'), text.includes('::error')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('by another name that leads here, nothing is served', async () => {
  await using github = await startSandbox();
  const { port } = new URL(github.url);
  const statusFor = (host: string) =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/', headers: { host, accept: 'text/html' } });
      asked.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
      asked.end();
    });
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`evil.example:${port}`)).toBe(421);
});
