import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stewardApp } from '../../../src/hosts/app/program.ts';
import { BadSettings, readSettings } from '../../../src/hosts/app/settings.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';

let github: Sandbox;
let folder = '';
beforeAll(async () => {
  github = await startSandbox();
  github.createOrganization('acme', { publicMembers: ['ana'] });
  folder = await mkdtemp(join(tmpdir(), 'registration-'));
});
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

/** The command under way, and somebody in front of a browser. */
class Registering {
  readonly lines: string[] = [];
  readonly code: Promise<number | null>;
  #stop: () => void = () => undefined;
  #printed: () => void = () => undefined;

  constructor(args: readonly string[]) {
    const interrupted = new Promise<void>((resolve) => (this.#stop = resolve));
    const { host } = new URL(github.url);
    this.code = stewardApp(['register', '--url', 'https://desk.example.com/', ...args], {
      environment: { GHE_HOST: host, GHE_PROTOCOL: 'http' },
      print: (line) => {
        this.lines.push(line);
        this.#printed();
      },
      note: (line) => this.lines.push(line),
      start: () => Promise.reject(new Error('It must not start.')),
      interrupted: () => interrupted,
    });
  }

  async page(): Promise<string> {
    if (this.lines.length === 0) await new Promise<void>((resolve) => (this.#printed = resolve));
    return /http:\S+/.exec(this.lines.join('\n'))?.[0] ?? '';
  }

  stop(): void {
    this.#stop();
  }
}

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What a click on the page's button sends, and where. */
function formIn(html: string): { readonly action: string; readonly manifest: string } {
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(html) ?? [];
  const [, manifest = ''] = /name="manifest" value="([^"]+)"/.exec(html) ?? [];
  return { action: unescaped(action), manifest: unescaped(manifest) };
}

test('one click registers the App, and its keys start it', async () => {
  const file = join(folder, '.env');
  const registering = new Registering(['--organization', 'acme', '--file', file, '--teams']);
  const page = await registering.page();
  const { action, manifest } = formIn(await (await fetch(page)).text());
  expect(action).toMatch(`${github.url}/organizations/acme/settings/apps/new?state=`);
  expect(JSON.parse(manifest)).toMatchObject({
    public: false,
    hook_attributes: { url: 'https://desk.example.com/api/github/webhooks' },
    default_permissions: { issues: 'write', contents: 'read', metadata: 'read', members: 'read' },
  });
  const body = new URLSearchParams({ manifest });
  const sent = await fetch(action, { method: 'POST', body, redirect: 'manual' });
  const back = sent.headers.get('location') ?? '';

  // Somebody who does not know the page's secret gets nowhere.
  const forged = new URL(back);
  forged.searchParams.set('state', 'x'.repeat(48));
  expect((await fetch(forged)).status).toBe(400);

  const answer = await fetch(back);
  expect(answer.status).toBe(200);
  const app = github.apps.all.at(-1);
  const install = `${github.url}/apps/steward-support-desk/installations/new`;
  expect(await answer.text()).toContain(install);
  expect(await registering.code).toBe(0);
  expect(registering.lines.join('\n')).toContain(install);

  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const settings = readSettings(parseEnv(await readFile(file, 'utf8')));
  expect(settings).toMatchObject({
    appId: app?.id,
    privateKey: app?.privateKey,
    webhookSecret: app?.webhook?.secret,
    baseUrl: `${github.url}/api/v3`,
  });
  // The code counts once, and what was printed gives nothing away.
  expect(github.apps.redeem(new URL(back).searchParams.get('code') ?? '')).toBeUndefined();
  expect(registering.lines.join('\n')).not.toContain(settings.webhookSecret);
});

test('every fault is named before anything is begun', async () => {
  const file = join(folder, 'there');
  await writeFile(file, 'kept');
  const args = ['--file', file, '--port', '99999', '--name', 'n'.repeat(35), '--url', 'desk.example.com'];
  const faults = await new Registering(args).code.then(
    () => [],
    (error: unknown) => (error instanceof BadSettings ? error.faults : []),
  );
  expect(faults).toEqual([
    '--url is "desk.example.com": name an address such as https://desk.example.com.',
    '--port is "99999": name one from 0 to 65535.',
    '--name has 35 characters: GitHub takes 34.',
    `--file is ${file}, which is there: name another.`,
  ]);
  expect(await readFile(file, 'utf8')).toBe('kept');
});

test('a code that GitHub does not take is said, and the page can be tried again', async () => {
  const registering = new Registering(['--file', join(folder, 'never')]);
  const page = await registering.page();
  const { action } = formIn(await (await fetch(page)).text());
  const state = new URL(action).searchParams.get('state') ?? '';
  const answer = await fetch(`${page}/registered?code=none&state=${state}`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('it counts once, and for an hour');
  registering.stop();
  expect(await registering.code).toBe(1);
  expect(registering.lines.at(-1)).toBe('Nothing was registered.');
});

test('what the command knows is shown, and what it does not know is refused with what is near', async () => {
  const run = async (args: readonly string[]) => {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const never = () => Promise.reject(new Error('not asked for'));
    const code = await stewardApp(args, {
      environment: {},
      print: say,
      note: say,
      start: never,
      interrupted: never,
    });
    return { code, said: lines.join('\n') };
  };
  const help = await run(['--help']);
  expect(help.code).toBe(0);
  expect(help.said).toContain('steward-app register --url');
  const slip = await run(['regster']);
  expect(slip.code).toBe(2);
  expect(slip.said).toContain('register');
});
