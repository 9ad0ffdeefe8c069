import { describe, expect, it } from 'vitest';
import { judge, Story } from '../desk/story.ts';
import { FORM } from '../e2e/desk.ts';
import { under } from '../sla/setting.ts';

const RULES = `
sla: [{ name: any, first_response: 8h }]
waiting: { solved: { comment: follow_up, within: 3d } }
`;
const desk = await under(RULES);
const withForm = { ...desk, forms: { 'problem.yml': FORM } };
const BODY =
  '### How bad is it?\n\nlow\n\n### Which system\n\nLogin\n\n### What happens\n\nNobody can log in.';

const solved = () =>
  new Story('mon 10:00')
    .with({ body: BODY, url: 'https://github.com/acme/helpdesk/issues/1' })
    .says('mon 11:00', 'ana', 'Fixed.')
    .closes('mon 12:00', 'ana');
const told = (story: Story, now: string, where = desk) =>
  judge(where, story, now)
    .plan.filter((effect) => effect.kind === 'create_comment')
    .filter(({ keys }) => keys.some((key) => key.startsWith('follow-up:')));

describe('a customer who writes on a solved ticket that stays closed', () => {
  it('is told once where to go with it', () => {
    const story = solved().says('tue 09:00', 'cus', 'It is back.').says('tue 09:05', 'cus', 'Hello?');
    const [answer, ...more] = told(story, 'tue 09:06');
    expect(more).toEqual([]);
    expect(answer?.body).toContain('solved on Mon 16 Nov 2026, 12:00 UTC and stays closed');
    expect(answer?.body).toContain('`/not-resolved` on a line of its own by **Thu 19 Nov 2026, 12:00 UTC**');
    const after = story.says('tue 09:07', 'steward[bot]', answer?.body ?? '');
    expect(told(after, 'tue 09:08')).toEqual([]);
    expect(told(after.says('tue 10:00', 'cus', 'I see.'), 'tue 10:01')).toEqual([]);
  });

  it('finds a link that opens the same form and names the ticket', () => {
    const [answer] = told(solved().says('tue 09:00', 'cus', 'It is back.'), 'tue 09:01', withForm);
    const link = new URL(/<(https:[^>]+)>/.exec(answer?.body ?? '')?.[1] ?? '');
    expect(link.pathname).toMatch(/\/issues\/new$/);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      template: 'problem.yml',
      title: 'Follow-up of #1',
      what: 'Follow-up of #1.\n\n',
    });
  });

  it('finds one that opens a plain issue where the ticket came without a form', () => {
    const [answer] = told(solved().says('tue 09:00', 'cus', 'It is back.'), 'tue 09:01');
    expect(answer?.body).toContain('issues/new?title=Follow-up+of+%231&body=Follow-up+of+%231.');
  });

  it('is not sent back to the ticket when it is too late for that', () => {
    const [answer] = told(solved().says('fri 09:00', 'cus', 'It is back.'), 'fri 09:01');
    expect(answer?.body).not.toContain('/not-resolved');
    expect(answer?.body).toContain('open a new ticket that names this one');
  });

  it('is told again after the ticket was opened and solved once more', () => {
    const again = solved()
      .says('tue 09:00', 'cus', 'It is back.')
      .says('tue 09:01', 'steward[bot]', '<!-- steward follow-up:1794830400 -->\nWords.')
      .reopens('tue 10:00', 'ana')
      .closes('tue 11:00', 'ana');
    expect(told(again, 'tue 11:01')).toEqual([]);
    expect(told(again.says('tue 12:00', 'cus', 'Once more.'), 'tue 12:01')).toHaveLength(1);
  });

  it.each([
    ['a bystander writes', (s: Story) => s.says('tue 09:00', 'passer', 'Me too.')],
    ['staff write', (s: Story) => s.says('tue 09:00', 'ana', 'A note.')],
    ['it was said as the ticket was closed', (s: Story) => s.says('mon 12:00', 'cus', 'Thanks.')],
    ['the customer gave a command', (s: Story) => s.says('tue 09:00', 'cus', 'It is back.\n\n/not-resolved')],
    ['it is no news any more', (s: Story) => s.says('mon 13:00', 'cus', 'Long ago.')],
    ['nobody wrote', (s: Story) => s],
  ])('is not told when %s', (_name, more) => {
    expect(told(more(solved()), 'tue 20:00')).toEqual([]);
  });

  it('is not told where the ticket was closed for another reason, or the policy says nothing of it', async () => {
    const dropped = new Story('mon 10:00').closes('mon 12:00', 'ana', 'not_planned');
    expect(told(dropped.says('tue 09:00', 'cus', 'Why?'), 'tue 09:01')).toEqual([]);
    const plain = await under('sla: [{ name: any, first_response: 8h }]');
    expect(told(solved().says('tue 09:00', 'cus', 'It is back.'), 'tue 09:01', plain)).toEqual([]);
  });
});
