import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/github/reader.ts';
import { Bench } from './desk.ts';
import type { RawAnswer } from './tampered.ts';
import { INTERRUPTED, tampered } from './tampered.ts';

/** The answer with a hole where the issue, or something else of the repository, was. */
function without(field: string): (answer: RawAnswer) => RawAnswer {
  return ({ data }) => {
    const repository = data?.repository as Record<string, unknown>;
    return { data: { ...data, repository: { ...repository, [field]: null } }, errors: [INTERRUPTED] };
  };
}

describe('what GitHub says is not there', () => {
  test('is not there', async () => {
    await using bench = await Bench.start();
    await expect(bench.reader().issue(4711)).rejects.toMatchObject({ code: 'no-issue' });
    const nowhere = new Reader(bench.client(), { owner: 'acme', name: 'nothing', policyPath: 'p.yml' });
    for (const reading of [() => nowhere.issue(1), () => nowhere.desk(), () => nowhere.sweep()])
      await expect(reading()).rejects.toMatchObject({ code: 'no-repository' });
  });
});

describe('what GitHub only left out may come back', () => {
  test('when it left out the issue', async () => {
    await using bench = await Bench.start();
    const { number } = bench.report();
    const client = tampered(bench, 'issue(number', without('issue'));
    await expect(bench.reader(client).issue(number)).rejects.toMatchObject({ code: 'github-unreachable' });
  });

  test('when it left out anything beside the issue', async () => {
    await using bench = await Bench.start();
    const { number } = bench.report();
    const client = tampered(bench, 'issue(number', without('policy'));
    await expect(bench.reader(client).issue(number)).rejects.toMatchObject({ code: 'github-unreachable' });
  });

  test.each(['repository', 'viewer'])('when it left out the %s', async (field) => {
    await using bench = await Bench.start();
    const client = tampered(bench, 'issue(number', ({ data }) => ({
      data: { ...data, [field]: null },
      errors: [INTERRUPTED],
    }));
    const { number } = bench.report();
    await expect(bench.reader(client).issue(number)).rejects.toMatchObject({ code: 'github-unreachable' });
  });

  test('when it left out the policy, or its history', async () => {
    await using bench = await Bench.start();
    const desk = bench.reader(tampered(bench, 'fragment Desk', without('policy'))).desk();
    await expect(desk).rejects.toMatchObject({ code: 'github-unreachable' });
    const history = bench.reader(tampered(bench, 'history(first: 21', without('defaultBranchRef'))).history();
    await expect(history).rejects.toMatchObject({ code: 'github-unreachable' });
  });

  test.each([502, 504] as const)('when it answers %i, and again', async (status) => {
    await using bench = await Bench.start();
    const { number } = bench.report();
    bench.github.faults.next({ effect: { kind: 'status', status }, times: 2 });
    await expect(bench.reader().issue(number)).rejects.toMatchObject({ code: 'github-unreachable' });
    bench.github.faults.next({ effect: { kind: 'status', status }, times: 2 });
    await expect(bench.reader().desk()).rejects.toMatchObject({ code: 'github-unreachable' });
  });
});

test('what GitHub withholds is refused, and is not asked for in vain', async () => {
  await using bench = await Bench.start();
  const { number } = bench.report();
  const client = tampered(bench, 'issue(number', (answer) => ({
    ...answer,
    errors: [{ type: 'FORBIDDEN', path: ['repository', 'issue', 'assignees'], message: 'Not yours.' }],
  }));
  const reading = bench.reader(client).issue(number);
  await expect(reading).rejects.toMatchObject({ code: 'github-refused' });
  await expect(reading).rejects.toThrow('Not yours.');
});
