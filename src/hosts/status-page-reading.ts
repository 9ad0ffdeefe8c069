import { instant, later } from '../calendar/instant.ts';
import { caseOf, circumstancesOf } from '../desk/case-of-issue.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { sentence } from '../desk/assessment.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { DirectoryReader } from '../github/directory.ts';
import type { Place } from '../github/place.ts';
import { Reader } from '../github/reader.ts';
import { isPrivate } from '../github/visibility.ts';
import { pageComponents } from '../page/components.ts';
import type { PageIncident, PageMaintenance, StatusPage } from '../page/model.ts';
import { plannedByPolicy, plannedWork } from '../page/planned-work.ts';
import { shownIncident } from '../page/shown-incident.ts';
import { announcedWindow, announcementIn, endedBy } from '../ticket/announcement.ts';
import type { Issue } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { announcementLabel } from './announced-work.ts';
import { identityOf } from './identity.ts';
import { PoliciesInForce } from './policy-in-force.ts';

export interface StatusPageOptions extends Place {
  readonly client: Client;
  /** What this process understood of policies before; without it nothing is known. */
  readonly policies?: PoliciesInForce;
  /** Told how far a long reading has come. */
  readonly progress?: (line: string) => void;
}

/** A status page as it was read, and what is missing from it. */
export interface ReadPage {
  readonly page: StatusPage;
  /** Incidents that could not be read, one sentence each: a page without them would say that all is well. */
  readonly faults: readonly string[];
  /** What an operator has to mend, one sentence each. */
  readonly warnings: readonly string[];
  readonly requests: number;
}

/**
 * Reads what a status page says: every incident that was ever published, by its label, and announcements of planned work, by
 * the label of their form: what was told once keeps its page. Two requests for up to fifty of each, and one for each fifty
 * more. Writes nothing.
 *
 * @throws Failure `no-status-page` where the policy has none for this repository
 */
export async function statusPage(options: StatusPageOptions): Promise<ReadPage> {
  const { client, owner, name, policyPath, progress, policies = new PoliciesInForce() } = options;
  const reader = new Reader(client, options, policies.arrivals);
  const { desk } = await reader.desk();
  const { policy, since: policySince } = await policies.understand(desk, policyPath, reader);
  const setting = policy.statusPage;
  if (setting === null)
    throw new Failure('no-status-page', `The policy of ${desk.repository} has no section status_page:.`);
  if (!setting.showsPrivate && (await isPrivate(client, options)))
    throw new Failure(
      'no-status-page',
      `${desk.repository} is private, and its policy does not say status_page: { private: true }.`,
    );
  const { date: now } = client;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const forms = policies.forms(desk);
  const faults: string[] = [];
  const read = async (label: string | null): Promise<Issue[]> => {
    const issues: Issue[] = [];
    if (label === null) return issues;
    try {
      for await (const page of reader.labelled(label, instant(0))) {
        issues.push(...page);
        if (page.length > 0 && issues.length > page.length)
          progress?.(
            `read ${String(issues.length)} issues labelled ${label}, ${String(client.requests)} requests`,
          );
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error.message);
    }
    return issues;
  };
  const shown = await read(policy.labels.published.name);
  const { maintenanceForm } = setting;
  const formLabel = announcementLabel(policy, forms);
  const announced = await read(formLabel);
  const identity = identityOf(policy, desk.viewer);
  const directory = new DirectoryReader(client, owner, name);
  const needs = directoryNeeds(policy);
  const roster = rosterOf(policy.team, await directory.read(needs, [...shown, ...announced]));
  const context: RunContext = {
    ...{ policy, policySince, identity, now, forms, roster },
    announced: announced.flatMap((issue) => announcedWindow(issue, { policy, roster, forms }) ?? []),
    recordsOn: recordsOf({ policy, identity }),
    repository: desk.repository,
    labels: [...desk.labels.keys()],
  };
  const circumstances = circumstancesOf(context);
  const incidents = shown.flatMap((issue): PageIncident[] => {
    try {
      const c = caseOf(issue, context, circumstances);
      const incident = c === null ? null : shownIncident(c);
      return incident === null ? [] : [incident];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push(sentence({ number: issue.number, message }));
      return [];
    }
  });
  const page: StatusPage = {
    ...{ name: setting.name, url: setting.url, timezone: policy.timezone, asOf: now, since: setting.since },
    languages: setting.languages,
    renewedBy: later(now, setting.renewedEvery),
    components: pageComponents(policy.incidents.components, setting.components),
    incidents,
    maintenance: [
      ...plannedByPolicy(setting.maintenance, policySince, now),
      ...announced.flatMap((issue) => plannedIn(issue, context)),
    ],
  };
  const isFindable = maintenanceForm === null || hasLabel(desk.labels.keys(), formLabel);
  return {
    page,
    faults,
    warnings: isFindable ? [] : [unfindable(maintenanceForm.file)],
    requests: client.requests,
  };
}

function hasLabel(names: Iterable<string>, label: string | null): boolean {
  return label !== null && [...names].some((name) => labelKey(name) === labelKey(label));
}

function unfindable(form: string): string {
  return `What the form ${form} announces is not on the status page: the form has to put a label on its issues that the repository has.`;
}

function plannedIn(issue: Issue, context: RunContext): PageMaintenance[] {
  const work = announcementIn(issue, context);
  if (work === null) return [];
  return [plannedWork({ ...work, id: String(work.number), ...endedBy(issue) }, context.now)];
}
