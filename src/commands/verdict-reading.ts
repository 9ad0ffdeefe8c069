import { missing, understood } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import type { Reading, Vocabulary } from './spec.ts';

/** Reads an approval, or its refusal, by somebody who may give it. */
export function verdict(approved: boolean): (args: string, vocabulary: Vocabulary) => Reading {
  return (args, { approvers, myGroups, mine }) => {
    if (!approved && args === '') return missing('why');
    const isNamed = approvers.some((group) => myGroups.includes(group));
    return {
      ...understood(args, { kind: 'verdict', approved }),
      refusedOn: ({ approvable }): RefusalReason | null => {
        if (!approvable) return { kind: 'not_now', because: { kind: 'no_approval' } };
        if (mine) return { kind: 'not_now', because: { kind: 'own_request' } };
        if (isNamed) return null;
        return { kind: 'not_now', because: { kind: 'no_approver', groups: approvers } };
      },
    };
  };
}
