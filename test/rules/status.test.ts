import { describe, expect, it } from 'vitest';
import type { Status, StatusExtras } from '../../src/documents/status-facts.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, policyOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h, next_response: 1h, update: 2h, resolution: 8h }
  - { name: rest, calendar: office, first_response: 4h, resolution: 3 working days }
internal: [{ name: own, first_response: 30m }]
waiting: { pending: { close_after: 72h, reopen_within: 10d }, solved: { comment: reopen, within: 14d } }
`);

function decision(story: Story, now: string, where: Setting) {
  const [evaluation] = judge(where, story, now).evaluations;
  return evaluation?.decisions.find((one) => one.kind === 'status');
}

/** What the status comment would say. */
function status(story: Story, now: string, where = desk): Status & Partial<StatusExtras> {
  const found = decision(story, now, where);
  if (found === undefined) throw new Error('no status');
  return found.status();
}

const low = (opened = 'mon 10:00') => new Story(opened).labels(opened, 'ana', 'severity: low');
const urgent = (opened = 'mon 10:00') => new Story(opened).labels(opened, 'ana', 'severity: urgent');

/** Its state, since when and until when. */
function state(story: Story, now: string, where = desk) {
  const { state: is, stateSince, stateUntil } = status(story, now, where);
  return [is, stateSince, stateUntil];
}

describe('the state that the customer reads', () => {
  const asked = () => low().says('mon 11:00', 'ana', 'Which version?').says('mon 12:00', 'ana', '/pending');

  it('is open, with no date, while nothing is waited for', () => {
    expect(state(low(), 'mon 11:00')).toEqual(['open', null, null]);
    expect(state(asked().says('mon 13:00', 'cus'), 'mon 14:00')).toEqual(['open', null, null]);
    expect(state(asked(), 'mon 11:59:59')).toEqual(['open', null, null]);
  });

  it('is pending since it was asked, until its silence closes it', () => {
    expect(state(asked(), 'mon 13:00')).toEqual(['pending', at('mon 12:00'), at('thu 12:00')]);
  });

  it('is pending without a date once the desk slept past it: what was not closed in time is not closed for it', () => {
    expect(state(asked(), 'thu 12:00')).toEqual(['pending', at('mon 12:00'), at('thu 12:00')]);
    expect(state(asked(), 'fri 12:00')[0]).toBe('closed');
    expect(state(asked(), 'fri 12:00:01')).toEqual(['pending', at('mon 12:00'), null]);
    expect(state(asked(), 'fri+1 12:00')).toEqual(['pending', at('mon 12:00'), null]);
  });

  it('is on hold since then, until its date where there is one', () => {
    expect(state(low().says('mon 11:00', 'ana', '/hold'), 'mon 12:00')).toEqual([
      'on_hold',
      at('mon 11:00'),
      null,
    ]);
    const dated = low().says('mon 11:00', 'ana', '/hold until 2026-11-18T09:00');
    expect(state(dated, 'wed 08:59:59')).toEqual(['on_hold', at('mon 11:00'), at('wed 09:00')]);
    expect(state(dated, 'wed 09:00')).toEqual(['open', null, null]);
  });

  it('is pending where it is on hold, too: the customer can do something about that', () => {
    const both = low().says('mon 11:00', 'ana', 'Which?\n\n/hold').says('mon 12:00', 'ana', '/pending');
    expect(state(both, 'mon 13:00')).toEqual(['pending', at('mon 12:00'), at('thu 12:00')]);
    const other = low().says('mon 11:00', 'ana', '/pending').says('mon 12:00', 'ana', '/hold');
    expect(state(other, 'mon 13:00')[0]).toBe('pending');
  });

  it('is closed since its close', () => {
    expect(state(low().closes('mon 12:00', 'ana'), 'mon 13:00')).toEqual(['closed', at('mon 12:00'), null]);
    const back = low().closes('mon 12:00', 'ana').reopens('mon 12:30', 'ana');
    expect(state(back, 'mon 13:00')).toEqual(['open', null, null]);
  });

  it('is closed, of one that its silence closed, since the answer was due', () => {
    const silent = () => asked().says('thu 12:00:01', BOT, '<!-- steward closed-for-silence:1 -->\nClosed.');
    const closed = silent().closes('thu 12:04', BOT, 'not_planned');
    expect(state(closed, 'thu 13:00')).toEqual(['closed', at('thu 12:00'), null]);
    // By a person in the meantime it was closed when they did.
    const byHand = asked().closes('thu 12:04', 'ana', 'not_planned');
    expect(state(byHand, 'thu 13:00')).toEqual(['closed', at('thu 12:04'), null]);
  });
});

describe('the way back that the customer reads', () => {
  it('is there as long as it leads anywhere', () => {
    const solved = low().says('mon 11:00', 'ana', 'Fixed.').closes('mon 12:00', 'ana');
    expect(status(solved, 'mon 13:00').reopening).toEqual({
      command: null,
      until: at('mon+2 12:00'),
    });
    expect(status(low(), 'mon 13:00').reopening).toBeUndefined();
  });
});

describe('the promises that the customer reads', () => {
  it('are the latest of each, and none of those that the desk makes itself', () => {
    const story = urgent()
      .says('mon 10:30', 'ana')
      .says('mon 10:40', 'cus')
      .says('mon 10:50', 'ana')
      .says('mon 10:55', 'cus');
    expect(
      status(story, 'mon 11:00').promises.map(({ name, cycle, set }) => `${set} ${name} ${String(cycle)}`),
    ).toEqual([
      'promise first_response 1',
      'promise next_response 2',
      'promise update 2',
      'promise resolution 1',
    ]);
  });

  it('say how often updates come, before the first answer starts their clock', () => {
    expect(status(urgent(), 'mon 10:10').updatesEvery?.text).toBe('2h');
    expect(status(low(), 'mon 10:10').updatesEvery).toBeNull();
  });

  it('say when the desk opens again while they stand for its hours', () => {
    const hours = (story: Story, now: string) =>
      status(story, now).schedules?.map((one) => [one.hours.calendar, one.hours.opens]);
    expect(hours(low('mon 18:00'), 'mon 18:01')).toEqual([['office', at('tue 09:00')]]);
    expect(hours(low(), 'mon 10:01')).toEqual([['office', null]]);
    expect(hours(urgent('mon 18:00'), 'mon 18:01')).toEqual([['24x7', null]]);
    expect(hours(low('mon 16:00').closes('mon 18:00', 'ana'), 'mon 18:01')).toEqual([]);
  });
});

describe('what the customer reads of the severity', () => {
  it('is its name, what it means and who said so', () => {
    expect(status(urgent(), 'mon 10:10')).toMatchObject({
      severity: 'urgent',
      severityMeaning: 'Down',
      severityWhy: { kind: 'label_added', by: 'ana' },
      number: 1,
      requester: 'cus',
    });
  });

  it('is nothing where none is set', () => {
    expect(status(new Story('mon 10:00'), 'mon 10:10')).toMatchObject({
      severity: null,
      severityMeaning: null,
      severityWhy: null,
    });
    const taken = urgent().unlabels('mon 10:05', 'ana', 'severity: urgent');
    expect(status(taken, 'mon 10:10')).toMatchObject({ severity: null, severityWhy: null });
  });

  it('does not mean as much where a floor raised it', async () => {
    const raised = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana] }
severities: [{ name: high, color: 'd93f0b', description: Shaky }, { name: low, color: '0e8a16', description: Hardly }]
intake: { severity: [{ field: what, map: { A desk: low } }, { at_least: high, when: { form: request.yml } }] }
`);
    const form = 'name: R\ndescription: d\nbody:\n  - { type: input, id: what, attributes: { label: What } }';
    const story = new Story('mon 10:00').with({ body: '### What\n\nA desk' });
    const found = status(story, 'mon 10:10', { policy: raised, forms: { 'request.yml': form } });
    expect(found).toMatchObject({ severity: 'high', severityMeaning: null });
  });

  it('does not mean as little where a cap lowered it', async () => {
    const lowered = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana] }
