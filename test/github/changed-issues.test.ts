import { expect, test } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { Bench, HOUR, START } from './desk.ts';

const MINUTE = 60_000;

test('what changed since an instant is listed with one request, the last to change first, closed ones too', async () => {
  await using bench = await Bench.start();
  const [first, second, third] = [bench.report(), bench.report(), bench.report()];
  bench.github.clock.advance(HOUR);
  bench.github.as('ana').comment(second, 'I look at it.');
  bench.github.clock.advance(MINUTE);
  bench.github.as('ana').close(first, 'COMPLETED');
  bench.github.clock.advance(MINUTE);
  const client = bench.client();
  const found = await bench.reader(client).changed(instant(START + HOUR));
  expect(found).toEqual({ at: START + HOUR + 2 * MINUTE, numbers: [first.number, second.number] });
  expect(client.requests).toBe(1);
  expect(found.numbers).not.toContain(third.number);
});

test('the second of the instant itself counts, since GitHub tells no parts of it', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  expect((await bench.reader().changed(START)).numbers).toEqual([issue.number]);
  expect((await bench.reader().changed(instant(START + 1000))).numbers).toEqual([]);
});

test('more than a hundred are listed to the end', async () => {
  await using bench = await Bench.start();
  for (let n = 0; n < 101; n += 1) bench.report();
  const client = bench.client();
  expect((await bench.reader(client).changed(START)).numbers).toHaveLength(101);
  expect(client.requests).toBe(2);
});

test('each answer’s date is the last that the client knows, the first stays the run’s own', async () => {
  await using bench = await Bench.start();
  bench.report();
  const client = bench.client();
  const reader = bench.reader(client);
  await reader.changed(START);
  bench.github.clock.advance(HOUR);
  expect(await reader.changed(START)).toMatchObject({ at: START + HOUR });
  expect(client).toMatchObject({ date: START, latest: START + HOUR });
});

test('issues are read by their numbers, many a request, without those that are gone', async () => {
  await using bench = await Bench.start();
  const gone = bench.report();
  const issues = [gone, ...Array.from({ length: 59 }, () => bench.report())];
  bench.github.as('boss').delete(gone);
  const client = bench.client();
  const numbers = issues.map(({ number }) => number);
  const { issues: read, deleted, faults } = await bench.reader(client).issues(numbers);
  expect(read.map(({ number }) => number)).toEqual(numbers.slice(1));
  expect(deleted).toEqual([1]);
  expect(faults).toEqual([]);
  expect(client.requests).toBe(2);
  expect((await bench.reader().issue(2)).issue).toEqual(read[0]);
});

test('where GitHub does not serve several at once each is asked for alone, and one that it never serves is named', async () => {
  await using bench = await Bench.start();
  const numbers = [bench.report(), bench.report(), bench.report()].map(({ number }) => number);
  const asked = (body: unknown): number[] =>
    Object.entries((body as { variables: Record<string, unknown> }).variables).flatMap(([name, value]) =>
      /^n\d+$/.test(name) ? [Number(value)] : [],
    );
  bench.github.faults.next({
    effect: { kind: 'graphql-error', message: 'Something went wrong' },
    when: ({ body }) => asked(body).includes(2),
    times: Infinity,
  });
  const { issues, faults } = await bench.reader().issues(numbers);
  expect(issues.map(({ number }) => number)).toEqual([1, 3]);
  expect(faults).toEqual(['GitHub could not serve #2.']);
});
