import { describe, expect, test, vi } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { RateLimited } from '../../../src/github/client.ts';
import { Limits } from '../../../src/hosts/app/limits.ts';
import { Log } from '../../../src/hosts/app/log.ts';
import type { LooksOptions } from '../../../src/hosts/app/looks.ts';
import { Looks } from '../../../src/hosts/app/looks.ts';
import type { Pointer } from '../../../src/hosts/app/pointer.ts';
import { REAL_TIMERS } from '../../../src/hosts/app/wakes.ts';
import type { LoggedRequest } from '../../../src/sandbox/log.ts';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { deskIssues } from '../../desk/running.ts';
import { assignees, deskWords, POLICY, TestDesk } from '../../e2e/desk.ts';
import { baseUrlOf, transportOf } from '../../github/client.ts';
import { Chimes } from './chimes.ts';
import { environmentOf, ServedDesk } from './served.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PLACE = { owner: 'acme', name: 'helpdesk', installation: 1 };

/** Looks at a desk without an app around it. */
function looksAt(desk: TestDesk, more: Partial<LooksOptions> = {}): Looks {
  return new Looks({
    ...{ baseUrl: baseUrlOf(desk.github), policyPath: '.github/steward.yml', pace: 0, writeLimit: 400 },
    connect: async () => Promise.resolve(transportOf(desk.github, desk.token)),
    timers: new Chimes(),
    work: async () => Promise.resolve(),
    sleep: () => undefined,
    limits: new Limits(),
    failed: () => undefined,
    log: new Log({ level: 'error', format: 'json', write: () => undefined }),
    ...more,
  });
}

describe('a look', () => {
  test('sets timers, but not for a ticket that was worked on since it began', async () => {
    await using desk = await TestDesk.start();
    const [one, two] = [desk.report('urgent'), desk.report('low')];
    const slept: number[] = [];
    const sleep = ({ issue }: Pointer): unknown => slept.push(issue);
    const looks = looksAt(desk, { sleep });
    const looking = looks.at(PLACE);
    looks.worked({ ...PLACE, issue: two.number });
    await looking;
    expect(slept).toEqual([one.number]);
    // What was worked on before it began it has read as it is now.
    looks.worked({ ...PLACE, issue: one.number });
    await looks.at(PLACE);
    expect(slept).toEqual([one.number, one.number, two.number]);
  });

  test('is one at a time, and what is asked for meanwhile is one more after a rest', async () => {
    await using desk = await TestDesk.start();
    const chimes = new Chimes();
    chimes.on(desk.github.clock);
    let begun = 0;
    const connect: LooksOptions['connect'] = async () => {
      begun += 1;
      return Promise.resolve(transportOf(desk.github, desk.token));
    };
    const looks = looksAt(desk, { connect, timers: chimes });
    const settle = async (): Promise<void> => {
      while (looks.going) await looks.at(PLACE);
    };
    looks.soon(PLACE);
    looks.soon({ ...PLACE, name: 'HelpDesk' });
    await Promise.all([looks.at(PLACE), looks.at(PLACE)]);
    looks.soon(PLACE);
    expect(begun).toBe(1);
    const now = desk.github.clock.now();
    await chimes.until(now + MINUTE - 1000, settle);
    expect(begun).toBe(1);
    await chimes.until(now + MINUTE, settle);
    expect(begun).toBe(2);
    await chimes.until(now + 10 * MINUTE, settle);
    expect(begun).toBe(2);
    looks.soon(PLACE);
    await settle();
    expect(begun).toBe(3);
    await looks.close();
    looks.soon(PLACE);
    expect(looks.going).toBe(false);
  });
});

describe('a look that goes wrong', () => {
  /** Looks whose desk can be told to be away, with how often it was looked at and failed. */
  function given(desk: TestDesk, limits = new Limits()) {
    const chimes = new Chimes();
    chimes.on(desk.github.clock);
    const seen = { looks: 0, failures: 0, away: false };
    const looks = looksAt(desk, {
      timers: chimes,
      limits,
      connect: async () => {
        seen.looks += 1;
        if (seen.away) throw new Error('bad port');
        return Promise.resolve(transportOf(desk.github, desk.token));
      },
      failed: () => {
        seen.failures += 1;
      },
    });
    const settle = async (): Promise<void> => {
      while (looks.going) await looks.at(PLACE);
    };
    const pass = async (minutes: number): Promise<void> =>
      chimes.until(desk.github.clock.now() + minutes * MINUTE, settle);
    return { looks, seen, pass };
  }

  test('is made up for after a rest, which grows while it goes on going wrong', async () => {
    await using desk = await TestDesk.start();
    const { looks, seen, pass } = given(desk);
    seen.away = true;
    await looks.at(PLACE);
    for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const before = seen.looks;
      await pass(minutes - 0.5);
      expect(seen.looks).toBe(before);
      await pass(0.5);
      expect(seen.looks).toBe(before + 1);
    }
    expect([seen.failures, looks.failing]).toEqual([seen.looks, true]);
    seen.away = false;
    await pass(60);
    expect(looks.failing).toBe(false);
    const before = seen.looks;
    await pass(600);
    expect(seen.looks).toBe(before);
  });

  test('half-way is made up for as well', async () => {
    await using desk = await TestDesk.start();
    for (let n = 0; n < 60; n += 1) desk.report('low', { title: `Ticket ${String(n)}` });
    const { looks, seen, pass } = given(desk);
    const isSecondPage = ({ body }: LoggedRequest): boolean =>
      JSON.stringify(body).includes('page: issues(first: $size, after: $after');
    desk.github.faults.next({ effect: { kind: 'status', status: 503 }, when: isSecondPage, times: 4 });
    await looks.at(PLACE);
    expect([seen.failures, looks.failing]).toEqual([1, true]);
    await pass(1);
    expect([seen.looks, seen.failures, looks.failing]).toEqual([2, 1, false]);
  });

  test('for a reason that stays is not repeated', async () => {
    await using desk = await TestDesk.start({ policy: 'version: 1\nextends: nonsense\n' });
    const { looks, seen, pass } = given(desk);
    await looks.at(PLACE);
    await pass(600);
    expect([seen.looks, seen.failures, looks.failing]).toEqual([1, 1, false]);
  });

  test('does not happen where GitHub asked to wait: it comes afterwards', async () => {
    await using desk = await TestDesk.start();
    const limits = new Limits();
    const { looks, seen, pass } = given(desk, limits);
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      await limits
        .watch(PLACE.installation, () => Promise.reject(new RateLimited(10 * MINUTE)))
        .catch(() => 0);
      await looks.at(PLACE);
      await pass(9);
      expect(seen.looks).toBe(0);
      vi.advanceTimersByTime(10 * MINUTE);
      await pass(1);
      expect([seen.looks, seen.failures]).toEqual([1, 0]);
    } finally {
      vi.useRealTimers();
    }
  });
});

