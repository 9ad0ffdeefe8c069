import type { Policy } from '../../policy/policy.ts';
import { capOf, floorOf } from '../../ticket/severity-sources.ts';
import type { Facts } from '../../ticket/ticket.ts';

/** What a ticket of which nothing tells the severity counts as. */
export interface CountedSeverity {
  readonly severity: string;
  /** Where the policy says so. */
  readonly under: 'intake.otherwise' | 'intake.severity';
}

/**
 * What a ticket counts as of which nothing tells the severity; null: as none.
 *
 * @param factsFor what selectors see of it where its severity is this one
 */
export function severityCounted(
  policy: Policy,
  factsFor: (severity: string | null) => Facts | undefined,
): CountedSeverity | null {
  const { otherwise } = policy.intake;
  const opened = factsFor(null)?.openedAt;
  if (opened === undefined) return null;
  const held = otherwise === null || opened < (otherwise.effective ?? opened) ? null : otherwise.severity;
  const facts = factsFor(held);
  const raised = (facts === undefined ? undefined : floorOf(policy, facts))?.atLeast ?? held;
  const then = raised === null ? undefined : factsFor(raised);
  const severity = (then === undefined ? undefined : capOf(policy, then))?.atMost ?? raised;
  return severity === null
    ? null
    : { severity, under: held === null ? 'intake.severity' : 'intake.otherwise' };
}
