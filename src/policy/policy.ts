import { z } from 'zod';
import type { NamedFile } from './named-file.ts';
import type { FateKey } from './names.ts';
import { approval } from './sections/approval-rules.ts';
import { bot } from './sections/bot.ts';
import { calendars } from './sections/calendars.ts';
import { changes } from './sections/change-process.ts';
import { cannotWait } from './sections/cannot-wait.ts';
import { commands } from './sections/commands.ts';
import { customers } from './sections/customers.ts';
import { desk } from './sections/desk.ts';
import { entitlements } from './sections/entitlements.ts';
import { escalation } from './sections/escalation.ts';
import { preset } from './sections/extends.ts';
import { firstRun } from './sections/first-run.ts';
import { flags } from './sections/flags.ts';
import { incidents } from './sections/incidents.ts';
import { inflation } from './sections/inflation.ts';
import { intake } from './sections/intake.ts';
import { learning } from './sections/learning.ts';
import { labelsBy } from './sections/labels-by.ts';
import { labels } from './sections/labels.ts';
import { language } from './sections/language.ts';
import { load } from './sections/workload.ts';
import { news } from './sections/news.ts';
import { notices } from './sections/notice-place.ts';
import { nudgeHours } from './sections/nudge-hours.ts';
import { outOfScope } from './sections/out-of-scope.ts';
import { ownership } from './sections/ownership.ts';
import { pagers } from './sections/pagers.ts';
import { pagesPerHour } from './sections/pages-per-hour.ts';
import { paused } from './sections/paused.ts';
import { playbooks } from './sections/playbooks.ts';
import { promises } from './sections/promises.ts';
import { publish } from './sections/publish.ts';
import { queue } from './sections/queue.ts';
import { reference } from './sections/reference.ts';
import { replies } from './sections/replies.ts';
import { reports } from './sections/reports.ts';
import { scopes } from './sections/scopes.ts';
import { selfService } from './sections/self-service.ts';
import { severities } from './sections/severities.ts';
import { rfc } from './sections/rfc.ts';
import { since } from './sections/since.ts';
import { signOff } from './sections/sign-off.ts';
import { internal, sla } from './sections/sla.ts';
import { statusPage } from './sections/status-page.ts';
import { team } from './sections/team.ts';
import { templates } from './sections/templates.ts';
import { timeSpent } from './sections/time-spent.ts';
import { tickets } from './sections/tickets.ts';
import { thanks } from './sections/thanks.ts';
import { timezone } from './sections/timezone.ts';
import { triage } from './sections/triage.ts';
import { version } from './sections/version.ts';
import { waiting } from './sections/waiting.ts';
import { writeUp } from './sections/write-up.ts';

/** The keys of a policy, in the order in which they are documented and resolved. */
export const SECTIONS = {
  version,
  extends: preset,
  timezone,
  bot,
  news,
  language,
  templates,
  reference,
  nudge_hours: nudgeHours,
  since,
  first_run: firstRun,
  tickets,
  team,
  calendars,
  severities,
  labels,
  labels_by: labelsBy,
  flags,
  customers,
  intake,
  self_service: selfService,
  replies,
  sign_off: signOff,
  approval,
  changes,
  rfc,
  out_of_scope: outOfScope,
  commands,
  cannot_wait: cannotWait,
  publish,
  promises,
  sla,
  internal,
  scopes,
  entitlements,
  time_spent: timeSpent,
  ownership,
  escalation,
  waiting,
  thanks,
  incidents,
  status_page: statusPage,
  playbooks,
  pagers,
  pages_per_hour: pagesPerHour,
  queue,
  desk,
  notices,
  paused,
  load,
  inflation,
  triage,
  write_up: writeUp,
  learning,
  reports,
};

type Sections = typeof SECTIONS;
type Schemas = { -readonly [Key in keyof Sections]: Sections[Key]['schema'] };

/**
 * The shape of a policy file: the one source of what the loader accepts, of the JSON Schema that editors use, and of
 * the reference page. What names refer to, and what durations and dates mean, is checked after the shape.
 */
export const policySchema = z
  .strictObject(
    Object.fromEntries(Object.entries(SECTIONS).map(([key, { schema }]) => [key, schema])) as Schemas,
  )
  .meta({ title: 'Steward policy', description: 'How a support desk on GitHub Issues works.' });

/** A policy file whose shape is right and whose defaults are filled in. */
export type PolicyShape = z.output<typeof policySchema>;

type Part = ReturnType<Sections[keyof Sections]['resolve']>;
type AllOf<T> = (T extends unknown ? (part: T) => void : never) extends (all: infer All) => void
  ? All
  : never;
type Parts = AllOf<Part>;

/**
 * A policy as the rest of Steward sees it: every default applied, every name resolved, every duration measured in
 * milliseconds of its calendar's open time. Only `policy/` knows how it was written. Each section says what its part
 * means.
 */
export interface Policy extends Parts {
  /** Every file of the repository that the policy names, in a stable order. */
  readonly files: readonly NamedFile[];
  /** Labels (lower case) that any of its selectors names: no other changes what a rule says of a ticket. */
  readonly selectedLabels: ReadonlySet<string>;
  /** Accounts that any of its selectors names as authors; lower case, an App's with its `[bot]`. */
  readonly selectedAuthors: ReadonlySet<string>;
  /** What any of its selectors asks of a ticket's fate. */
  readonly selectedFate: ReadonlySet<FateKey>;
}
