import { expect, it } from 'vitest';
import type { CommentEvent } from '../../src/ticket/issue.ts';
import { sightOf } from '../../src/ticket/sight.ts';
import { at, Story } from '../desk/story.ts';

const story = (first: Partial<CommentEvent> = {}, second: Partial<CommentEvent> = {}) =>
  new Story('mon 10:00').says('mon 11:00', 'ana', 'One.', first).says('mon 12:00', 'cus', 'Two.', second);
const sight = (...args: Parameters<typeof story>) => sightOf(story(...args).issue());

it('an issue has another sight once anything about it is another', () => {
  const edited = (when: string) => ({ lastEditedAt: at(when) });
  const base = () => story(edited('mon 13:00'), edited('mon 12:30'));
  const sights = [
    base(),
    story(edited('mon 14:00'), edited('mon 12:30')),
    story(edited('mon 13:00'), edited('mon 15:00')),
    story({ ...edited('mon 13:00'), minimized: true }, edited('mon 12:30')),
    story({ ...edited('mon 13:00'), minimized: true }, { ...edited('mon 12:30'), minimized: true }),
    base().says('mon 13:00', 'ana'),
    base().with({ lastEditedAt: at('mon 16:00') }),
    base().with({ updatedAt: at('mon 16:00') }),
    base().with({ state: 'closed' }),
    base().with({ locked: true }),
    base().with({ labels: ['bug'] }),
    base().with({ assignees: [{ login: 'ana', kind: 'human' }] }),
  ].map((one) => sightOf(one.issue()));
  expect(new Set(sights).size).toBe(sights.length);
});

it('an issue has one sight however often it is read, and whatever it says', () => {
  expect(sight()).toBe(sight());
  expect(sight({ body: 'Other.' })).toBe(sight());
});
