import { describe, expect, it } from 'vitest';
import { formatUtc } from '../../src/calendar/utc.ts';
import type { QueueEntry } from '../../src/desk/queue-entry.ts';
import { judge, policyOf, Story } from './story.ts';

const policy = (rules: string) =>
  policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo, chen] }
severities:
  - { name: high, color: "d93f0b", description: Shaky }
  - { name: low, color: "0e8a16", description: Ugly }
intake: { triage: { within: 30m } }
sla: [${rules}]
`);

/** A ticket opened on Monday at ten, as the queue lists it. */
async function queued(rules: string, now: string, tell = (story: Story): Story => story): Promise<string> {
  const { standings } = judge({ policy: await policy(rules) }, tell(new Story('mon 10:00')), now);
  const entry: QueueEntry | null = standings[0]?.queued ?? null;
  if (entry === null) return 'not open';
  const { state, clock } = entry;
  const moment = clock?.breachedAt ?? clock?.due ?? null;
  return `${state}: ${clock?.of ?? 'nothing'} ${moment === null ? '' : formatUtc(moment).slice(11, 16)}`.trim();
}

describe('the queue', () => {
  const always = '{ name: all, first_response: 1h }';

  it('shows by when staff have to say how severe a ticket is, where that comes next', async () => {
    expect(await queued(always, 'mon 10:10')).toBe('running: triage 10:30');
    expect(await queued('{ name: all, first_response: 20m }', 'mon 10:10')).toBe(
      'running: first_response 10:20',
    );
    expect(await queued('{ name: high, when: { severity: high }, first_response: 1h }', 'mon 10:10')).toBe(
      'running: triage 10:30',
    );
  });

  it('shows a promise once staff have said it, or the time for that is over', async () => {
    const said = (story: Story): Story => story.says('mon 10:05', 'ana', '/severity low');
    expect(await queued(always, 'mon 10:10', said)).toBe('running: first_response 11:00');
    expect(await queued(always, 'mon 10:40')).toBe('running: first_response 11:00');
    expect(await queued('', 'mon 10:40')).toBe('no promise: nothing');
  });

  it('shows a promise that is broken or at risk before it', async () => {
    expect(await queued('{ name: all, first_response: 5m }', 'mon 10:10')).toBe(
      'breached: first_response 10:05',
    );
    expect(await queued('{ name: all, first_response: 1h, warn_at: 10% }', 'mon 10:10')).toBe(
      'at risk: first_response 11:00',
    );
  });

  it('shows a promise at risk before others that come earlier', async () => {
    const rules = '{ name: all, first_response: 1h, next_response: 30m, resolution: 3h, warn_at: 50% }';
    const told = (story: Story): Story =>
      story
        .says('mon 10:05', 'ana', 'We look into it.\n\n/severity low')
        .says('mon 11:40', 'cus', 'And now?');
    expect(await queued(rules, 'mon 11:20', told)).toBe('running: resolution 13:00');
    expect(await queued(rules, 'mon 11:45', told)).toBe('at risk: resolution 13:00');
    expect(await queued(rules, 'mon 11:55', told)).toBe('at risk: next_response 12:10');
    // One that stands still is in no danger for now.
    const paused = rules.replace('warn_at', 'pauses: { resolution: [on_hold] }, warn_at');
    expect(await queued(paused, 'mon 11:50', (story) => told(story).says('mon 11:45', 'ana', '/hold'))).toBe(
      'running: next_response 12:10',
    );
  });
});
