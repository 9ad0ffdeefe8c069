import { describe, test } from 'vitest';
import { byAction } from './by-action.ts';
import { play } from './play.ts';
import { stories } from './story.ts';

describe('a desk’s story, served by the built Action alone', () => {
  for (const { file, story } of stories()) {
    test(`${file}: ${story.title}`, { timeout: 120_000 }, async () => {
      await play(story, byAction);
    });
  }
});
