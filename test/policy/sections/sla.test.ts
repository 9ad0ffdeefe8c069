import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

describe('a target', () => {
  it('may count only while the ticket is owned, and from a date on', async () => {
    const rule = 'update: { every: 1h, while: owned, effective: 2026-12-01 }, next_response: { within: 4h }';
    const text = `version: 1\ninternal: [{ name: a, ${rule} }]\n`;
    const [found] = (await loadPolicy({ text, file: 'steward.yml' })).policy?.internal ?? [];
    expect(found?.targets.update).toMatchObject({
      ...{ whileOwned: true, effective: Date.parse('2026-12-01T00:00Z'), text: '1h' },
    });
    expect(Object.keys(found?.targets.next_response ?? {}).sort()).toEqual(['calendar', 'text', 'within']);
  });

  it('counts while nothing else holds, and from nothing but a date', async () => {
    expect(await faultsIn('sla: [{ name: a, update: { every: 1h, while: open } }]')).toHaveLength(1);
    expect(await faultsIn('sla: [{ name: a, first_response: { within: 1h, while: owned } }]')).toHaveLength(
      1,
    );
    expect(await faultsIn('sla: [{ name: a, update: { every: 1h, effective: soon } }]')).toHaveLength(1);
  });
});

describe('updates in phases', () => {
  const coded = async (update: string) =>
    (await faultsIn(`sla: [{ name: a, update: ${update} }]`)).join('\n');

  it('become rarer after an hour at the earliest', async () => {
    expect(await coded('{ every: 20m, then: [{ after: 1h, every: 1h }] }')).toBe('');
    const early = await coded('{ every: 20m, then: [{ after: 59m, every: 1h }] }');
    expect(early).toContain('Updates may not become rarer within the first hour');
  });

  it('begin one after the other, and each is rarer than the last', async () => {
    const same = await coded('{ every: 20m, then: [{ after: 2h, every: 1h }, { after: 2h, every: 2h }] }');
    expect(same).toContain('This phase does not begin after the one above it');
    const often = await coded('{ every: 1h, then: [{ after: 2h, every: 1h }] }');
    expect(often).toContain('Updates every "1h" are not rarer than every "1h", as before');
    expect(await coded('{ every: 20m, then: [{ after: 2h, every: 0m }] }')).toContain('too short');
  });

  it('are counted on the calendar of the updates', async () => {
    const text = `version: 1
calendars: { office: { hours: { mon-fri: '09:00-17:00' } } }
sla: [{ name: a, update: { every: 1h, calendar: office, then: [{ after: 1 working day, every: 1 working day }] } }]`;
    const [rule] = (await loadPolicy({ text, file: 'steward.yml' })).policy?.sla ?? [];
    const day = 8 * 3_600_000;
    expect(rule?.targets.update?.then).toEqual([
      { after: day, afterText: '1 working day', within: day, text: '1 working day' },
    ]);
  });
});

describe('reminders of an update', () => {
  const groups = 'team: { groups: { two: { members: [bo] } } }';
  const faults = async (reminders: string) =>
    (await faultsIn(`${groups}\nsla: [{ name: a, update: { every: 1h, reminders: ${reminders} } }]`)).join(
      '\n',
    );

  it('come before the update and after a missed one', async () => {
    const text = `version: 1
${groups}
sla: [{ name: a, update: { every: 1h, reminders: { before: 10m, group_after: 15m, group: two, effective: 2026-12-01 } } }]`;
    const [rule] = (await loadPolicy({ text, file: 'steward.yml' })).policy?.sla ?? [];
    expect(rule?.targets.update?.reminders).toEqual({
      ...{ before: 600_000, effective: Date.parse('2026-12-01T00:00Z') },
      group: { name: 'two', after: 900_000, text: '15m' },
    });
  });

  it('come in time, and a group is told some time after', async () => {
    expect(await faults('{ before: 10m }')).toBe('');
    expect(await faults('{ before: 1h }')).toContain('comes no later than the update before it');
    expect(await faults('{ group_after: 10m }')).toContain('nothing says which');
    expect(await faults('{ group: two }')).toContain('nothing says how long after');
    expect(await faults('{ group: three, group_after: 10m }')).toContain('No group is named "three"');
    expect(await faults('{ group: two, group_after: 10s }')).toContain('too short');
  });
});

describe('planned work that makes a clock stand', () => {
  const rules = 'sla: [{ name: a, resolution: 4h, pauses: { resolution: [pending, maintenance] } }]';

  it('stands beside waits, and in no default', async () => {
    const text = `version: 1\nstatus_page: { name: Acme }\n${rules.replace('}]', '}, { name: b, resolution: 1h }]')}`;
    const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(policy?.sla[0]?.pauses.resolution).toEqual(['pending', 'maintenance']);
    const plain = await loadPolicy({
      ...{ text: 'version: 1\nsla: [{ name: b, resolution: 1h }]', file: 'steward.yml' },
    });
    expect(plain.policy?.sla[0]?.pauses.resolution).toEqual(['pending', 'on_hold']);
  });

  it('is that of a status page: without one nothing is planned', async () => {
    expect((await faultsIn(rules)).join('\n')).toContain('this policy has none');
  });
});
