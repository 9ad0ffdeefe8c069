import type { Instant } from '../clock.ts';
import type { Account } from './account.ts';
import type { ReactionContent } from './reaction.ts';

/** One revision. Oldest first in the store; GitHub shows them newest first. A deleted revision keeps no text. */
export interface ContentEdit {
  readonly __typename: 'UserContentEdit';
  readonly id: string;
  readonly databaseId: number;
  readonly editor: Account | null;
  readonly editedAt: Instant;
  readonly createdAt: Instant;
  updatedAt: Instant;
  diff: string | null;
  deletedAt: Instant | null;
  deletedBy: Account | null;
}

/** A reaction of one account to a text. */
export interface Reaction {
  readonly __typename: 'Reaction';
  readonly id: string;
  readonly databaseId: number;
  readonly content: ReactionContent;
  readonly createdAt: Instant;
  readonly author: Account;
}

/** The part that issues and comments share: a text by somebody, with its revisions and reactions. */
export interface Content {
  readonly id: string;
  readonly databaseId: number;
  /** Null once the account is gone. */
  readonly author: Account | null;
  readonly createdAt: Instant;
  updatedAt: Instant;
  body: string;
  lastEditedAt: Instant | null;
  editor: Account | null;
  readonly edits: ContentEdit[];
  readonly reactions: Reaction[];
}
