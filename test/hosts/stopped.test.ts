import { expect, test } from 'vitest';
import type { LoggedRequest } from '../../src/sandbox/log.ts';
import { labels, TestDesk } from '../e2e/desk.ts';

/** In seconds; no run waits for so long. */
const HOUR = 3600;

function limit(desk: TestDesk, when: (request: LoggedRequest) => boolean): void {
  desk.github.faults.next({ effect: { kind: 'secondary-limit', retryAfter: HOUR }, when, times: Infinity });
}

test('a run that a limit stops while it writes tells what it judged and did, and which limit it was', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('high');
  limit(desk, ({ writes }) => writes.includes('addComment'));
  const { exitCode, outputs, summary, stdout } = await desk.sweep();
  expect(exitCode).toBe(1);
  expect(labels(issue)).toContain('severity: high');
  expect(outputs).toMatchObject({ evaluated: '1', total: '1' });
  for (const told of [summary, stdout]) expect(told).toContain('secondary limit');
  expect(stdout).not.toContain('used up');
});

test('one that it stops before it has read anything says so in its summary, and counts nothing', async () => {
  await using desk = await TestDesk.start();
  desk.report('high');
  limit(desk, ({ kind }) => kind === 'graphql');
  const { exitCode, outputs, summary } = await desk.sweep();
  expect(exitCode).toBe(1);
  expect(outputs).toEqual({});
  expect(summary).toContain('This run stopped before it could judge a ticket.');
  expect(summary).toContain('secondary limit');
});
