import { labelKey } from '../ticket/labels.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Policy } from '../policy/policy.ts';
import type { DeniedMove } from '../ticket/ticket.ts';
import { keyOf } from '../marks/key.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { isNews } from './rule.ts';

/**
 * Puts labels back as they were before somebody moved them who must not, where the policy leaves them to staff, or the
 * command that says the same to some: whoever is on the staff is told so, once.
 */
export const outsiders: Rule = (c) => {
  const { ticket, policy } = c;
  const restricted = new Set(ticket.denied.map(({ label }) => label));
  return [
    ...[...ticket.undone].map(([name, present]): Decision => ({
      kind: 'label',
      rule: 'outsiders',
      because: restricted.has(name)
        ? 'Whoever moved the label may not give the command that says the same.'
        : 'The policy lets only staff move the desk’s labels.',
      deadline: ticket.changedAt,
      label: specOf(policy, name),
      present,
      record: false,
    })),
    ...[...Map.groupBy(ticket.denied, ({ by }) => by.login).values()].flatMap((moves) => denial(c, moves)),
  ];
};

/** Words to somebody whose labels were taken back. Bots read none. */
function denial(c: Case, moves: readonly DeniedMove[]): Decision[] {
  const { ticket } = c;
  const [first] = moves.toSorted((a, b) => a.at - b.at);
  const at = first?.at;
  if (first?.by.kind !== 'human' || at === undefined || ticket.issue.locked || !isNews(c, at)) return [];
  if (ticket.ownDeletions.some((deleted) => deleted >= at)) return [];
  return [
    {
      kind: 'comment',
      rule: 'outsiders',
      because: 'Somebody moved a label who may not.',
      deadline: at,
      key: keyOf('denied', first.by.login.toLowerCase()),
      document: 'denied',
      facts: {
        to: [first.by.login],
        labels: moves
          .filter((move) => move.at === at)
          .map(({ label, put, openTo }) => ({ label, put, openTo })),
      },
    },
  ];
}

/** GitHub's own colour for a label that nobody gave one. */
const PLAIN = 'ededed';

function specOf({ labels, severities, flags }: Policy, name: string): LabelSpec {
  const severity = severities.find(({ label }) => labelKey(label) === labelKey(name));
  const ours = [...Object.values(labels), ...flags.map(({ label }) => label)];
  const role = ours.find((label) => labelKey(label.name) === labelKey(name));
  return role ?? { color: PLAIN, description: '', ...severity, name };
}
