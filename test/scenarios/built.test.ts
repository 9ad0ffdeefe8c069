import { expect, test } from 'vitest';
import { byAction, byBuiltAction } from './by-action.ts';
import { byBuiltApp, byBuiltCommandLine } from './by-built.ts';
import type { HostOf } from '../../src/stories/story-host.ts';
import { play } from './play.ts';
import { storyIn } from './story.ts';

test.each<[string, HostOf]>([
  ['Action', byBuiltAction],
  ['app', byBuiltApp],
  ['command line', byBuiltCommandLine],
])('a story that the built %s serves ends as it does by the sources', async (_, host) => {
  const story = storyIn('bystander.yml');
  expect(await play(story, host)).toEqual(await play(story, byAction));
});
