import { describe, expect, it } from 'vitest';
import { instant, MINUTE } from '../../src/calendar/instant.ts';
import { courseOf } from '../../src/incident/course.ts';
import type { Closure } from '../../src/ticket/ticket.ts';
import { STAYS_CLOSED } from '../../src/ticket/ticket.ts';
import { at, judge, policyOf, Story } from '../desk/story.ts';
import fc from '../property.ts';

const desk = {
  policy: await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities: [{ name: urgent, color: b60205, description: Down }, { name: high, color: d93f0b, description: Shaky }, { name: low, color: 0e8a16, description: Hardly }]
incidents: { when: { severity: urgent }, components: [Shop, Search] }
intake: { workaround: { urgent: high } }
`),
};
const course = (story: Story, until: string) => {
  const [evaluation] = judge(desk, story, until).evaluations;
  if (evaluation === undefined) throw new Error('no ticket');
  return courseOf(evaluation.ticket, evaluation.case.incident, at(until));
};
const story = () => new Story('mon+3 10:00').labels('mon+3 10:10', 'ana', 'severity: urgent');

describe('the course of a ticket', () => {
  it('has the steps that were taken', () => {
    expect(course(story(), 'mon+3 12:00')).toMatchObject({
      ...{ declaredAt: at('mon+3 10:10'), answeredAt: null, mitigatedAt: null },
    });
    const watched = story()
      .says('mon+3 10:20', 'ana', '/status identified The cache.')
      .says('mon+3 10:40', 'ana', '/status monitoring It holds.')
      .says('mon+3 10:50', 'ana', '/workaround Use the old page');
    expect(course(watched, 'mon+3 12:00')).toMatchObject({
      ...{ answeredAt: at('mon+3 10:20'), mitigatedAt: at('mon+3 10:40') },
    });
    expect(course(watched, 'mon+3 10:30')).toMatchObject({ mitigatedAt: null });
    const early = story().says('mon+3 10:20', 'ana', 'Try this.\n\n/workaround Use the old page');
    expect(course(early, 'mon+3 12:00').mitigatedAt).toBe(at('mon+3 10:20'));
  });

  it('counts the first severity from the opening on', () => {
    const lowered = story().says('mon+3 11:00', 'ana', '/severity low');
    expect(course(lowered, 'mon+3 12:00').severities).toEqual([
      { severity: 'urgent', time: 60 * MINUTE },
      { severity: 'low', time: 60 * MINUTE },
    ]);
    expect(course(new Story('mon+3 10:00'), 'mon+3 10:30').severities).toEqual([
      { severity: null, time: 30 * MINUTE },
    ]);
  });

  it('leaves out what it was closed for, however often its severity changed', () => {
    const minutes = fc.integer({ min: 0, max: 60 });
    const changes = fc.array(fc.tuple(minutes, fc.constantFrom('high', 'low', null)), { maxLength: 5 });
    const edges = fc.array(minutes, { maxLength: 6 });
    fc.assert(
      fc.property(changes, edges, minutes, (some, moments, until) => {
        const severity = some
          .toSorted(([a], [b]) => a - b)
          .map(([minute, level]) => ({ at: instant(minute * MINUTE), severity: level }));
        const sorted = moments.toSorted((a, b) => a - b).map((minute) => instant(minute * MINUTE));
        const closures = sorted.flatMap((from, index): Partial<Closure>[] =>
          index % 2 === 0 ? [{ ...STAYS_CLOSED, at: from, reopenedAt: sorted[index + 1] ?? null }] : [],
        );
        const ticket = { openedAt: instant(0), messages: [], commands: [], severity, closures } as never;
        const expected = new Map<string | null, number>();
        for (let now = 0; now < until * MINUTE; now += MINUTE) {
          const isClosed = sorted.filter((edge) => edge <= now).length % 2 === 1;
          if (isClosed) continue;
          const level = (severity.findLast((one) => one.at <= now) ?? severity[0])?.severity ?? null;
          expected.set(level, (expected.get(level) ?? 0) + MINUTE);
        }
        const found = courseOf(ticket, null, instant(until * MINUTE)).severities;
        expect(new Map(found.map(({ severity: level, time }) => [level, time]))).toEqual(expected);
      }),
    );
  });
});
