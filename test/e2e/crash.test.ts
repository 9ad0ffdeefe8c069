import { describe, expect, test } from 'vitest';
import { deskWords, stateOf, TestDesk } from './desk.ts';
import { SCENES } from './scenes.ts';

describe.each(Object.entries(SCENES))('a run that is cut short: %s', (_, scene) => {
  test('ends, run again, as an undisturbed one does, whichever write broke and on whichever side', async () => {
    await using calm = await TestDesk.start();
    const tickets = await scene(calm);
    calm.github.log.clear();
    await calm.sweep();
    const writes = calm.writes();
    const wanted = stateOf(...tickets);
    expect(writes).toBeGreaterThan(2);
    for (let write = 1; write <= writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        await using desk = await TestDesk.start();
        const disturbed = await scene(desk);
        desk.github.faults.dropAtWrite({ write, when, staysDown: true });
        const cut = await desk.sweep();
        expect(cut.exitCode, `${when} write ${String(write)}`).not.toBe(0);
        desk.github.faults.clear();
        const healed = await desk.sweep();
        expect(healed.exitCode, healed.stdout).toBe(0);
        expect(stateOf(...disturbed), `${when} write ${String(write)}`).toEqual(wanted);
        if (when === 'before') continue;
        desk.github.log.clear();
        const idle = await desk.sweep();
        expect(idle.outputs.plan, `${when} write ${String(write)}`).toBe('[]');
        expect(desk.writes()).toBe(0);
      }
    }
  });
});

test('a connection that drops once is mended within the same run, without a comment twice', async () => {
  await using calm = await TestDesk.start();
  const wanted = calm.report('urgent');
  await calm.sweep();
  for (const when of ['before', 'after'] as const) {
    for (let write = 1; write <= 4; write += 1) {
      await using desk = await TestDesk.start();
      const issue = desk.report('urgent');
      desk.github.faults.dropAtWrite({ write, when });
      const run = await desk.sweep();
      expect(run.exitCode, run.stdout).toBe(0);
      expect(stateOf(issue)).toEqual(stateOf(wanted));
      expect(deskWords(issue)).toHaveLength(1);
    }
  }
});

test('two runs at once may both comment; the next run leaves one', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  // Both have read before either writes.
  const { promise: until, resolve: release } = Promise.withResolvers<undefined>();
  let held = 0;
  desk.github.faults.next({
    effect: { kind: 'hold', until },
    when: (r) => {
      if (!r.writes.includes('addComment')) return false;
      held += 1;
      if (held === 2) release(undefined);
      return true;
    },
    times: 2,
  });
  await Promise.all([desk.sweep(), desk.sweep()]);
  await desk.sweep();
  expect(deskWords(issue)).toHaveLength(1);
  const { outputs } = await desk.sweep();
  expect(outputs.plan).toBe('[]');
});
