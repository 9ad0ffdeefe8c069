import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, policyOf, snapshotOf, Story } from '../desk/story.ts';

async function desk(severity: string, more = '') {
  const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities:
  - { name: urgent, color: 'b60205', description: Down }
  - { name: high, color: 'd93f0b', description: Shaky }
  - { name: low, color: '0e8a16', description: Hardly }
customers: { tiers: [gold], members: { gold: { bigco: [boss] } } }
intake: { severity: ${severity}, unverified_max: low${more} }
`);
  return snapshotOf({ policy }, [], 'fri 10:00');
}

const byType = await desk('[{ type: { Bug: urgent, Task: high } }]');
const byField = await desk('[{ issue_field: Priority, map: { P0: urgent, P1: high } }]');
const byLabel = await desk('[{ label: { burning: urgent, smoking: high } }]');

/** Each severity as `when name by source`, with what was claimed. */
const told = (setting: typeof byType, story: Story) =>
  fold(story.issue(), setting).severity.map(({ at: when, severity, by, source, claimed }) =>
    [Math.floor((when - at('mon 10:00')) / 60_000), severity ?? 'none', by.login, source, claimed]
      .filter((one) => one !== undefined)
      .join(' '),
  );
const opened = () => new Story('mon 10:00', 'stranger');
const bug = { type: 'Bug' };

describe('the type of an issue is the word', () => {
  it('of its author, where it came with the issue', () => {
    expect(told(byType, opened().with(bug))).toEqual(['0 low stranger type urgent']);
    expect(told(byType, opened().turns('mon 10:00:10', 'ana', bug).with(bug))).toEqual([
      '0 low stranger type urgent',
    ]);
  });

  it('of whoever set it last, where that was later', () => {
    expect(told(byType, opened().turns('mon 10:01', 'stranger', bug).with(bug))).toEqual([
      '1 low stranger type urgent',
    ]);
    expect(told(byType, opened().turns('mon 10:01', 'ana', bug).with(bug))).toEqual(['1 urgent ana type']);
    const story = opened()
      .turns('mon 10:01', 'stranger', { type: 'Task' })
      .turns('mon 10:02', 'ana', bug)
      .turns('mon 10:03', 'stranger', { field: 'Priority', value: 'P0' });
    expect(told(byType, story.with(bug))).toEqual(['1 low stranger type high', '2 urgent ana type']);
  });
});

describe('a field of GitHub’s is the word', () => {
  const fields = new Map([['Priority', 'P0']]);
  const set = (story: Story, when: string, by: string) =>
    story.turns(when, by, { field: 'Priority', value: 'P0' });

  it('of its author, where it came with the issue', () => {
    expect(told(byField, opened().with({ fields }))).toEqual(['0 low stranger issue_field urgent']);
    expect(told(byField, set(opened(), 'mon 10:00:05', 'ana').with({ fields }))).toEqual([
      '0 low stranger issue_field urgent',
    ]);
  });

  it('of whoever set it last, where that was later', () => {
    expect(told(byField, set(opened(), 'mon 10:01', 'ana').with({ fields }))).toEqual([
      '1 urgent ana issue_field',
    ]);
    const typed = set(opened(), 'mon 10:01', 'ana').turns('mon 10:02', 'stranger', bug);
    expect(told(byField, typed.with({ fields, ...bug }))).toEqual(['1 urgent ana issue_field']);
  });
});

describe('a label is the word', () => {
  it('of whoever put it on last', () => {
    expect(told(byLabel, opened().labels('mon 10:01', 'stranger', 'burning'))).toEqual([
      '1 low stranger label urgent',
    ]);
    expect(told(byLabel, opened().labels('mon 10:01', 'ana', 'burning'))).toEqual(['1 urgent ana label']);
    const again = opened()
      .labels('mon 10:01', 'ana', 'burning')
      .unlabels('mon 10:02', 'bo', 'burning')
      .labels('mon 10:03', 'stranger', 'burning')
      .labels('mon 10:04', 'ana', 'smoking');
    expect(told(byLabel, again)).toEqual([
      '1 urgent ana label',
      '2 none bo label',
      '3 low stranger label urgent',
    ]);
  });

  it('of whoever takes it off, not another', () => {
    const story = opened()
      .labels('mon 10:01', 'ana', 'burning')
      .unlabels('mon 10:02', 'bo', 'burning')
      .labels('mon 10:03', 'ana', 'other')
      .unlabels('mon 10:04', 'ana', 'other');
    expect(told(byLabel, story)).toEqual(['1 urgent ana label', '2 none bo label']);
    const untyped = opened().turns('mon 10:01', 'ana', bug).turns('mon 10:02', 'bo', { type: null });
    expect(told(byType, untyped)).toEqual(['1 urgent ana type', '2 none ghost type']);
  });

  it('of nobody who only puts on another', () => {
    const story = opened().labels('mon 10:01', 'stranger', 'burning').labels('mon 10:02', 'ana', 'other');
    expect(told(byLabel, story)).toEqual(['1 low stranger label urgent']);
  });

  it('of its author, where it came with the issue', () => {
    expect(told(byLabel, opened().with({ labels: ['burning'] }))).toEqual(['0 low stranger label urgent']);
  });
});

describe('a severity’s own label is the form’s', () => {
  it('only where its author put it on at once', () => {
    expect(told(byType, opened().labels('mon 10:00:05', 'stranger', 'severity: urgent'))).toEqual([
      '0 low stranger label urgent',
    ]);
    expect(told(byType, opened().labels('mon 10:05', 'ana', 'severity: urgent'))).toEqual([
      '5 urgent ana label',
    ]);
  });

  it('not where labels came along from elsewhere', () => {
    const moved = opened().with({ labels: ['severity: high'] });
    expect(told(byType, moved.labels('mon 10:00:05', 'stranger', 'severity: urgent'))).toEqual([
      '0 high stranger label',
      '0 urgent stranger label',
    ]);
    const other = opened().with({ labels: ['loud'] });
    expect(told(byType, other.labels('mon 10:00:05', 'stranger', 'severity: urgent'))).toEqual([
      '0 low stranger label urgent',
    ]);
  });

  it('not where it is taken off, nor where staff opened the issue', () => {
    const taken = new Story('mon 10:00', 'stranger')
      .with({ type: 'Task' })
      .unlabels('mon 10:00:05', 'stranger', 'severity: urgent');
    expect(told(byType, taken)).toEqual([
      '0 low stranger type high',
      '0 urgent stranger label',
      '0 none stranger label',
    ]);
    const thought = opened()
      .labels('mon 10:00:02', 'stranger', 'severity: low')
      .unlabels('mon 10:00:05', 'stranger', 'severity: low');
    expect(told(byType, thought)).toEqual(['0 low stranger label', '0 none stranger label']);
    const byStaff = new Story('mon 10:00', 'ana').labels('mon 10:00:05', 'ana', 'severity: urgent');
    expect(told(byType, byStaff).at(-1)).toBe('0 urgent ana label');
  });
});

describe('what anybody but staff says is a proposal', async () => {
  const proposing = await desk('[{ type: { Bug: low } }]', ', triage: { within: 30m, severity: proposed }');
  const dated = await desk(
    '[{ type: { Bug: low } }]',
    ', triage: { within: 30m, severity: proposed, effective: 2026-11-17 }',
  );
  const proposals = (where: typeof byType, story: Story) =>
    fold(story.with(bug).issue(), where).severity.map(({ by, proposed }) => [by.login, proposed === true]);

  it('where the policy asks for it', () => {
    expect(proposals(proposing, opened())).toEqual([['stranger', true]]);
    expect(proposals(byType, opened())).toEqual([['stranger', false]]);
  });

  it('be it a label of a severity', () => {
    const labelled = opened().labels('mon 10:30', 'stranger', 'severity: high');
    expect(proposals(proposing, labelled).at(-1)).toEqual(['stranger', true]);
    expect(proposals(byType, labelled).at(-1)).toEqual(['stranger', false]);
  });

  it('until staff say the same', () => {
    expect(proposals(proposing, opened().says('mon 10:30', 'ana', '/severity low'))).toEqual([
      ['stranger', true],
      ['ana', false],
    ]);
    expect(proposals(byType, opened().says('mon 10:30', 'ana', '/severity low'))).toEqual([
      ['stranger', false],
      ['ana', false],
    ]);
  });

  it('and staff’s word is none', () => {
    expect(proposals(proposing, opened().turns('mon 10:01', 'ana', bug))).toEqual([['ana', false]]);
  });

  it('on tickets opened since the policy says so', () => {
    expect(proposals(dated, opened())).toEqual([['stranger', false]]);
    expect(proposals(dated, new Story('tue 00:00', 'stranger'))).toEqual([['stranger', true]]);
    expect(proposals(dated, new Story('wed 10:00', 'stranger'))).toEqual([['stranger', true]]);
  });
});

describe('whose word it is stays so', () => {
  it('for a type that came with the issue, whatever else happens later', () => {
    for (const when of ['mon 10:00:05', 'mon 10:00:10']) {
      const story = opened().turns(when, 'ana', bug).labels('mon 11:00', 'bo', 'burning').with(bug);
      expect(told(byType, story)).toEqual(['0 low stranger type urgent']);
    }
  });

  it('for what is no more than anybody may claim', async () => {
    const modest = await desk('[{ type: { Bug: low } }]');
    expect(told(modest, opened().with(bug))).toEqual(['0 low stranger type']);
  });
});

describe('a floor', () => {
  it('that a label brings is the word of whoever put it on', async () => {
    const loud = await desk('[{ type: { Bug: low } }, { at_least: high, when: { label: [quiet, loud] } }]');
    const typed = opened().with(bug);
    expect(told(loud, typed.labels('mon 10:01', 'ana', 'loud').with({ ...bug, labels: ['loud'] }))).toEqual([
      '0 low stranger type',
      '1 high ana type',
    ]);
  });

  it('that who asks brings leaves it the word of whoever gave the answer', async () => {
    const ours = await desk('[{ label: { smoking: low } }, { at_least: high, when: { customer: bigco } }]');
    const story = new Story('mon 10:00', 'boss').labels('mon 10:00', 'ana', 'smoking');
    expect(told(ours, story)).toEqual(['0 high ana label']);
  });
});
