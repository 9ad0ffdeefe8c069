import type { IncidentStatus } from '../documents/incident-facts.ts';
import type { ToldUpdate } from '../documents/told-update.ts';
import type { IncidentUpdate } from '../incident/updates.ts';
import type { Case } from './case.ts';

/** The incident that a ticket is, as others see it; null: it is none, or staff have told of it in no such words yet. */
export function incidentStatus(c: Case): IncidentStatus | null {
  const { incident } = c;
  if (incident?.stands !== true || (incident.name === null && incident.updates.length === 0)) return null;
  const { name, state, states, declaredAt, impacts, updates } = incident;
  return {
    name,
    state,
    since: states.at(-1)?.at ?? declaredAt,
    impacts: impacts.at(-1)?.value ?? [],
    updates: updates.map(toldUpdate).toReversed(),
  };
}

export function toldUpdate({ at, by, state, impacts, words, struckAt }: IncidentUpdate): ToldUpdate {
  return { at, by, state, impacts, words, struck: struckAt !== null };
}
