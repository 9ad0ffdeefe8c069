import type { Reaction } from '../ticket/issue.ts';

/** How the desk's answers look on GitHub. */
export const REACTIONS: Readonly<Record<Reaction, string>> = {
  done: 'THUMBS_UP',
  refused: 'THUMBS_DOWN',
  not_understood: 'CONFUSED',
  thanked: 'HEART',
};
