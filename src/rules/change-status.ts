import type { StatusExtras } from '../documents/status-facts.ts';
import type { Case } from './case.ts';
import { isOpen } from './rule.ts';

/** What a status comment says of a change, and of an approval that the ticket needs. */
export function changeStatus(c: Case): Partial<Pick<StatusExtras, 'change' | 'approval'>> {
  const { change, approval, policy, ticket } = c;
  const verdict = approval?.verdict ?? null;
  return {
    ...(change === null
      ? {}
      : {
          change: {
            stage:
              change.stage === null
                ? null
                : {
                    ...{ name: change.stage.name, means: change.stage.description },
                    ...{ since: change.stage.since, next: change.stage.next },
                  },
            planned: change.readySince === null ? (change.ships?.at ?? null) : null,
            unsigned: change.signOff === 'open',
            tried:
              isOpen(c) &&
              ticket.signOffAsked !== null &&
              policy.changes?.stages.some((one) => one.signOff) === true,
          },
        }),
    ...(approval === null
      ? {}
      : {
          approval: {
            state: verdict === null ? 'open' : verdict.approved ? 'given' : 'declined',
            groups: policy.approval?.by ?? [],
            ...{ by: verdict?.by ?? null, at: verdict?.at ?? null, why: verdict?.why ?? '' },
          },
        }),
  };
}
