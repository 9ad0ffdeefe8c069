import { expect, test } from 'vitest';
import { KnownServer } from '../../../src/github/known-server.ts';
import { PolicyFaults } from '../../../src/hosts/app/policy-faults.ts';
import type { TicketJob } from '../../../src/hosts/app/job.ts';
import type { TicketRunsOptions } from '../../../src/hosts/app/ticket-run.ts';
import { TicketRuns } from '../../../src/hosts/app/ticket-run.ts';
import { Log } from '../../../src/hosts/app/log.ts';
import { Failure } from '../../../src/errors.ts';
import { noChat } from '../../../src/hosts/staff-chat.ts';
import { run } from '../../../src/hosts/run.ts';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { baseUrlOf, transportOf } from '../../github/client.ts';
import { sweep } from '../../desk/running.ts';
import { POLICY, TestDesk } from '../../e2e/desk.ts';

const SLOW = 300;

/** Runs of single tickets in this process. */
function runsOn(desk: TestDesk, more: Partial<TicketRunsOptions> = {}): TicketRuns {
  const { log = silent } = more;
  return new TicketRuns({
    ...{
      baseUrl: baseUrlOf(desk.github),
      policyPath: '.github/steward.yml',
      server: new KnownServer(),
      pace: 0,
      writeLimit: 400,
    },
    run,
    connect: async () => Promise.resolve(transportOf(desk.github, desk.token)),
    pages: async () => Promise.resolve({ sent: [], faults: [] }),
    office: () => Promise.reject(new Failure('bad-input', 'There is no office.')),
    chat: () => noChat(),
    wake: () => undefined,
    runDesk: () => undefined,
    faults: new PolicyFaults(log),
    log,
    ...more,
  });
}

const silent = new Log({ level: 'error', format: 'json', write: () => undefined });

function jobOf(issue: Issue): TicketJob {
  return { kind: 'ticket', owner: 'acme', name: 'helpdesk', issue: issue.number, installation: 1 };
}

test('what the policy asks of an older server in vain is told once, not at each event', async () => {
  const policy = `${POLICY}intake: { severity: [{ issue_field: Priority, map: { P0: urgent } }] }\n`;
  await using desk = await TestDesk.start({ policy });
  const server = new KnownServer();
  server.learnFrom(
    [
      {
        message: "Field 'issueFieldValues' doesn't exist on type 'Issue'",
        extensions: { code: 'undefinedField' },
      },
    ],
    '',
  );
  const lines: string[] = [];
  const log = new Log({ level: 'warn', format: 'json', write: (line) => lines.push(line) });
  const runs = runsOn(desk, { server, log });
  for (const severity of ['urgent', 'low']) await runs.run(jobOf(desk.report(severity)));
  expect(lines.filter((line) => line.includes('no issue fields'))).toHaveLength(1);
});

test('a timer is set for the instant itself, however long it took to read and to write', async () => {
  await using desk = await TestDesk.start();
  const delays: (number | null)[] = [];
  const runs = runsOn(desk, { wake: (_, delay) => delays.push(delay) });
  const issue = desk.report('urgent');
  desk.github.faults.next({
    effect: { kind: 'delay', milliseconds: SLOW },
    when: ({ writes }) => writes.length > 0,
  });
  await runs.run(jobOf(issue));
  // The desk's clock has stood still: what is due next is due when it was.
  const [evaluation] = (await sweep(desk, { issue: issue.number, dryRun: true })).evaluations;
  const wake = evaluation?.wake ?? 0;
  expect(wake).toBeGreaterThan(desk.github.clock.now());
  expect(delays).toHaveLength(1);
  expect(delays[0]).toBeGreaterThan(0);
  expect(delays[0]).toBeLessThanOrEqual(wake - desk.github.clock.now() - SLOW);
});
