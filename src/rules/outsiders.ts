import { labelKey } from '../ticket/labels.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rule } from './rule.ts';

/** Puts labels back as they were before somebody moved them who must not, where the policy leaves them to staff. */
export const outsiders: Rule = ({ ticket, policy }) =>
  [...ticket.undone].map(([name, present]) => ({
    kind: 'label',
    rule: 'outsiders',
    because: 'The policy lets only staff move the desk’s labels.',
    deadline: ticket.changedAt,
    label: specOf(policy, name),
    present,
    record: false,
  }));

/** GitHub's own colour for a label that nobody gave one. */
const PLAIN = 'ededed';

function specOf({ labels, severities, flags }: Policy, name: string): LabelSpec {
  const severity = severities.find(({ label }) => labelKey(label) === labelKey(name));
  const ours = [...Object.values(labels), ...flags.map(({ label }) => label)];
  const role = ours.find((label) => labelKey(label.name) === labelKey(name));
  return role ?? { color: PLAIN, description: '', ...severity, name };
}
