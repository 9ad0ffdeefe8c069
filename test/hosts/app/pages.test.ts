import { expect, test } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { run } from '../../../src/hosts/run.ts';
import { deskWords, POLICY, TestDesk } from '../../e2e/desk.ts';
import { Receiver } from '../../../src/sandbox/receiver.ts';
import { environmentOf, SECRET, settled } from './served.ts';

test('an urgent ticket reaches the pager as it arrives, with its acknowledgement in one comment', async () => {
  const policy = `${POLICY}pagers: { on-call: { kind: pagerduty } }\n`;
  await using desk = await TestDesk.start({ policy });
  const receiver = await Receiver.start(desk.github.clock.now());
  const { STEWARD_PAGER_PAGERDUTY: key, STEWARD_PAGER_PAGERDUTY_URL: url } = receiver.environment();
  const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const lines: string[] = [];
  const running = await startApp(
    {
      ...environmentOf(desk, app),
      STEWARD_PAGER_ALLOW: '127.0.0.1',
      STEWARD_PAGER_ON_CALL: key,
      STEWARD_PAGER_ON_CALL_URL: url,
    },
    run,
    (line) => lines.push(line),
  );
  app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
  try {
    const urgent = desk.report('urgent');
    const low = desk.report('low');
    await settled(desk.github, running);
    expect(receiver.taken.map(({ action, key: named }) => [action, named])).toEqual([
      ['trigger', `acme/helpdesk#${String(urgent.number)} escalation:urgent_on_arrival:1:1`],
    ]);
    for (const issue of [urgent, low]) expect(deskWords(issue)).toHaveLength(1);
    desk.github.as('ana').close(urgent, 'COMPLETED');
    await settled(desk.github, running);
    expect(receiver.taken.map(({ action }) => action)).toEqual(['trigger', 'resolve']);
    expect(lines.join('\n')).not.toContain(key);
  } finally {
    await running.close();
    await receiver.stop();
  }
});

test('an App of several owners says of each pager whose it is, once, and sends nothing until then', async () => {
  const policy = `${POLICY}pagers: { on-call: { kind: pagerduty } }\n`;
  await using desk = await TestDesk.start({ policy });
  const receiver = await Receiver.start(desk.github.clock.now());
  const { STEWARD_PAGER_PAGERDUTY: key, STEWARD_PAGER_PAGERDUTY_URL: url } = receiver.environment();
  const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
  desk.github.createOrganization('other', { owners: ['boss'] });
  desk.github.apps.install(app, 'other');
  const lines: string[] = [];
  const serve = (more: NodeJS.ProcessEnv) =>
    startApp(
      {
        ...environmentOf(desk, app),
        STEWARD_ROUND_MINUTES: '60',
        STEWARD_PAGER_ALLOW: '127.0.0.1',
        STEWARD_PAGER_ON_CALL: key,
        STEWARD_PAGER_ON_CALL_URL: url,
        ...more,
      },
      run,
      (line) => lines.push(line),
    );
  const about = () => lines.filter((line) => line.includes('STEWARD_PAGER_ON_CALL_REPOSITORIES'));
  try {
    const first = await serve({});
    app.webhook = { url: `${first.url}/api/github/webhooks`, secret: SECRET };
    await settled(desk.github, first);
    expect(about()).toHaveLength(1);
    expect(about()[0]).toContain('this App serves several owners');
    desk.report('urgent');
    await settled(desk.github, first);
    expect(receiver.taken).toEqual([]);
    await first.close();
    const second = await serve({ STEWARD_PAGER_ON_CALL_REPOSITORIES: 'acme/*' });
    app.webhook = { url: `${second.url}/api/github/webhooks`, secret: SECRET };
    await settled(desk.github, second);
    await second.close();
    expect(receiver.taken.map(({ action }) => action)).toEqual(['trigger']);
  } finally {
    await receiver.stop();
  }
});
