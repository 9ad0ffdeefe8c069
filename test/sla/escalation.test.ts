import { type Instant, instant } from '../../src/calendar/instant.ts';
import { keyOf } from '../../src/marks/key.ts';
import { stepKey } from '../../src/marks/step-key.ts';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/calendar/moment.ts';
import { escalationMoments } from '../../src/sla/escalation.ts';
import type { Escalation } from '../../src/sla/escalation-step.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { under } from './setting.ts';

const shown = (moment: Instant): string => formatInstant(moment, 'UTC').slice(0, 16).replace('T', ' ');

/** How far a rule's latest escalation has come: step and moment of each, then the next moment. */
function climbed(where: Setting, story: Story, now: string, rule = 'r') {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  const found = evaluation.case.escalations.findLast((one) => one.rule.name === rule);
  if (found === undefined) return null;
  const { reached, next } = found;
  return { steps: reached.map((one) => [one.step, shown(one.at)]), next: next === null ? null : shown(next) };
}

const mon = (time: string): string => `2026-11-16 ${time}`;
const LADDER = 'ladder: [{ after: 30m, to: tier-2 }, { after: 1h, to: tier-2 }]';
const silent = await under(
  `escalation: [{ name: r, on: silence, after: 10m, to: tier-1, ${LADDER}, repeat: 2h }]`,
);
const taken = await under(`escalation: [{ name: r, on: taken, after: 1h, to: tier-2, ${LADDER} }]`);

const UNANSWERED = 'name: r, on: unanswered, after: 30m, to: tier-2, repeat: 30m, repeat_at_most: 2';
const unanswered = await under(`escalation: [{ ${UNANSWERED} }]`);

describe('silence', () => {
  it('climbs step by step, each counted from the one before, and then repeats the last', () => {
    const story = new Story('mon 10:00');
    expect(climbed(silent, story, 'mon 10:00')).toEqual({ steps: [], next: mon('10:10') });
    expect(climbed(silent, story, 'mon 10:10')).toEqual({ steps: [], next: mon('10:10') });
    expect(climbed(silent, story, 'mon 10:10:01')).toEqual({
      steps: [[1, mon('10:10')]],
      next: mon('10:40'),
    });
    const all = [
      [1, mon('10:10')],
      [2, mon('10:40')],
      [3, mon('11:40')],
    ];
    expect(climbed(silent, story, 'mon 12:00')).toEqual({ steps: all, next: mon('13:40') });
    expect(climbed(silent, story, 'mon 13:40')).toEqual({ steps: all, next: mon('13:40') });
    expect(climbed(silent, story, 'mon 13:40:01')).toEqual({
      steps: [...all, [4, mon('13:40')]],
      next: mon('15:40'),
    });
  });

  it('tells of the latest repetition alone, however many there were', () => {
    const late = climbed(silent, new Story('mon 10:00'), 'tue 12:00');
    expect(late?.steps.at(-1)).toEqual([15, '2026-11-17 11:40']);
    expect(late?.steps).toHaveLength(4);
    expect(late?.next).toBe('2026-11-17 13:40');
  });

  it.each<[string, (story: Story) => Story]>([
    ['a comment of the staff', (story) => story.says('mon 10:20', 'ana')],
    ['an assignment', (story) => story.assigns('mon 10:20', 'ana')],
    ['/ack', (story) => story.says('mon 10:20', 'bo', '/ack')],
    ['the close', (story) => story.closes('mon 10:20', 'cus')],
  ])('ends with %s', (_, ends) => {
    expect(climbed(silent, ends(new Story('mon 10:00')), 'mon 18:00')).toEqual({
      steps: [[1, mon('10:10')]],
      next: null,
    });
  });

  it('goes on whatever customers and bystanders say', () => {
    const story = new Story('mon 10:00').says('mon 10:20', 'cus').says('mon 10:21', 'passer');
    expect(climbed(silent, story, 'mon 11:00')?.steps).toHaveLength(2);
  });
});

describe('a step shows', () => {
  const shows = (on: string, targets: readonly (number | 'by people')[], next: string | null = null) => {
    const reached = targets.map((target, index) => ({
      ...{ step: index + 1, at: at(`mon 1${String(index)}:00`), to: null, page: null },
      ...{ clock: { target }, handOver: target === 'by people' ? {} : null },
    }));
    const one = { rule: { on }, cycle: 1, reached, next: next === null ? null : at(next) };
    return escalationMoments([one as unknown as Escalation]).map((moment) =>
      formatInstant(moment, 'UTC').slice(11, 19),
    );
  };

  it('a second after it is due, but with an arrival at once', () => {
    expect(shows('opened', [0])).toEqual(['10:00:00']);
    expect(shows('opened', [900])).toEqual(['10:00:01']);
    expect(shows('silence', [0])).toEqual(['10:00:01']);
    expect(shows('opened', [0, 0])).toEqual(['10:00:00', '11:00:01']);
  });

  it('when it is due next, which is no arrival', () => {
    expect(shows('opened', [0, 0], 'mon 15:00')).toEqual(['10:00:00', '11:00:01', '15:00:01']);
    expect(shows('opened', [], 'mon 15:00')).toEqual(['15:00:01']);
  });

  it('as an event where people took it', () => {
    expect(shows('taken', ['by people', 900])).toEqual(['11:00:01']);
  });
});

