import { keyOf } from '../marks/key.ts';
import { called } from './called.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { flag, isNews, isNudgeNews, isOpen, isTakenAway, mayTell } from './rule.ts';

/** A ticket that waits for an approval says so by its label, and those who may give it are told once. */
export const needsApproval: Rule = (c) => {
  const { ticket, policy } = c;
  const needed = isOpen(c) && c.approval?.verdict === null ? c.approval.since : null;
  if (policy.approval === null) return [];
  const because = needed === null ? 'It waits for no approval.' : 'The policy wants an approval for it.';
  const meta = { rule: 'needs-approval', because, deadline: needed ?? c.now };
  const since = needed !== null && (isNews(c, needed) || isMarked(c)) ? needed : null;
  const decisions: Decision[] = flag(c, policy.labels.needs_approval, since, { ...meta, record: false });
  if (needed === null || !mayTell(c) || !isNudgeNews(c, needed)) return decisions;
  if (isTakenAway(c, needed)) return decisions;
  const duties = policy.approval.by.map((group) => called(c, group));
  const to = [...new Set(duties.flatMap(({ logins }) => logins))].filter(
    (login) => login !== ticket.requester.login,
  );
  const duty = duties.find(({ logins }) => logins.length > 0)?.because ?? 'nobody';
  decisions.push({
    ...{ kind: 'notice', ...meta, key: keyOf('approval', needed) },
    ...{ to, group: policy.approval.by.join(', '), duty: to.length === 0 ? 'nobody' : duty },
    notice: { kind: 'approval', says: wordOf(c, 'approve'), skip: wordOf(c, 'decline') },
  });
  return decisions;
};

/** What has waited for one for long goes on to say so. */
function isMarked({ ticket, policy }: Case): boolean {
  return ticket.issue.labels.some(
    (name) => name.toLowerCase() === policy.labels.needs_approval.name.toLowerCase(),
  );
}

function wordOf({ policy }: Case, name: 'approve' | 'decline'): string | null {
  const { word, enabled } = policy.commands[name];
  return enabled ? `/${word}` : null;
}
