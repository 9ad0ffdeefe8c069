import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VERSION } from '../../../src/hosts/product-version.ts';
import { builtSteward, folderOf, steward } from './steward.ts';

const BUILT = 'dist/cli/index.js';

describe('the built command line', () => {
  it('says and answers what its sources do', async () => {
    expect(await builtSteward('.', ['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    for (const args of [['--help'], ['explain'], ['due', '--opened', 'soon']])
      expect(await builtSteward('.', args)).toEqual(await steward('.', args));
    const question = '{"op":"open","calendar":"24x7","at":"2026-01-01"}\n';
    const answer = { code: 0, out: '{"result":true}\n', err: '' };
    expect(await builtSteward('.', ['calendar', '--batch'], question)).toEqual(answer);
  });

  it('finds in a template what its sources find, in every branch of it', async () => {
    const folder = await folderOf({
      '.github/steward.yml': `version: 1\nseverities: [{ name: urgent }]\ntemplates: { notice: .github/notice.md }\n`,
      '.github/notice.md':
        '{% if nothing %}{{ loginn }}{% endif %}{% case duty %}{% when "members" %}{{ one }}{% else %}{{ two }}{% endcase %}{% for who in too %}{{ who }}{% endfor %}',
    });
    const built = await builtSteward(folder, ['check']);
    expect(built.out).toContain('There is no variable "two" here');
    expect(built).toEqual(await steward(folder, ['check']));
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [BUILT, 'calendar', '--batch'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    // It is answered for as long as it listens.
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"op":"open","calendar":"24x7","at":"2026-01-01"}\n'.repeat(50_000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said).toBe('');
  });

  it('serves a sandbox until it is interrupted, and ends well', async () => {
    const child = spawn(process.execPath, [BUILT, 'sandbox', '--port', '0', '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url } = JSON.parse(line.toString()) as { url: string };
    onTestFinished(() => void child.kill('SIGKILL'));
    const page = await fetch(`${url}/acme/helpdesk/issues`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Login fails for everybody');
    const ended = once(child, 'close');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
});
