import { describe, expect, it } from 'vitest';
import type { CommentEvent } from '../../src/ticket/issue.ts';
import { judge, policyOf, Story } from '../desk/story.ts';

/** A Monday on which groups may ask. */
const day = (time: string): string => `mon+3 ${time}`;

const policy = await policyOf(`
version: 1
timezone: UTC
team:
  staff: [ana, bo, chen]
  groups:
    second:
      members: [chen]
      label: 'group: second'
      asks: { items: [What was tried], at_once: [urgent] }
severities: [{ name: urgent }, { name: low }]
`);

const ticket = (severity = 'low') =>
  new Story(day('10:00')).labels(day('10:00'), 'ana', `severity: ${severity}`);
const escalated = (severity: string, words = '', more: Partial<CommentEvent> = {}) =>
  ticket(severity).says(day('10:30'), 'ana', `/escalate second it is odd\n\n${words}`, more);

function judged(story: Story, now = day('10:31')) {
  const [evaluation] = judge({ policy }, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  const { case: found, decisions } = evaluation;
  return {
    outcomes: found.ticket.commands.map(({ outcome }) => outcome),
    handed: found.ticket.handOvers.length,
    asked: decisions.flatMap((one) =>
      one.kind === 'comment' && one.document === 'hand-over-context' ? [one.facts] : [],
    ),
  };
}

describe('a group that asks for something', () => {
  it('gets no ticket by command without it, unless its severity goes out at once', () => {
    expect(judged(escalated('low'))).toMatchObject({ outcomes: ['refused'], handed: 0, asked: [] });
    expect(judged(escalated('low', 'What was tried: all'))).toMatchObject({ outcomes: ['done'], asked: [] });
    const said = { to: ['ana'], group: 'second', lacking: ['What was tried'] };
    expect(judged(escalated('urgent'))).toMatchObject({ outcomes: ['done'], handed: 1, asked: [said] });
  });

  it('gets what nobody has said how severe it is', () => {
    const unknown = new Story(day('10:00')).says(day('10:30'), 'ana', '/escalate second it is odd');
    expect(judged(unknown)).toMatchObject({ outcomes: ['done'], handed: 1 });
  });

  it('gets it by label, and whoever put that on is asked until it is told', () => {
    const labelled = () => ticket().labels(day('10:30'), 'ana', 'group: second');
    expect(judged(labelled())).toMatchObject({ handed: 1, asked: [{ to: ['ana'] }] });
    const told = labelled().says(day('10:30:30'), 'bo', 'What was tried: all');
    expect(judged(told).asked).toEqual([]);
    const before = ticket()
      .says(day('10:10'), 'ana', 'What was tried: all')
      .labels(day('10:30'), 'ana', 'group: second');
    expect(judged(before).asked).toEqual([]);
    expect(judged(labelled().closes(day('10:30:30'), 'ana')).asked).toEqual([]);
  });

  it('takes no customer’s words for it', () => {
    const customer = ticket()
      .says(day('10:10'), 'cus', 'What was tried: all')
      .says(day('10:30'), 'ana', '/escalate second');
    expect(judged(customer)).toMatchObject({ outcomes: ['refused'] });
  });

  it('leaves alone what was carried out before it asked', () => {
    expect(judged(escalated('low', '', { reacted: ['done'] }))).toMatchObject({
      outcomes: ['done'],
      handed: 1,
    });
  });
});