describe('a ticket that somebody has taken', () => {
  it('is left alone once the staff have said a word since its second step', () => {
    const story = new Story('mon 09:00').assigns('mon 10:00', 'ana').says('mon 11:40', 'ana');
    expect(climbed(taken, story, 'mon 13:00')).toEqual({
      steps: [
        [1, mon('11:00')],
        [2, mon('11:30')],
      ],
      next: null,
    });
  });

  it('is counted from then, and every sign of the staff since a step ends the ladder', () => {
    const story = new Story('mon 09:00').assigns('mon 10:00', 'ana').says('mon 10:30', 'ana');
    expect(climbed(taken, story, 'mon 11:15')).toEqual({ steps: [[1, mon('11:00')]], next: mon('11:30') });
    expect(climbed(taken, story, 'mon 11:45')?.steps).toHaveLength(2);
    story.says('mon 11:10', 'ana');
    expect(climbed(taken, story, 'mon 11:45')).toEqual({ steps: [[1, mon('11:00')]], next: null });
  });

  it('is not escalated once people have done so, by command or by label', () => {
    const story = new Story('mon 09:00').assigns('mon 10:00', 'ana');
    story.labels('mon 10:30', 'ana', 'group: tier-2');
    expect(climbed(taken, story, 'mon 12:00')).toEqual({ steps: [], next: null });
  });

  it('stands still while it waits', () => {
    const story = new Story('mon 09:00').assigns('mon 10:00', 'ana').says('mon 10:30', 'ana', '/pending');
    expect(climbed(taken, story, 'mon 18:00')).toEqual({ steps: [], next: null });
    story.says('mon 18:00', 'cus', 'Here you are.');
    expect(climbed(taken, story, 'mon 18:01')).toEqual({ steps: [], next: mon('18:30') });
  });
});

describe('calendars and changes', () => {
  it('count the open hours of the rule', async () => {
    const office = await under(
      `escalation: [{ name: r, on: silence, after: 1h, calendar: office, to: tier-1, ladder: [{ after: 1h }], repeat: 4h }]`,
    );
    const story = new Story('mon 15:30');
    expect(climbed(office, story, 'tue 09:15')).toEqual({
      steps: [[1, mon('16:30')]],
      next: '2026-11-17 09:30',
    });
    const all = climbed(office, story, 'wed 10:00');
    expect(all?.steps.map(([, when]) => when)).toEqual([
      mon('16:30'),
      '2026-11-17 09:30',
      '2026-11-18 09:30',
    ]);
  });

  it('reach an arrival at once, and again only what nobody has seen to', async () => {
    const arrival = await under(`escalation: [{ name: r, on: opened, ladder: [{ after: 15m }] }]`);
    const story = new Story('mon 10:00');
    expect(climbed(arrival, story, 'mon 10:00')).toEqual({ steps: [[1, mon('10:00')]], next: mon('10:15') });
    story.says('mon 10:05', 'ana', '/ack');
    expect(climbed(arrival, story, 'mon 11:00')).toEqual({ steps: [[1, mon('10:00')]], next: null });
  });

  it('reach what came some time ago a second late, as each further step', async () => {
    const later = await under(`escalation: [{ name: r, on: opened, after: 15m, to: tier-1 }]`);
    const waiting = new Story('mon 10:00').labels('mon 10:10', 'ana', 'status: pending');
    for (const story of [new Story('mon 10:00'), waiting]) {
      expect(climbed(later, story, 'mon 10:15')).toEqual({ steps: [], next: mon('10:15') });
      expect(climbed(later, story, 'mon 10:15:01')?.steps).toHaveLength(1);
    }
    const arrival = await under(`escalation: [{ name: r, on: opened, ladder: [{ after: 15m }] }]`);
    expect(climbed(arrival, new Story('mon 10:00'), 'mon 10:15')?.steps).toHaveLength(1);
    expect(climbed(arrival, new Story('mon 10:00'), 'mon 10:15:01')?.steps).toHaveLength(2);
  });

  it('belong to the first rule that matches; a change counts from when it was made', async () => {
    const both = await under(`escalation:
  - { name: r, when: { severity: urgent }, on: silence, after: 10m, to: tier-2 }
  - { name: other, on: silence, after: 8h, to: tier-1 }`);
    const story = new Story('mon 09:00').labels('mon 09:00', 'cus', 'severity: low');
    expect(climbed(both, story, 'mon 10:00')).toBeNull();
    expect(climbed(both, story, 'mon 10:00', 'other')).toEqual({ steps: [], next: mon('17:00') });
    story.labels('mon 11:00', 'cus', 'severity: urgent');
    expect(climbed(both, story, 'mon 12:00')).toEqual({ steps: [[1, mon('11:00')]], next: null });
    expect(climbed(both, story, 'mon 18:00', 'other')).toEqual({ steps: [], next: null });
  });

  it('wake the desk for each step', () => {
    const story = new Story('mon 10:00');
    const wake = (now: string) => judge(silent, story, now).evaluations[0]?.wake;
    expect(wake('mon 10:00')).toBe(at('mon 10:10:01'));
    expect(wake('mon 10:10:01')).toBe(at('mon 10:40:01'));
    expect(wake('mon 13:00')).toBe(at('mon 13:40:01'));
  });

  it('reach the latest repetition on a ticket of ten years', () => {
    const years = climbed(silent, new Story('2016-11-16 10:00'), 'mon 12:00');
    expect(years?.steps.at(-1)?.[1]).toBe('2026-11-16 11:40');
  });
});

