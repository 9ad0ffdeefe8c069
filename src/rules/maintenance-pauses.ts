import { earliest, type Instant, latest, NEVER } from '../calendar/instant.ts';
import type { IncidentRecord } from '../incident/record.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import { textIn } from '../policy/text-by-language.ts';
import type { Pause } from '../sla/span.ts';
import { selects } from '../ticket/facts.ts';
import type { Since, Ticket } from '../ticket/ticket.ts';

/** What of a case tells when planned work concerned its ticket. */
interface Concerned {
  readonly ticket: Ticket;
  readonly policy: Policy;
  /** Planned work that staff announced by a form. */
  readonly announced: readonly PlannedWindow[];
  readonly incident: IncidentRecord | null;
}

/** Half-open; `to` NEVER: it goes on. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The stretches in which planned work was done on a component while the ticket was about it, future ones included: clocks
 * may stand in them. A ticket is about the components that its form's answer names, those whose selector picks it, for as
 * long as it does, and as an incident those that its updates say are hit. Empty where no rule's clocks stand for work.
 */
export function maintenancePauses(c: Concerned): Pause[] {
  const { ticket, policy, announced } = c;
  const { statusPage, incidents, language } = policy;
  if (statusPage === null || !standsForWork(policy)) return [];
  const windows = [...statusPage.maintenance, ...announced].filter(({ to }) => to > ticket.openedAt);
  const spells = new Map<string, readonly Stretch[]>();
  const spellsOf = (component: string): readonly Stretch[] => {
    const found = spells.get(component) ?? [
      ...named(ticket, component),
      ...picked(ticket, policy, component),
      ...hit(c.incident, component),
    ];
    spells.set(component, found);
    return found;
  };
  return windows.flatMap(({ name, components, ...window }) =>
    components
      .filter((one) => incidents.components.includes(one))
      .flatMap(spellsOf)
      .flatMap((spell): Pause[] => {
        const [from, to] = [latest(window.from, spell.from), earliest(window.to, spell.to)];
        if (to <= from) return [];
        const text = textIn(name, language);
        const why = { kind: 'maintenance_began', name: text } as const;
        return [{ reason: 'maintenance', from, to, why, endedBy: { kind: 'maintenance_over', name: text } }];
      }),
  );
}

/** Whether planned work makes any clock stand. */
export function standsForWork({ sla, internal }: Pick<Policy, 'sla' | 'internal'>): boolean {
  return [...sla, ...internal].some(({ pauses }) =>
    Object.values(pauses).some((reasons) => reasons.includes('maintenance')),
  );
}

function named({ system, openedAt }: Ticket, component: string): Stretch[] {
  const answers = (system ?? '').split(/[,;\n]/).map((one) => one.trim().toLowerCase());
  return answers.includes(component.toLowerCase()) ? [{ from: openedAt, to: NEVER }] : [];
}

function picked({ facts }: Ticket, { statusPage }: Policy, component: string): Stretch[] {
  const tickets = statusPage?.components.find(({ name }) => name === component)?.tickets ?? null;
  return tickets === null ? [] : spellsIn(facts, (value) => selects(tickets, value));
}

/** While it was an incident. */
function hit(incident: IncidentRecord | null, component: string): Stretch[] {
  if (incident === null) return [];
  const said = spellsIn(incident.impacts, (value) => value.some((one) => one.component === component));
  return said.flatMap((spell) =>
    incident.stretches.flatMap((stretch): Stretch[] => {
      const [from, to] = [latest(spell.from, stretch.from), earliest(spell.to, stretch.to ?? NEVER)];
      return to > from ? [{ from, to }] : [];
    }),
  );
}

function spellsIn<T>(history: readonly Since<T>[], holds: (value: T) => boolean): Stretch[] {
  return history.flatMap(({ at, value }, index): Stretch[] =>
    holds(value) ? [{ from: at, to: history[index + 1]?.at ?? NEVER }] : [],
  );
}
