import { expect, it } from 'vitest';
import type { Reason } from '../../src/ticket/reason.ts';
import { withoutCustomer } from '../../src/ticket/reason.ts';

const answer: Reason = { kind: 'form_answer', field: 'impact' };
const raised = (because: Reason): Reason => ({ kind: 'at_least', why: answer, severity: 'P3', because });
const lowered = (because: Reason): Reason => ({ kind: 'at_most', why: answer, severity: 'P3', because });
const unconfirmed = (why: Reason): Reason => ({ kind: 'unconfirmed', why, severity: 'P2' });

it.each<[Reason, Reason | null]>([
  [answer, answer],
  [{ kind: 'vip' }, null],
  [raised({ kind: 'vip' }), answer],
  [raised({ kind: 'label_is', label: 'x' }), raised({ kind: 'label_is', label: 'x' })],
  [
    raised({ kind: 'all', of: [{ kind: 'vip' }, { kind: 'incident' }] }),
    raised({ kind: 'all', of: [{ kind: 'incident' }] }),
  ],
  [lowered({ kind: 'tier_is', tier: 'free' }), { kind: 'policy' }],
  [lowered({ kind: 'type_is', type: 'Task' }), lowered({ kind: 'type_is', type: 'Task' })],
  [unconfirmed(raised({ kind: 'vip' })), unconfirmed(answer)],
  [unconfirmed({ kind: 'vip' }), unconfirmed({ kind: 'policy' })],
  [{ kind: 'all', of: [{ kind: 'vip' }, { kind: 'tier_is', tier: 'gold' }] }, null],
  [
    { kind: 'all', of: [] },
    { kind: 'all', of: [] },
  ],
])('nobody reads from a reason who the customer is: %j', (reason, shown) => {
  expect(withoutCustomer(reason)).toEqual(shown);
});
