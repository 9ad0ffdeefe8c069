import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/hosts/product-version.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';
import { folderOf, steward } from './steward.ts';

describe('steward', () => {
  it('says which version it is', async () => {
    expect(await steward('.', ['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('refuses at once what cannot be an address, and takes the token that is set', async () => {
    const env = { GITHUB_TOKEN: '', GH_TOKEN: 'x', GITHUB_API_URL: '' };
    for (const url of ['foo', 'localhost:4000', 'https://']) {
      const { code, err } = await steward('.', ['explain', 'a/b#1', '--api-url', url], '', env);
      expect({ code, err }).toEqual({
        code: 2,
        err: `steward explain: --api-url: "${url}" is not an address. Write it in full, for example https://HOST/api/v3.\n`,
      });
    }
    const { err } = await steward('.', ['explain', 'a/b#1'], '', { GITHUB_TOKEN: '', GH_TOKEN: '' });
    expect(err).toBe('steward explain: Set GITHUB_TOKEN to a token that may read the repository.\n');
  });

  it('says that a port cannot be had', async () => {
    await using other = await startSandbox({});
    const taken = new URL(other.url).port;
    for (const [port, said] of [
      [taken, `--port: ${taken} is taken.`],
      ['70000', '--port: 70000 is no port: they go from 1 to 65535.'],
    ] as const) {
      const { code, err } = await steward('.', ['sandbox', '--port', port]);
      expect(code).toBe(2);
      expect(err).toBe(`steward sandbox: ${said} Name another, or 0 for any free one.\n`);
    }
  });

  it('writes every moment of its JSON with the offset of the desk', async () => {
    await using github = await startSandbox({ now: '2026-11-16T15:00:00Z' });
    const repository = github.createRepository('acme/helpdesk', {
      files: {
        '.github/steward.yml':
          'version: 1\nextends: ddev\ntimezone: America/Denver\nteam: { staff: [ana] }\n',
      },
      collaborators: { ana: 'write' },
      labels: ['severity: high'],
    });
    const issue = github.as('customer').openIssue(repository, { title: 'Down', body: 'All of it' });
    github.as('ana').label(issue, 'severity: high');
    github.as('ana').comment(issue, '/hold vendor until 2026-11-18');
    github.clock.advance(60_000);
    const env = {
      GITHUB_TOKEN: github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk' }),
      GITHUB_API_URL: github.url,
    };
    const folder = await folderOf({});
    const sweep = await steward(folder, ['sweep', '--repo', 'acme/helpdesk', '--dry-run', '--json'], '', env);
    const explain = await steward(folder, ['explain', 'acme/helpdesk#1', '--json'], '', env);
    const local = '2026-11-16T08:01:00-07:00';
    expect(JSON.parse(sweep.out)).toMatchObject({ now: local });
    expect(JSON.parse(explain.out)).toMatchObject({
      now: local,
      openedAt: '2026-11-16T08:00:00-07:00',
      waits: [
        {
          announced: expect.stringMatching(/^2026-11-1\dT.*-07:00$/) as string,
          begunBy: '@ana wrote /hold',
        },
      ],
    });
    for (const { out } of [sweep, explain]) {
      // No count and no length of time is as large as a moment in milliseconds.
      expect(out).not.toMatch(/(?<!["\w])\d{12,}(?!["\w])/);
      expect(out).toMatch(/"(due|deadline)": "2026-1\d-\d\dT\d\d:\d\d:\d\d-07:00"/);
    }
    const plain = await steward(folder, ['sweep', '--repo', 'acme/helpdesk', '--dry-run'], '', env);
    expect(plain.out).toMatch(/Evaluated 1 of 1 ticket with \d+ requests?:/);
  });
});
