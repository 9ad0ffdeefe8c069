import { type Instant, NEVER } from '../calendar/instant.ts';
import type { Case } from '../rules/case.ts';
import type { Escalation } from '../sla/escalation-step.ts';
import { valueAt } from '../ticket/ticket.ts';

/** What figures are grouped by, as it was at one moment. */
export interface StandingAt {
  readonly severity: string | null;
  readonly tier: string | null;
  readonly customer: string | null;
  readonly form: string | null;
  /** That it was handed to last. */
  readonly group: string | null;
  /** Logins; empty: nobody owned it. */
  readonly owners: readonly string[];
  /** What it is about: parts of an incident that were hit, and what its form names. Empty: nothing says. */
  readonly components: readonly string[];
}

/** How a ticket stood at an instant. The first severity is deemed to have held from the beginning. */
export function standingAt({ ticket, incident, escalations }: Case, at: Instant): StandingAt {
  const facts = valueAt(ticket.facts, at);
  const first = ticket.severity[0];
  const isBeforeTriage = first === undefined || first.at > at;
  return {
    severity: isBeforeTriage ? (first?.severity ?? null) : (facts?.severity ?? null),
    tier: facts?.tier ?? null,
    customer: facts?.customer ?? null,
    form: facts?.form ?? null,
    group: holderAt(escalations, at),
    owners: valueAt(ticket.owners, at) ?? [],
    components: [
      ...new Set([
        ...(incident?.updates ?? [])
          .filter((update) => update.at <= at && (update.struckAt === null || update.struckAt > at))
          .flatMap(({ impacts }) => impacts.map(({ component }) => component)),
        ...(ticket.system === null ? [] : [ticket.system]),
      ]),
    ],
  };
}

/** The group that a ticket was handed to last, and that people did not take back, by an instant; null: none was. */
function holderAt(escalations: readonly Escalation[], at: Instant): string | null {
  return (
    escalations
      .flatMap(({ reached }) => reached)
      .filter((step) => step.to !== null && step.at <= at && (step.handOver?.withdrawnAt ?? NEVER) > at)
      .sort((a, b) => a.at - b.at)
      .at(-1)?.to ?? null
  );
}
