import type { Effect } from '../../plan/effect.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { AssigneesDecision } from '../../rules/decision.ts';
import { assignmentsIn } from '../../rules/decision.ts';
import { ownersNow } from '../../rules/rule.ts';
import type { DeskCase } from '../desk-case.ts';
import type { DeskIssue } from '../desk-issue.ts';
import type { RunContext } from '../snapshot.ts';
import type { Claim } from '../claim.ts';
import type { Refusals } from '../unassignable.ts';

/** What rules on who gets tickets know of the desk as a whole. */
export interface HandingDesk {
  readonly context: RunContext;
  /** Whether the run looks at every ticket. */
  readonly isSweep: boolean;
  /** The issues that the desk opened itself. */
  readonly issues: readonly DeskIssue[];
  /** Every ticket, those that cannot be given to anybody included. */
  readonly claims: readonly Claim[];
  /** Whom GitHub does not let be assigned: nothing is given to them. */
  readonly refusals: Refusals;
}

/** A rule on who gets tickets that their own rules leave to nobody: number → whom it is given to. */
export type HandingRule = (
  tickets: readonly Ruling[],
  desk: HandingDesk,
) => ReadonlyMap<number, AssigneesDecision>;

/** A rule on what the desk says of itself, in issues of its own. */
export type DeskRule = (desk: DeskCase) => Effect[];

/** The name under which the desk's own rules give a ticket to somebody. */
const DESK = 'desk';

/** A ticket that goes to somebody. */
export function given(
  login: string,
  because: string,
  deadline: AssigneesDecision['deadline'],
): AssigneesDecision {
  return { kind: 'assignees', rule: DESK, because, deadline, add: [login], remove: [] };
}

/** Whether the desk's own rules give the ticket to somebody. */
export function isGiven(ruling: Ruling): boolean {
  return givenIn(ruling).length > 0;
}

/** Logins of those to whom the desk's own rules give the ticket. */
export function givenIn({ decisions }: Ruling): readonly string[] {
  return assignmentsIn(decisions).flatMap(({ rule, add }) => (rule === DESK ? add : []));
}

/** Whether somebody owns it, or will once its decisions are carried out. */
export function isOwned({ case: c, decisions }: Ruling): boolean {
  const moves = assignmentsIn(decisions);
  const leaving = new Set(moves.flatMap(({ remove }) => remove));
  return moves.some(({ add }) => add.length > 0) || ownersNow(c).some((login) => !leaving.has(login));
}
