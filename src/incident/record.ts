import type { Instant } from '../calendar/instant.ts';
import type { IncidentRole, IncidentState } from '../commands/incident-words.ts';
import type { Since } from '../ticket/ticket.ts';
import type { IncidentStretch } from './stretch.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { Progression } from './updates.ts';

/** Who had each role, from each instant on; logins in lower case. Empty: nobody. */
export type Roles = Readonly<Record<IncidentRole, readonly Since<readonly string[]>[]>>;

/** Everything on record of an incident until an instant, as its timeline tells it: the same whenever it is read. */
export interface IncidentRecord extends Progression {
  /** In time order; at least one. */
  readonly stretches: readonly IncidentStretch[];
  /** When it was first declared. */
  readonly declaredAt: Instant;
  /** It is one, be it over: nobody has taken that back. */
  readonly stands: boolean;
  /** When it was over: resolved by an update or a close, or taken back; null: it goes on. */
  readonly endedAt: Instant | null;
  /** The name that people gave it last; null: none. */
  readonly name: string | null;
  /** State that it is in. */
  readonly state: IncidentState;
  /** Who had each role, from each instant on. */
  readonly roles: Roles;
  /** What people put on its record, by when it happened. */
  readonly timeline: readonly TimelineEntry[];
}
