import type { PromisedClock } from '../policy/promised-clock.ts';
import type { Phrases } from './phrases.ts';

/** What the page of a policy's promises says in one language. Names and times come as they are shown. */
export interface PromiseWords {
  readonly phrases: Phrases;
  readonly title: string;
  /** Of one customer's. */
  readonly titleFor: (customer: string) => string;
  /** Nobody is promised any time. */
  readonly nothing: string;
  /** What the columns hold that say when something is done. */
  readonly clocks: Readonly<Record<PromisedClock, string>>;
  readonly severity: string;
  readonly means: string;
  readonly hours: string;
  /** A time, and how often an update comes. */
  readonly within: (time: string) => string;
  readonly every: (time: string) => string;
  readonly around: string;
  /** Tickets without a severity. */
  readonly unset: string;
  readonly audience: (tiers: readonly string[]) => string;
  /** Whom the other tables leave out. */
  readonly others: string;
  /** Promises for some tickets alone, whatever the tables say of the rest. */
  readonly special: string;
  readonly forForm: (names: string) => string;
  readonly forLabel: (names: string) => string;
  readonly forType: (names: string) => string;
  readonly forIncidents: string;
  /** Tickets of a rule whose words are the desk's own. */
  readonly forRule: (name: string) => string;
  readonly definitions: string;
  readonly defined: Readonly<Record<PromisedClock, string>>;
  readonly closedDays: string;
  /** What the time to solve it does not count. */
  readonly stands: Readonly<Record<'pending' | 'on_hold' | 'maintenance', string>>;
}
