import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { at, BOT, judge, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo] }
customers: { tiers: [gold], members: { gold: { acme: [cus, colleague] } } }
entitlements: { gold: { hours: 1 } }
`);

const OPENED = '2026-12-07 10:00';
const asked = () =>
  new Story(OPENED).says('2026-12-07 11:00', 'ana', 'We can do that.\n\n/charge 200 € flat');
const chargesIn = (story: Story, now = '2026-12-09 10:00') =>
  (caseOf(story.issue(), snapshotOf({ policy }, [], now))?.charges ?? []).map(({ terms, agreed }) => [
    terms,
    agreed === null ? null : [agreed.by, agreed.how, agreed.at],
  ]);
const comments = (story: Story, now = '2026-12-07 11:01') =>
  judge({ policy }, story, now).plan.flatMap((effect) =>
    effect.kind === 'create_comment' && effect.keys.some((key) => key.startsWith('charge:'))
      ? effect.body
      : [],
  );
const CHARGE = `charge:${String(at('2026-12-07 11:00') / 1000)}`;
const question = (story: Story, thumbs: readonly string[] = []) =>
  story.says('2026-12-07 11:01', BOT, `<!-- steward ${CHARGE} -->\nDo you agree?`, {
    thumbs: thumbs.map((login) => ({ at: at('2026-12-07 12:00'), by: who(login) })),
  });

describe('a charge', () => {
  it('is asked of the customer, once, while it is news, in staff’s words', () => {
    expect(comments(asked())).toEqual([
      expect.stringContaining('**We would charge you for this:** 200 € flat'),
    ]);
    expect(comments(asked())[0]).toContain('@cus');
    expect(comments(question(asked()))).toEqual([]);
    expect(comments(asked(), '2026-12-09 11:01')).toEqual([]);
    expect(comments(asked().says('2026-12-07 11:00:30', 'cus', 'Yes, please.'))).toEqual([]);
  });

  it('quotes people as they wrote, and nobody is called by it', () => {
    const story = new Story(OPENED).says('2026-12-07 11:00', 'ana', '/charge **all** of @bo <!-- x -->');
    expect(comments(story)[0]).not.toContain('<!-- x -->');
    expect(comments(story)[0]?.match(/@\w+/g)).toEqual(['@cus']);
  });

  it('has the customer’s yes by command, in words, or by a thumb of whoever asked', () => {
    const yes = at('2026-12-07 12:00');
    expect(chargesIn(asked())).toEqual([['200 € flat', null]]);
    expect(chargesIn(asked().says('2026-12-07 12:00', 'cus', '/agree'))).toEqual([
      ['200 € flat', ['cus', 'command', yes]],
    ]);
    expect(chargesIn(asked().says('2026-12-07 12:00', 'colleague', 'Yes, please'))).toEqual([
      ['200 € flat', ['colleague', 'words', yes]],
    ]);
    expect(chargesIn(question(asked(), ['cus']))).toEqual([['200 € flat', ['cus', 'thumb', yes]]]);
  });

  it('has none from anybody else, nor from what says more than that', () => {
    for (const login of ['passer', 'bo']) {
      expect(chargesIn(asked().says('2026-12-07 12:00', login, '/agree'))).toEqual([['200 € flat', null]]);
      expect(chargesIn(asked().says('2026-12-07 12:00', login, 'Yes'))).toEqual([['200 € flat', null]]);
      expect(chargesIn(question(asked(), [login]))).toEqual([['200 € flat', null]]);
    }
    expect(chargesIn(asked().says('2026-12-07 12:00', 'cus', 'Yes, but only half of it.'))).toEqual([
      ['200 € flat', null],
    ]);
    expect(chargesIn(asked().says('2026-12-07 12:00', 'cus', '> Yes'))).toEqual([['200 € flat', null]]);
    const talked = asked()
      .says('2026-12-07 11:30', 'bo', 'Did you try that?')
      .says('2026-12-07 12:00', 'cus', 'Yes');
    expect(chargesIn(talked)).toEqual([['200 € flat', null]]);
  });

  it('is another one when it is asked anew: a yes is for the last', () => {
    const again = asked().says('2026-12-07 11:30', 'ana', '/charge 150 € flat');
    expect(chargesIn(again.says('2026-12-07 12:00', 'cus', 'Agreed. /agree'))).toEqual([
      ['200 € flat', null],
      ['150 € flat', null],
    ]);
    const yes = again.says('2026-12-07 12:01', 'cus', '/agree');
    expect(chargesIn(yes).at(-1)).toEqual(['150 € flat', ['cus', 'command', at('2026-12-07 12:01')]]);
  });

  it('is no command of a desk that counts no time', async () => {
    const without = await policyOf('version: 1\nteam: { staff: [ana] }');
    const reactions = judge({ policy: without }, asked(), '2026-12-07 11:01').plan.map(({ kind }) => kind);
    expect(reactions).not.toContain('create_comment');
    expect(
      Object.values(without.commands)
        .filter(({ absent }) => absent)
        .map(({ spec }) => spec.name),
    ).toEqual(['spent', 'charge', 'agree']);
  });
});