severities: [{ name: high, color: 'd93f0b', description: Shaky }, { name: low, color: '0e8a16', description: Hardly }]
intake: { severity: [{ label: { fire: high } }, { at_most: low, when: {} }] }
`);
    const story = new Story('mon 10:00').labels('mon 10:00:01', 'cus', 'fire');
    expect(status(story, 'mon 10:10', { policy: lowered })).toMatchObject({
      severity: 'low',
      severityMeaning: null,
    });
  });

  it('is that it holds until staff have looked, where it is a proposal', async () => {
    const proposing = await under('  triage: { within: 1h, severity: proposed }');
    const story = () => new Story('mon 10:00').labels('mon 10:00:01', 'cus', 'severity: urgent');
    const proposed = (told: Story, desk = proposing) => status(told, 'mon 12:00', desk).severityProposed;
    expect(proposed(story())).toBe(true);
    expect(proposed(story().labels('mon 11:00', 'ana', 'severity: low'))).toBeUndefined();
    expect(proposed(story(), await under(''))).toBeUndefined();
    // What says so already is not said twice.
    expect(
      proposed(
        new Story('mon 10:00'),
        await under('  otherwise: low\n  triage: { within: 1h, severity: proposed }'),
      ),
    ).toBeUndefined();
  });

  it('names what it was before a workaround', async () => {
    const easing = await under('  workaround: { urgent: high }');
    const eased = urgent().says('mon 11:00', 'ana', '/workaround restart it');
    expect(status(eased, 'mon 11:01', easing).workaround).toEqual({ original: 'urgent' });
    expect(status(urgent(), 'mon 11:01').workaround).toBeUndefined();
  });
});

describe('what people settled, as the customer reads it', () => {
  it('is the date that was agreed, from when it was', () => {
    const dated = low().says('mon 11:00', 'ana', '/due 2026-11-20T12:00');
    expect(status(dated, 'mon 10:59:59').agreed).toBeUndefined();
    expect(status(dated, 'mon 11:00').agreed).toBe(at('fri 12:00'));
  });

  it('is that it became a project', () => {
    expect(status(low().says('mon 11:00', 'ana', '/project'), 'mon 11:01').project).toBe(true);
    expect(status(low(), 'mon 11:01')).not.toHaveProperty('project');
  });

  it('is what a hold waits for, and nothing of one that is not yet', () => {
    const held = low().says('mon 11:00', 'ana', '/hold the vendor');
    expect(status(held, 'mon 11:00').awaited).toBe('the vendor');
    expect(status(held, 'mon 10:59').awaited).toBeUndefined();
    // It waits for the customer as well: their answer alone makes no clock go on.
    const both = status(held.says('mon 12:00', 'ana', '/pending'), 'mon 12:01');
    expect(both).toMatchObject({ state: 'pending', alsoHeld: true, awaited: 'the vendor' });
  });

  it('is what staff said last of how it stands, until it is closed and opened again', () => {
    const said = low().says('mon 11:00', 'ana', '/status fixing We know why.');
    const progress = { at: at('mon 11:00'), by: 'ana', stage: 'fixing', words: 'We know why.' };
    expect(status(said, 'mon 11:01').progress).toEqual(progress);
    const again = said.closes('mon 12:00', 'ana').reopens('mon 13:00', 'cus');
    expect(status(again, 'mon 13:01').progress).toBeUndefined();
  });

  it('is whether they wait for an answer', () => {
    expect(status(low(), 'mon 10:01')).toMatchObject({ answered: false, owed: true });
    const story = low().says('mon 11:00', 'ana', 'On it.');
    expect(status(story, 'mon 11:30')).toMatchObject({ answered: true, owed: false });
    expect(status(story.says('mon 12:00', 'cus', 'And?'), 'mon 12:30').owed).toBe(true);
    expect(status(story.says('mon 13:00', 'ana', '/no-reply'), 'mon 13:30').owed).toBe(false);
    expect(status(story.says('mon 14:00', 'cus', 'Hello?'), 'mon 14:30').owed).toBe(true);
    expect(status(story.says('mon 15:00', 'cus', 'Thanks!'), 'mon 15:30').owed).toBe(true);
  });

  it('is that it is an incident', async () => {
    const where = await under('incidents: { when: { severity: urgent } }');
    expect(status(urgent(), 'mon 10:10', where).incident).toBe(true);
    expect(status(low(), 'mon 10:10', where).incident).toBe(false);
  });

  it('is by which words they say that it is solved, as the policy calls them', async () => {
    const asking = (more = '') =>
      under(`sla: [{ name: any, first_response: 8h }]\nsign_off: { when: {} }\n${more}`);
    const asked = () => low().says('mon 11:00', 'ana', 'Fixed.').closes('mon 12:00', 'ana');
    const both = { solved: '/sign-off', notSolved: '/not-resolved' };
    expect(status(asked(), 'mon 12:01', await asking()).signOff).toEqual(both);
    const renamed = await asking('commands: { sign-off: { word: solved }, not-resolved: off }');
    expect(status(asked(), 'mon 12:01', renamed).signOff).toEqual({ solved: '/solved', notSolved: null });
    const off = await asking('commands: { sign-off: off }');
    expect(status(asked(), 'mon 12:01', off).signOff).toEqual({ solved: null, notSolved: '/not-resolved' });
    expect(status(low(), 'mon 12:01', await asking()).signOff).toBeUndefined();
  });
});

describe('the status comment', () => {
  const create = (story: Story, now: string, where = desk) => decision(story, now, where)?.create;

  it('is made for a new ticket that nobody has answered, where the policy acknowledges', () => {
    expect(create(low(), 'mon 10:01')).toBe(true);
    expect(create(low(), 'tue 10:00')).toBe(true);
    expect(create(low(), 'tue 10:00:01')).toBe(false);
    expect(create(low().says('mon 10:01', 'cus'), 'mon 10:02')).toBe(true);
    expect(create(low().says('mon 10:01', 'ana'), 'mon 10:02')).toBe(false);
    expect(create(low().closes('mon 10:01', 'ana'), 'mon 10:02')).toBe(false);
    const { policy } = desk;
    const quiet = { policy: { ...policy, intake: { ...policy.intake, acknowledge: false } } };
    expect(create(low(), 'mon 10:01', quiet)).toBe(false);
  });

  it('is not made again where somebody deleted it, and never on a locked issue', () => {
    expect(create(low().loses('mon 10:02', BOT), 'mon 10:03')).toBe(false);
    expect(create(low().with({ locked: true }), 'mon 10:03')).toBeUndefined();
  });
});
