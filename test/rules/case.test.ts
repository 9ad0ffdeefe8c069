import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/desk/assess.ts';
import { momentsOf } from '../../src/sla/moments.ts';
import { clocksOf } from '../../src/sla/clocks/index.ts';
import { escalationsOf } from '../../src/sla/escalation.ts';
import { holdReminders, silentWaits } from '../../src/sla/reminders.ts';
import { answersOf, openStretches, projectSpells } from '../../src/sla/stretches.ts';
import { fold } from '../../src/ticket/fold.ts';
import { policyOf, snapshotOf, Story } from '../desk/story.ts';

const counted = vi.hoisted(() => (module: Record<string, unknown>): Record<string, unknown> => {
  const functions = Object.entries(module).filter(([, value]) => typeof value === 'function');
  const spies = functions.map(([name, value]): [string, unknown] => [name, vi.fn(value as () => unknown)]);
  return { ...module, ...Object.fromEntries<unknown>(spies) };
});

vi.mock('../../src/ticket/fold.ts', async (original) => counted(await original()));
vi.mock('../../src/sla/clocks/index.ts', async (original) => counted(await original()));
vi.mock('../../src/sla/escalation.ts', async (original) => counted(await original()));
vi.mock('../../src/sla/moments.ts', async (original) => counted(await original()));
vi.mock('../../src/sla/reminders.ts', async (original) => counted(await original()));
vi.mock('../../src/sla/stretches.ts', async (original) => counted(await original()));

const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo, chen], groups: { first: { members: [ana, bo] }, second: { members: [chen] } } }
severities: [{ name: high, color: 'd93f0b', description: Shaky }]
sla: [{ name: all, first_response: 4h, next_response: 8h, update: 24h, resolution: 48h, warn_at: 75% }]
internal: [{ name: own, first_response: 1h }]
ownership: { within: 2h, group: first, assign: true }
desk: { issue: true }
triage: { every: 1 week, starts: 2026-11-09T09:00, group: first }
waiting: { pending: { remind_after: 12h, close_after: 24h }, hold: { remind_every: 24h } }
escalation:
  - { name: quiet, on: silence, after: 30m, to: second, ladder: [{ after: 1h, to: first }], repeat: 6h }
  - { name: stuck, on: taken, after: 3h, to: second }
write_up: { when: { severity: high }, within: 24h }
`);

const owned = () => new Story('mon 08:00').assigns('mon 08:10', 'ana').says('mon 08:20', 'ana');
const STORIES = [
  owned(),
  owned().says('mon 08:30', 'cus').says('mon 08:40', 'ana', 'Which version?\n\n/pending'),
  owned().says('mon 08:50', 'ana', '/hold until 2026-11-20'),
  owned().closes('mon 09:00', 'ana').reopens('mon 09:30', 'cus'),
];
const issues = STORIES.map((story, index) => ({ ...story.issue(), id: `I${index}`, number: index + 1 }));
const sweep = { total: issues.length, faults: [], policyErrors: 0 };

const derived = {
  fold,
  clocksOf,
  escalationsOf,
  momentsOf,
  holdReminders,
  silentWaits,
  answersOf,
  openStretches,
  projectSpells,
};

function counts(work: () => unknown): Record<string, number> {
  vi.clearAllMocks();
  work();
  return Object.fromEntries(
    Object.entries(derived).map(([name, one]) => [
      name,
      vi.mocked<(...args: never[]) => unknown>(one).mock.calls.length,
    ]),
  );
}

describe('what is derived of a ticket', () => {
  const once = Object.fromEntries(Object.keys(derived).map((name) => [name, issues.length]));

  it('is computed once a run, whatever asks for it', () => {
    const whole = { ...snapshotOf({ policy }, issues, 'mon 14:00'), sweep };
    expect(counts(() => assess(whole))).toEqual(once);
  });

  it('is computed once more of a ticket that this run gives to somebody, as it will be', () => {
    const unowned = [...issues.slice(1), { ...new Story('mon 08:00').issue(), id: 'I0', number: 1 }];
    const whole = { ...snapshotOf({ policy }, unowned, 'mon 14:00'), sweep };
    const again = { clocksOf: issues.length + 1, escalationsOf: issues.length + 1 };
    expect(counts(() => assess(whole))).toMatchObject({ fold: issues.length, ...again });
  });
});
