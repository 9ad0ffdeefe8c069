import type { PauseReason } from '../policy/pause-reason.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { carries, isOpen, pressing } from './rule.ts';
import type { Decision } from './decision.ts';

/** The labels for waiting agree with what the ticket waits for: a customer's comment ends pending, a date ends a hold. */
export const waitLabels: Rule = (c) => [...agree(c, 'pending'), ...agree(c, 'on_hold')];

function agree(c: Case, reason: PauseReason): Decision[] {
  const label = c.policy.labels[reason];
  const now = isOpen(c)
    ? c.ticket.waits.find((w) => w.reason === reason && w.from <= c.now && (w.to === null || c.now < w.to))
    : undefined;
  if (now !== undefined) {
    return [
      {
        kind: 'label',
        rule: 'waiting',
        because: now.begunBy,
        deadline: pressing(c),
        label,
        present: true,
        record: false,
      },
    ];
  }
  const ended = c.ticket.waits.findLast((w) => w.reason === reason);
  if (ended === undefined || !carries(c, label)) return [];
  const because: Reason = { kind: 'wait_over', ended: ended.endedBy ?? { kind: 'was_closed' } };
  return [
    {
      kind: 'label',
      rule: 'waiting',
      because,
      deadline: pressing(c),
      label,
      present: false,
      record: false,
    },
  ];
}
