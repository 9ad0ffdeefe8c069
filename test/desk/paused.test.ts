import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/hosts/outcome.ts';
import { labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { deskIssues, sweep } from './running.ts';

const PAUSED = `${POLICY}escalation: []\ndesk: { issue: true }\n`;

describe('a paused desk', () => {
  test('measures and reports, and writes nothing', async () => {
    await using desk = await TestDesk.start({ policy: `${PAUSED}paused: true\n` });
    const issue = desk.report('urgent');
    desk.wait(2);
    desk.github.log.clear();
    const report = await sweep(desk);
    expect(desk.writes()).toBe(0);
    expect([labels(issue), deskIssues(desk)]).toEqual([[], []]);
    expect(report).toMatchObject({ written: 0, failed: [], pausedUntil: Infinity });
    const { summary, breaches, faults } = outcomeOf(report);
    expect(summary).toContain('The policy pauses the desk:');
    expect([breaches, faults]).toEqual([1, []]);
    expect((await sweep(desk, { issue: issue.number })).written).toBe(0);
    expect(desk.writes()).toBe(0);
  });

  test('goes on at its date, and tells then what happened meanwhile and is news', async () => {
    await using desk = await TestDesk.start({ policy: `${PAUSED}paused: 2026-11-16T12:00\n` });
    const issue = desk.report('urgent');
    desk.wait(3);
    const report = await sweep(desk);
    expect(outcomeOf(report).summary).toContain('pauses the desk until Mon 16 Nov 2026, 12:00 MST');
    desk.wait(1);
    await sweep(desk);
    expect(labels(issue)).toContain('sla: breached');
    const notice = issue.timeline.filter(
      (item) =>
        item.__typename === 'IssueComment' && item.body.includes('since **Mon 16 Nov 2026, 09:01 MST**'),
    );
    expect(notice).toHaveLength(1);
    expect((await sweep(desk)).plan).toEqual([]);
  });
});
