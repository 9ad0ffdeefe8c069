import { describe, expect, it } from 'vitest';
import { policyOf } from '../../desk/story.ts';
import { faultsIn } from '../faults.ts';

describe('changes', () => {
  it('have stages of one word, each with a label of its own, and one at which the customer is asked', async () => {
    expect(await faultsIn('changes: { stages: [{ name: doing }, { name: ready, sign_off: true }] }')).toEqual(
      [],
    );
    expect(await faultsIn('changes: { stages: [{ name: in work }] }')).toEqual([
      '1:29 "in work" cannot be written after /stage',
    ]);
    expect(await faultsIn('changes: { stages: [{ name: a }, { name: a }] }')).toEqual([
      '1:42 Another stage is already named "a"',
    ]);
    expect(await faultsIn('changes: { stages: [{ name: a, label: x }, { name: b, label: X }] }')).toEqual([
      '1:62 Another label is already called "X"',
    ]);
    expect(
      await faultsIn('changes: { stages: [{ name: a, sign_off: true }, { name: b, sign_off: true }] }'),
    ).toEqual(['1:71 The customer is asked at one stage alone']);
  });

  it('name calendars and groups that there are', async () => {
    expect(await faultsIn('changes: { ships: { on: 1, skip: 24x55 } }')).toEqual([
      '1:34 No calendar is named "24x55"',
    ]);
    expect(await faultsIn('changes: { at_risk: { days: 3, calendar: 24x7, group: nobody } }')).toEqual([
      '1:55 No group is named "nobody"',
    ]);
    expect(await faultsIn('changes: { ships: { on: 29 } }')).toHaveLength(1);
  });

  it('are announced on the list of a day, which there has to be', async () => {
    const groups = 'team: { staff: [ana], groups: { ops: { members: [ana] } } }';
    expect(await faultsIn(`${groups}\nchanges: { announce: ops, list: { days: 3 } }`)).toEqual([]);
    expect(await faultsIn(`${groups}\nchanges: { announce: ops }`)).toEqual([
      '2:10 What went out is told on the list of its date, and there are no lists',
    ]);
  });

  it('keep the stages that they inherit, in their order', async () => {
    const { changes } = await policyOf(`version: 1
extends: support-ops
changes: { stages: [{ name: staging, label: testing }] }
`);
    expect(changes?.stages.map(({ name, label }) => [name, label.name])).toEqual([
      ['doing', 'stage: doing'],
      ['staging', 'testing'],
      ['validation', 'stage: validation'],
      ['ready', 'stage: ready'],
    ]);
  });
});

describe('approvals and proposals', () => {
  it('name groups and a repository', async () => {
    expect(await faultsIn('approval: { by: [nobody] }')).toEqual(['1:18 No group is named "nobody"']);
    expect(await faultsIn('approval: { by: [] }')).toHaveLength(1);
    expect(await faultsIn('rfc: { repository: rfcs }')).toEqual([
      '1:20 "rfcs" is not the name of a repository',
    ]);
  });

  it('take no name of a label that a policy used before', async () => {
    const flag = "flags: [{ label: 'needs: approval', when: {} }]";
    expect(await faultsIn(flag)).toEqual([]);
    const groups = 'team: { staff: [ana], groups: { ops: { members: [ana] } } }';
    expect(await faultsIn(`${groups}\napproval: { by: [ops] }\n${flag}`)).toEqual([
      '3:18 Another label is already called "needs: approval"',
    ]);
  });
});
