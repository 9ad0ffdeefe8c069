import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { generateQueueArtifacts } from '../../../scripts/generate/queue.ts';
import { TestDesk } from '../../e2e/desk.ts';
import type { Ran } from './steward.ts';
import { folderOf, steward } from './steward.ts';

const POLICY = `version: 1
extends: product
timezone: UTC
team: { staff: [ana, bo], groups: { support: { members: [ana, bo] } } }
customers: { members: { enterprise: { bigco: [bigco-ops] }, free: { smallco: [smallco-ops] } } }
`;

/** A desk with one ticket of each: a free one, one of an enterprise that ana has, and one that waits. */
async function desk(): Promise<TestDesk> {
  const one = await TestDesk.start({ policy: POLICY });
  const { github, repository } = one;
  for (const label of ['priority: p1', 'priority: p0']) github.as('ana').createLabel(repository, label);
  const free = github.as('smallco-ops').openIssue(repository, { title: 'The @report\nis slow', body: '' });
  github.clock.advance(60_000);
  const big = github.as('bigco-ops').openIssue(repository, { title: 'Login fails', body: '' });
  const held = github.as('bigco-ops').openIssue(repository, { title: 'A vendor fails', body: '' });
  for (const issue of [free, big, held]) github.as('ana').label(issue, 'priority: p1');
  github.as('ana').assign(big, 'ana');
  github.as('ana').assign(held, 'ana');
  github.as('ana').comment(held, 'We ask them.\n\n/hold until 2026-11-20');
  github.clock.advance(60_000);
  return one;
}

async function asked(one: TestDesk, args: readonly string[], login = 'ana'): Promise<Ran> {
  const { github } = one;
  const token = github.tokens.issue({
    kind: 'pat',
    login,
    permissions: { issues: 'read', contents: 'read' },
  });
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
  return steward(await folderOf({}), [...args, '--repo', 'acme/helpdesk'], '', env);
}

describe('steward next', () => {
  it('says which ticket is number one, and why it stands before the next', async () => {
    await using one = await desk();
    one.github.log.clear();
    const { code, out, err } = await asked(one, ['next']);
    expect(code).toBe(0);
    expect(err).toMatch(/^(?:read \d+ tickets .*\n)*$/);
    expect(out.split('\n')).toEqual([
      'Number one: #2 Login fails',
      expect.stringMatching(/\/acme\/helpdesk\/issues\/2$/),
      expect.stringMatching(
        /^Why: priority p1; tier enterprise; First response due .+; open since .+; owner: ana\.$/,
      ),
      'It stands before #1: tier enterprise comes before tier free.',
      '',
    ]);
    expect(one.writes()).toBe(0);
  });

  it('says whose it is asked to, and what they could take where they have nothing', async () => {
    await using one = await desk();
    expect((await asked(one, ['next', '--me'])).out).toMatch(/^Number one: #2 Login fails\n/);
    expect((await asked(one, ['next', '--for', 'ANA'])).out).toMatch(/^Number one: #2 /);
    const { out } = await asked(one, ['next', '--me'], 'bo');
    expect(out).toMatch(
      /^There is nothing to do for bo\.\nNobody owns this one:\n\n#1 The @report is slow\n/,
    );
    expect(out).toContain('number 2 of the queue.');
  });

  it('refuses what cannot be told', async () => {
    await using one = await desk();
    expect((await asked(one, ['next', '--me', '--for', 'bo'])).err).toContain('Give --me or --for');
    const env = { GITHUB_TOKEN: one.token, GITHUB_API_URL: one.github.url };
    const byApp = await steward(await folderOf({}), ['next', '--me', '--repo', 'acme/helpdesk'], '', env);
    expect(byApp).toMatchObject({ code: 2, out: '' });
    expect(byApp.err).toContain('Say whose: --for LOGIN.');
  });
});

describe('steward queue', () => {
  it('lists the queue, and what waits apart', async () => {
    await using one = await desk();
    const { code, out } = await asked(one, ['queue']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# +TICKET +SEVERITY +TIER +OWNER/);
    expect(out).toMatch(/^1 +#2 +p1 +enterprise +ana +\S.*Login fails$/m);
    expect(out).toMatch(/^2 +#1 +p1 +free +nobody +\S.*The @report is slow$/m);
    expect(out).toMatch(
      /Waiting, 1 ticket:\n\nTICKET.*\n#3 +p1 +ana +on hold, until Fri 20 Nov 2026, 00:00 UTC +A vendor fails$/m,
    );
    expect((await asked(one, ['queue', '--limit', '1'])).out).toContain('…and 1 more (--limit).');
    expect((await asked(one, ['queue', '--tier', 'free'])).out).not.toContain('#2');
    const { code: refused, err } = await asked(one, ['queue', '--tier', 'enterprises']);
    expect([refused, err]).toEqual([2, expect.stringContaining('"enterprise"')]);
  });

  it('prints JSON as its schema says', async () => {
    await using one = await desk();
    const schema = JSON.parse((await generateQueueArtifacts())['schema/queue.schema.json'] ?? '') as object;
    const validate = new Ajv({ validateFormats: false, strict: true }).compile(schema);
    for (const args of [
      ['queue', '--json'],
      ['queue', '--json', '--limit', '0'],
      ['next', '--json', '--me'],
    ]) {
      const { out } = await asked(one, args);
      validate(JSON.parse(out));
      expect(validate.errors).toBeNull();
    }
    expect(JSON.parse((await asked(one, ['queue', '--json'])).out)).toMatchObject({
      tickets: [
        {
          place: 1,
          number: 2,
          tier: 'enterprise',
          customer: 'bigco',
          reasons: [
            { key: 'priority', says: 'priority p1' },
            { key: 'tier' },
            { key: 'due' },
            { key: 'age' },
          ],
        },
        { place: 2, number: 1, tier: 'free', waits: null },
      ],
      waiting: [{ place: null, number: 3, waits: { for: 'on_hold', until: '2026-11-20T00:00:00Z' } }],
      leftOut: 0,
    });
  });

  it('reads several repositories as one queue', async () => {
    await using one = await desk();
    const { github } = one;
    const files = { '.github/steward.yml': POLICY };
    const shop = github.createRepository('acme/shop', {
      files,
      collaborators: { ana: 'write' },
      labels: ['priority: p0'],
    });
    github
      .as('ana')
      .label(github.as('bigco-ops').openIssue(shop, { title: 'The shop is down', body: '' }), 'priority: p0');
    github.clock.advance(60_000);
    const { out } = await asked(one, ['queue', '--repo', 'acme/shop']);
    expect(out).toMatch(/^1 +acme\/shop#1 +p0 .*\n2 +acme\/helpdesk#2 /m);
  });
});
