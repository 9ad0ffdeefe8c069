import { describe, expect, it } from 'vitest';
import type { Story } from '../desk/story.ts';
import { at, BOT, clockOf } from '../desk/story.ts';
import { setting, urgent } from './setting.ts';

const response = (story: Story, now: string) => clockOf(setting, story, now, 'first_response');
const since = (policySince: string) => ({ ...setting, policySince });

describe('when a breach happened', () => {
  it('at its deadline, whenever a run notices', () => {
    for (const now of ['mon 11:00:01', 'mon 17:00', 'fri+1 10:00'])
      expect(response(urgent(), now).breachedAt).toBe(at('mon 11:00'));
  });

  it('never un-happens: a later answer leaves it', () => {
    expect(response(urgent().says('mon 12:00', 'ana'), 'tue 10:00')).toMatchObject({
      state: 'breached',
      breachedAt: at('mon 11:00'),
      endedAt: at('mon 12:00'),
    });
  });
});

describe('deleted comments', () => {
  it('what they stopped runs again from its own start', () => {
    const story = urgent().loses('mon 10:40', 'ana');
    expect(response(story, 'mon 10:50')).toMatchObject({ state: 'running', startedAt: at('mon 10:00') });
    expect(response(story, 'mon 11:00:01').breachedAt).toBe(at('mon 11:00'));
  });

  it('a breach that a deletion brings about is stamped at the deletion', () => {
    expect(response(urgent().loses('mon 15:00', 'ana'), 'mon 16:00').breachedAt).toBe(at('mon 15:00'));
    expect(response(urgent().loses('mon 15:00', 'ana'), 'mon 15:00').breachedAt).toBeNull();
  });

  it('one that was told before the deletion stays where it was', () => {
    const story = urgent().labels('mon 11:05', BOT, 'sla: breached').loses('mon 15:00', 'ana');
    expect(response(story, 'mon 16:00').breachedAt).toBe(at('mon 11:00'));
  });

  it('a label by anybody else is no record, and neither is one from after the deletion', () => {
    const byHand = urgent().labels('mon 11:05', 'bo', 'sla: breached').loses('mon 15:00', 'ana');
    expect(response(byHand, 'mon 16:00').breachedAt).toBe(at('mon 15:00'));
    const later = urgent().loses('mon 15:00', 'ana').labels('mon 15:05', BOT, 'sla: breached');
    expect(response(later, 'mon 16:00').breachedAt).toBe(at('mon 15:00'));
    const same = urgent().loses('mon 15:00', 'ana').labels('mon 15:00', BOT, 'sla: breached');
    expect(response(same, 'mon 16:00').breachedAt).toBe(at('mon 15:00'));
    const earlier = urgent().labels('mon 10:30', BOT, 'sla: breached').loses('mon 15:00', 'ana');
    expect(response(earlier, 'mon 16:00').breachedAt).toBe(at('mon 15:00'));
  });

  it("only staff's count: a customer's or a bystander's stopped nothing", () => {
    expect(response(urgent().loses('mon 15:00', 'cus'), 'mon 16:00').breachedAt).toBe(at('mon 11:00'));
    expect(response(urgent().loses('mon 15:00', 'passer'), 'mon 16:00').breachedAt).toBe(at('mon 11:00'));
  });

  it('a deleted command may have made a clock stand: that breach is the deletion’s too', () => {
    const story = urgent().says('mon 10:10', 'ana').loses('tue 10:00', 'ana');
    expect(clockOf(setting, story, 'tue 11:00', 'resolution').breachedAt).toBe(at('tue 10:00'));
  });
});

describe('a policy that is younger than the ticket', () => {
  it('breaks nothing before it was written', () => {
    expect(clockOf(since('mon 15:00'), urgent(), 'mon 16:00', 'first_response').breachedAt).toBe(
      at('mon 15:00'),
    );
    expect(clockOf(since('mon 09:00'), urgent(), 'mon 16:00', 'first_response').breachedAt).toBe(
      at('mon 11:00'),
    );
  });

  it('never judges again what was completed before it', () => {
    const story = urgent().says('mon 12:00', 'ana');
    expect(clockOf(since('mon 15:00'), story, 'mon 16:00', 'first_response')).toMatchObject({
      state: 'met',
      breachedAt: null,
    });
  });

  it('leaves what was told before it', () => {
    const story = urgent().labels('mon 11:05', BOT, 'sla: breached').says('mon 12:00', 'ana');
    expect(clockOf(since('mon 15:00'), story, 'mon 16:00', 'first_response')).toMatchObject({
      state: 'breached',
      breachedAt: at('mon 11:00'),
    });
  });

  it('ending in its very second is judged no more, and a mark from then is no record', () => {
    const second = urgent().says('mon 15:00', 'ana');
    expect(clockOf(since('mon 15:00'), second, 'mon 16:00', 'first_response').breachedAt).toBeNull();
    const marked = urgent().labels('mon 15:00', BOT, 'sla: breached').says('mon 15:30', 'ana');
    expect(clockOf(since('mon 15:00'), marked, 'mon 16:00', 'first_response').breachedAt).toBe(
      at('mon 15:00'),
    );
  });

  it('leaves what was broken while the mark of an earlier breach stood', () => {
    const story = urgent()
      .labels('mon 11:05', BOT, 'sla: breached')
      .says('mon 12:00', 'ana')
      .says('mon 12:30', 'cus')
      .says('mon 14:00', 'ana');
    expect(clockOf(since('mon 15:00'), story, 'mon 16:00', 'next_response').breachedAt).toBe(at('mon 13:30'));
    const unmarked = urgent()
      .labels('mon 11:05', BOT, 'sla: breached')
      .says('mon 12:00', 'ana')
      .unlabels('mon 12:10', 'ana', 'sla: breached')
      .says('mon 12:30', 'cus')
      .says('mon 14:00', 'ana');
    expect(clockOf(since('mon 15:00'), unmarked, 'mon 16:00', 'next_response').breachedAt).toBeNull();
  });

  it('tells how old the news is: by the deadline, not by the policy', () => {
    expect(clockOf(since('mon 15:00'), urgent(), 'mon 16:00', 'first_response').newsAt).toBe(at('mon 11:00'));
  });
});
