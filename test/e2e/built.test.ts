import { describe, expect, test } from 'vitest';
import type { App } from '../../src/sandbox/viewer.ts';
import { BuiltApp } from '../hosts/app/built.ts';
import { builtSteward } from '../hosts/cli/steward.ts';
import { BUILT_ACTION, stateOf, TestDesk } from './desk.ts';
import { SCENES } from './scenes.ts';

/** A host's bundle, looking at every ticket once. False: it failed, or was ended for it. */
type Look = (desk: TestDesk) => Promise<boolean>;

const apps = new WeakMap<TestDesk, App>();

const HOSTS: Readonly<Record<string, Look>> = {
  Action: async (desk) => (await desk.sweep()).exitCode === 0,
  'command line': async ({ github, token }) => {
    const args = ['sweep', '--repo', 'acme/helpdesk', '--write-pace', '0'];
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
    return (await builtSteward('.', args, '', env)).code === 0;
  },
  app: async (desk) => {
    const app = apps.get(desk) ?? desk.github.createApp({ slug: 'acme-desk', owner: 'acme' }).app;
    apps.set(desk, app);
    const running = await BuiltApp.start(desk.github, app);
    const cut = running.says(/ (?:WARN|ERROR) /).then(
      () => true,
      () => false,
    );
    if (await Promise.race([cut, running.settle().then(() => false)])) {
      await running.kill();
      return false;
    }
    return (await running.stop()) === 0;
  },
};

const start = (): Promise<TestDesk> => TestDesk.start({ action: BUILT_ACTION });

/** What an undisturbed run by the sources leaves. */
async function wanted(): Promise<unknown> {
  await using desk = await TestDesk.start();
  const tickets = await SCENES['a ticket arrives'](desk);
  await desk.sweep();
  return stateOf(...tickets);
}

describe.each(Object.entries(HOSTS))('the built %s', (_, look) => {
  test('does what its sources do, and finds nothing left to do', async () => {
    await using desk = await start();
    const tickets = await SCENES['a ticket arrives'](desk);
    expect(await look(desk)).toBe(true);
    expect(stateOf(...tickets)).toEqual(await wanted());
    desk.github.log.clear();
    expect(await look(desk)).toBe(true);
    expect(desk.writes()).toBe(0);
  });

  test('ends, run again after it was cut short, as an undisturbed one does', async () => {
    await using desk = await start();
    const tickets = await SCENES['a ticket arrives'](desk);
    desk.github.faults.dropAtWrite({ write: 2, when: 'after', staysDown: true });
    expect(await look(desk)).toBe(false);
    desk.github.faults.clear();
    expect(await look(desk)).toBe(true);
    expect(stateOf(...tickets)).toEqual(await wanted());
  });
});
