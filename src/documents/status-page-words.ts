import type { Impact, IncidentState } from '../commands/incident-words.ts';

/** What a status page says in one language. Names, times and spans come as they are shown. */
export interface StatusPageWords {
  /** Title of the page of a service. */
  readonly title: (name: string) => string;
  /** What the page is about, for those who list pages. */
  readonly about: (name: string) => string;
  /** How the whole is; `unknown`: something is looked into, and nothing is said to be hit. */
  readonly headlines: Readonly<Record<Impact | 'maintenance' | 'unknown', string>>;
  /** How a component is. */
  readonly conditions: Readonly<Record<Impact | 'maintenance', string>>;
  /** How bad an incident is, or was. */
  readonly impacts: Readonly<Record<Impact, string>>;
  readonly states: Readonly<Record<IncidentState, string>>;
  readonly maintenanceStates: Readonly<Record<'scheduled' | 'in_progress' | 'completed', string>>;
  readonly asOf: (at: string) => string;
  /** Until when the page counts on being renewed, for those who read it without a script. */
  readonly renewedBy: (at: string) => string;
  /** Loudly, once that has passed. */
  readonly stale: (at: string) => string;
  readonly toContent: string;
  readonly toPage: (name: string) => string;
  readonly languages: string;
  /** Headings. */
  readonly current: string;
  readonly ahead: string;
  readonly components: string;
  readonly past: string;
  readonly updates: string;
  readonly postMortem: string;
  readonly month: (month: string) => string;
  /** Names of the months. */
  readonly months: readonly string[];
  readonly noPast: string;
  /** The months before, behind a colon. */
  readonly earlier: string;
  readonly more: (count: number) => string;
  readonly wholeIncident: string;
  readonly begun: (at: string) => string;
  readonly lasted: (span: string) => string;
  readonly goesOn: string;
  readonly nextBy: (at: string) => string;
  /** Next to words that a correction struck. */
  readonly struck: (at: string) => string;
  readonly withdrawn: (at: string) => string;
  /** An incident that nobody gave a name, and of which no component is said to be hit. */
  readonly unnamed: string;
  /** An update that puts the one before it right. */
  readonly correction: (state: string) => string;
  /** What a withdrawn incident comes to, and maintenance that was called off, for those who read files. */
  readonly withdrawnShort: string;
  readonly calledOff: string;
  readonly affects: (components: string) => string;
  readonly window: (from: string, to: string) => string;
  /** Uptime of the last days. */
  readonly uptime: (percent: string, days: number) => string;
  readonly noUptime: string;
  /** Last days of a component, for those who do not see its bars. */
  readonly strip: (name: string, bad: number, days: number) => string;
  readonly daysAgo: (days: number) => string;
  readonly today: string;
  readonly definition: (days: number, since: string | null) => string;
  readonly spent: (condition: string, span: string) => string;
  readonly legend: string;
  readonly feed: string;
  readonly componentFeed: (name: string) => string;
  readonly calendar: string;
  readonly json: string;
  /** The badge's left side. */
  readonly badge: string;
}
