import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, clockOf, judge } from '../desk/story.ts';
import type { Story } from '../desk/story.ts';
import { under, urgent } from './setting.ts';

const desk = await under(`
sla:
  - name: urgent
    when: { severity: urgent }
    update: { every: 20m, then: [{ after: 2h, every: 1h }, { after: 6h, every: 3h }] }
    pauses: { update: [pending] }
  - { name: high, when: { severity: high }, update: 2h }`);

const clock = (story: Story, now: string, cycle?: number, where: Setting = desk) =>
  clockOf(where, story, now, 'update', cycle);
const missed = (story: Story, now: string, where: Setting = desk) =>
  clock(story, now, undefined, where).missed;

describe('updates in phases', () => {
  it('come by the first interval at first, and by the longer ones of later phases', () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 10:15', 'ana');
    expect(clock(story, 'mon 10:16')).toMatchObject({ due: at('mon 10:35'), targetText: '20m' });
    story.says('mon 11:59:59', 'ana');
    expect(clock(story, 'mon 12:00')).toMatchObject({ due: at('mon 12:19:59'), targetText: '20m' });
    story.says('mon 12:00', 'ana');
    expect(clock(story, 'mon 12:01')).toMatchObject({ due: at('mon 13:00'), targetText: '1h' });
    story.says('mon 16:00', 'bo');
    expect(clock(story, 'mon 16:01')).toMatchObject({ due: at('mon 19:00'), targetText: '3h' });
  });

  it('are missed one by one, each as long as the phase in which it began', () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 11:10', 'ana');
    expect(missed(story, 'tue 00:00')).toEqual(
      ['mon 11:30', 'mon 11:50', 'mon 12:10', 'mon 13:10', 'mon 14:10', 'mon 15:10', 'mon 16:10', 'mon 19:10']
        .concat('mon 22:10')
        .map(at),
    );
  });

  it('count from the first answer, not from the last', () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 12:30', 'ana');
    expect(clock(story, 'mon 12:31', 1).missed).toHaveLength(6);
    expect(clock(story, 'mon 12:31', 2)).toMatchObject({ due: at('mon 13:30') });
  });

  it('count anew where the ticket comes under the rule, and where it is opened again', () => {
    const raised = urgent()
      .unlabels('mon 10:00', 'ana', 'severity: urgent')
      .labels('mon 10:00', 'ana', 'severity: high')
      .says('mon 10:05', 'ana')
      .says('mon 15:00', 'ana', '/severity urgent')
      .says('mon 15:30', 'ana');
    expect(clock(raised, 'mon 15:31')).toMatchObject({ due: at('mon 15:50') });
    const reopened = urgent()
      .says('mon 10:00', 'ana')
      .closes('mon 14:00', 'ana')
      .reopens('tue 10:00', 'cus')
      .says('tue 10:05', 'ana');
    expect(clock(reopened, 'tue 10:06')).toMatchObject({ due: at('tue 10:25') });
  });

  it('pass whatever the ticket waits for', () => {
    const story = urgent()
      .says('mon 10:00', 'ana', 'Which version?\n\n/pending')
      .says('mon 13:00', 'cus', 'Three.')
      .says('mon 13:10', 'ana');
    expect(clock(story, 'mon 13:11')).toMatchObject({ due: at('mon 14:10') });
  });

  it('are counted on the calendar of the updates', async () => {
    const office = await under(
      `sla: [{ name: all, calendar: office, update: { every: 1h, then: [{ after: 5h, every: 4h }] } }]`,
    );
    // Office hours end at five: three hours on Monday, two on Tuesday.
    const story = urgent().says('mon 14:00', 'ana').says('tue 10:30', 'ana');
    expect(clock(story, 'tue 10:31', undefined, office)).toMatchObject({ due: at('tue 11:30') });
    story.says('tue 11:00', 'ana');
    expect(clock(story, 'tue 11:31', undefined, office)).toMatchObject({ due: at('tue 15:00') });
  });

  it('are kept, of intervals without number, as the first ones and the latest of each phase', async () => {
    const short = await under(
      `sla: [{ name: all, update: { every: 1m, then: [{ after: 100h, every: 7m }, { after: 200h, every: 1h }] } }]`,
    );
    const story = urgent().says('mon 10:00', 'ana');
    const all = missed(story, 'wed+1 10:30', short);
    expect(all.length).toBeLessThan(1010);
    const slow: number[] = [];
    const start = at('mon 10:00');
    for (let now: number = start; now <= at('wed+1 10:30');) {
      const hours = (now - start) / 3_600_000;
      now += hours < 100 ? 60_000 : hours < 200 ? 7 * 60_000 : 3_600_000;
      slow.push(now);
    }
    // Each of them is the end of an interval, and the last is the latest.
    expect(all.filter((one) => !slow.includes(one))).toEqual([]);
    expect(all.at(-1)).toBe(slow.filter((one) => one < at('wed+1 10:30')).at(-1));
  });

  it('wake the desk when each is missed', () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 11:50', 'ana');
    expect(judge(desk, story, 'mon 12:11').evaluations[0]?.wake).toBe(at('mon 13:10:01'));
  });
});
