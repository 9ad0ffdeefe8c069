import { expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { BOT, judge, Story } from '../desk/story.ts';
import { FORM } from '../e2e/desk.ts';

import { under } from '../sla/setting.ts';

const silent = await under('sla: [{ name: any, first_response: 8h }]');
const german = await under('sla: [{ name: any, first_response: 8h }]\nlanguage: de');
const telling = ({ policy }: Setting): Setting => ({
  policy: { ...policy, intake: { ...policy.intake, bystanders: 'tell' } },
});
const desk = telling(silent);

const opened = () => new Story('mon 10:00').with({ url: 'https://github.com/acme/helpdesk/issues/1' });
const told = (story: Story, now: string, where = desk) =>
  judge(where, story, now)
    .plan.filter((effect) => effect.kind === 'create_comment')
    .filter(({ keys }) => keys.some((key) => key.startsWith('bystander:')));

it('tells each bystander once whose ticket it is and how to open their own', () => {
  const story = opened().says('mon 11:00', 'passer', 'Me too.').says('mon 11:05', 'passer', 'Hello?');
  const [answer, ...more] = told(story, 'mon 11:06');
  expect(more).toEqual([]);
  expect(answer?.keys).toEqual(['bystander:passer']);
  expect(answer?.body).toContain('@passer');
  expect(answer?.body).toContain('**This ticket belongs to cus**');
  expect(answer?.body).toContain('/issues/new?title=Re%3A+%231&body=Re%3A+%231.');
  const after = story.says('mon 11:07', 'steward[bot]', answer?.body ?? '');
  expect(told(after.says('mon 11:10', 'passer', 'I see.'), 'mon 11:11')).toEqual([]);
  const other = after.says('mon 12:00', 'walker', 'Here, too.');
  expect(told(other, 'mon 12:01').map(({ keys }) => keys)).toEqual([['bystander:walker']]);
});

it('opens the same form for them, and speaks the desk’s language', () => {
  const body =
    '### How bad is it?\n\nlow\n\n### Which system\n\nLogin\n\n### What happens\n\nNobody can log in.';
  const story = opened().with({ body, url: 'https://github.com/acme/helpdesk/issues/1' });
  const where = { ...desk, forms: { 'problem.yml': FORM } };
  const [answer] = told(story.says('mon 11:00', 'passer', 'Me too.'), 'mon 11:01', where);
  expect(answer?.body).toContain('template=problem.yml');
  const [antwort] = told(story.says('mon 11:00', 'passer', 'Me too.'), 'mon 11:01', telling(german));
  expect(antwort?.body).toContain('**Dieses Ticket gehört cus**');
});

it.each([
  ['the customer writes', (s: Story) => s.says('mon 11:00', 'cus', 'Me again.')],
  ['staff write', (s: Story) => s.says('mon 11:00', 'ana', 'A note.')],
  ['they gave a command', (s: Story) => s.says('mon 11:00', 'passer', 'Mine.\n\n/close')],
  ['the ticket is closed', (s: Story) => s.says('mon 11:00', 'passer', 'Me too.').closes('mon 12:00', 'ana')],
])('says nothing when %s', (_name, more) => {
  expect(told(more(opened()), 'mon 13:00')).toEqual([]);
});

it('takes for words what only Markdown could tell from a command', () => {
  const story = opened().says('mon 11:00', 'passer', '- Me too.\n/close');
  expect(told(story, 'mon 11:01')).toHaveLength(1);
});

it('says nothing again where somebody deleted what it said', () => {
  const deleted = (when: string) => opened().says('mon 11:00', 'passer', 'Me too.').loses(when, BOT);
  expect(told(deleted('mon 11:05'), 'mon 11:06')).toEqual([]);
  expect(told(deleted('mon 11:00'), 'mon 11:06')).toEqual([]);
  expect(told(deleted('mon 10:59'), 'mon 11:06')).toHaveLength(1);
});

it('says nothing of what is no news, nor where the policy does not ask for it', () => {
  const story = opened().says('mon 11:00', 'passer', 'Me too.');
  expect(told(story, 'thu 11:00')).toEqual([]);
  expect(told(story, 'mon 11:01', silent)).toEqual([]);
});
