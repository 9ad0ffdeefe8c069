import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { TestDesk } from '../../e2e/desk.ts';
import { environmentOf } from './served.ts';

interface Started {
  readonly child: ReturnType<typeof spawn>;
  /** What it said so far, on both channels. */
  readonly said: () => string;
}

function start(environment: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, ['src/hosts/app/main.ts'], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return { child, said: () => said };
}

test('it refuses to start on bad settings, naming all of them and quoting no secret', async () => {
  const secrets = { PRIVATE_KEY: 'a key that is none', WEBHOOK_SECRET: 'hunter2' };
  const { child, said } = start(secrets);
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(1);
  for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET']) expect(said()).toContain(`- ${name} is `);
  for (const secret of Object.values(secrets)) expect(said()).not.toContain(secret);
});

test('it says in one line that it cannot listen, and ends', async () => {
  await using desk = await TestDesk.start();
  const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const settings: NodeJS.ProcessEnv = { ...environmentOf(desk, app), LOG_LEVEL: 'warn' };
  // The sandbox listens there.
  const taken = new URL(desk.github.url).port;
  for (const [where, what] of [
    [{ PORT: taken }, `PORT is ${taken}, where something else listens already: set it to another.`],
    [{ PORT: '70000' }, 'PORT is "70000": set it to a whole number from 0 to 65535.'],
    [{ HOST: '203.0.113.1' }, 'HOST is "203.0.113.1", which is no address of this machine.'],
  ] as const) {
    const { child, said } = start({ ...settings, ...where });
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, said: said() }).toEqual({ code: 1, said: `Steward cannot start: ${what}\n` });
  }
});

test('it stops cleanly when asked to', async () => {
  await using desk = await TestDesk.start();
  const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const { child, said } = start(environmentOf(desk, app));
  await expect.poll(said, { timeout: 60_000 }).toContain('listens on http://127.0.0.1:');
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  const [code, signal] = (await ended) as [number | null, string | null];
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(said()).toContain('Stopped.');
});
