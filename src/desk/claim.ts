import type { Case } from '../rules/case.ts';
import type { Since } from '../ticket/ticket.ts';
import type { HandedOver } from './escalated.ts';
import { handedOver } from './escalated.ts';

/** What of a ticket matters to who gets it, and to who gets others. */
export interface Claim {
  readonly number: number;
  /** As GitHub shows it. */
  readonly isOpen: boolean;
  /** As GitHub spells them. */
  readonly labels: readonly string[];
  /** Logins of its owners, from each instant on. */
  readonly owners: readonly Since<readonly string[]>[];
  /** The last time that a group got it; null: never. */
  readonly handedOver: HandedOver | null;
}

export function claimOf(c: Case): Claim {
  const { number, labels, state } = c.ticket.issue;
  return { number, isOpen: state === 'open', labels, owners: c.ticket.owners, handedOver: handedOver(c) };
}
