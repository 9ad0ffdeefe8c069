import { expect, test } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { run } from '../../../src/hosts/run.ts';
import type { Fault } from '../../../src/sandbox/faults.ts';
import { deskWords, TestDesk } from '../../e2e/desk.ts';
import { Chimes } from '../../../src/rehearsal/chimes.ts';
import { environmentOf, ServedDesk } from './served.ts';

const MINUTE = 60_000;

/** An app that starts while something is wrong, with a ticket that came before; installed on `other` first. */
async function startedWith(desk: TestDesk, fault: (installation: number) => Fault) {
  const { github } = desk;
  github.createRepository('other/desk', {});
  const app = github.apps.register({ slug: 'acme-desk', owner: 'acme' });
  const { id } = github.apps.install(app, 'other');
  github.apps.install(app, 'acme');
  const issue = desk.report('urgent');
  github.faults.next(fault(id));
  const chimes = new Chimes();
  chimes.on(github.clock);
  const lines: string[] = [];
  const environment = { ...environmentOf(desk, app), STEWARD_ROUND_MINUTES: '60' };
  const served = new ServedDesk(
    desk,
    await startApp(environment, run, (line) => lines.push(line), chimes),
    lines,
  );
  await served.settle();
  const pass = async (minutes: number): Promise<void> =>
    chimes.until(github.clock.now() + minutes * MINUTE, () => served.settle());
  return { served, issue, pass, other: id };
}

test('an installation that cannot be asked costs those after it nothing, and shows', async () => {
  await using desk = await TestDesk.start();
  const { served, issue, pass, other } = await startedWith(desk, (installation) => ({
    effect: { kind: 'status', status: 503 },
    when: ({ path }) => path.endsWith(`/app/installations/${String(installation)}/access_tokens`),
    times: Infinity,
  }));
  try {
    expect(deskWords(issue)).toHaveLength(1);
    expect(served.lines.filter((line) => line.includes(' WARN '))).toEqual([
      expect.stringMatching(new RegExp(` could not be listed: .*\\. .* installation=${String(other)}$`)),
    ]);
    const health = await fetch(`${served.app.url}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({
      ...{ status: 'degraded', timers: 1, failed: 0 },
      last_error: expect.any(String) as string,
    });
    desk.github.faults.clear();
    await pass(1);
    expect(await served.health()).toMatchObject({ status: 'ok' });
  } finally {
    await served.app.close();
  }
});

test('a GitHub that is away when the app starts costs a minute', async () => {
  await using desk = await TestDesk.start();
  const { served, issue, pass } = await startedWith(desk, () => ({
    effect: { kind: 'status', status: 502 },
    when: ({ path, method }) => method === 'GET' && /\/app\/installations\b/.test(path),
    // Asked who has installed the App, and for the first round.
    times: 2,
  }));
  try {
    expect(await served.health()).toMatchObject({ status: 'degraded', timers: 0 });
    await pass(1);
    expect(deskWords(issue)).toHaveLength(1);
    expect(await served.health()).toMatchObject({ status: 'ok', timers: 1 });
  } finally {
    await served.app.close();
  }
});
