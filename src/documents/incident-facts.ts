import type { Instant } from '../calendar/instant.ts';
import type { ComponentImpact, IncidentState } from '../commands/incident-words.ts';
import { cut, oneShortLine } from './escape.ts';
import { entry } from './field.ts';
import { at, first, flag, list, number, optional, text } from './kinds.ts';
import type { Phrases } from './phrases.ts';
import type { ToldUpdate } from './told-update.ts';

/** An incident as others see it. */
export interface IncidentStatus {
  /** A person's words; null: people gave it none. */
  readonly name: string | null;
  readonly state: IncidentState;
  /** Since when it is in that state. */
  readonly since: Instant;
  /** Components that are hit, as it is now. */
  readonly impacts: readonly ComponentImpact[];
  /** The latest first. */
  readonly updates: readonly ToldUpdate[];
}

/** So much of each is told in a list of them, in characters. */
const LONGEST = { component: 80, login: 39, words: 160 } as const;

const HIT = entry(
  {
    component: text('Name of the component.', 'Checkout'),
    impact: text('How badly it is hit.', 'major impact'),
  },
  ({ component, impact }: ComponentImpact, { phrases }) => ({
    component: cut(component, LONGEST.component),
    impact: phrases.impacts[impact],
  }),
);

const TOLD = entry(
  {
    at: at('When.', '2026-12-07T09:30+01:00'),
    by: text('Login of who said so.', 'ana'),
    phase: text('The state of the incident with it.', 'identified'),
    hit: first(3, list('What changed with it of the components.', HIT)),
    words: text('The words of it; may be empty.', 'We know why and where.'),
    struck: flag('Whether a later one corrected it.', false),
  },
  ({ at: said, by, state, impacts: hit, words, struck }: ToldUpdate, { phrases }) => ({
    ...{ at: said, by: cut(by, LONGEST.login), phase: phrases.incidentStates[state], hit, struck },
    words: oneShortLine(words, LONGEST.words),
  }),
);

/** More of its history than a reader takes in. */
const MOST = 5;

/** Fields of an incident in a document about its ticket; all of them empty where there is nothing to tell. */
export const INCIDENT_FIELDS = {
  name: optional(text('The name that people gave the incident; may be empty.', 'Checkout is down')),
  phase: text('The state of the incident; empty where staff have not told of it as one.', 'identified'),
  phased: optional(at('Since when it is in that state.', '2026-12-07T09:30+01:00')),
  over: flag('Whether that is its end: it is resolved.', false),
  hit: first(10, list('Components that are hit.', HIT)),
  next: optional(
    at(
      'By when the next update comes, or since when it is due; empty where none is promised.',
      '2026-12-07T10:30+01:00',
    ),
  ),
  history: list('Its updates, the latest first.', TOLD, { struck: true }),
  earlier: number('How many more there were before those.', 2),
};

/** What is told of an incident; null: nothing. */
export function incidentFacts(known: IncidentStatus | null, phrases: Phrases) {
  const { updates = [] } = known ?? {};
  return {
    name: known?.name ?? null,
    phase: known === null ? '' : phrases.incidentStates[known.state],
    phased: known?.since ?? null,
    over: known?.state === 'resolved',
    hit: known?.impacts ?? [],
    history: updates.slice(0, MOST),
    earlier: Math.max(0, updates.length - MOST),
  };
}
