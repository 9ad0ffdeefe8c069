import { expect, it } from 'vitest';
import type { Reason } from '../../src/ticket/reason.ts';
import { withoutCustomer } from '../../src/ticket/reason.ts';

const answer: Reason = { kind: 'form_answer', field: 'impact' };
const raised = (because: Reason): Reason => ({ kind: 'at_least', why: answer, severity: 'P3', because });

it.each<[Reason, Reason | null]>([
  [answer, answer],
  [{ kind: 'vip' }, null],
  [raised({ kind: 'vip' }), answer],
  [raised({ kind: 'label_is', label: 'x' }), raised({ kind: 'label_is', label: 'x' })],
  [
    raised({ kind: 'all', of: [{ kind: 'vip' }, { kind: 'incident' }] }),
    raised({ kind: 'all', of: [{ kind: 'incident' }] }),
  ],
  [{ kind: 'all', of: [{ kind: 'vip' }, { kind: 'tier_is', tier: 'gold' }] }, null],
  [
    { kind: 'all', of: [] },
    { kind: 'all', of: [] },
  ],
])('nobody reads from a reason who the customer is: %j', (reason, shown) => {
  expect(withoutCustomer(reason)).toEqual(shown);
});
