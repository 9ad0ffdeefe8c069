import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/desk/evaluate.ts';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import { story as told } from '../../src/rules/story.ts';
import { BOT, snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under('sla: [{ name: any, first_response: 8h }]');

/** What became of whom, by the story of a ticket. */
function chapters(story: Story): string[] {
  const snapshot = snapshotOf(desk, [story.issue()], 'tue 10:00');
  const [issue] = snapshot.issues;
  const c = issue === undefined ? null : caseOf(issue, snapshot);
  if (c === null) throw new Error('not a ticket');
  return told(c).map(({ who, what }) => `${who} ${english.happening(what)}`);
}

describe('the story of a ticket', () => {
  const taken = () => new Story('mon 10:00').assigns('mon 11:00', 'ana');

  it('tells who gave it up from whom it was taken off', () => {
    expect(chapters(taken().unassigns('mon 12:00', 'ana'))).toContain('ana gave the ticket up');
    expect(chapters(taken().says('mon 12:00', 'ana', '/unassign'))).toContain('ana gave the ticket up');
    expect(chapters(taken().unassigns('mon 12:00', BOT, 'ana'))).toContain('ana was taken off it');
    expect(chapters(taken().unassigns('mon 12:00', 'bo', 'ana'))).toContain('ana was taken off it');
    expect(chapters(taken().says('mon 12:00', 'bo', '/unassign'))).toContain('ana was taken off it');
  });
});
