import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/calendar/civil.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, Story } from '../desk/story.ts';
import { briefly, decisionsBy, evaluated } from '../rules/decisions.ts';
import { under } from '../sla/setting.ts';

const CHANGES = `
sign_off: { when: {}, before: ship }
changes:
  stages: [{ name: doing }, { name: validation, sign_off: true }, { name: ready }]
  ships: { on: 1, skip: office }
  at_risk: { days: 3, calendar: office, group: tier-2 }
`;
const desk = await under(CHANGES);
// 2026-12-07 is a Monday: mon+3.
const opened = () => new Story('mon+3 10:00').says('mon+3 10:05', 'ana', 'I look at it.');
const tried = () => opened().says('mon+3 11:00', 'ana', 'Try it.\n\n/stage validation');
const changeOf = (story: Story, now: string, setting: Setting = desk) =>
  evaluated(setting, story, now).case.change;
const shipsOn = (story: Story, now: string, setting: Setting = desk) => {
  const day = changeOf(story, now, setting)?.ships?.day;
  return day === undefined ? null : formatDate(day);
};
const commandOf = (story: Story, now = 'mon+3 12:00') => evaluated(desk, story, now).ticket.commands.at(-1);

describe('the stage of a change', () => {
  it('is the newest one, whether by label or by command', () => {
    const both = () =>
      opened().says('mon+3 11:00', 'ana', '/stage doing').labels('mon+3 12:00', 'ana', 'stage: ready');
    expect(changeOf(both(), 'mon+3 12:01')?.stage).toMatchObject({
      name: 'ready',
      since: at('mon+3 12:00'),
      next: null,
    });
    expect(briefly(decisionsBy('change-stage', desk, both(), 'mon+3 12:01'))).toEqual([
      '-stage: doing',
      '-stage: validation',
      '+stage: ready',
    ]);
    const back = both().says('mon+3 13:00', 'ana', '/stage doing');
    expect(changeOf(back, 'mon+3 13:01')?.stage).toMatchObject({ name: 'doing', next: 'validation' });
  });

  it('is since when it was said first, and none once its label is taken off', () => {
    const twice = tried().says('mon+3 12:00', 'ana', '/stage validation');
    expect(changeOf(twice, 'mon+3 12:01')?.stage?.since).toBe(at('mon+3 11:00'));
    const off = opened()
      .labels('mon+3 11:00', 'ana', 'stage: doing')
      .unlabels('mon+3 12:00', 'ana', 'stage: doing');
    expect(changeOf(off, 'mon+3 12:01')?.stage).toBeNull();
    expect(decisionsBy('change-stage', desk, off, 'mon+3 12:01')).toEqual([]);
  });

  it('is one that the policy knows, of a ticket that is a change', async () => {
    expect(commandOf(opened().says('mon+3 11:00', 'ana', '/stage dong'))).toMatchObject({
      outcome: 'not_understood',
      nearest: '/stage doing',
    });
    const others = await under(CHANGES.replace('changes:', 'changes:\n  when: { form: feature.yml }'));
    const [command] = evaluated(others, tried(), 'mon+3 12:00').ticket.commands;
    expect(command).toMatchObject({ outcome: 'refused', reason: { because: { kind: 'no_change' } } });
    const none = await under('');
    expect(evaluated(none, tried(), 'mon+3 12:00').ticket.commands[0]).toMatchObject({
      reason: { because: { kind: 'no_stages' } },
    });
  });

  it('counts from the day on which the policy begins to keep stages', async () => {
    const later = await under(CHANGES.replace('changes:', 'changes:\n  effective: 2026-12-08'));
    expect(
      changeOf(opened().labels('mon+3 11:00', 'ana', 'stage: doing'), 'mon+3 12:00', later)?.stage,
    ).toBeNull();
  });
});

