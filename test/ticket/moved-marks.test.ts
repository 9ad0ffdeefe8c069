import { describe, expect, it } from 'vitest';
import { OF_ROUNDS } from '../../src/marks/key.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
sla: [{ name: all, first_response: 1h }]
waiting: { pending: { close_after: 72h, severities: [urgent, high, medium, low] } }`);

/** Days in December 2026: what was moved before goes by what its marks said then. */
const on = (day: number, time: string): string => `2026-12-${String(day).padStart(2, '0')} ${time}`;
const keys = (story: Story, now: string): string[] => comments(judge(desk, story, now).plan);

describe('what the desk told of rounds before a ticket was moved here', () => {
  const told = (...marks: string[]): Story =>
    new Story(on(1, '09:00'))
      .labels(on(1, '09:00'), 'cus', 'severity: low')
      .says(on(1, '10:00:01'), BOT, `<!-- steward ${marks.join(' ')} -->\nWords.`);

  it('keeps nobody from hearing of the first round here', () => {
    const story = told('status', 'breach:first_response:1');
    expect(keys(story, on(1, '10:30'))).not.toContain('breach:first_response:1');
    expect(keys(story.arrives(on(2, '09:00')), on(2, '10:30'))).toContain('breach:first_response:1');
  });

  it('stays told where it is told here: in a comment of before that this desk wrote anew', () => {
    const story = new Story(on(1, '09:00'))
      .labels(on(1, '09:00'), 'cus', 'severity: low')
      .says(on(1, '09:01'), BOT, '<!-- steward status breach:first_response:1 -->\nWords.', {
        lastEditedAt: at(on(2, '10:10')),
      })
      .arrives(on(2, '09:00'));
    expect(keys(story, on(2, '10:30'))).not.toContain('breach:first_response:1');
  });

  it('closes no ticket for silence without a word', () => {
    const story = told('closed-for-silence:1')
      .arrives(on(2, '09:00'))
      .says(on(2, '09:30'), 'ana', 'Which version is it?\n/pending');
    const { plan } = judge(desk, story, on(5, '09:31'));
    expect(plan.filter(({ kind }) => kind === 'close')).toHaveLength(1);
    expect(comments(plan)).toContain('closed-for-silence:1');
  });

  it('leaves the reason of an earlier close as it was', () => {
    const closed = new Story(on(1, '09:00'))
      .says(on(1, '10:00'), BOT, '<!-- steward closed-for-silence:1 -->\nWords.')
      .closes(on(1, '10:00:01'), BOT, 'not_planned')
      .arrives(on(1, '12:00'));
    const [evaluation] = judge(desk, closed, on(1, '12:30')).evaluations;
    expect(evaluation?.ticket.closures.map(({ forSilence }) => forSilence)).toEqual([true]);
  });

  it('goes by its marks where it was moved before December 2026', () => {
    const story = new Story('2026-11-16 09:00')
      .labels('2026-11-16 09:00', 'cus', 'severity: low')
      .says('2026-11-16 10:00', BOT, '<!-- steward breach:first_response:1 -->\nWords.')
      .arrives('2026-11-17 09:00');
    expect(keys(story, '2026-11-17 10:30')).not.toContain('breach:first_response:1');
  });

  it('is every key that counts rounds, or names a step of one', () => {
    expect(OF_ROUNDS).toEqual([
      ...['breach', 'target', 'owner', 'untriaged', 'hold', 'hold-before', 'hold-over', 'hold-unseen'],
      ...['reminder', 'silence', 'escalation', 'told', 'page', 'page-sent', 'page-digest'],
      ...['page-failed', 'page-ack', 'page-done'],
    ]);
  });
});
