import type { Case } from './case.ts';
import type { NoticeDecision } from './decision.ts';
import { called } from './called.ts';
import { addressees } from './rule.ts';

/** Who decides how severe a ticket is: who is on duty in the group for it, whoever owns the ticket; else its owners. */
export function deciders(c: Case): Pick<NoticeDecision, 'to' | 'group' | 'duty'> {
  const group = c.policy.intake.triage?.group ?? null;
  if (group === null) return addressees(c);
  const { logins, because } = called(c, group);
  return { to: logins, group, duty: because };
}

/** How they say it here: `/severity`; null: by label alone. */
export function deciding({ policy }: Case): string | null {
  const { word, enabled } = policy.commands.severity;
  return enabled ? `/${word}` : null;
}