describe('the customer’s word on a change', () => {
  const asked = (story: Story, now: string) => evaluated(desk, story, now).ticket.signOffAsked;

  it('is asked for while it is tried, and leaves the ticket open', () => {
    expect(asked(tried(), 'mon+3 11:01')).toBe(at('mon+3 11:00'));
    expect(briefly(decisionsBy('sign-off', desk, tried(), 'mon+3 11:01'))).toContain('+needs: sign-off');
    for (const yes of ['/sign-off', 'Looks good, thank you!']) {
      const signed = tried().says('mon+3 12:00', 'cus', yes);
      const { ticket, case: c } = evaluated(desk, signed, 'mon+3 12:01');
      expect(ticket).toMatchObject({ signOffAsked: null, signedOff: at('mon+3 12:00'), wantedState: null });
      expect(c.change).toMatchObject({ signOff: 'given', readySince: null });
    }
  });

  it('asked for by hand, closes nothing either', () => {
    const byHand = opened()
      .labels('mon+3 11:00', 'ana', 'needs: sign-off')
      .says('mon+3 12:00', 'cus', 'Looks good, thank you!');
    const { ticket } = evaluated(desk, byHand, 'mon+3 12:01');
    expect(ticket).toMatchObject({ signedOff: at('mon+3 12:00'), wantedState: null });
  });

  it('is asked for anew when the work went on after it', () => {
    const again = tried()
      .says('mon+3 12:00', 'cus', '/sign-off')
      .says('mon+3 13:00', 'ana', '/stage doing')
      .says('mon+3 14:00', 'ana', '/stage validation');
    expect(asked(again, 'mon+3 14:01')).toBe(at('mon+3 14:00'));
    // On to the next stage there is nothing new to try.
    const on = tried().says('mon+3 12:00', 'cus', '/sign-off').says('mon+3 13:00', 'ana', '/stage ready');
    expect(asked(on, 'mon+3 13:01')).toBeNull();
    expect(changeOf(on, 'mon+3 13:01')).toMatchObject({ signOff: 'given', readySince: at('mon+3 13:00') });
  });

  it('stays asked for at the stages after, and at the close', () => {
    const unsigned = tried().says('mon+3 12:00', 'ana', '/stage ready');
    expect(asked(unsigned, 'mon+3 12:01')).toBe(at('mon+3 11:00'));
    expect(changeOf(unsigned, 'mon+3 12:01')).toMatchObject({ signOff: 'open', readySince: null });
    const closed = unsigned.closes('mon+3 13:00', 'ana');
    expect(asked(closed, 'mon+3 13:01')).toBe(at('mon+3 11:00'));
    const signed = closed.says('mon+3 14:00', 'cus', '/sign-off');
    expect(changeOf(signed, 'mon+3 14:01')?.readySince).toBe(at('mon+3 14:00'));
  });

  it('that it is not solved takes the yes back', () => {
    const no = tried().says('mon+3 12:00', 'cus', '/sign-off').says('mon+3 13:00', 'cus', '/not-resolved');
    expect(changeOf(no, 'mon+3 13:01')).toMatchObject({ signOff: 'open' });
  });
});

