import PQueue from 'p-queue';
import { NoticeMemory } from '../../src/hosts/notices.ts';
import { Client } from '../../src/github/client.ts';
import type { PageSender } from '../../src/hosts/page-sender.ts';
import type { RunOptions, RunReport } from '../../src/hosts/run-report.ts';
import { run } from '../../src/hosts/run.ts';
import { Turns } from '../../src/hosts/turns.ts';
import { readMarker } from '../../src/marks/marker.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { comments, TestDesk } from '../e2e/desk.ts';
import { baseUrlOf, transportOf } from '../github/client.ts';
import { drawOf, OrderOfAnswers } from './order-of-answers.ts';

const POLICY = `version: 1
extends: ddev
publish: true
timezone: America/Denver
bot: acme-desk[bot]
team:
  staff: [ana, bo, chen]
  groups:
    tier-1: { members: [ana, bo] }
    tier-2: { members: [chen] }
desk: { notices_per_hour: 100 }
pagers: { chat: { kind: slack } }
escalation:
  - { name: quiet, on: unanswered, when: { severity: urgent }, after: 2h, to: tier-1, page: chat }
waiting: { pending: { remind_after: 1 day, close_after: 2 days } }
`;

const HOUR = 3_600_000;

/** What a meeting of runs came to. */
export interface Meeting {
  readonly seed: number;
  /** What met, such as `action sweep` or `app #12`. */
  readonly runs: readonly string[];
  /** Notices, by ticket and mark, that stand there more than once or did and were taken away again. */
  readonly twice: readonly string[];
  /** Calls of a pager that were made more than once. */
  readonly pagedTwice: readonly string[];
  /** What went wrong in a run, one sentence each. */
  readonly failed: readonly string[];
  /** What the first run after them all found left to do, and what the second. */
  readonly left: readonly string[];
  readonly leftAfter: readonly string[];
  readonly said: number;
  readonly paged: number;
  readonly requests: number;
}

/** What a run is started with otherwise. */
type Change = (options: RunOptions) => RunOptions;

/** Each run believes that it has the turn, whoever else has it: for a test that turns are needed. */
export function withoutTurns(options: RunOptions): RunOptions {
  options.client.write = async (route) =>
    Promise.resolve({ status: route.startsWith('POST') ? 201 : 204, headers: {}, data: { id: 1 } });
  return options;
}

