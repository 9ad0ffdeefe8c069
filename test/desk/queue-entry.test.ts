import { describe, expect, it } from 'vitest';
import { formatUtc } from '../../src/calendar/utc.ts';
import type { QueueEntry } from '../../src/desk/queue-entry.ts';
import { at, judge, policyOf, Story } from './story.ts';

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

describe('where a ticket stands', () => {
  const RULE =
    '{ name: all, first_response: 1h, update: 1h, resolution: 3h, warn_at: 50%, pauses: { resolution: [pending, on_hold], update: [pending] } }';
  const standing = async (now: string, tell: (story: Story) => Story, rules = RULE) => {
    const { standings } = judge({ policy: await policy(rules) }, tell(new Story('mon 10:00')), now);
    return standings[0]?.queued?.standing;
  };

  it('is apart while it waits and nothing is owed meanwhile', async () => {
    const asked = (story: Story): Story => story.says('mon 10:05', 'ana', 'Which version?\n\n/pending');
    const held = (story: Story): Story =>
      story.says('mon 10:05', 'ana', 'We ask Acme.\n\n/hold until 2026-11-20');
    expect((await standing('mon 10:20', asked))?.waiting).toEqual({ for: 'pending', until: null });
    expect((await standing('mon 10:20', held))?.waiting).toEqual({ for: 'on_hold', until: at('fri 00:00') });
    const put = (story: Story): Story => story.says('mon 10:05', 'ana', 'Later.\n\n/snooze until 2026-11-20');
    expect((await standing('mon 10:20', put))?.waiting).toEqual({ for: 'snoozed', until: at('fri 00:00') });
  });

  it('is among the others where something is owed all the same, and not for what stands still', async () => {
    const held = (story: Story): Story => story.says('mon 10:05', 'ana', 'We ask Acme.\n\n/hold vendor Acme');
    // The update runs on.
    expect(await standing('mon 10:40', held)).toMatchObject({ waiting: null, atRisk: { clock: 'update' } });
    expect(await standing('mon 11:30', held)).toMatchObject({
      waiting: null,
      broken: { clock: 'update', since: at('mon 11:05') },
    });
    // A resolution that was missed before it was put on hold stands, and is nobody's to mend for now.
    const late = (story: Story): Story =>
      story.says('mon 10:05', 'ana').says('mon 13:30', 'ana', 'So.\n\n/pending');
    expect(await standing('mon 14:00', late)).toMatchObject({ waiting: { for: 'pending' }, broken: null });
    expect(await standing('mon 13:20', (story) => story.says('mon 10:05', 'ana'))).toMatchObject({
      waiting: null,
      broken: { clock: 'update', since: at('mon 11:05') },
    });
  });

  it('rises once it has been broken for longer than the policy allows', async () => {
    const risen = async (now: string) => (await standing(now, (story) => story))?.risen;
    expect(await risen('wed 11:00')).toBeNull();
    expect(await risen('wed 11:01')).toEqual({ allowed: '2 days', past: 'tier' });
  });

  it('goes by the next date of its form that is not over', async () => {
    const form =
      'name: Sale\ndescription: A sale\nlabels: [sale]\nbody:\n  - { type: input, id: dates, attributes: { label: Dates } }\n';
    const sale = await policyOf('version: 1\ntimezone: UTC\nqueue: { key_date: { field: dates } }');
    const keyDate = (dates: string, now: string) => {
      const story = new Story('mon 10:00').with({ body: `### Dates\n\n${dates}` });
      const setting = { policy: sale, forms: { 'sale.yml': form } };
      return judge(setting, story, now).standings[0]?.queued?.standing.keyDate;
    };
    const dates = 'Decision 2026-11-18, trial ends 2026-11-17';
    expect(keyDate(dates, 'mon 12:00')).toBe(at('tue 00:00'));
    expect(keyDate(dates, 'tue 23:00')).toBe(at('tue 00:00'));
    expect(keyDate(dates, 'wed 00:00')).toBe(at('wed 00:00'));
    expect(keyDate(dates, 'thu 00:00')).toBeNull();
    expect(keyDate('soon', 'mon 12:00')).toBeNull();
  });
});