describe('the day on which a change goes out', () => {
  it('stands once it is tried: the desk’s next one, while it is not ready', () => {
    expect(shipsOn(opened().says('mon+3 11:00', 'ana', '/stage doing'), 'mon+3 12:00')).toBeNull();
    expect(shipsOn(tried(), 'mon+3 12:00')).toBe('2027-01-01');
    // It passes without the change, and the next one is meant.
    expect(shipsOn(tried(), '2027-01-01 23:59:59')).toBe('2027-01-01');
    expect(shipsOn(tried(), '2027-01-02 00:00')).toBe('2027-02-01');
    const ready = tried().says('mon+3 12:00', 'cus', '/sign-off').says('mon+3 13:00', 'ana', '/stage ready');
    expect(shipsOn(ready, '2027-01-05 00:00')).toBe('2027-01-01');
  });

  it('is the one that staff name, until that is over without it', () => {
    const named = opened().says('mon+3 11:00', 'ana', '/ship 2026-12-15 as agreed');
    expect(changeOf(named, 'mon+3 12:00')?.ships).toMatchObject({ name: '2026-12-15', isSet: true });
    expect(shipsOn(named, '2026-12-16 00:00')).toBeNull();
    expect(shipsOn(tried().says('mon+3 12:00', 'ana', '/ship 2026-12-15'), '2026-12-16 00:00')).toBe(
      '2027-01-01',
    );
    const moved = named.says('mon+3 12:00', 'ana', '/ship on 2026-12-22');
    expect(shipsOn(moved, 'mon+3 12:01')).toBe('2026-12-22');
  });

  it('is not past, and no day on which the desk is closed', () => {
    const said = (words: string) => commandOf(opened().says('mon+3 11:00', 'ana', words));
    expect(said('/ship 2026-12-06')).toMatchObject({ reason: { because: { kind: 'date_past' } } });
    expect(said('/ship 2026-12-07')).toMatchObject({ outcome: 'done' });
    expect(said('/ship 2026-12-12')).toMatchObject({
      outcome: 'not_understood',
      nearest: '/ship 2026-12-14',
      reason: { because: { kind: 'closed_day', day: '2026-12-12' } },
    });
    expect(said('/ship soon')).toMatchObject({ outcome: 'not_understood' });
    expect(said('/ship')).toMatchObject({ reason: { kind: 'missing' } });
  });

  it('wakes the desk: when it comes, when it is over, and when there is not much time left', () => {
    const wake = (now: string) => evaluated(desk, tried(), now).case.wake;
    expect(wake('2026-12-20 10:00')).toBe(at('2026-12-29 09:00'));
    expect(wake('2026-12-29 09:00')).toBe(at('2027-01-01 00:00'));
    expect(wake('2027-01-01 00:00')).toBe(at('2027-01-02 00:00'));
    // What then became different is what the status comment is rendered as of.
    expect(evaluated(desk, tried(), '2027-01-05 10:00').case.lastChange).toBe(at('2027-01-02 00:00'));
  });
});

describe('a change that is not ready for its day', () => {
  const notices = (story: Story, now: string) =>
    decisionsBy('change-stage', desk, story, now).filter(({ kind }) => kind === 'notice');

  it('is told of once, to whoever has it, or else to the group', () => {
    expect(notices(tried(), '2026-12-29 08:59:59')).toEqual([]);
    expect(notices(tried(), '2026-12-29 09:00')).toMatchObject([
      {
        ...{ to: ['chen'], group: 'tier-2' },
        notice: { kind: 'change_at_risk', day: at('2027-01-01 00:00'), unsigned: true, last: 'ready' },
      },
    ]);
    expect(notices(tried().assigns('mon+3 12:00', 'ana'), '2026-12-29 09:00')).toMatchObject([
      { to: ['ana'], group: null },
    ]);
    // It is no news two days later.
    expect(notices(tried(), '2026-12-31 09:00:01')).toEqual([]);
  });

  it('is not told of where it is ready, or was put to the test after that', () => {
    const ready = tried().says('mon+3 12:00', 'cus', '/sign-off').says('mon+3 13:00', 'ana', '/stage ready');
    expect(notices(ready, '2026-12-29 09:00')).toEqual([]);
    const late = opened().says('2026-12-29 10:00', 'ana', '/stage validation');
    expect(notices(late, '2026-12-29 10:01')).toEqual([]);
    expect(changeOf(late, '2026-12-29 10:01')?.ships?.riskAt).toBe(at('2026-12-29 09:00'));
    // Nor where its label was put by the desk itself.
    expect(notices(tried().labels('mon+3 11:01', BOT, 'stage: validation'), 'mon+3 12:00')).toEqual([]);
  });
});
