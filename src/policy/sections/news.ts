import type { Milliseconds } from '../../calendar/instant.ts';
import { section } from '../section.ts';
import { duration, wallTimeOr } from '../target.ts';

interface Part {
  /** Facts older than this are never announced, only summarised. Wall-clock time. */
  readonly news: Milliseconds;
}

const STANDARD = '24h';

export const news = section({
  schema: duration('Facts older than this are never announced, only summarised.', STANDARD).default(STANDARD),
  resolve: (scope, text): Part => ({ news: wallTimeOr(scope, { text, path: ['news'] }, STANDARD) }),
});
