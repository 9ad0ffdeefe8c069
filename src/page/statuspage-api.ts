import type { Instant } from '../calendar/instant.ts';
import { latest } from '../calendar/instant.ts';
import type { Impact } from '../commands/incident-words.ts';
import type { StatusPageWords } from '../documents/status-page-words.ts';
import { clean, cleanName } from './clean.ts';
import type { Condition } from './condition.ts';
import {
  activeMaintenance,
  conditionOf,
  currentIncidents,
  newest,
  overallCondition,
  upcomingMaintenance,
} from './condition.ts';
import { headlineOf } from './front.ts';
import type { MaintenanceState, PageIncident, PageMaintenance, PageUpdate, StatusPage } from './model.ts';
import { addressOf, Edition } from './sheet.ts';
import { updateNames } from './told.ts';

/** A component's state as Statuspage's format calls it. */
const COMPONENT_STATES: Readonly<Record<Condition, string>> = {
  none: 'operational',
  maintenance: 'under_maintenance',
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
};

/** The format lists no more, but for those that go on. */
const MOST_INCIDENTS = 50;

/**
 * The files of Statuspage's public format, version 2: path below the page → value. Nothing of the format is left out that
 * its readers look at; what a page of files has not (short links, deliveries) is null.
 */
export function statuspageFiles(page: StatusPage): Map<string, object> {
  const api = new Api(page);
  const head = api.page();
  const status = api.status();
  const components = api.components();
  const current = currentIncidents(page);
  const unresolved = current.map((one) => api.incident(one));
  const recent = newest(page.incidents).filter(
    (one, index) => index < MOST_INCIDENTS || current.includes(one),
  );
  const planned = page.maintenance.toSorted((a, b) => b.from - a.from).slice(0, MOST_INCIDENTS);
  const active = activeMaintenance(page).map((one) => api.maintenance(one));
  const upcoming = upcomingMaintenance(page).map((one) => api.maintenance(one));
  const files: readonly (readonly [string, object])[] = [
    [
      'summary',
      {
        page: head,
        components,
        incidents: unresolved,
        scheduled_maintenances: [...active, ...upcoming],
        status,
      },
    ],
    ['status', { page: head, status }],
    ['components', { page: head, components }],
    ['incidents', { page: head, incidents: recent.map((one) => api.incident(one)) }],
    ['incidents/unresolved', { page: head, incidents: unresolved }],
    [
      'scheduled-maintenances',
      { page: head, scheduled_maintenances: planned.map((one) => api.maintenance(one)) },
    ],
    ['scheduled-maintenances/upcoming', { page: head, scheduled_maintenances: upcoming }],
    ['scheduled-maintenances/active', { page: head, scheduled_maintenances: active }],
  ];
  return new Map(files.map(([name, value]) => [`api/v2/${name}.json`, value]));
}

/**
 * What Statuspage's webhooks send when something is told of an incident. The page's state in it is what comes of that
 * incident alone.
 *
 * @param page of that incident
 */
export function webhookBody(page: StatusPage, incident: PageIncident): object {
  const api = new Api(page);
  const { indicator, description } = api.status();
  return {
    meta: { unsubscribe: '', documentation: addressOf(page, '') ?? '', generated_at: iso(page.asOf) },
    page: { id: pageId(page), status_indicator: indicator, status_description: description },
    incident: api.incident(incident),
  };
}

/** The page's own name in addresses and identifiers. */
export function pageId({ name }: StatusPage): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return slug.replace(/^-|-$/g, '') || 'status';
}

class Api {
  readonly #page: StatusPage;
  readonly #id: string;
  readonly #words: StatusPageWords;
  readonly #edition: Edition;

  constructor(page: StatusPage) {
    this.#page = page;
    this.#id = pageId(page);
    this.#edition = new Edition(page, page.languages[0]);
    this.#words = this.#edition.words;
  }

