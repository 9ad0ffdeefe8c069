import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { KEYS } from '../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';
import { comments, deskWords, labels, POLICY, stateOf } from './desk.ts';
import type { OfficeDesk } from './office-desk.ts';
import { CLERK, companions, startOfficeDesk } from './office-desk.ts';

const receiver = await Receiver.start(Date.parse('2026-12-07T15:00:00Z'));
afterAll(async () => {
  await receiver.stop();
});

/** The companion of the one ticket. */
function companionOf(one: OfficeDesk): Issue {
  const [companion, ...more] = companions(one);
  if (companion === undefined || more.length > 0)
    throw new Error(`${String(more.length)} companions too many`);
  return companion;
}

/** A desk with an urgent ticket that is late, and of which staff were told. */
async function lateTicket(options: Parameters<typeof startOfficeDesk>[0] = {}) {
  const one = await startOfficeDesk(options);
  const issue = one.desk.report('urgent');
  await one.sweep();
  one.desk.wait(10);
  const late = await one.sweep();
  return { one, issue, late };
}

describe('a companion in the office', () => {
  test('is opened with the first notice, and the ticket carries its label alone', async () => {
    const one = await startOfficeDesk();
    await using desk = one.desk;
    const issue = desk.report('urgent');
    await one.sweep();
    expect(companions(one)).toEqual([]);
    const before = deskWords(issue).length;
    desk.wait(10);
    const late = await one.sweep();
    expect(late.exitCode, late.stdout).toBe(0);
    expect(labels(issue)).toContain('sla: breached');
    expect(deskWords(issue)).toHaveLength(before);
    const { title, body, author } = companionOf(one);
    expect(author?.login).toBe(CLERK);
    expect(title).toBe(`#${String(issue.number)} Login fails`);
    expect(body).toContain('@ana @bo');
    for (const part of [`/acme/helpdesk/issues/${String(issue.number)}>`, '| Login fails | urgent | cus |'])
      expect(body).toContain(part);
    // Whoever is called gets one mail: what is told first stands in the text itself.
    expect(body).toContain('**First response has been overdue**');
    expect(comments(companionOf(one))).toEqual([]);
    expect((await one.sweep()).outputs.plan).toBe('[]');
  });

  test('takes later notices as comments, keeps its head current, and ends with its ticket', async () => {
    const { one, issue } = await lateTicket({ now: '2026-12-07T15:00:00Z' });
    await using desk = one.desk;
    const ana = desk.github.as('ana');
    ana.comment(companionOf(one), 'Between us: they changed the firewall again.');
    ana.comment(issue, 'We are on it.');
    ana.assign(issue, 'ana');
    ana.unlabel(issue, 'severity: urgent');
    ana.createLabel(desk.repository, 'severity: high');
    ana.label(issue, 'severity: high');
    ana.comment(issue, '/escalate tier-2 it is their network');
    await one.sweep();
    expect(companionOf(one).body).toContain('| Login fails | high | cus |');
    const told = comments(companionOf(one)).filter(({ author }) => author?.login === CLERK);
    expect(told.filter(({ body }) => body.includes('This ticket was handed to the group'))).toHaveLength(1);
    expect(told.at(-1)?.body).toContain('@chen');
    expect(deskWords(issue).some((body) => body.includes('@chen'))).toBe(false);
    expect((await one.sweep()).outputs.plan).toBe('[]');
    ana.close(issue, 'COMPLETED');
    expect((await one.event(issue)).exitCode).toBe(0);
    expect(companionOf(one).state).toBe('CLOSED');
    desk.wait(1);
    ana.reopen(issue);
    await one.event(issue);
    expect(companionOf(one).state).toBe('OPEN');
    expect((await one.sweep()).outputs.plan).toBe('[]');
  });

  test('that people closed stays closed until something is told there', async () => {
    const { one, issue } = await lateTicket({ now: '2026-12-07T15:00:00Z' });
    await using desk = one.desk;
    desk.github.as(CLERK).comment(companionOf(one), 'Seen.');
    desk.github.grant(one.office, 'ana', 'write');
    desk.github.as('ana').close(companionOf(one));
    await one.sweep();
    expect(companionOf(one).state).toBe('CLOSED');
    desk.github.as('chen').comment(issue, '/escalate tier-1');
    await one.sweep();
    expect(companionOf(one).state).toBe('OPEN');
    expect(comments(companionOf(one)).at(-1)?.body).toContain('@ana @bo');
  });

  test('is found again when its mark was taken out of its text, and when it was closed long ago', async () => {
    const { one, issue } = await lateTicket();
    await using desk = one.desk;
    desk.github.grant(one.office, 'ana', 'write');
    const ana = desk.github.as('ana');
    ana.editIssue(companionOf(one), { body: 'Nothing of the desk is left here.' });
    ana.close(issue, 'COMPLETED');
    await one.sweep();
    expect(companionOf(one).state).toBe('CLOSED');
    desk.wait(24 * 200);
    await one.sweep();
    ana.reopen(issue);
    ana.comment(issue, 'It is back.');
    desk.wait(24);
    const sweep = await one.sweep();
    expect(sweep.exitCode, sweep.stdout).toBe(0);
    expect((await one.sweep()).outputs.plan).toBe('[]');
    expect(companions(one)).toHaveLength(1);
  });

  test('takes no command: whoever writes one there is told once where it works', async () => {
    const { one, issue } = await lateTicket();
    await using desk = one.desk;
    desk.github.as('ana').comment(companionOf(one), '/close\nWe are done.');
    await one.event(issue);
    await one.sweep();
    await one.sweep();
    expect(issue.state).toBe('OPEN');
    const answers = comments(companionOf(one)).filter(({ body }) => body.includes('was not carried out'));
    expect(answers).toHaveLength(1);
    expect(answers[0]?.body).toContain(`/acme/helpdesk/issues/${String(issue.number)}>`);
    expect(deskWords(issue).some((body) => body.includes('was not carried out'))).toBe(false);
  });

  test('is read by a run on one ticket with two requests, and by a sweep with as many as it has pages', async () => {
    const { one, issue } = await lateTicket();
    await using desk = one.desk;
    await one.event(issue);
    const withOffice = Number((await one.event(issue)).outputs.requests);
    // Alone: what else changed within the last hour is read as well.
    desk.wait(2);
    const plain = desk.report('low');
    await one.event(plain);
    expect(Number((await one.event(plain)).outputs.requests)).toBe(withOffice - 1);
    expect(withOffice).toBe(4);
  });
});

