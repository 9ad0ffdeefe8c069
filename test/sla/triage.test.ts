import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/sla/clock.ts';
import { HOUR } from '../../src/calendar/instant.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, clocksOf, judge, policyOf, Story } from '../desk/story.ts';
import { under } from './setting.ts';

const FORM = `
name: Bug
description: Something is broken
body:
  - { type: input, id: severity, attributes: { label: Severity } }
`;
const forms = { 'bug.yml': FORM };
const desk = await under('', { forms });
const triaged = await withIntake('triage: { within: 30m }');
const proposing = await withIntake('triage: { within: 30m, severity: proposed }');
const cautious = await withIntake('otherwise: medium\n  triage: { within: 30m }');

async function withIntake(more: string): Promise<Setting> {
  const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo], groups: { tier-1: { members: [ana] }, tier-2: { members: [bo] } } }
severities: [{ name: urgent }, { name: high }, { name: medium }, { name: low }]
intake:
  severity: [{ field: severity }]
  ${more}
`);
  return { policy, forms };
}

const blank = (): Story => new Story('mon 10:00').with({ body: 'It is broken.' });
const filed = (severity: string): Story =>
  new Story('mon 10:00').with({ body: `### Severity\n\n${severity}` });
const clocks = (story: Story, now: string, where = triaged): readonly Clock[] =>
  clocksOf(where, story, now).filter(({ name }) => name === 'triage');

describe('the triage clock', () => {
  it('is there where the policy asks for it', () => {
    expect(clocks(blank(), 'mon 12:00', desk)).toEqual([]);
  });

  it('runs from the opening of a ticket without a severity until one is set', () => {
    expect(clocks(blank(), 'mon 10:10')).toMatchObject([
      { set: 'desk', rule: 'intake.triage', state: 'running', due: at('mon 10:30') },
    ]);
    expect(clocks(blank(), 'mon 10:30')).toMatchObject([{ breachedAt: null, nextBreach: at('mon 10:30') }]);
    expect(clocks(blank(), 'mon 11:00')).toMatchObject([{ state: 'breached', breachedAt: at('mon 10:30') }]);
    for (const set of [
      blank().says('mon 10:20', 'ana', '/severity low'),
      blank().labels('mon 10:20', 'ana', 'severity: low'),
    ])
      expect(clocks(set, 'mon 12:00')).toMatchObject([{ state: 'met', endedAt: at('mon 10:20') }]);
  });

  it('is not started where the form says how severe it is', () => {
    expect(clocks(filed('high'), 'mon 12:00')).toEqual([]);
    expect(clocks(filed('rather bad'), 'mon 12:00')).toMatchObject([{ state: 'breached' }]);
  });

  it('stands for nothing', () => {
    const waiting = blank().says('mon 10:05', 'ana', 'Which one?\n\n/pending');
    expect(clocks(waiting, 'mon 12:00')).toMatchObject([{ state: 'breached', elapsed: 2 * HOUR }]);
  });

  it('starts again when the severity is removed by hand', () => {
    const story = filed('high')
      .labels('mon 10:01', BOT, 'severity: high')
      .unlabels('mon 12:00', 'ana', 'severity: high');
    expect(clocks(story, 'mon 13:00')).toMatchObject([
      { cycle: 1, startedAt: at('mon 12:00'), breachedAt: at('mon 12:30') },
    ]);
  });

  it('is over with any close, and runs anew when the ticket is reopened as it was', () => {
    const story = blank().closes('mon 10:10', 'ana', 'not_planned');
    expect(clocks(story, 'mon 12:00')).toMatchObject([{ state: 'cancelled', endedAt: at('mon 10:10') }]);
    expect(clocks(story.reopens('mon 13:00', 'cus'), 'mon 14:00')).toMatchObject([
      { cycle: 1, state: 'cancelled' },
      { cycle: 2, startedAt: at('mon 13:00'), breachedAt: at('mon 13:30') },
    ]);
  });

  it('ends when the ticket becomes a project', () => {
    const story = blank().labels('mon 10:10', 'ana', 'project');
    expect(clocks(story, 'mon 12:00')).toMatchObject([{ state: 'cancelled', endedAt: at('mon 10:10') }]);
  });

  it('wakes the desk', () => {
    expect(judge(triaged, blank(), 'mon 10:10').evaluations[0]?.wake).toBe(at('mon 10:30') + 1000);
  });

  it('counts for what is opened once it is in force', async () => {
    const later = await withIntake('triage: { within: 30m, effective: 2026-11-17 }');
    expect(clocks(blank(), 'wed 12:00', later)).toEqual([]);
    const next = new Story('tue 10:00').with({ body: 'It is broken.' });
    expect(clocks(next, 'wed 12:00', later)).toMatchObject([{ breachedAt: at('tue 10:30') }]);
  });
});

describe('a severity that is proposed', () => {
  it('holds while the clock runs, until staff confirm it by the same', () => {
    expect(clocks(filed('high'), 'mon 10:10', proposing)).toMatchObject([{ due: at('mon 10:30') }]);
    const [evaluation] = judge(proposing, filed('high'), 'mon 10:10').evaluations;
    expect(evaluation?.ticket.facts.at(-1)?.value.severity).toBe('high');
    const confirmed = filed('high').says('mon 10:20', 'ana', '/severity high');
    expect(clocks(confirmed, 'mon 12:00', proposing)).toMatchObject([{ endedAt: at('mon 10:20') }]);
    const relabelled = filed('high')
      .labels('mon 10:01', BOT, 'severity: high')
      .unlabels('mon 10:20', 'ana', 'severity: high')
      .labels('mon 10:21', 'ana', 'severity: high');
    expect(clocks(relabelled, 'mon 12:00', proposing)).toMatchObject([{ endedAt: at('mon 10:21') }]);
  });

  it('is not confirmed by whoever is no staff', () => {
    const story = filed('high').labels('mon 10:20', 'passer', 'severity: low');
    expect(clocks(story, 'mon 12:00', proposing)).toMatchObject([{ state: 'breached' }]);
    expect(clocks(blank().labels('mon 10:20', 'passer', 'severity: low'), 'mon 12:00')).toMatchObject([
      { state: 'met' },
    ]);
  });

  it('is not made of what staff have settled by whoever says the same again', () => {
    const settled = filed('high').says('mon 10:10', 'ana', '/severity high');
    const again = settled.labels('mon 10:20', 'passer', 'severity: high');
    expect(clocks(again, 'mon 12:00', proposing)).toMatchObject([{ state: 'met', endedAt: at('mon 10:10') }]);
    const other = again.labels('mon 10:25', 'passer', 'severity: low');
    expect(clocks(other, 'mon 12:00', proposing)).toMatchObject([{ state: 'met' }, { state: 'breached' }]);
  });

  it('is settled where staff filled the form in', () => {
    const story = new Story('mon 10:00', 'ana').with({ body: '### Severity\n\nhigh' });
    expect(clocks(story, 'mon 12:00', proposing)).toEqual([]);
  });

  it('is what the policy says where nothing else does', () => {
    expect(clocks(blank(), 'mon 12:00', cautious)).toMatchObject([{ state: 'breached' }]);
    expect(clocks(filed('medium'), 'mon 12:00', cautious)).toEqual([]);
    const confirmed = blank().says('mon 10:20', 'ana', '/severity medium');
    expect(clocks(confirmed, 'mon 12:00', cautious)).toMatchObject([{ endedAt: at('mon 10:20') }]);
  });
});