describe('a reopened ticket', () => {
  const back = () => new Story('mon 10:00').closes('mon 10:05', 'cus').reopens('mon 10:06', 'cus');

  it('is silent anew where nobody on the staff has stirred yet', () => {
    expect(climbed(silent, back(), 'mon 10:20')).toEqual({ steps: [[1, mon('10:16')]], next: mon('10:46') });
    const answered = new Story('mon 10:00').says('mon 10:02', 'ana');
    answered.closes('mon 10:05', 'cus').reopens('mon 10:06', 'cus');
    expect(climbed(silent, answered, 'mon 18:00')).toEqual({ steps: [], next: null });
  });

  it('is taken by whoever still owns it, and else by whoever takes it then', () => {
    const owned = () => new Story('mon 09:00').assigns('mon 10:00', 'ana').says('mon 10:05', 'ana');
    const again = owned().closes('mon 10:30', 'ana').reopens('mon 12:00', 'cus');
    expect(climbed(taken, again, 'mon 12:30')).toEqual({ steps: [], next: mon('13:00') });
    const left = owned().unassigns('mon 10:20', 'ana').closes('mon 10:30', 'ana').reopens('mon 12:00', 'cus');
    expect(climbed(taken, left, 'mon 18:00')).toEqual({ steps: [], next: null });
    left.says('mon 12:10', 'bo');
    expect(climbed(taken, left, 'mon 12:30')).toEqual({ steps: [], next: mon('13:10') });
  });

  it('has arrived again where its customer brings it back, and not where the staff do', async () => {
    const arrival = await under(`escalation: [{ name: r, on: opened, ladder: [{ after: 15m }] }]`);
    const keys = (story: Story) =>
      judge(arrival, story, 'mon 11:00').evaluations.flatMap(({ case: { escalations } }) =>
        escalations.map(({ cycle }) => cycle),
      );
    const solved = () => new Story('mon 10:00').says('mon 10:01', 'ana').closes('mon 10:05', 'ana');
    expect(keys(solved().reopens('mon 10:30', 'cus'))).toEqual([1, 2]);
    expect(keys(solved().reopens('mon 10:30', 'bo'))).toEqual([1]);
  });
});

describe('a deleted answer', () => {
  it('lets the steps count from the deletion, one after the other', () => {
    const story = new Story('mon 10:00').loses('mon 16:00', 'bo');
    expect(climbed(silent, story, 'mon 16:20')).toEqual({ steps: [[1, mon('16:00')]], next: mon('16:30') });
    expect(climbed(silent, story, 'mon 16:40')?.steps).toEqual([
      [1, mon('16:00')],
      [2, mon('16:30')],
    ]);
  });

  it('moves no step that was told before, and none that somebody has seen to since', () => {
    const told = new Story('mon 10:00').says('mon 10:11', BOT, '<!-- steward escalation:r:1:1 -->\n@ana');
    told.loses('mon 10:35', 'bo');
    expect(climbed(silent, told, 'mon 10:36')).toEqual({ steps: [[1, mon('10:10')]], next: mon('10:40') });
    const until = new Story('mon 10:00').loses('mon 16:00', 'bo').says('mon 17:00', 'ana');
    expect(climbed(silent, until, 'mon 18:00')).toEqual({
      steps: [
        [1, mon('16:00')],
        [2, mon('16:30')],
      ],
      next: null,
    });
    const seen = new Story('mon 10:00').says('mon 10:20', 'ana').loses('mon 16:00', 'bo');
    expect(climbed(silent, seen, 'mon 18:00')).toEqual({ steps: [[1, mon('10:10')]], next: null });
  });

  it('counts from the deletion still once it was told elsewhere, as the comment that keeps it says', () => {
    const story = (...keys: string[]) =>
      new Story('mon 10:00')
        .says('mon 10:01', BOT, `<!-- steward status ${keys.join(' ')} -->\nWe have your report.`)
        .loses('mon 16:00', 'bo');
    const at = mon('16:00');
    const first = (...keys: string[]) => climbed(silent, story(...keys), 'mon 16:20')?.steps[0];
    expect(first()).toEqual([1, at]);
    const told = keyOf('told', instant(Date.UTC(2026, 10, 16, 16, 20)), stepKey('r', 1, 1));
    expect(first(keyOf('escalation', stepKey('r', 1, 1)), told)).toEqual([1, at]);
    // What was told before the deletion was so before it.
    const before = keyOf('told', instant(Date.UTC(2026, 10, 16, 15)), stepKey('r', 1, 1));
    expect(first(keyOf('escalation', stepKey('r', 1, 1)), before)).toEqual([1, mon('10:10')]);
  });
});

