import { expect, test } from 'vitest';
import type { Transport } from '../../src/github/client.ts';
import { Client } from '../../src/github/client.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { run } from '../../src/hosts/run.ts';
import { comments, deskWords, labels, TestDesk } from '../e2e/desk.ts';
import { baseUrlOf, transportOf } from '../github/client.ts';

/** A client before whose first write something happens on GitHub. */
function clientBeforeWhose(desk: TestDesk, happens: () => void): Client {
  const transport = transportOf(desk.github, desk.token);
  let waits = true;
  const interrupted: Transport = async (route, parameters) => {
    if (waits && String(parameters.query).startsWith('mutation')) {
      waits = false;
      happens();
    }
    return transport(route, parameters);
  };
  return new Client({ transport: interrupted, baseUrl: baseUrlOf(desk.github), pace: 0 });
}

async function runOver(desk: TestDesk, issue: Issue | null, happens: () => void) {
  const lines: string[] = [];
  const report = await run({
    client: clientBeforeWhose(desk, happens),
    ...{ owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml', issue: issue?.number ?? null },
    ...{ dryRun: false, writeLimit: 1000, progress: (line) => lines.push(line) },
  });
  return { report, lines };
}

const GONE = '#1 was deleted or moved while the run went on: nothing is left to do.';

test.each([true, false])(
  'an issue that is deleted before it is written to is no failure (alone: %s)',
  async (alone) => {
    await using desk = await TestDesk.start();
    const doomed = desk.report('high');
    const other = desk.report('low');
    const { report, lines } = await runOver(desk, alone ? doomed : null, () => {
      desk.github.as('acme').delete(doomed);
    });
    expect(report.failed).toEqual([]);
    expect(lines).toContain(GONE);
    if (alone) return;
    expect(labels(other)).toContain('severity: low');
    expect(comments(other)).toHaveLength(1);
  },
);

test('a comment of the desk that is deleted before it is edited is not missed either', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('high');
  await desk.action('issues', {}, issue);
  desk.wait(1);
  const [status] = comments(issue);
  if (status === undefined) throw new Error('there is no status comment');
  desk.github.as('ana').assign(issue, 'ana');
  const { report } = await runOver(desk, issue, () => {
    desk.github.as('ana').deleteComment(status);
  });
  expect(report.failed).toEqual([]);
});

test('the Action ends well where the issue of its event is gone', async () => {
  await using desk = await TestDesk.start();
  const doomed = desk.report('high');
  desk.github.as('acme').delete(doomed);
  const other = desk.report('low');
  const result = await desk.action('issues', {}, doomed);
  expect(result.exitCode).toBe(0);
  // Its run may have taken the place of the other's.
  expect(deskWords(other)).toHaveLength(1);
  expect(result.stdout).toContain('acme/helpdesk has no issue #1. It was deleted or moved meanwhile.');
});
