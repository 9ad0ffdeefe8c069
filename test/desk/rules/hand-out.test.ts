import { describe, expect, it } from 'vitest';
import { DAY, earlier, EARLIEST } from '../../../src/calendar/instant.ts';
import { assess } from '../../../src/desk/assess.ts';
import { BOT, policyOf, snapshotOf, Story } from '../story.ts';

describe('a ticket that is given out', async () => {
  const policy = await policyOf(`
version: 1
team:
  staff: [ana, bo, chen]
  groups: { tier-1: { members: [ana] }, tier-2: { members: [bo, chen], label: 'group: tier-2' } }
sla: [{ name: all, first_response: 8h }]
ownership: { within: 4h, group: tier-1, assign: true }
escalation: [{ name: stuck, on: taken, after: 2h, to: tier-2, unassign: true }]`);
  const sweep = { total: 1, faults: [], policyErrors: 0 };
  const assigned = (story: Story, now: string) =>
    assess({ ...snapshotOf({ policy }, [story.issue()], now), sweep }).plan.flatMap((effect) =>
      effect.kind === 'assign' ? effect.logins : [],
    );

  it('goes to the group that should own it', () => {
    expect(assigned(new Story('mon 08:00'), 'mon 12:01')).toEqual(['ana']);
  });

  it('goes to the group that it was handed to, and not back to whom it was taken off', () => {
    const story = new Story('mon 08:00').assigns('mon 08:30', 'ana').says('mon 08:30', 'ana');
    story.unassigns('mon 10:31', BOT, 'ana').labels('mon 10:31', BOT, 'group: tier-2');
    expect(assigned(story, 'mon 14:00')).toEqual([]);
    expect(assigned(story, 'mon 14:32')).toEqual(['bo']);
  });

  it('does not go back in one run to whoever gave it up by command, long before the desk woke', async () => {
    const alone = await policyOf(`
version: 1
team: { staff: [ana], groups: { tier-1: { members: [ana] } } }
ownership: { within: 4h, group: tier-1, assign: true }`);
    const story = new Story('mon 08:00').assigns('mon 08:30', 'ana').says('mon 08:40', 'ana', '/unassign');
    const owning = (now: string) =>
      assess({ ...snapshotOf({ policy: alone }, [story.issue()], now), sweep }).plan.flatMap((effect) =>
        effect.kind === 'assign' || effect.kind === 'unassign'
          ? [effect.kind]
          : effect.kind === 'create_comment' && effect.keys.includes('status')
            ? [/### (.*?) ·/.exec(effect.body)?.[1]]
            : [],
      );
    expect(owning('mon 14:00')).toEqual(['unassign', 'We have your report']);
    // Once GitHub shows it, the policy gives it to somebody as ever.
    story.unassigns('mon 14:00', BOT, 'ana');
    expect(owning('mon 14:01')).toEqual(['assign', 'Somebody is on it: ana']);
  });

  it('goes to the group that should own it where people took back what they had handed over', () => {
    const story = new Story('mon+3 08:00')
      .labels('mon+3 08:05', 'ana', 'group: tier-2')
      .unlabels('mon+3 08:06', 'ana', 'group: tier-2');
    expect(assigned(story, 'mon+3 12:01')).toEqual(['ana']);
  });

  it('goes to somebody though nobody is there for those that have waited longer', async () => {
    const away = await policyOf(`
version: 1
team:
  staff: [ana, bo]
  groups: { tier-1: { members: [ana] }, tier-2: { members: [bo], label: 'group: tier-2' } }
  away: [{ who: bo, from: 2026-11-01, to: 2026-12-01 }]
desk: { notices_per_hour: 1 }
ownership: { within: 4h, group: tier-1, assign: true }`);
    const older = new Story('mon 07:00').labels('mon 07:30', 'ana', 'group: tier-2').issue();
    const issues = [older, { ...new Story('mon 08:00').issue(), number: 2, id: 'I2' }];
    const { plan } = assess({ ...snapshotOf({ policy: away }, issues, 'mon 12:01'), sweep });
    const given = plan.flatMap((effect) => (effect.kind === 'assign' ? effect.issue.number : []));
    expect(given).toEqual([2]);
  });

  it('does not wait for a ticket that cannot be measured', async () => {
    const hours = await policyOf(`
version: 1
team: { staff: [ana] }
calendars: { office: { hours: { mon-fri: '08:00-17:00' } } }
ownership: { within: 4h, calendar: office, assign: true }`);
    const issue = new Story('mon 08:00').issue();
    const broken = { ...issue, number: 2, createdAt: earlier(EARLIEST, 366 * DAY) };
    const seen = snapshotOf({ policy: hours }, [broken, issue], 'mon 12:01');
    const { plan, failures } = assess({ ...seen, sweep });
    expect(failures.map(({ number }) => number)).toEqual([2]);
    expect(plan.map(({ kind }) => kind)).toContain('assign');
  });
});
