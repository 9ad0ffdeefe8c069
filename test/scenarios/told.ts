import { describe, expect, test } from 'vitest';
import { byAction } from './by-action.ts';
import { byApp } from './by-app.ts';
import { play } from './play.ts';
import { storyIn } from './story.ts';

/** Makes the test of a story. Each file with one is a test file, so that they are played side by side: vitest.config.ts. */
export function told(file: string): void {
  const story = storyIn(file);
  describe('a desk’s story ends the same, whether the app serves it or the Action alone', () => {
    test(`${file}: ${story.title}`, async () => {
      const byTheApp = await play(story, byApp);
      expect(byTheApp).toEqual(await play(story, byAction));
    });
  });
}
