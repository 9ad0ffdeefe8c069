import { describe, expect, it } from 'vitest';
import { BOT, judge, Story } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';

const POLICY = 'incidents: { post_updates: true, components: [Checkout] }';
const incident = () => new Story('2026-12-07 10:00').says('2026-12-07 10:05', 'ana', '/incident');
const keys = async (story: Story, now = '2026-12-07 10:20', policy = POLICY) =>
  comments(judge(await under(policy), story, now).plan).filter((key) => key.startsWith('update:'));
const told = (story: Story, minute: number, words: string) =>
  story.says(`2026-12-07 10:${String(minute)}`, 'ana', words, { id: `U${String(minute)}` });

describe('an update on an incident', () => {
  it('is posted once where the policy says so, and while it is news', async () => {
    const story = () => told(incident(), 10, '/status investigating We look.');
    expect(await keys(story())).toEqual(['update:U10']);
    expect(await keys(story(), '2026-12-08 10:11')).toEqual([]);
    expect(await keys(story(), undefined, 'incidents: { components: [Checkout] }')).toEqual([]);
    const posted = story().says('2026-12-07 10:11', BOT, '<!-- steward update:U10 -->\nPosted.');
    expect(await keys(posted)).toEqual([]);
  });

  it('is told with those before it, of which nobody was told yet, and never alone once it is struck', async () => {
    const story = told(
      told(incident(), 10, '/status investigating We look.'),
      12,
      '/status identified It is X.',
    );
    expect(await keys(story)).toEqual(['update:U12', 'update:U10']);
    told(story, 14, '/status correction identified It is Y.');
    expect(await keys(story)).toEqual(['update:U14', 'update:U10', 'update:U12']);
  });

  it('is not posted again where somebody deleted it, or on what is no incident', async () => {
    const story = told(incident(), 10, '/status investigating We look.');
    expect(await keys(story.loses('2026-12-07 10:12', BOT))).toEqual([]);
    const plain = told(new Story('2026-12-07 10:00'), 10, '/status investigating We look.');
    expect(await keys(plain)).toEqual([]);
    const takenBack = told(incident(), 10, '/status investigating We look.');
    expect(await keys(takenBack.says('2026-12-07 10:12', 'ana', '/incident none'))).toEqual([]);
  });

  it('is not posted of what is over by then, unless it is the one that says so', async () => {
    const closed = told(incident(), 10, '/status investigating We look.').closes('2026-12-07 10:12', 'ana');
    expect(await keys(closed)).toEqual([]);
    const resolved = told(incident(), 10, '/status resolved It works again.');
    expect(await keys(resolved.closes('2026-12-07 10:12', 'ana'))).toEqual(['update:U10']);
  });
});
