import { describe, expect, test } from 'vitest';
import { bothHaveReadBefore, deskWords, stateOf, TestDesk } from './desk.ts';
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
        // Last of all a run gives the turn back: nothing is missing then, and the next run takes it over.
        if (write < writes) expect(cut.exitCode, `${when} write ${String(write)}`).not.toBe(0);
        else expect(cut.stdout).toContain('could not give its turn back');
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

test('two runs that have both read before either writes say it once', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  desk.github.faults.next(bothHaveReadBefore('addReaction'));
  await Promise.all([desk.sweep(), desk.action('issues', {}, issue)]);
  expect(deskWords(issue)).toHaveLength(1);
  expect(issue.timeline.map((item) => item.__typename)).not.toContain('CommentDeletedEvent');
  const { outputs } = await desk.sweep();
  expect(outputs.plan).toBe('[]');
});

// Report 17.
test('an event and a sweep that meet on a broken promise tell of it once', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('high');
  await desk.action('issues', {}, issue);
  desk.wait(2.5);
  desk.github.as('cus').comment(issue, 'Is there any news?');
  desk.github.faults.next(bothHaveReadBefore('addReaction'));
  await Promise.all([desk.action('issue_comment', {}, issue), desk.sweep()]);
  const told = deskWords(issue).filter((body) => body.includes('breach:'));
  expect(told).toHaveLength(1);
  expect(issue.timeline.map((item) => item.__typename)).not.toContain('CommentDeletedEvent');
});

test('a copy that runs left which took no turns is removed by the next one', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  await desk.sweep();
  const [words = ''] = deskWords(issue);
  desk.github.as('github-actions[bot]').comment(issue, words);
  await desk.sweep();
  expect(deskWords(issue)).toEqual([words]);
});