describe('nothing is told in the office, nor on the ticket in its place', () => {
  test.each([
    ['it is public', { isPrivate: false }, 'is public: make it private'],
    [
      'its token may not write there',
      { token: 'read' as const },
      'Its token has to be one that may write issues there.',
    ],
    ['it is not there', { env: { STEWARD_OFFICE: 'acme/nowhere' } }, 'check the repository'],
    ['it is not set', { env: { STEWARD_OFFICE: '' } }, 'STEWARD_OFFICE is not set'],
    ['its token is not set', { env: { STEWARD_OFFICE_TOKEN: '' } }, 'STEWARD_OFFICE_TOKEN is not set'],
    [
      'it is the desk itself',
      { env: { STEWARD_OFFICE: 'acme/helpdesk' } },
      'names the desk’s own repository',
    ],
  ])('where %s; the run fails and says why', async (_, options, why) => {
    const { one, issue, late } = await lateTicket(options);
    await using desk = one.desk;
    expect(late.exitCode).toBe(1);
    expect(late.stdout).toContain(why);
    expect(companions(one)).toEqual([]);
    expect(deskWords(issue)).toHaveLength(1);
    // What records that staff were told waits until they are.
    expect(labels(issue)).not.toContain('sla: breached');
    expect((await desk.action('issues', {}, issue, { ...one.env })).exitCode).toBe(1);
  });

  test('where somebody who has to hear cannot read it, and all is made good once they can', async () => {
    const { one, issue, late } = await lateTicket({ readers: ['bo'] });
    await using desk = one.desk;
    expect(late.exitCode).toBe(1);
    expect(late.stdout).toContain('The office is not open to ana,');
    expect(companions(one)).toEqual([]);
    desk.github.grant(one.office, 'ana', 'read');
    const healed = await one.sweep();
    expect(healed.exitCode, healed.stdout).toBe(0);
    expect(companionOf(one).body).toContain('@ana @bo');
    expect(labels(issue)).toContain('sla: breached');
  });
});

interface Scene {
  readonly one: OfficeDesk;
  readonly issues: readonly Issue[];
}

/** Each prepares a desk on which the next sweep has something to tell of every ticket. */
const SCENES: Readonly<Record<string, () => Promise<Scene>>> = {
  'promises are broken': async () => {
    const one = await startOfficeDesk();
    const issues = [one.desk.report('urgent'), one.desk.report('high')];
    await one.sweep();
    one.desk.wait(10);
    return { one, issues };
  },
  'a hand-over tells a group and calls its pager': async () => {
    const one = await startOfficeDesk({
      now: '2026-12-07T15:00:00Z',
      policy: `${POLICY}notices: office\npagers: { on-call: { kind: pagerduty } }\n`,
      env: {
        STEWARD_PAGER_ALLOW: '127.0.0.1',
        STEWARD_PAGER_ON_CALL: KEYS.pagerduty,
        STEWARD_PAGER_ON_CALL_URL: receiver.base,
      },
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
};

describe.each(Object.entries(SCENES))('a run in the office that is cut short: %s', (_, scene) => {
  test('ends, run again, as an undisturbed one does, whichever write broke and on whichever side', async () => {
    const all = ({ one, issues }: Scene): unknown => [
      // When a page went out is not when it would have, had nothing been cut.
      JSON.parse(JSON.stringify(stateOf(...issues)).replaceAll(/page-sent:\d+:/g, 'page-sent:')) as unknown,
      companions(one)
        .map(({ title, body, state, timeline }) => ({
          title,
          body: body.replaceAll(/127\.0\.0\.1:\d+/g, ''),
          state,
          said: timeline.length,
        }))
        .sort((a, b) => a.title.localeCompare(b.title)),
    ];
    const calm = await scene();
    await using _ = calm.one.desk;
    calm.one.desk.github.log.clear();
    await calm.one.sweep();
    const writes = calm.one.desk.writes();
    const wanted = all(calm);
    expect(companions(calm.one)).toHaveLength(calm.issues.length);
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
        expect(all(cut), `${when} write ${String(write)}`).toEqual(wanted);
        expect((await cut.one.sweep()).outputs.plan, `${when} write ${String(write)}`).toBe('[]');
      }
    }
  });
});
