import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';
import { decisionsBy } from './decisions.ts';

const desk = await under(`
sla: [{ name: any, first_response: 8h, resolution: 40h }]
waiting: { hold: { remind_every: 2 working days, calendar: office, remind_before: 4h } }
`);

const held = (words = '/hold for the vendor') =>
  new Story('mon 10:00').assigns('mon 10:30', 'ana').says('mon 11:00', 'ana').says('mon 12:00', 'ana', words);
const keys = (story: Story, now: string, where: Setting = desk) =>
  comments(judge(where, story, now).plan).filter((key) => key.startsWith('hold'));
const body = (story: Story, now: string) =>
  judge(desk, story, now).plan.find((e) => e.kind === 'create_comment' && e.keys[0]?.startsWith('hold'));
const wake = (story: Story, now: string) => judge(desk, story, now).evaluations[0]?.wake;

describe('the owner of a ticket on hold', () => {
  it('is reminded again and again, on the calendar of the policy', () => {
    expect(keys(held(), 'wed 11:59:59')).toEqual([]);
    expect(keys(held(), 'wed 12:00')).toEqual(['hold:1:1']);
    const told = held().says('wed 12:00', BOT, '<!-- steward hold:1:1 -->\nOn hold.');
    expect(keys(told, 'wed 13:00')).toEqual([]);
    expect(keys(told, 'fri 12:00')).toEqual(['hold:1:2']);
    expect(body(held(), 'wed 12:00')).toMatchObject({ body: expect.stringContaining('@ana') as string });
  });

  it('is told that this comes again, and of the end of the hold once', () => {
    expect(body(held(), 'wed 12:00')).toMatchObject({
      body: expect.stringContaining('The reminder of the hold comes again every 2 working days.') as string,
    });
    expect(body(held('/hold until 2026-11-18T09:00'), 'wed 09:00')).toMatchObject({
      body: expect.stringContaining('This is said once.') as string,
    });
  });

  it('hears of the latest reminder only, where several are due', () => {
    const told = held().says('wed 12:00', BOT, '<!-- steward hold:1:1 -->\nOn hold.');
    expect(keys(told, 'tue+1 12:00')).toEqual(['hold:1:3']);
  });

  it('is reminded before the announced end, once for each date', () => {
    const story = held('/hold for the vendor until 2026-11-18T09:00');
    expect(keys(story, 'wed 04:59:59')).toEqual([]);
    expect(keys(story, 'wed 05:00')).toEqual(['hold:1:before:2026-11-18T09:00:00Z']);
    story
      .says('wed 05:00', BOT, '<!-- steward hold:1:before:2026-11-18T09:00:00Z -->\nSoon.')
      .says('wed 08:00', 'ana', '/hold until 2026-11-19T09:00');
    expect(keys(story, 'wed 08:01')).toEqual([]);
    expect(keys(story, 'thu 05:00')).toEqual(['hold:1:before:2026-11-19T09:00:00Z']);
  });

  it('is told once when that has come', () => {
    const story = held('/hold until 2026-11-18T09:00');
    expect(keys(story, 'wed 09:00')).toEqual(['hold:1:over']);
    expect(keys(story, 'thu 09:00')).toEqual(['hold:1:over']);
    expect(keys(story, 'thu 09:00:01')).toEqual([]);
    const told = held('/hold until 2026-11-18T09:00').says(
      'wed 09:00',
      BOT,
      '<!-- steward hold:1:over -->\nOver.',
    );
    expect(keys(told, 'wed 09:01')).toEqual([]);
  });

  it('hears nothing of a hold that somebody ended, or of a closed ticket', () => {
    const story = () => held('/hold until 2026-11-18T09:00').says('tue 12:00', 'ana', '/resume');
    expect(keys(story(), 'wed 05:00')).toEqual([]);
    expect(keys(story(), 'wed 09:00')).toEqual([]);
    expect(keys(held().closes('tue 12:00', 'ana'), 'wed 12:00')).toEqual([]);
  });

  it('does not hear that it goes on once it is over', () => {
    const told = held().says('wed 12:30', 'ana', '/resume');
    expect(keys(told, 'wed 13:00')).toEqual([]);
  });

  it('hears that clocks go on where one stands, and only there', async () => {
    const stopping = await under(`
sla: [{ name: any, first_response: 8h, resolution: 400h, pauses: { resolution: [on_hold] } }]
waiting: { hold: { remind_before: 4h } }
`);
    const text = (where: Setting, now: string, more = held('/hold until 2026-11-18T09:00')) =>
      judge(where, more, now)
        .plan.flatMap((e) =>
          e.kind === 'create_comment' && e.keys[0]?.startsWith('hold') === true ? e.body : [],
        )
        .join('');
    expect(text(stopping, 'wed 05:00')).toContain('Then its clocks go on.');
    expect(text(stopping, 'wed 09:00')).toContain('Its clocks go on.');
    const running = await under(`
sla: [{ name: any, first_response: 8h, resolution: 400h, pauses: { resolution: [] } }]
waiting: { hold: { remind_before: 4h } }
`);
    expect(text(running, 'wed 05:00')).toMatch(/The hold of this ticket ends soon(?!.*clocks go on)/s);
    expect(text(running, 'wed 09:00')).toMatch(/The hold of this ticket ended(?!.*clocks go on)/s);
  });

  it('hears that clocks go on only where nothing else stops them then', async () => {
    const where = await under(`
sla: [{ name: any, first_response: 8h, resolution: 400h, pauses: { resolution: [on_hold, pending] } }]
waiting: { hold: { remind_every: 1 working day, calendar: office, remind_before: 4h } }
`);
    const stands = (now: string, more: (story: Story) => Story = (story) => story) =>
      decisionsBy('hold', where, more(held('/hold until 2026-11-18T09:00')), now).map(
        (one) => one.kind === 'notice' && one.notice.kind === 'hold' && one.notice.stands,
      );
    const pending = (from: string, to: string | null) => (story: Story) => {
      const asked = story.labels(from, 'ana', 'status: pending');
      return to === null ? asked : asked.unlabels(to, 'ana', 'status: pending');
    };
    for (const now of ['wed 05:00', 'wed 09:00']) {
      expect(stands(now)).toEqual([true]);
      expect(stands(now, pending('tue 10:00', null))).toEqual([false]);
      expect(stands(now, pending('tue 10:00', 'tue 11:00'))).toEqual([true]);
    }
    expect(stands('wed 09:00', pending('wed 09:00', null))).toEqual([false]);
    expect(stands('wed 09:00', pending('tue 10:00', 'wed 09:00'))).toEqual([true]);
    expect(stands('tue 12:00')).toEqual([false]);
  });

  it('hears nothing once somebody deleted it, or in the very second in which the hold is over', () => {
    for (const when of ['wed 12:00', 'wed 12:01'])
      expect(keys(held().loses(when, BOT), 'wed 12:02')).toEqual([]);
    expect(keys(held().loses('wed 11:59', BOT), 'wed 12:02')).toEqual(['hold:1:1']);
    expect(keys(held().says('wed 12:30', 'ana', '/resume'), 'wed 12:30')).toEqual([]);
    expect(keys(held().says('wed 12:30', 'ana', '/resume'), 'wed 12:29')).toEqual(['hold:1:1']);
  });

  it('is who becomes it in the same run', async () => {
    const owning = await under(`
sla: [{ name: any, first_response: 8h }]
ownership: { within: 100h, group: tier-1, answering_owns: true }
waiting: { hold: { remind_before: 4h } }
`);
    const story = new Story('mon 10:00')
      .says('tue 11:00', 'bo')
      .says('tue 12:00', 'bo', '/hold until 2026-11-18T09:00');
    const [notice] = judge(owning, story, 'wed 05:00').plan.flatMap((e) =>
      e.kind === 'create_comment' && e.keys[0]?.startsWith('hold') === true ? e.body : [],
    );
    expect(notice).toContain('@bo');
    expect(notice).toContain('You are told because the ticket is yours.');
  });

  it('hears nothing of holds that began long before the desk spoke on the ticket', () => {
    expect(keys(held(), 'fri+1 12:00')).toEqual([]);
  });

  it('is woken for at each of these instants', () => {
    const story = held('/hold until 2026-11-20T09:00');
    expect(wake(story, 'mon 18:00')).toBe(at('wed 12:00'));
    expect(wake(story, 'wed 12:00')).toBe(at('fri 05:00'));
    expect(wake(story, 'fri 05:00')).toBe(at('fri 09:00'));
  });
});

describe('the customer of a ticket on hold', () => {
  const row = (...words: readonly string[]): string | undefined => {
    const story = new Story('mon 10:00').assigns('mon 10:30', 'ana');
    for (const [index, text] of words.entries()) story.says(`mon 1${String(index + 1)}:00`, 'ana', text);
    const [evaluation] = judge(desk, story, 'mon 15:00').evaluations;
    const status = evaluation?.decisions.find(({ kind }) => kind === 'status');
    return status?.kind === 'status' ? status.status().awaited : undefined;
  };

  it('reads whom it waits for, as the staff wrote it last', () => {
    expect(row('/hold vendor GCP until 2026-12-01')).toBe('vendor GCP');
    expect(row('/hold vendor GCP', '/hold until 2026-12-01')).toBe('vendor GCP');
    expect(row('/hold vendor GCP', '/hold the bank')).toBe('the bank');
  });

  it('reads no reason where there is none, or where it is that of an earlier hold', () => {
    expect(row('/hold until 2026-12-01')).toBeUndefined();
    expect(row('/hold vendor GCP', '/resume')).toBeUndefined();
    expect(row('/hold vendor GCP', '/resume', '/hold')).toBeUndefined();
  });
});
