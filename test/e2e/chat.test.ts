import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionResult } from '../../src/sandbox/result.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { KEYS } from '../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';
import { bothHaveReadBefore, deskWords, labels, POLICY, stateOf, TestDesk } from './desk.ts';

const NOW = '2026-12-07T15:00:00Z';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start(Date.parse(NOW));
});
afterAll(async () => {
  await receiver.stop();
});

interface ChatDesk {
  readonly desk: TestDesk;
  sweep(): Promise<ActionResult>;
  /** What was said since it began. */
  said(): string[];
}

async function startChatDesk(
  more = '',
  env: Readonly<Record<string, string>> = receiver.chatEnvironment(),
): Promise<ChatDesk> {
  const desk = await TestDesk.start({ policy: `${POLICY}notices: chat\n${more}`, now: NOW });
  const before = receiver.said().length;
  return {
    desk,
    sweep: () => desk.action('schedule', {}, undefined, env),
    said: () => receiver.said().slice(before),
  };
}

/** An urgent ticket that is late, and the run that finds it so. */
async function lateTicket(...given: Parameters<typeof startChatDesk>) {
  const one = await startChatDesk(...given);
  const issue = one.desk.report('urgent');
  await one.sweep();
  one.desk.wait(10);
  const late = await one.sweep();
  return { one, issue, late };
}

describe('a notice in the chat', () => {
  test('is said once, in one message for all that there is to hear of a ticket, which carries its label alone', async () => {
    const { one, issue, late } = await lateTicket();
    await using _ = one.desk;
    expect(late.exitCode, late.stdout).toBe(0);
    expect(one.said()).toHaveLength(1);
    const [message = ''] = one.said();
    expect(message).toContain(
      `/acme/helpdesk/issues/${String(issue.number)}|acme/helpdesk#1>* Login fails (urgent)`,
    );
    expect(message).toContain('First response has been overdue since');
    expect(message).toContain('For: chen (the group tier-2)');
    expect(message).not.toMatch(/@\w/);
    expect(labels(issue)).toContain('sla: breached');
    const [status = '', ...others] = deskWords(issue);
    expect(others).toEqual([]);
    expect(status.split('\n')[0]).toContain('breach:first_response:1');
    expect((await one.sweep()).outputs.plan).toBe('[]');
    expect(one.said()).toHaveLength(1);
  });

  test('that the chat does not take is recorded nowhere, keeps nothing from the customer, and is said by the next run', async () => {
    const one = await startChatDesk();
    await using desk = one.desk;
    const issue = desk.report('urgent');
    await one.sweep();
    desk.wait(10);
    receiver.fail('chat', { status: 403 });
    const cut = await one.sweep();
    expect(cut.exitCode).toBe(1);
    expect(cut.stdout).toContain(
      'Staff were not told in the chat of #1: it answered 403. The next run tries again.',
    );
    expect(labels(issue)).not.toContain('sla: breached');
    const [status = ''] = deskWords(issue);
    expect(status).toContain('We are late');
    expect(status.split('\n')[0]).not.toContain('breach');
    const healed = await one.sweep();
    expect(healed.exitCode, healed.stdout).toBe(0);
    expect(one.said()).toHaveLength(1);
    expect(labels(issue)).toContain('sla: breached');
    expect((await one.sweep()).outputs.plan).toBe('[]');
  });

  test('that cannot be sent at all is not written on the ticket in its place, and the run fails and says why', async () => {
    const { one, issue, late } = await lateTicket('', {});
    await using desk = one.desk;
    expect(late.exitCode).toBe(1);
    expect(late.stdout).toContain('STEWARD_CHAT is not set');
    expect(deskWords(issue)).toHaveLength(1);
    // What records that staff were told waits until they are.
    expect(labels(issue)).not.toContain('sla: breached');
    const healed = await desk.action('schedule', {}, undefined, receiver.chatEnvironment());
    expect(healed.exitCode, healed.stdout).toBe(0);
    expect(one.said()).toHaveLength(1);
    expect(labels(issue)).toContain('sla: breached');
  });

  test('is not said where nothing on a locked ticket could keep that it was', async () => {
    const one = await startChatDesk();
    await using desk = one.desk;
    const issue = desk.report('urgent');
    desk.github.as('ana').lock(issue);
    desk.wait(10);
    const { exitCode, stdout } = await one.sweep();
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain('they are not told of it in the chat');
    expect(one.said()).toEqual([]);
    expect((await one.sweep()).outputs.plan).toBe('[]');
  });

  test('is one message where too many tickets are late at once, recorded on each of them', async () => {
    const one = await startChatDesk('desk: { notices_per_hour: 3 }\n');
    await using desk = one.desk;
    const issues = Array.from({ length: 5 }, () => desk.report('urgent', { title: 'Down <!here>' }));
    await one.sweep();
    desk.wait(10);
    receiver.fail('chat', { status: 403 });
    expect((await one.sweep()).exitCode).toBe(1);
    for (const issue of issues) expect(labels(issue)).not.toContain('sla: breached');
    const { exitCode, stdout } = await one.sweep();
    expect(exitCode, stdout).toBe(0);
    expect(one.said()).toHaveLength(1);
    for (const issue of issues) {
      expect(one.said()[0]).toContain(`#${String(issue.number)} Down &lt;!here&gt; (urgent): First response`);
      expect(labels(issue)).toContain('sla: breached');
      expect(deskWords(issue)).toHaveLength(1);
    }
    expect((await one.sweep()).outputs.plan).toBe('[]');
    expect(one.said()).toHaveLength(1);
  });
});