const ROUNDS = { STEWARD_ROUND_MINUTES: '60' };
const WITH_TRIAGE = `${POLICY}ownership: { within: 4h, group: tier-1 }
triage: { every: 1 week, starts: 2026-11-16T10:30, group: tier-1, label: triage }
`;

describe('without waiting for a round', () => {
  test('a meeting is opened when it begins, and who is ticked in it gets the ticket at once', async () => {
    const chimes = new Chimes();
    // It is one minute past eight in Denver: rounds are made a minute after each hour.
    await using served = await ServedDesk.start(ROUNDS, chimes, WITH_TRIAGE);
    const { desk } = served;
    const { clock } = desk.github;
    const settle = () => served.settle();
    await settle();
    const [one, two] = [desk.report('high'), desk.report('low')];
    await settle();
    const ten = clock.now() + 2 * HOUR + 29 * MINUTE;
    await chimes.until(ten - 1000, settle);
    expect(deskIssues(desk)).toEqual([]);
    await chimes.until(ten, settle);
    const [meeting] = deskIssues(desk);
    expect(meeting?.title).toBe('Triage, Mon 16 Nov 2026');
    if (meeting === undefined) return;
    await chimes.until(ten + 5 * MINUTE, settle);
    tick(desk, meeting, one);
    await settle();
    expect(assignees(one)).toHaveLength(1);
    clock.advance(1000);
    tick(desk, meeting, two);
    await settle();
    expect(assignees(two)).toEqual([]);
    await chimes.until(clock.now() + MINUTE, settle);
    expect(assignees(two)).toHaveLength(1);
    expect(await served.health()).toMatchObject({ failed: 0, last_error: null });
  });

  test('whoever comes on duty is told at that moment', async () => {
    const rota = `${POLICY}desk: { issue: true }\n`.replace(
      'tier-1: { members: [ana, bo] }',
      'tier-1: { rotation: { every: 12 hours, starts: 2026-11-16T00:30, order: [ana, bo] } }',
    );
    const chimes = new Chimes();
    await using served = await ServedDesk.start(ROUNDS, chimes, rota);
    const { desk } = served;
    const settle = () => served.settle();
    await settle();
    const notes = (): string[] =>
      deskIssues(desk).flatMap((issue) => deskWords(issue).filter((body) => body.includes('@bo')));
    const noon = desk.github.clock.now() + 4 * HOUR + 29 * MINUTE;
    await chimes.until(noon - 1000, settle);
    expect(notes()).toEqual([]);
    await chimes.until(noon, settle);
    expect(notes()).toHaveLength(1);
  });
});

function tick(desk: TestDesk, meeting: Issue, ticket: Issue): void {
  const line = new RegExp(`^- \\[ \\] #${String(ticket.number)}\\b`, 'm');
  const body = meeting.body.replace(line, `- [x] #${String(ticket.number)}`);
  expect(body).not.toBe(meeting.body);
  desk.github.clock.advance(1000);
  desk.github.as('ana').editIssue(meeting, { body });
}

test('a round that hangs holds up the end no longer than the work may', async () => {
  await using desk = await TestDesk.start();
  const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const isSweep = ({ body }: LoggedRequest): boolean => JSON.stringify(body).includes('page: issues');
  desk.github.faults.next({ effect: { kind: 'hang' }, when: isSweep, times: Infinity });
  // Twenty-five seconds in a quarter of one.
  const hasty = { ...REAL_TIMERS, set: (ring: () => void, delay: number) => setTimeout(ring, delay / 100) };
  const running = await startApp({ ...environmentOf(desk, app), ...ROUNDS }, () => undefined, hasty);
  await vi.waitUntil(() => desk.github.log.requests.some(isSweep));
  expect(await running.close()).toBe(0);
});
