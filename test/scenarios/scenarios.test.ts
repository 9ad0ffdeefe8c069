import { describe, expect, test } from 'vitest';
import { byAction } from './by-action.ts';
import { byApp } from './by-app.ts';
import { play } from './play.ts';
import { stories } from './story.ts';

describe('a desk’s story ends the same, whether the app serves it or the Action alone', () => {
  for (const { file, story } of stories()) {
    test(`${file}: ${story.title}`, async () => {
      const byTheApp = await play(story, byApp);
      expect(byTheApp).toEqual(await play(story, byAction));
    });
  }
});
