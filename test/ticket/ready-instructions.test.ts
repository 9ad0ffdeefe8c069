import { expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const FORM = `
name: Question
description: Something is asked
body:
  - { type: dropdown, id: about, attributes: { label: About, multiple: true, options: [Password, Account, Other] } }
  - { type: input, id: more, attributes: { label: More } }
`;
const desk = await under(
  `
self_service:
  - { name: never, instructions: Only by command. }
  - { name: loud, instructions: Not so loud., when: { label: loud } }
  - { name: password, instructions: Reset it., when: {}, answers: { about: [' password ', account] } }
`,
  { forms: { 'question.yml': FORM } },
);

const named = (about: string, more: { labels?: string[]; before?: string } = {}) => {
  const body = `${more.before ?? ''}### About\n\n${about}\n\n### More\n\n_No response_`;
  const story = new Story('mon 10:00').with({ body, labels: more.labels ?? [] });
  return fold(story.issue(), snapshotOf(desk, [], 'mon 11:00')).readyInstructions?.name ?? null;
};

it('instructions are ready where every answer is among those that they are for', () => {
  expect(named('Password')).toBe('password');
  expect(named('Account, Password')).toBe('password');
  expect(named('Password, Other')).toBeNull();
  expect(named('Other')).toBeNull();
  expect(named('None')).toBeNull();
});

it('the first that a ticket matches are', () => {
  expect(named('Password', { labels: ['loud'] })).toBe('loud');
  expect(named('Other', { labels: ['loud'] })).toBe('loud');
});

it('none are where the form leaves doubts', () => {
  expect(named('Passwort')).toBeNull();
  expect(named('Password', { before: 'Hello.\n\n' })).toBeNull();
});

it('none are without a form that asks', () => {
  const blank = new Story('mon 10:00').with({ body: 'My password.' });
  expect(fold(blank.issue(), snapshotOf(desk, [], 'mon 11:00')).readyInstructions).toBeNull();
});
