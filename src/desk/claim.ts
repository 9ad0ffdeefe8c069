import { readKey } from '../marks/key.ts';
import { isOpenTicket } from '../ticket/ticket.ts';
import type { Case } from '../rules/case.ts';
import type { Since } from '../ticket/ticket.ts';
import type { HandedOver } from './escalated.ts';
import { handedOver } from './escalated.ts';
import type { Involved } from './unassignable.ts';

/** What of a ticket matters to who gets it, and to who gets others. */
export interface Claim extends Involved {
  readonly number: number;
  /** As people want it, be it that GitHub does not show that yet. */
  readonly isOpen: boolean;
  /** As GitHub spells them. */
  readonly labels: readonly string[];
  /** Logins of its owners, from each instant on. */
  readonly owners: readonly Since<readonly string[]>[];
  /** The last time that a group got it; null: never. */
  readonly handedOver: HandedOver | null;
  /** Logins of those who are taken off it in this run: nobody gets back at once what they gave up. */
  readonly leaving: readonly string[];
}

/** @param leaving logins of those who are taken off it in this run */
export function claimOf(c: Case, leaving: readonly string[] = []): Claim {
  const { issue, messages, owners, ownMarks } = c.ticket;
  const { number, labels, author } = issue;
  const participants = new Set([author.login, ...messages.map(({ by }) => by.login)]);
  const notAssigned = [...ownMarks.keys()].flatMap((key) => readKey('not-assigned', key) ?? []);
  const about = { participants, notAssigned, handedOver: handedOver(c), leaving };
  return { number, isOpen: isOpenTicket(c.ticket), labels, owners, ...about };
}
