import type { Instant } from '../calendar/instant.ts';
import type { ComponentImpact, Impact, IncidentState } from '../commands/incident-words.ts';
import type { Language } from '../policy/sections/language.ts';
import type { TextByLanguage } from '../policy/text-by-language.ts';
import type { Since } from '../ticket/ticket.ts';

/**
 * Everything that a status page says, as data. What is in it is published: nothing that a customer or the office wrote
 * belongs here. Lists may be in any order.
 */
export interface StatusPage {
  readonly name: string;
  /** Public address of the page's folder, with or without a slash at its end; null: not known, links are relative. */
  readonly url: string | null;
  /** Languages that it is written in. The first is that of the page itself and of feeds, files of JSON and the calendar. */
  readonly languages: readonly [Language, ...Language[]];
  /** Zone in which it shows times and counts days. */
  readonly timezone: string;
  /** When what it says was so. */
  readonly asOf: Instant;
  /** When a newer one should have taken its place. */
  readonly renewedBy: Instant;
  /** Since when incidents have been on record: days before it count for no figure. Null: for as long as it looks back. */
  readonly since: Instant | null;
  /** In the order in which they are shown. */
  readonly components: readonly PageComponent[];
  readonly incidents: readonly PageIncident[];
  readonly maintenance: readonly PageMaintenance[];
}

/** A part of the service, as the policy names it. */
export interface PageComponent {
  readonly name: string;
  /** What readers know it by; left out: its name. */
  readonly title?: TextByLanguage;
  /** Its name in addresses, `[a-z0-9-]+`: of its own on the page, and kept as long as the name is. */
  readonly slug: string;
  readonly description: TextByLanguage | null;
}

/** An incident that was published. */
export interface PageIncident {
  /** Its name in addresses, `[a-z0-9-]+`, such as its ticket's number: of its own among incidents and maintenance. */
  readonly id: string;
  /** Name that others see. */
  readonly name: TextByLanguage;
  readonly createdAt: Instant;
  /** From when it is shown, or was last. */
  readonly publishedAt: Instant;
  readonly state: IncidentState;
  /** When it was over; null: it goes on. */
  readonly resolvedAt: Instant | null;
  /** Worst that was said of it; null: nothing was, as long as no component is said to be hit. */
  readonly impact: Impact | null;
  /** Components that were hit, from each instant on; empty: none was. By their names in `components`. */
  readonly affected: readonly Since<readonly ComponentImpact[]>[];
  readonly updates: readonly PageUpdate<IncidentState>[];
  /** When it was taken from the page after all; it is shown struck and counts for nothing. Null: it stands. */
  readonly withdrawnAt: Instant | null;
  readonly postMortem: PagePostMortem | null;
}

/** Words that staff told everybody. */
export interface PageUpdate<State extends string> {
  readonly at: Instant;
  readonly state: State;
  /** Components whose impact it changed. */
  readonly impacts: readonly ComponentImpact[];
  /** A person's words, as Markdown or plain text; may be empty. */
  readonly words: string;
  /** When a correction struck it; null: it stands. */
  readonly struckAt: Instant | null;
  /** When the next one was promised by; null: no promise. */
  readonly nextBy: Instant | null;
}

/** The part of a post-mortem that was released. */
export interface PagePostMortem {
  readonly at: Instant;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

/** Work that is planned, or was. */
export interface PageMaintenance {
  /** Like an incident's. */
  readonly id: string;
  readonly name: TextByLanguage;
  /** When it was announced. */
  readonly createdAt: Instant;
  readonly from: Instant;
  readonly to: Instant;
  /** Names of the components that it is of. */
  readonly components: readonly string[];
  readonly state: MaintenanceState;
  readonly updates: readonly PageUpdate<MaintenanceState>[];
  /** When it was called off; null: it stands. */
  readonly withdrawnAt: Instant | null;
}

/** State of maintenance; it goes through them in this order. */
export type MaintenanceState = 'scheduled' | 'in_progress' | 'completed';