  page(): object {
    const { name, timezone, asOf } = this.#page;
    return {
      id: this.#id,
      name: cleanName(name),
      url: addressOf(this.#page, '') ?? '',
      time_zone: timezone,
      updated_at: iso(asOf),
    };
  }

  status(): { readonly indicator: Condition; readonly description: string } {
    return {
      indicator: overallCondition(this.#page),
      description: this.#words.headlines[headlineOf(this.#page)],
    };
  }

  components(): object[] {
    return this.#page.components.map(({ name }) => this.#component(name));
  }

  incident(incident: PageIncident): object {
    const { id, createdAt, publishedAt, resolvedAt, withdrawnAt, impact, updates, postMortem } = incident;
    const name = this.#edition.nameOf(incident.name);
    const over = withdrawnAt ?? resolvedAt;
    const monitoring = updates.findLast((one) => one.state === 'monitoring' && one.struckAt === null);
    const components = [
      ...new Set(incident.affected.flatMap(({ value }) => value.map((one) => one.component))),
    ];
    const state = postMortem === null ? incident.state : 'postmortem';
    const status = withdrawnAt !== null ? 'resolved' : resolvedAt === null ? incident.state : state;
    return {
      id,
      name: withdrawnAt === null ? name : `${this.#words.withdrawnShort}: ${name}`,
      status,
      created_at: iso(createdAt),
      updated_at: iso(
        latest(
          ...[createdAt, publishedAt, ...updates.map(({ at }) => at)],
          ...[over ?? createdAt, postMortem?.at ?? createdAt],
        ),
      ),
      monitoring_at: monitoring === undefined ? null : iso(monitoring.at),
      resolved_at: over === null ? null : iso(over),
      impact: withdrawnAt === null ? (impact ?? 'none') : 'none',
      shortlink: this.#link(`incidents/${id}.html`),
      started_at: iso(createdAt),
      page_id: this.#id,
      ...this.#updates(id, updates, over),
      components: components.flatMap((one) => this.#known(one)),
      reminder_intervals: null,
    };
  }

  maintenance(work: PageMaintenance): object {
    const { id, createdAt, from, to, withdrawnAt, updates } = work;
    const name = this.#edition.nameOf(work.name);
    const done = updates.findLast((one) => one.state === 'completed' && one.struckAt === null)?.at;
    const resolvedAt = withdrawnAt ?? (work.state === 'completed' ? (done ?? to) : null);
    return {
      id,
      name: withdrawnAt === null ? name : `${this.#words.calledOff}: ${name}`,
      status: withdrawnAt === null ? work.state : 'completed',
      created_at: iso(createdAt),
      updated_at: iso(latest(createdAt, ...updates.map(({ at }) => at), resolvedAt ?? createdAt)),
      monitoring_at: null,
      resolved_at: resolvedAt === null ? null : iso(resolvedAt),
      impact: 'maintenance',
      shortlink: this.#link(`maintenance/${id}.html`),
      started_at: iso(from),
      page_id: this.#id,
      ...this.#updates(id, updates, resolvedAt),
      components: work.components.flatMap((one) => this.#known(one)),
      scheduled_for: iso(from),
      scheduled_until: iso(to),
    };
  }

  /** An address, relative where the page's is not known. */
  #link(path: string): string {
    return addressOf(this.#page, path) ?? path;
  }

  #known(name: string): object[] {
    return this.#page.components.some((one) => one.name === name) ? [this.#component(name)] : [];
  }

  #component(name: string): object {
    const { components, incidents, since, asOf } = this.#page;
    const place = components.findIndex((one) => one.name === name);
    const { slug = '', description = null } = components[place] ?? {};
    const changes = incidents.flatMap(({ affected, resolvedAt, withdrawnAt }) =>
      affected.some(({ value }) => value.some((one) => one.component === name))
        ? [...affected.map(({ at }) => at), ...[resolvedAt, withdrawnAt].filter((at) => at !== null)]
        : [],
    );
    const created = since ?? earliestOf(this.#page) ?? asOf;
    return {
      id: slug,
      name: this.#edition.component(name),
      status: COMPONENT_STATES[conditionOf(this.#page, name)],
      created_at: iso(created),
      updated_at: iso(latest(created, ...changes)),
      position: place + 1,
      description: description === null ? null : clean(this.#edition.textOf(description), 500),
      showcase: true,
      start_date: since === null ? null : iso(since).slice(0, 10),
      group_id: null,
      page_id: this.#id,
      group: false,
      only_show_if_degraded: false,
    };
  }

  #updates(
    id: string,
    updates: readonly PageUpdate<PageIncident['state'] | MaintenanceState>[],
    over: Instant | null,
  ): { readonly incident_updates: readonly object[] } {
    const before = new Map<string, Impact>();
    const names = updateNames(updates);
    const told = updates.map((update, index) => {
      const affected = update.impacts.map(({ component, impact }) => {
        const old = before.get(component) ?? 'none';
        before.set(component, impact);
        const code = this.#page.components.find(({ name }) => name === component)?.slug ?? '';
        const [from, to] = [COMPONENT_STATES[old], COMPONENT_STATES[impact]];
        return { code, name: this.#edition.component(component), old_status: from, new_status: to };
      });
      const words = clean(update.words);
      const struck = update.struckAt;
      return {
        at: update.at,
        id: `${id}-${names[index] ?? ''}`,
        status: update.state,
        body: struck === null ? words : `[${this.#words.struck(iso(struck))}] ${words}`,
        incident_id: id,
        created_at: iso(update.at),
        updated_at: iso(struck ?? update.at),
        display_at: iso(update.at),
        affected_components: affected.length === 0 ? null : affected,
        deliver_notifications: over === null,
        custom_tweet: null,
        tweet_id: null,
      };
    });
    return { incident_updates: newestUpdatesOf(told) };
  }
}

function newestUpdatesOf(told: readonly ({ readonly at: Instant } & object)[]): object[] {
  return told
    .toReversed()
    .sort((a, b) => b.at - a.at)
    .map(({ at: _, ...rest }) => rest);
}

function earliestOf({ incidents }: StatusPage): Instant | undefined {
  return incidents.map(({ createdAt }) => createdAt).sort((a, b) => a - b)[0];
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
