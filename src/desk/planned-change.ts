import type { PlannedChange } from '../documents/shipping-list.ts';
import type { Case } from '../rules/case.ts';
import { ownersNow } from '../rules/rule.ts';

/** Null: it is no change, or no day stands for it. */
export function plannedChange(c: Case): PlannedChange | null {
  const { change, ticket, now } = c;
  const ships = change?.ships ?? null;
  if (change === null || ships === null || ships.endsAt <= now) return null;
  const ready = change.readySince !== null;
  return {
    number: ticket.issue.number,
    title: ticket.issue.title,
    owners: ownersNow(c),
    stage: change.stage?.name ?? null,
    signOff: change.signOff,
    ready,
    atRisk: !ready && ships.riskAt !== null && ships.riskAt <= now,
    ...{ day: ships.name, at: ships.at, endsAt: ships.endsAt },
  };
}
