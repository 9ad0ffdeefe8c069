import { expect, test } from 'vitest';
import { KnownServer } from '../../../src/github/known-server.ts';
import { PolicyFaults } from '../../../src/hosts/app/policy-faults.ts';
import { TicketRuns } from '../../../src/hosts/app/ticket-run.ts';
import { Log } from '../../../src/hosts/app/log.ts';
import { run } from '../../../src/hosts/run.ts';
import { baseUrlOf, transportOf } from '../../github/client.ts';
import { sweep } from '../../desk/running.ts';
import { TestDesk } from '../../e2e/desk.ts';

const SLOW = 300;

test('a timer is set for the instant itself, however long it took to read and to write', async () => {
  await using desk = await TestDesk.start();
  const log = new Log({ level: 'error', format: 'json', write: () => undefined });
  const delays: (number | null)[] = [];
  const runs = new TicketRuns({
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
    wake: (_, delay) => delays.push(delay),
    runDesk: () => undefined,
    faults: new PolicyFaults(log),
    log,
  });
  const issue = desk.report('urgent');
  desk.github.faults.next({
    effect: { kind: 'delay', milliseconds: SLOW },
    when: ({ writes }) => writes.length > 0,
  });
  await runs.run({ kind: 'ticket', owner: 'acme', name: 'helpdesk', issue: issue.number, installation: 1 });
  // The desk's clock has stood still: what is due next is due when it was.
  const [evaluation] = (await sweep(desk, { issue: issue.number, dryRun: true })).evaluations;
  const wake = evaluation?.wake ?? 0;
  expect(wake).toBeGreaterThan(desk.github.clock.now());
  expect(delays).toHaveLength(1);
  expect(delays[0]).toBeGreaterThan(0);
  expect(delays[0]).toBeLessThanOrEqual(wake - desk.github.clock.now() - SLOW);
});
