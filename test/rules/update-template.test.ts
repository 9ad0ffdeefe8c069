import { describe, expect, it } from 'vitest';
import { BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const incident = () =>
  new Story('2026-12-07 10:00')
    .says('2026-12-07 10:05', 'ana', '/incident\n/status identified (major: Checkout) It is the `cache`.')
    .says('2026-12-07 10:06', 'ana', '/timeline @bo rebooted it at 09:50');
const asked = (story = incident()) => story.says('2026-12-07 10:10', 'bo', '/status', { id: 'ASK' });
const texts = async (story: Story, now = '2026-12-07 10:11', more = '') => {
  const policy = await under(`incidents: { components: [Checkout] }${more}`);
  return judge(policy, story, now).plan.flatMap((effect) =>
    effect.kind === 'create_comment' && effect.keys.includes('update-template:ASK') ? effect.body : [],
  );
};

describe('a template for the next update', () => {
  it('has what is on record, for whoever asked, and calls nobody else', async () => {
    const [text = ''] = await texts(asked());
    expect(text).toContain('@bo\n\n**A template');
    expect(text).toContain('/status identified (major: Checkout) Say here in one sentence how it stands.');
    expect(text).toContain(
      '- Mon 7 Dec 2026, 09:50 UTC: @bo rebooted it\n- Mon 7 Dec 2026, 10:05 UTC: identified: It is the `cache`.',
    );
    expect(text).toContain('**What we are doing:** It is the `cache`.');
    // In a block of code nobody is called.
    expect(text.replace(/```[^]*```/, '').match(/@\w+/g)).toEqual(['@bo']);
  });

  it('comes once for each comment, while it is news, and not where somebody deleted it', async () => {
    expect(await texts(asked(), '2026-12-08 10:11')).toEqual([]);
    const given = asked().says('2026-12-07 10:10:05', BOT, '<!-- steward update-template:ASK -->\nHere.');
    expect(await texts(given)).toEqual([]);
    expect(await texts(asked().loses('2026-12-07 10:10:30', BOT))).toEqual([]);
  });

  it('waits for no hours: whoever asks is there', async () => {
    const night = incident().says('2026-12-07 22:10', 'bo', '/status', { id: 'ASK' });
    expect(await texts(night, '2026-12-07 22:11', '\nnudge_hours: office')).toHaveLength(1);
  });
});
