import { describe, test } from 'vitest';
import { byAction } from './by-action.ts';
import { byApp } from './by-app.ts';
import { play } from './play.ts';
import { stories } from './story.ts';

describe.each([
  ['the built Action alone', byAction],
  ['the app alone', byApp],
])('a desk’s story, served by %s', (_, host) => {
  for (const { file, story } of stories()) {
    test(`${file}: ${story.title}`, { timeout: 120_000 }, async () => {
      await play(story, host);
    });
  }
});
