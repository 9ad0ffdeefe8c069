import { describe, expect, test, vi } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { KeyedTimers, REAL_TIMERS } from '../../../src/hosts/app/timers.ts';
import { run } from '../../../src/hosts/run.ts';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { deskIssues } from '../../desk/running.ts';
import { assignees, deskWords, labels, POLICY, TestDesk } from '../../e2e/desk.ts';
import { Chimes } from '../../../src/rehearsal/chimes.ts';
import { environmentOf, SECRET, ServedDesk } from './served.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('timers', () => {
  /** Timers of one key each, and the words that rang. */
  function given() {
    const rung: string[] = [];
    const timers = new KeyedTimers(REAL_TIMERS);
    const set = (key: string, word: string, delay: number | null): void => {
      timers.set(key, delay, () => rung.push(word));
    };
    return { timers, rung, set };
  }

  test('ring once each, in the order of their instants, the latest word of a key counting', () => {
    vi.useFakeTimers();
    try {
      const { timers, rung, set } = given();
      set('late', 'late 1', 5000);
      set('early', 'early 2', 3000);
      set('gone', 'gone 3', 3000);
      set('early', 'early 4', 4000);
      set('gone', 'gone 3', null);
      expect(timers.size).toBe(2);
      vi.advanceTimersByTime(10_000);
      expect(rung).toEqual(['early 4', 'late 1']);
      expect(timers.size).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('may be set for longer than a timer can run, and never for an instant that is past in a tight loop', () => {
    vi.useFakeTimers();
    try {
      const { timers, rung, set } = given();
      set('far', 'far', 60 * 24 * HOUR);
      set('past', 'past', -5);
      vi.advanceTimersByTime(249);
      expect(rung).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(rung).toEqual(['past']);
      vi.advanceTimersByTime(60 * 24 * HOUR - 1000);
      expect(rung).toEqual(['past']);
      vi.advanceTimersByTime(1000);
      expect(rung).toEqual(['past', 'far']);
      set('closed', 'closed', 10);
      timers.close();
      vi.advanceTimersByTime(1000);
      expect(rung).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('without any webhook', () => {
  test('a promise that breaks is told at its instant, to the second', async () => {
    const chimes = new Chimes();
    await using served = await ServedDesk.start({}, chimes);
    const { desk } = served;
    const issue = desk.report('urgent');
    const opened = desk.github.clock.now();
    await served.settle();
    const settle = () => served.settle();
    await chimes.until(opened + HOUR, settle);
    expect(labels(issue)).not.toContain('sla: breached');
    await chimes.until(opened + HOUR + 1000, settle);
    expect(labels(issue)).toContain('sla: breached');
    expect(deskWords(issue)).toHaveLength(2);
  });

  test('timers are set again after a restart, and what was missed meanwhile is made up for at once', async () => {
    await using desk = await TestDesk.start();
    const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
    const missed = desk.report('urgent');
    desk.github.clock.advance(2 * HOUR);
    const coming = desk.report('urgent', { title: 'Another' });
    const chimes = new Chimes();
    chimes.on(desk.github.clock);
    const lines: string[] = [];
    const environment = { ...environmentOf(desk, app), STEWARD_ROUND_MINUTES: '60' };
    const running = await startApp(environment, run, (line) => lines.push(line), chimes);
    const served = new ServedDesk(desk, running, lines);
    app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
    try {
      await served.settle();
      expect(labels(missed)).toContain('sla: breached');
      expect(labels(coming)).not.toContain('sla: breached');
      expect(lines.join('\n')).toMatch(/went round every desk.* desks=1/);
      await chimes.until(desk.github.clock.now() + HOUR + 1000, () => served.settle());
      expect(labels(coming)).toContain('sla: breached');
      expect(await served.health()).toMatchObject({ failed: 0, last_error: null });
    } finally {
      await running.close();
    }
  });

  test('a webhook that never came is made up for by the next round', async () => {
    const chimes = new Chimes();
    await using served = await ServedDesk.start({ STEWARD_ROUND_MINUTES: '60' }, chimes);
    await served.settle();
    served.desk.github.webhooks.next({ effect: 'lose' });
    const issue = served.desk.report('low');
    await served.settle();
    expect(deskWords(issue)).toEqual([]);
    await chimes.until(served.desk.github.clock.now() + HOUR + MINUTE, () => served.settle());
    expect(deskWords(issue)).toHaveLength(1);
  });

  test('a flood that no run sees whole is told of in one comment, and that soon', async () => {
    const chimes = new Chimes();
    const words = `${POLICY}escalation: []\ndesk: { issue: true, notices_per_hour: 3 }\n`;
    await using served = await ServedDesk.start({ STEWARD_ROUND_MINUTES: '600' }, chimes, words);
    const { desk } = served;
    const { clock } = desk.github;
    const settle = () => served.settle();
    await settle();
    const began = clock.now();
    const issues: Issue[] = [];
    for (let n = 0; n < 9; n += 1) {
      issues.push(desk.report('urgent', { title: `Ticket ${String(n)}` }));
      await chimes.until(clock.now() + 2 * MINUTE, settle);
    }
    const told = () => issues.filter((issue) => deskWords(issue).some((body) => body.includes('breach:')));
    const digests = () => deskIssues(desk).flatMap(deskWords);
    await chimes.until(began + HOUR + 5 * MINUTE, settle);
    expect([told().length, digests().length]).toEqual([3, 0]);
    // The fourth is one too many.
    await chimes.until(began + HOUR + 7 * MINUTE, settle);
    expect([told().length, digests().length]).toEqual([3, 1]);
    await chimes.until(began + HOUR + 30 * MINUTE, settle);
    expect([told().length, digests().length]).toEqual([3, 1]);
    for (const issue of issues) {
      expect(labels(issue)).toContain('sla: breached');
      const listed = digests()[0]?.includes(`| #${String(issue.number)} Ticket`) === true;
      expect(listed).toBe(!told().includes(issue));
    }
  });

  test('a ticket that nobody took is given out when its time is over', async () => {
    const chimes = new Chimes();
    const words = `${POLICY}escalation: []\nownership: { within: 4h, group: tier-1, assign: true }\n`;
    await using served = await ServedDesk.start({ STEWARD_ROUND_MINUTES: '600' }, chimes, words);
    const { desk } = served;
    const settle = () => served.settle();
    await settle();
    const issue = desk.report('low');
    await settle();
    const opened = desk.github.clock.now();
    await chimes.until(opened + 4 * HOUR, settle);
    expect(assignees(issue)).toEqual([]);
    await chimes.until(opened + 4 * HOUR + MINUTE, settle);
    expect(assignees(issue)).toEqual(['ana']);
    expect(labels(issue)).not.toContain('needs: owner');
  });

  test('that nobody owns a ticket is told once staff may be nudged, where everybody is away', async () => {
    const chimes = new Chimes();
    const away = ['ana', 'bo', 'chen'].map((who) => `{ who: ${who}, from: 2026-01-01, to: 2027-12-31 }`);
    const words = [
      `${POLICY}  away: [${away.join(', ')}]`,
      'escalation: []',
      'ownership: { within: 4h, group: tier-1, assign: true }',
      // Seven hours after the ticket comes.
      'nudge_hours: afternoon',
      "calendars: { afternoon: { hours: { mon-fri: '15:00-18:00' } } }",
    ];
    await using served = await ServedDesk.start(
      { STEWARD_ROUND_MINUTES: '600' },
      chimes,
      `${words.join('\n')}\n`,
    );
    const { desk } = served;
    const settle = () => served.settle();
    await settle();
    const issue = desk.report('low');
    await settle();
    const nudge = Date.parse('2026-11-16T22:00:00Z');
    const told = () => deskWords(issue).filter((body) => body.includes('owner:1'));
    await chimes.until(nudge - MINUTE, settle);
    expect([told().length, labels(issue)]).toEqual([0, ['needs: owner', 'severity: low']]);
    await chimes.until(nudge + 2 * MINUTE, settle);
    expect(told()).toHaveLength(1);
    // The desk has nothing more to do for it, and rests.
    const runs = served.runs().length;
    await chimes.until(nudge + 30 * MINUTE, settle);
    expect(served.runs().length - runs).toBeLessThan(3);
    expect(told()).toHaveLength(1);
  });
});
