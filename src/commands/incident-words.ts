/** States of an incident, in the order in which it goes through them. */
export const INCIDENT_STATES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;

export type IncidentState = (typeof INCIDENT_STATES)[number];

/** How badly a component is hit, from not at all on. */
export const IMPACTS = ['none', 'minor', 'major', 'critical'] as const;

export type Impact = (typeof IMPACTS)[number];

/** A component of the policy, by its name there, and how badly it is hit. */
export interface ComponentImpact {
  readonly component: string;
  readonly impact: Impact;
}

/** What people are to an incident. */
export const INCIDENT_ROLES = ['lead', 'communications', 'scribe'] as const;

export type IncidentRole = (typeof INCIDENT_ROLES)[number];
