import { describe, expect, it } from 'vitest';
import { factorsOf } from '../../src/ticket/factors.ts';
import { BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

describe('the factors of a ticket', async () => {
  const desk = await under('write_up: { when: {}, factors: [education, bug, vendor] }');
  const factors = (story: Story, text?: string | null) => {
    const ticket = judge(desk, story, 'mon 12:01').evaluations[0]?.ticket;
    if (ticket === undefined) throw new Error('no ticket');
    return factorsOf(ticket, desk.policy, text);
  };

  it('are what staff say by command on any ticket, and what its post-mortem says', () => {
    const story = new Story('mon 10:00')
      .says('mon 10:30', 'ana', '/factor education: the price list was old')
      .says('mon 10:31', 'ana', '/factor Vendor (mail) their queue stood still\n/factor moon: no')
      .says('mon 10:32', 'cus', '/factor bug: yours')
      .closes('mon 11:00', 'ana', 'not_planned');
    const said = [
      { class: 'education', component: null, text: 'the price list was old' },
      { class: 'vendor', component: 'mail', text: 'their queue stood still' },
    ];
    expect(factors(story)).toEqual(said);
    const text =
      '### Contributing factors\n\n- bug: a typing error\n- education: The price list was old\n- [x] bug';
    const paper = `<!-- steward post-mortem -->\n${text}`;
    const all = [
      { class: 'bug', component: null, text: 'a typing error' },
      { class: 'education', component: null, text: 'The price list was old' },
      { class: 'bug', component: null, text: '' },
      { class: 'vendor', component: 'mail', text: 'their queue stood still' },
    ];
    expect(factors(story, text)).toEqual(all);
    expect(factors(story.says('mon 11:30', BOT, paper))).toEqual(all);
    expect(factors(story, null)).toEqual(said);
  });
});
