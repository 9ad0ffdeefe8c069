import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/hosts/outcome.ts';
import { comments, labels } from '../e2e/desk.ts';
import type { SendPage } from '../../src/plan/effect.ts';
import { mentionsIn, oldDesk, oldRepository, PRESETS, reached } from './old.ts';
import { deskIssues, expectRest, sweep } from './running.ts';

test('the first run on old issues tells nobody anything: labels, and one summary', async () => {
  const { desk, issues } = await oldDesk(60);
  await using _ = desk;
  const before = issues.map((issue) => [comments(issue).length, issue.assignees.length]);
  const report = await sweep(desk);
  expect(report.failed).toEqual([]);
  expect(report.flood).toBeNull();
  expect(issues.map((issue) => [comments(issue).length, issue.assignees.length])).toEqual(before);
  expect(issues.filter((issue) => labels(issue).includes('sla: breached')).length).toBeGreaterThan(40);
  const [board, ...more] = deskIssues(desk);
  expect(more).toEqual([]);
  expect(mentionsIn(board?.body ?? '')).toEqual([]);
  expect(board === undefined ? [] : comments(board), 'nobody comes on duty').toEqual([]);
  expect(board?.body).toContain('| 60 | ');
  expect(outcomeOf(report).summary).toContain('evaluated **60 of 60**');
  await expectRest(desk);
});

test.each(PRESETS)(
  'the first run of %s on issues of all ages mails, pages, closes and reopens nothing',
  async (preset) => {
    const { desk, issues } = await oldRepository(preset, 54);
    await using _ = desk;
    const before = issues.map(reached);
    const paged: SendPage[] = [];
    const look = () =>
      sweep(desk, {
        pages: async (pages) => {
          paged.push(...pages);
          return Promise.resolve({ sent: [], faults: [] });
        },
      });
    const first = await look();
    expect(first.failed).toEqual([]);
    expect(first.written).toBeGreaterThan(0);
    // Nor do later ones, which come with nothing new.
    for (const hours of [1, 24, 24 * 7]) {
      desk.wait(hours);
      expect((await look()).failed).toEqual([]);
    }
    expect(issues.map(reached)).toEqual(before);
    expect(paged).toEqual([]);
    expect(
      deskIssues(desk)
        .flatMap((one) => [one.body, ...comments(one).map(({ body }) => body)])
        .flatMap(mentionsIn),
    ).toEqual([]);
  },
);