/** Two to four runs, of the Action and the app, of one ticket and over all, meet on twenty tickets on which much is due. */
export async function meet(seed: number, change: Change = (options) => options): Promise<Meeting> {
  const draw = drawOf(seed);
  await using desk = await TestDesk.start({ policy: POLICY, now: '2026-12-07T15:00:00Z' });
  const { github } = desk;
  github.limits.secondary.enabled = false;
  const { installation } = github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const token = github.tokens.issue({ kind: 'installation', installation });
  const paged: string[] = [];
  const order = { current: new OrderOfAnswers(github.clock, draw) };
  const turns = new Turns();
  const notices = new NoticeMemory();
  const start = async (
    issue: number | null,
    isApp: boolean,
    isSlow = true,
    isRound = false,
  ): Promise<RunReport> => {
    const transport = transportOf(github, token);
    const pages: PageSender = async (effects) => {
      if (isSlow) await order.current.wait(100 + draw() * 900);
      paged.push(...effects.map(({ page }) => `${page.action} ${page.dedupKey}`));
      return { sent: effects.map((effect) => ({ effect, outcome: 'delivered' })), faults: [] };
    };
    const client = new Client({
      transport: isSlow ? order.current.slow(transport) : transport,
      baseUrl: baseUrlOf(github),
      pace: 0,
    });
    const options: RunOptions = {
      ...{ client, owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml', issue },
      ...(isRound ? { deskWideOnly: true } : { pages }),
      ...{ dryRun: false, writeLimit: 400 },
      pause: isSlow ? async (time) => order.current.wait(time) : async () => Promise.resolve(),
      ...(isApp ? { turns, ...(issue === null ? {} : { notices }) } : {}),
    };
    return run(change(options));
  };
  // As its scheduler does: one run at a time for each ticket, and a look at the desk has those run that need something.
  const places = new PQueue({ concurrency: 8 });
  const ends = new Map<number, Promise<RunReport>>();
  const byApp = async (issue: number): Promise<RunReport> => {
    const before = ends.get(issue) ?? Promise.resolve();
    const next = before.then(async () => places.add(async () => start(issue, true)));
    ends.set(issue, next);
    return next;
  };
  const roundOfApp = async (): Promise<RunReport[]> => {
    const round = await start(null, true, true, true);
    const due = round.standings.filter(({ effects }) => effects.length > 0);
    return [round, ...(await Promise.all(due.map(async ({ number }) => byApp(number))))];
  };
  const issues = reported(desk);
  // At first nobody waits.
  await start(null, false, false);
  converse(desk, issues, draw);
  await start(null, false, false);
  github.clock.advance(Math.round((1 + draw() * 60) * HOUR));
  const asking = issues.filter(() => draw() < 0.2);
  for (const issue of asking) github.as('cus').comment(issue, 'Is there any news?');
  github.clock.advance(30_000);
  order.current = new OrderOfAnswers(github.clock, draw);
  github.log.clear();
  const names: string[] = [];
  const programs: Promise<RunReport[]>[] = [];
  const count = 2 + Math.floor(draw() * 3);
  for (let n = 0; n < count; n += 1) {
    const isApp = draw() < 0.4;
    const ticket = draw() < 0.5 ? issues[Math.floor(draw() * issues.length)] : undefined;
    names.push(`${isApp ? 'app' : 'action'} ${ticket === undefined ? 'sweep' : `#${String(ticket.number)}`}`);
    const delay = draw() * 8_000;
    const begin = async (): Promise<RunReport[]> => {
      await order.current.wait(delay);
      if (!isApp) return [await start(ticket?.number ?? null, false)];
      return ticket === undefined ? roundOfApp() : [await byApp(ticket.number)];
    };
    programs.push(begin());
  }
  // Somebody answers while they are at it.
  const answered = issues[Math.floor(draw() * issues.length)];
  const answer = async (): Promise<void> => {
    await order.current.wait(draw() * 20_000);
    if (answered !== undefined) github.as('cus').comment(answered, 'It still fails.');
  };
  const answering = answer();
  await order.current.through<unknown>([...programs, answering]);
  const reports = (await Promise.all(programs)).flat();
  const { requests } = github.log.count();
  const next = await start(null, false, false);
  const last = await start(null, false, false);
  return {
    ...{ seed, runs: names, requests, paged: paged.length, pagedTwice: repeated(paged) },
    twice: issues.flatMap(saidTwice),
    failed: [...reports, next, last].flatMap(({ failed, warnings }) => [...failed, ...warnings]),
    left: next.plan.map(({ kind }) => kind),
    leftAfter: last.plan.map(({ kind }) => kind),
    said: issues.reduce((sum, issue) => sum + comments(issue).length, 0),
  };
}

function reported(desk: TestDesk): Issue[] {
  return Array.from({ length: 20 }, (_, n) =>
    desk.report(['urgent', 'high', 'medium', 'low'][n % 4] ?? 'low', { title: `Ticket ${String(n)}` }),
  );
}

/** Some tickets are owned, some answered, some wait for their customer. */
function converse(desk: TestDesk, issues: readonly Issue[], draw: () => number): void {
  const ana = desk.github.as('ana');
  desk.github.clock.advance(10 * 60_000);
  for (const issue of issues) {
    const what = draw();
    if (what < 0.25) ana.comment(issue, 'I look at it.');
    else if (what < 0.5) ana.comment(issue, 'Which version is it?\n\n/pending');
    else if (what < 0.6) ana.assign(issue, 'ana');
  }
}

/** Marks of the desk's that one ticket has twice, and comments that it had twice until a later run took one away. */
function saidTwice(issue: Issue): string[] {
  const place = `#${String(issue.number)} `;
  const own = comments(issue).filter(({ author }) => author?.__typename === 'Bot');
  const keys = own.flatMap(({ body }) => readMarker(body)?.marker.keys ?? []);
  const deleted = issue.timeline.filter((item) => item.__typename === 'CommentDeletedEvent');
  return [...repeated(keys).map((key) => place + key), ...deleted.map(() => `${place}taken away`)];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