describe('two runs that have both read before either says anything', () => {
  test('say once what there is to hear of a ticket', async () => {
    const one = await startChatDesk();
    await using desk = one.desk;
    const issue = desk.report('urgent');
    await one.sweep();
    desk.wait(10);
    desk.github.faults.next(bothHaveReadBefore('addReaction'));
    const runs = await Promise.all([one.sweep(), one.sweep()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(one.said()).toHaveLength(1);
    expect(labels(issue)).toContain('sla: breached');
    expect((await one.sweep()).outputs.plan).toBe('[]');
  });

  test('say once what there is to hear of many', async () => {
    const one = await startChatDesk('desk: { notices_per_hour: 3 }\n');
    await using desk = one.desk;
    const issues = Array.from({ length: 5 }, () => desk.report('urgent'));
    await one.sweep();
    desk.wait(10);
    desk.github.faults.next(bothHaveReadBefore('addReaction'));
    const runs = await Promise.all([one.sweep(), one.sweep()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(one.said()).toHaveLength(1);
    for (const issue of issues) expect(labels(issue)).toContain('sla: breached');
    expect((await one.sweep()).outputs.plan).toBe('[]');
    expect(one.said()).toHaveLength(1);
  });
});

interface Scene {
  readonly one: Pick<ChatDesk, 'desk' | 'sweep' | 'said'>;
  readonly issues: readonly Issue[];
}

const PAGER = { STEWARD_PAGER_ALLOW: '127.0.0.1', STEWARD_PAGER_ON_CALL: KEYS.pagerduty };

/** Each prepares a desk on which the next sweep has something to tell of every ticket. */
const SCENES: Readonly<Record<string, () => Promise<Scene>>> = {
  'promises are broken, chat': async () => {
    const one = await startChatDesk();
    const issues = [one.desk.report('urgent'), one.desk.report('high')];
    await one.sweep();
    one.desk.wait(10);
    return { one, issues };
  },
  'a ticket arrives of which staff have to hear, chat': async () => {
    const one = await startChatDesk('intake: { otherwise: high }\n');
    const issue = one.desk.github
      .as('cus')
      .openIssue(one.desk.repository, { title: 'Help', body: 'It broke.' });
    return { one, issues: [issue] };
  },
  'a hand-over tells a group and calls its pager, chat': async () => {
    const one = await startChatDesk('pagers: { on-call: { kind: pagerduty } }\n', {
      ...{ ...receiver.chatEnvironment(), ...PAGER },
      STEWARD_PAGER_ON_CALL_URL: receiver.base,
    });
    const issue = one.desk.report('urgent');
    await one.sweep();
    one.desk.github.as('ana').assign(issue, 'ana');
    one.desk.github.as('ana').comment(issue, 'I am on it.');
    await one.sweep();
    one.desk.github.clock.advance(300_000);
    one.desk.github.as('ana').comment(issue, '/escalate tier-2 the database');
    return { one, issues: [issue] };
  },
  'promises are broken, desk': async () => {
    const policy = `${POLICY}notices: desk\ndesk: { issue: true }\n`;
    const desk = await TestDesk.start({ policy, now: NOW });
    const issues = [desk.report('urgent'), desk.report('high')];
    await desk.sweep();
    desk.wait(10);
    return { one: { desk, sweep: () => desk.sweep(), said: () => [] }, issues };
  },
};

/** All that a desk came to: its tickets, its own issue, and what was said in the chat, once each. */
function endOf({ one, issues }: Scene): unknown {
  const own = [...one.desk.repository.issues.values()].filter(({ body }) =>
    body.startsWith('<!-- steward desk '),
  );
  const plain = (text: unknown): string =>
    JSON.stringify(text)
      .replaceAll(/127\.0\.0\.1:\d+/g, '')
      .replaceAll(/gathered:\S+/g, '')
      // Runs wait for the turn that the broken one left, so that later ones are later.
      .replaceAll(/page-sent:\d+/g, 'page-sent');
  return [plain(stateOf(...issues, ...own)), plain([...new Set(one.said().map(plain))].sort())];
}

describe.each(Object.entries(SCENES))('a run that is cut short: %s', (_, scene) => {
  test('ends, run again, as an undisturbed one does, whichever write broke and on whichever side', async () => {
    const calm = await scene();
    await using _ = calm.one.desk;
    calm.one.desk.github.log.clear();
    expect((await calm.one.sweep()).exitCode).toBe(0);
    const writes = calm.one.desk.writes();
    const wanted = endOf(calm);
    const once = calm.one.said().length;
    expect((await calm.one.sweep()).outputs.plan).toBe('[]');
    for (let write = 1; write <= writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const cut = await scene();
        await using desk = cut.one.desk;
        desk.github.faults.dropAtWrite({ write, when, staysDown: true });
        const broken = await cut.one.sweep();
        // Last of all a run gives the turn back: nothing is missing then, and the next run takes it over.
        if (write < writes) expect(broken.exitCode, `${when} write ${String(write)}`).not.toBe(0);
        else expect(broken.stdout).toContain('could not give its turn back');
        desk.github.faults.clear();
        const healed = await cut.one.sweep();
        expect(healed.exitCode, healed.stdout).toBe(0);
        expect(endOf(cut), `${when} write ${String(write)}`).toEqual(wanted);
        // What broke off between saying and recording is said a second time, and no more.
        expect(cut.one.said().length).toBeLessThanOrEqual(2 * once);
        expect((await cut.one.sweep()).outputs.plan, `${when} write ${String(write)}`).toBe('[]');
      }
    }
  });
});
