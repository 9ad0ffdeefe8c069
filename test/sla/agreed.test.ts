import { describe, expect, it } from 'vitest';
import { at, clockOf, clocksOf, Story } from '../desk/story.ts';
import { setting, under } from './setting.ts';

const high = () =>
  new Story('mon 10:00').labels('mon 10:00', 'cus', 'severity: high').says('mon 10:30', 'ana');
const due = (story: Story, now = 'mon 13:00') => clockOf(setting, story, now, 'resolution');

describe('a date agreed with the customer', () => {
  it('takes the place of what the policy promises for the resolution, and of nothing else', () => {
    const agreed = high().says('mon 12:00', 'ana', '/due 2026-11-18T09:00');
    expect(due(high())).toMatchObject({ rule: 'high', targetText: '16h', due: at('tue 02:00') });
    expect(due(agreed)).toMatchObject({
      rule: 'agreed date',
      targetText: 'the agreed date',
      due: at('wed 09:00'),
    });
    const others = (story: Story) =>
      clocksOf(setting, story, 'mon 13:00').filter(({ name }) => name !== 'resolution');
    expect(others(agreed).map(({ name, due: when }) => [name, when])).toEqual(
      others(high()).map(({ name, due: when }) => [name, when]),
    );
  });

  it('is kept or broken to the second', () => {
    const agreed = () => high().says('mon 12:00', 'ana', '/due 2026-11-18T09:00');
    expect(due(agreed(), 'wed 09:00').breachedAt).toBeNull();
    expect(due(agreed(), 'wed 09:00:01').breachedAt).toBe(at('wed 09:00'));
    expect(due(agreed().closes('wed 09:00', 'ana'), 'wed 10:00').state).toBe('met');
  });

  it('is replaced by a later word', () => {
    const agreed = high()
      .says('mon 12:00', 'ana', '/due 2026-11-18T09:00')
      .says('mon 12:30', 'ana', '/due 2026-11-20T09:00');
    expect(due(agreed).due).toBe(at('fri 09:00'));
  });

  it('waits for nobody', () => {
    const agreed = high()
      .says('mon 12:00', 'ana', '/due 2026-11-18T09:00')
      .says('mon 12:10', 'ana', '/pending');
    expect(due(agreed)).toMatchObject({ state: 'running', due: at('wed 09:00') });
  });

  it('is over with the close: what is reopened is promised what the policy says, less the time that was closed', () => {
    const agreed = high()
      .says('mon 11:00', 'ana', '/due 2026-11-18T09:00')
      .closes('mon 12:00', 'ana')
      .reopens('mon 14:00', 'cus');
    expect(due(agreed, 'mon 15:00')).toMatchObject({ cycle: 2, rule: 'high', due: at('tue 04:00') });
    const anew = agreed.says('mon 15:00', 'ana', '/due 2026-11-19T09:00');
    expect(due(anew, 'mon 16:00')).toMatchObject({ cycle: 2, due: at('thu 09:00') });
  });

  it('silences what the desk asks of itself, but not what was broken before, and needs no promise to stand for', async () => {
    const agreed = high().says('mon 12:00', 'ana', '/due 2026-11-18T09:00');
    const rules = async (within: string) => {
      const desk = await under(`internal: [{ name: own, resolution: ${within} }]`);
      return clocksOf(desk, agreed, 'tue 13:00')
        .filter(({ name }) => name === 'resolution')
        .map(({ set, due: when, breachedAt }) => [set, when, breachedAt]);
    };
    const promise = ['promise', at('wed 09:00'), null];
    expect(await rules('4h')).toEqual([promise]);
    expect(await rules('1h')).toEqual([promise, ['internal', at('mon 11:00'), at('mon 11:00')]]);
  });
});