describe('a step that only a later change brings about', () => {
  it('is none where somebody had seen to it by then', async () => {
    const late = await under(
      'escalation: [{ name: r, when: { severity: urgent }, on: silence, after: 10m, to: tier-2 }]',
    );
    const steps = (day: string, seen: string | null, first: string | null = 'severity: low') => {
      const story = new Story(`${day} 10:00`);
      if (first !== null) story.labels(`${day} 10:00`, 'ana', first);
      if (seen !== null) story.says(`${day} ${seen}`, 'ana');
      const more = story.labels(`${day} 12:00`, 'ana', 'severity: urgent');
      return judge(late, more, `${day} 12:01`).evaluations.flatMap(({ case: { escalations } }) =>
        escalations.flatMap(({ reached }) => reached.map((step) => step.at)),
      );
    };
    expect(steps('mon+3', null)).toEqual([at('mon+3 12:00')]);
    expect(steps('mon+3', '11:00')).toEqual([]);
    // The first severity holds from the beginning, but nobody knew.
    expect(steps('mon+3', null, null)).toEqual([at('mon+3 12:00')]);
    expect(steps('mon+3', '11:00', null)).toEqual([]);
    expect(steps('2026-12-01', '11:00', null)).toEqual([]);
    // As it was told before December 2026.
    expect(steps('mon', '11:00', null)).toEqual([at('mon 12:00')]);
  });
});

describe('what stays unanswered', () => {
  const steps = (story: Story, now: string) => climbed(unanswered, story, now)?.steps.map(([step]) => step);

  it('is called for until somebody answers or acknowledges, whoever owns it, and so often at the most', () => {
    const story = new Story('mon 10:00')
      .assigns('mon 10:05', 'ana')
      .labels('mon 10:06', 'ana', 'group: tier-2');
    expect(climbed(unanswered, story, 'mon 10:30')).toEqual({ steps: [], next: mon('10:30') });
    expect(steps(story, 'mon 10:30:01')).toEqual([1]);
    expect(steps(story, 'mon 11:00:01')).toEqual([1, 2]);
    const last = climbed(unanswered, story, 'mon 11:30:01');
    expect(last?.steps.at(-1)).toEqual([3, mon('11:30')]);
    expect(last?.next).toBeNull();
    const answered = new Story('mon 10:00').says('mon 10:10', 'ana');
    expect(climbed(unanswered, answered, 'mon 15:00')).toEqual({ steps: [], next: null });
    expect(climbed(unanswered, story, 'tue 10:00')).toEqual({
      steps: [
        [1, mon('10:30')],
        [3, mon('11:30')],
      ],
      next: null,
    });
  });

  it.each<[string, (story: Story) => Story]>([
    ['an answer', (story) => story.says('mon 10:40', 'ana')],
    ['/ack', (story) => story.says('mon 10:40', 'bo', '/ack')],
    ['the close', (story) => story.closes('mon 10:40', 'cus')],
  ])('ends with %s', (_, end) => {
    expect(climbed(unanswered, end(new Story('mon 10:00')), 'mon 15:00')).toEqual({
      steps: [[1, mon('10:30')]],
      next: null,
    });
  });

  it('counts from the rule’s date on, for what begins then', async () => {
    const dated = await under(`escalation: [{ ${UNANSWERED}, effective: 2026-11-17 }]`);
    expect(climbed(dated, new Story('mon 23:50'), 'tue 10:00')).toBeNull();
    expect(climbed(dated, new Story('tue 00:00'), 'tue 00:30:01')?.steps).toHaveLength(1);
  });
});
