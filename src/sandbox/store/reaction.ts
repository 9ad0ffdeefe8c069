import type { Instant } from '../clock.ts';
import type { Account } from './account.ts';

export const REACTIONS = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  LAUGH: 'laugh',
  HOORAY: 'hooray',
  CONFUSED: 'confused',
  HEART: 'heart',
  ROCKET: 'rocket',
  EYES: 'eyes',
} as const;

export type ReactionContent = keyof typeof REACTIONS;

export interface Reaction {
  readonly __typename: 'Reaction';
  readonly id: string;
  readonly databaseId: number;
  readonly content: ReactionContent;
  readonly createdAt: Instant;
  readonly author: Account;
}
