/**
 * How precise the app's timers are: tickets whose promises break in the same few seconds, in real time and without
 * any webhook. For each, from the first second in which the promise counts as broken to the moment at which the app's
 * first write about it reached GitHub; and whether they came in the order of their deadlines. A second run has them
 * all break at one instant.
 *
 *     node test/bench/timers.ts [--tickets N]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startApp } from '../../src/hosts/app/app.ts';
import { run } from '../../src/hosts/run.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { LoggedRequest } from '../../src/sandbox/log.ts';
import { FORM, POLICY } from '../e2e/desk.ts';
import { environmentOf, settled } from '../hosts/app/served.ts';

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '50' } } });
const count = Number(values.tickets);
const SECOND = 1000;
/** From the first opening to the first deadline: enough for the app to start and go its round. */
const WITHIN = 30;

const rows = [];
for (const apart of [200, 0]) rows.push(await measure(apart));
console.table(rows);

async function measure(apart: number): Promise<Record<string, unknown>> {
  await using github = await startSandbox({ now: '2026-11-16T15:00:00Z', ticking: true });
  github.limits.secondary.enabled = false;
  const policy = `${POLICY}sla:\n  - { name: fast, first_response: PT${String(WITHIN)}S }\n`;
  const files = { '.github/steward.yml': policy, '.github/ISSUE_TEMPLATE/problem.yml': FORM };
  const collaborators = { ana: 'write', bo: 'triage', chen: 'write' } as const;
  const repository = github.createRepository('acme/helpdesk', { files, collaborators });
  const { app } = github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const issues = [];
  for (let n = 0; n < count; n += 1) {
    issues.push(
      github.as('cus').openIssue(repository, { title: `Ticket ${String(n)}`, body: 'It is broken.' }),
    );
    if (apart > 0) await sleep(apart);
  }
  const stamps = new Map<LoggedRequest, number>();
  const { requests } = github.log;
  const push = requests.push.bind(requests);
  requests.push = (...added) => {
    for (const request of added) stamps.set(request, performance.timeOrigin + performance.now());
    return push(...added);
  };
  const offset = github.clock.now() - Date.now();
  const environment = { ...environmentOf({ github }, app), STEWARD_ROUND_MINUTES: '60' };
  const running = await startApp(environment, run, () => undefined);
  await settled(github, running);
  // The acknowledgements are written; what comes now, timers bring about.
  const begun = requests.length;
  const lastDeadline = Math.max(...issues.map((issue) => issue.createdAt)) + (WITHIN + 1) * SECOND;
  await sleep(Math.max(0, lastDeadline - (Date.now() + offset)) + 10 * SECOND);
  await settled(github, running);
  const writes = requests.slice(begun).filter((request) => request.writes.length > 0);
  const late = issues.map((issue) => {
    const first = writes.find((request) => JSON.stringify(request.body).includes(issue.id));
    if (first === undefined) throw new Error(`#${String(issue.number)}: nothing was written`);
    const at = (stamps.get(first) ?? 0) + offset;
    return { at, opened: issue.createdAt, after: at - (issue.createdAt + (WITHIN + 1) * SECOND) };
  });
  await running.close();
  const sorted = late.map(({ after }) => after).sort((a, b) => a - b);
  const inOrder = late.every(({ at, opened }, index) =>
    late.slice(index + 1).every((other) => other.opened === opened || other.at >= at),
  );
  return {
    tickets: count,
    'opened apart (ms)': apart,
    'first write after the deadline, median (ms)': Math.round(sorted[Math.floor(count / 2)] ?? 0),
    'latest (ms)': Math.round(sorted.at(-1) ?? 0),
    'in order of deadline': inOrder,
  };
}
