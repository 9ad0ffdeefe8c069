import { expect, test } from 'vitest';
import { deskWords, labels, POLICY, TestDesk } from './desk.ts';

const isSweepPage = (request: { body: unknown }): boolean =>
  JSON.stringify(request.body).includes('page: issues');

test.each([
  ['a gateway time-out', { kind: 'status', status: 504 } as const],
  ['partial data', { kind: 'partial' } as const],
])('%s halves the page, and every ticket is evaluated all the same', async (_, effect) => {
  await using desk = await TestDesk.start();
  for (let n = 0; n < 12; n += 1) desk.report('low', { title: `Ticket ${String(n)}` });
  desk.github.faults.next({ effect, when: isSweepPage, times: 4 });
  const run = await desk.sweep();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.outputs).toMatchObject({ evaluated: '12', total: '12' });
  const sizes = desk.github.log.requests
    .filter(isSweepPage)
    .map((r) => (r.body as { variables: { size: number } }).variables.size);
  expect(sizes.slice(0, 3)).toContain(25);
});

test('a sweep that cannot be finished says how far it came, fails, and still serves what it read', async () => {
  await using desk = await TestDesk.start();
  const issues = Array.from({ length: 60 }, (_, n) => desk.report('low', { title: `Ticket ${String(n)}` }));
  desk.github.faults.next({ effect: { kind: 'partial' }, when: isSweepPage, nth: 2, times: Infinity });
  const run = await desk.sweep();
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ evaluated: '50', total: '60' });
  expect(
    run.annotations.some(({ level, message }) => level === 'error' && message.includes('50 of 60')),
  ).toBe(true);
  expect(run.summary).toContain('**50 of 60**');
  // Those that it read have their acknowledgement, those that it did not have nothing yet.
  expect(issues.map((issue) => deskWords(issue).length)).toEqual([
    ...Array<number>(50).fill(1),
    ...Array<number>(10).fill(0),
  ]);
});

test('secondary limits are obeyed and the write that was refused is made later', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  desk.github.faults.next({
    effect: { kind: 'secondary-limit', retryAfter: 1 },
    when: (r) => r.writes.length > 0,
    times: 2,
  });
  const run = await desk.sweep();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(deskWords(issue)).toHaveLength(1);
});

test('the limit on writes serves the earliest deadlines first and says what is left', async () => {
  await using desk = await TestDesk.start();
  const low = desk.report('low');
  const urgent = desk.report('urgent');
  await desk.sweep();
  desk.wait(30);
  const run = await desk.sweep({ 'write-limit': '5' });
  expect(run.exitCode, run.stdout).toBe(0);
  expect(
    run.annotations.some(({ level, message }) => level === 'warning' && message.includes('for the next run')),
  ).toBe(true);
  expect(run.summary).toContain('for the next run');
  expect(deskWords(low).filter((body) => body.includes('overdue'))).toHaveLength(0);
  // A label that records words is never set before the words.
  for (const issue of [low, urgent]) {
    if (labels(issue).includes('sla: breached'))
      expect(deskWords(issue).some((body) => body.includes('is overdue'))).toBe(true);
  }
  await desk.sweep();
  const { outputs } = await desk.sweep();
  expect(outputs.plan).toBe('[]');
  expect(labels(low)).toContain('needs: owner');
});

test('ten mistakes in a policy are ten annotations with their places, and the last good version stays in force', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  const bad = `version: 2
extends: dddev
timezone: America/Denvr
news: soon
tem: {}
severities:
  - { name: urgent, color: red }
sla:
  - { name: a, when: { severity: urgnt }, calendar: 24x8, first_response: 3 parsecs, warn_at: 140% }
ownership: { within: 8h, group: tier-9 }
`;
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': bad }, 'Break it');
  const run = await desk.sweep();
  expect(run.exitCode).toBe(1);
  const errors = run.annotations.filter(
    ({ level, file }) => level === 'error' && file === '.github/steward.yml',
  );
  expect(errors.length, run.stdout).toBeGreaterThanOrEqual(10);
  expect(errors.every(({ line, column }) => line !== undefined && column !== undefined)).toBe(true);
  expect(run.stdout).toContain('Did you mean "ddev"?');
  expect(labels(issue)).toContain('severity: urgent');
  expect(run.summary).toContain('newest policy has errors');
});

test('without a policy the run fails with what to do, and writes nothing', async () => {
  await using desk = await TestDesk.start();
  const run = await desk.sweep({ policy: '.github/other.yml' });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('Add .github/steward.yml');
});

test('a first run on an old repository notifies nobody', async () => {
  await using desk = await TestDesk.start({ now: '2026-06-01T15:00:00Z' });
  const issues = Array.from({ length: 60 }, (_, n) => desk.report('low', { title: `Old ${String(n)}` }));
  desk.wait(24 * 150);
  desk.github
    .as('ana')
    .push(desk.repository, { '.github/steward.yml': POLICY.replace('Denver', 'Chicago') }, 'Start the desk');
  desk.wait(1);
  desk.github.log.clear();
  const run = await desk.sweep();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(issues.flatMap(deskWords)).toEqual([]);
  const { byName } = desk.github.log.count();
  expect(byName.addComment ?? 0).toBe(0);
  const labelRequests = desk.github.log.requests.filter((r) => r.writes.includes('addLabelsToLabelable'));
  const perRequest = labelRequests.map((r) => r.writes.length);
  expect(Math.max(...perRequest)).toBeGreaterThanOrEqual(25);
});

test('a long timeline is read to its end', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('high');
  for (let n = 0; n < 250; n += 1) desk.github.as('cus').comment(issue, `More ${String(n)}`);
  desk.wait(1);
  desk.github.as('ana').comment(issue, 'At last an answer.');
  desk.wait(1);
  const run = await desk.sweep();
  expect(run.exitCode).toBe(0);
  expect(labels(issue)).not.toContain('needs: response');
  expect(labels(issue)).not.toContain('sla: breached');
});
