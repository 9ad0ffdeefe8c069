import { describe, expect, it } from 'vitest';
import { at, BOT, who } from '../desk/story.ts';
import { change, comments, words } from '../plan/effects.ts';
import { body, deskWith, plan, wants } from './intake.ts';

const desk = await deskWith('intake: { severity: [{ field: what }] }');
const key = (when: string) => `overruled:${String(at(when) / 1000)}`;

/** A ticket that its customer called low, staff medium, and whose form was edited since. */
function edited(...edits: [string, string][]) {
  return wants({ what: 'low' })
    .says('mon 10:30', 'ana', 'On it.\n\n/severity medium')
    .with({
      bodyEdits: [['mon 10:00', 'low'], ...edits].map(([when = '', what = '']) => ({
        ...{ at: at(when), editor: who('cus') },
        text: body({ what }),
      })),
      body: body({ what: edits.at(-1)?.[1] ?? 'low' }),
    });
}

describe('an edit of the form after staff have spoken', () => {
  it('changes nothing, and staff are told when it asks for more', () => {
    const effects = plan(desk, edited(['mon 11:00', 'high']), 'mon 11:01');
    expect([change(effects, 'severity: medium'), change(effects, 'severity: high')]).toEqual([
      'add',
      undefined,
    ]);
    expect(comments(effects)).toEqual([key('mon 11:00')]);
    expect(words(effects, key('mon 11:00'))).toMatch(/@bo[^]*asks for high[^]*stays medium/);
  });

  it('is not told of when it asks for less, or for the same', () => {
    expect(comments(plan(desk, edited(['mon 11:00', 'medium']), 'mon 11:01'))).toEqual([]);
    expect(comments(plan(desk, edited(['mon 11:00', 'low. really']), 'mon 11:01'))).toEqual([]);
  });

  it('is told of once, however often it is asked for', () => {
    const story = edited(['mon 11:00', 'high'], ['mon 11:10', 'low'], ['mon 11:20', 'high']);
    expect(comments(plan(desk, story, 'mon 11:30'))).toEqual([key('mon 11:00')]);
    story.says('mon 11:01', BOT, `<!-- steward ${key('mon 11:00')} -->\nIt asks for more.`);
    expect(comments(plan(desk, story, 'mon 11:30'))).toEqual([]);
  });

  it('is not told of again once somebody deleted it', () => {
    const told = (deleted: string) =>
      comments(plan(desk, edited(['mon 11:00', 'high']).loses(deleted, BOT), 'mon 11:02'));
    expect([told('mon 11:00'), told('mon 11:01')]).toEqual([[], []]);
    expect(told('mon 10:50')).toEqual([key('mon 11:00')]);
  });

  it('is settled by the next word of staff', () => {
    const story = edited(['mon 11:00', 'high']).says('mon 11:10', 'ana', '/severity low');
    expect(comments(plan(desk, story, 'mon 11:11'))).not.toContain(key('mon 11:00'));
  });

  it('is not told of where it is no news, or where nobody may comment', () => {
    expect(comments(plan(desk, edited(['mon 11:00', 'high']), 'tue 11:01'))).toEqual([]);
    expect(comments(plan(desk, edited(['mon 11:00', 'high']).with({ locked: true }), 'mon 11:01'))).toEqual(
      [],
    );
    expect(
      comments(plan(desk, edited(['mon 11:00', 'high']).closes('mon 11:00', 'ana'), 'mon 11:01')),
    ).not.toContain(key('mon 11:00'));
  });
});
