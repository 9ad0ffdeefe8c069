import { describe, expect, test, vi } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { Log } from '../../../src/hosts/app/log.ts';
import { KnownServer } from '../../../src/github/known-server.ts';
import type { Job } from '../../../src/hosts/app/job.ts';
import { deskAt } from '../../../src/hosts/app/job.ts';
import { runDesk } from '../../../src/hosts/app/desk-run.ts';
import { Proposals } from '../../../src/hosts/app/proposals.ts';
import { PolicyFaults } from '../../../src/hosts/app/policy-faults.ts';
import { REAL_TIMERS } from '../../../src/hosts/app/timers.ts';
import { Failure } from '../../../src/errors.ts';
import { noChat } from '../../../src/hosts/staff-chat.ts';
import { run } from '../../../src/hosts/run.ts';
import type { LoggedRequest } from '../../../src/sandbox/log.ts';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { deskIssues } from '../../desk/running.ts';
import { assignees, deskWords, POLICY, TestDesk } from '../../e2e/desk.ts';
import { baseUrlOf, transportOf } from '../../github/client.ts';
import { Chimes } from '../../../src/rehearsal/chimes.ts';
import { environmentOf, ServedDesk } from './served.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PLACE = { owner: 'acme', name: 'helpdesk', installation: 1 };

describe('a run of a desk', () => {
  /** Runs a desk without an app around it. */
  async function given(desk: TestDesk) {
    const timers = new Map<Job, number | null>();
    const tickets: Job[] = [];
    const job = deskAt(PLACE);
    const lines: string[] = [];
    const log = new Log({ level: 'warn', format: 'json', write: (line) => void lines.push(line) });
    const running = runDesk(
      job,
      { outdated: new Set() },
      {
        ...{
          baseUrl: baseUrlOf(desk.github),
          policyPath: '.github/steward.yml',
          server: new KnownServer(),
          pace: 0,
          writeLimit: 400,
        },
        run,
        connect: async () => Promise.resolve(transportOf(desk.github, desk.token)),
        office: () => Promise.reject(new Failure('bad-input', 'There is no office.')),
        chat: () => noChat(),
        scheduler: { wake: (of, delay) => void timers.set(of, delay) },
        runTicket: (ticket) => void tickets.push(ticket),
        unreadyPagers: () => Promise.resolve([]),
        faults: new PolicyFaults(log),
        proposals: new Proposals(log),
        log,
      },
    );
    const result = await running.catch((error: unknown) => error);
    const issues = (of: Iterable<Job>): number[] =>
      [...of].flatMap((one) => (one.kind === 'ticket' ? one.issue : []));
    return { result, lines, asleep: issues(timers.keys()), asked: issues(tickets), due: timers.get(job) };
  }

  test('sets a timer for each ticket, and has those looked at that need something, the most pressing first', async () => {
    await using desk = await TestDesk.start();
    const [low, urgent] = [desk.report('low'), desk.report('urgent')];
    const seen = await given(desk);
    expect(seen.result).toBe(true);
    expect(seen.asleep.toSorted()).toEqual([low.number, urgent.number]);
    expect(seen.asked).toEqual([urgent.number, low.number]);
    expect(seen.due).toBeNull();
  });

  test('that only proposes asks for no ticket, and sets no timer', async () => {
    await using desk = await TestDesk.start({ policy: `${POLICY}first_run: propose\n` });
    desk.report('urgent');
    const { result, asked, lines } = await given(desk);
    expect([result, asked]).toEqual([true, []]);
    expect(lines).toEqual([expect.stringContaining('first_run: propose')]);
    expect(desk.writes()).toBe(0);
  });

  test('of a repository without a policy is none', async () => {
    await using desk = await TestDesk.start();
    desk.github.as('ana').push(desk.repository, { '.github/steward.yml': null }, 'Close the desk');
    const { result, lines } = await given(desk);
    expect({ result, lines }).toEqual({ result: false, lines: [] });
  });

  test('of a repository whose policy has the other ending of YAML is none, and the log says why', async () => {
    await using desk = await TestDesk.start();
    const files = { '.github/steward.yml': null, '.github/steward.yaml': POLICY };
    desk.github.as('ana').push(desk.repository, files, 'Name it in full');
    const { result, lines } = await given(desk);
    expect(result).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('default branch, but .github/steward.yaml.');
    expect(lines[0]).toContain('Rename it');
  });

  test('that could be read in part only does what it can, and fails', async () => {
    await using desk = await TestDesk.start();
    for (let n = 0; n < 60; n += 1) desk.report('low', { title: `Ticket ${String(n)}` });
    const isSecondPage = ({ body }: LoggedRequest): boolean =>
      JSON.stringify(body).includes('page: issues(first: $size, after: $after');
    desk.github.faults.next({ effect: { kind: 'status', status: 503 }, when: isSecondPage, times: 4 });
    const { result, asked } = await given(desk);
    expect(result).toMatchObject({ code: 'partial-sweep' });
    expect(asked).toHaveLength(50);
    expect((await given(desk)).asked).toHaveLength(60);
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
  const running = await startApp({ ...environmentOf(desk, app), ...ROUNDS }, run, () => undefined, hasty);
  await vi.waitUntil(() => desk.github.log.requests.some(isSweep));
  expect(await running.close()).toBe(0);
});
