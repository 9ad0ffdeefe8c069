import { expect, test } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { run } from '../../../src/hosts/run.ts';
import { deskWords, POLICY, TestDesk } from '../../e2e/desk.ts';
import { Receiver } from '../../pagers/receiver.ts';
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
