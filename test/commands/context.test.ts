import { expect, it } from 'vitest';
import { contextTemplate, lackingIn } from '../../src/commands/context.ts';

const ITEMS = ['What was tried', 'How to reproduce it'];
const lacking = (...texts: string[]) => lackingIn(ITEMS, texts).map((item) => item.split(' ')[0]);

it.each([
  ['beside its words', 'What was tried: a restart\nHow to reproduce it: log in'],
  ['as it stands in the template', '**What was tried:** a restart\n\n**How to reproduce it:** log in'],
  [
    'in other letters, below a heading',
    '### what was tried\n\nA restart.\n\n## HOW TO REPRODUCE IT\n\n1. Log in',
  ],
  ['in a list', '- What was tried – a restart\n- How to reproduce it – log in'],
])('what is asked for is told %s', (_, text) => {
  expect(lacking(text)).toEqual([]);
});

it('what is asked for may be told in several comments', () => {
  expect(lacking('What was tried: a restart', 'How to reproduce it: log in')).toEqual([]);
});

it.each([
  ['an empty template', contextTemplate('/escalate engineering', ITEMS)],
  ['headings alone', 'What was tried\n\nHow to reproduce it\n/escalate engineering'],
  ['somebody else’s words', '> What was tried: a restart\n> How to reproduce it: log in'],
  ['other words', 'We tried What was tried: all.\nHow to reproduce items: x\nWhat was tried: \n…'],
])('nothing is told by %s', (_, text) => {
  expect(lacking(text)).toEqual(['What', 'How']);
});

it('what is missing is named alone', () => {
  expect(lacking('What was tried: a restart\nHow to reproduce it: …')).toEqual(['How']);
});
