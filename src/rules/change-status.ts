import type { StatusExtras } from '../documents/status-facts.ts';
import { selects } from '../ticket/facts.ts';
import type { Case } from './case.ts';
import { isOpen } from './rule.ts';

/** What a status comment says of a change, and of an approval that the ticket needs. */
export function changeStatus(c: Case): Partial<Pick<StatusExtras, 'change' | 'approval' | 'rfc'>> {
  const { change, approval, policy, ticket } = c;
  const verdict = approval?.verdict ?? null;
  const address = rfcOf(c);
  return {
    ...(address === null ? {} : { rfc: address }),
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

/** Where the proposal of a ticket lives; null: it is none, or not everybody may know. */
function rfcOf({ policy: { rfc }, ticket, showsRfcs = false }: Case): string | null {
  const facts = ticket.facts.at(-1)?.value;
  if (rfc === null || !showsRfcs || facts === undefined || !selects(rfc.when, facts)) return null;
  // On the server that the ticket is on.
  return new URL(`/${rfc.repository}`, ticket.issue.url).href;
}
