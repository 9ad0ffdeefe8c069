import { parseInstant } from '../calendar/moment.ts';
import type { Policy, PolicyShape } from './policy.ts';
import { SECTIONS } from './policy.ts';
import { reportSharedLabels } from './label.ts';
import type { Scope } from './scope.ts';
import { compileWorkingTime } from './sections/calendars.ts';
import { listsCustomers } from './sections/customers.ts';
import { pagersThatLead } from './sections/pagers.ts';
import { zoneNamed } from './sections/timezone.ts';

/**
 * Gives a well-shaped policy its meaning: names looked up, durations measured, dates turned into instants. Reports
 * everything that has none; the policy returned is of use only when nothing was reported as an error.
 *
 * @param calendars the policy's `calendars:` as plain data
 * @param context what is known of the policy's text besides its shape
 */
export async function resolvePolicy(
  shape: PolicyShape,
  calendars: Readonly<Record<string, unknown>>,
  context: Pick<Scope, 'known' | 'isSound' | 'formerly' | 'report' | 'tabled'>,
): Promise<Policy> {
  const timezone = zoneNamed(context, shape.timezone);
  const scope: Scope = {
    ...context,
    timezone,
    since: shape.since === undefined ? null : parseInstant(shape.since, timezone),
    language: shape.language,
    calendars: await compileWorkingTime(context, calendars, timezone),
    severities: shape.severities.map(({ name }) => name),
    pagers: pagersThatLead(shape.pagers),
    listsCustomers: listsCustomers(shape.customers),
    countsTime: shape.entitlements !== undefined || shape.time_spent !== undefined,
    hasDeskIssue: shape.desk.issue,
    hasApprovals: shape.approval !== undefined,
    hasStatusPage: shape.status_page !== undefined,
    hasCannotWait: shape.cannot_wait !== undefined,
    notices: shape.notices ?? 'ticket',
    files: [],
    labels: [],
    selectedLabels: new Set(),
    selectedAuthors: new Set(),
    selectedFate: new Set(),
  };
  const parts = Object.entries(SECTIONS).map(([key, { resolve }]) =>
    // The shape has been checked against the same table.
    (resolve as (scope: Scope, written: unknown) => object)(scope, shape[key as keyof PolicyShape]),
  );
  reportSharedLabels(scope.labels, scope.report);
  const { files, selectedLabels, selectedAuthors, selectedFate } = scope;
  return Object.assign({ files, selectedLabels, selectedAuthors, selectedFate }, ...parts) as Policy;
}
