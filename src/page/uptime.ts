import { DAY, type Instant, instant, type Milliseconds } from '../calendar/instant.ts';
import { wallTimeOf } from '../calendar/moment.ts';
import { zoneOf } from '../calendar/zone.ts';
import type { Condition } from './condition.ts';
import { CONDITIONS, endOfMaintenance, worstCondition } from './condition.ts';
import type { StatusPage } from './model.ts';

/** How many days are looked back, today among them. */
export const DAYS_SHOWN = 90;

/** One day of a component, in the page's zone. */
export interface ComponentDay {
  readonly from: Instant;
  /** The worst of it; null: nothing is on record of it. */
  readonly condition: Condition | null;
  /** How long each condition lasted. */
  readonly spent: Spent;
}

export type Spent = Readonly<Record<Condition, Milliseconds>>;

/** The last days of a component. */
export interface ComponentHistory {
  /** {@link DAYS_SHOWN} of them, the oldest first. */
  readonly days: readonly ComponentDay[];
  readonly spent: Spent;
  /** Share of the time in which it was up, 0 to 1; null: none is on record but maintenance. */
  readonly uptime: number | null;
}

/** A stretch of time in which a component is hit, or worked on. */
interface Hit {
  readonly from: Instant;
  readonly to: Instant;
  readonly condition: Condition;
}

/**
 * A component's last days. It was down while an incident of major or critical impact hit it; a minor one leaves it usable,
 * and its time is told on its own. Planned maintenance counts neither as up nor as down, also where it goes wrong: what the
 * window promised is no outage. Where several things happen at once the worst counts, and time once.
 */
export function historyOf(page: StatusPage, component: string): ComponentHistory {
  const edges = dayEdges(page);
  const begin = page.since ?? edges[0] ?? page.asOf;
  const hits = hitsOf(page, component);
  const days = edges.map((from, index): ComponentDay => {
    const end = edges[index + 1] ?? page.asOf;
    const spent = spentIn(hits, instant(Math.max(from, begin)), end);
    const seen = CONDITIONS.filter((one) => spent[one] > 0);
    return { from, condition: seen.length === 0 ? null : worstCondition(seen), spent };
  });
  const spent = Object.fromEntries(
    CONDITIONS.map((one) => [one, days.reduce((sum, day) => sum + day.spent[one], 0)]),
  ) as Record<Condition, Milliseconds>;
  const up = spent.none + spent.minor;
  const counted = up + spent.major + spent.critical;
  return { days, spent, uptime: counted === 0 ? null : up / counted };
}

/** When each of the days begins. */
function dayEdges({ asOf, timezone }: StatusPage): Instant[] {
  const today = Math.floor(wallTimeOf(asOf, timezone) / DAY);
  return Array.from(
    { length: DAYS_SHOWN },
    (_, index) => zoneOf(timezone).resolve((today - DAYS_SHOWN + 1 + index) * DAY).first,
  );
}

function hitsOf({ incidents, maintenance, asOf }: StatusPage, component: string): Hit[] {
  const hits = incidents
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ affected, resolvedAt }) =>
      affected.flatMap(({ at, value }, index): Hit[] => {
        const to = instant(Math.min(affected[index + 1]?.at ?? asOf, resolvedAt ?? asOf, asOf));
        return value
          .filter((one) => one.component === component && at < to)
          .map(({ impact }) => ({ from: at, to, condition: impact }));
      }),
    );
  const work = maintenance
    .filter(({ withdrawnAt, components }) => withdrawnAt === null && components.includes(component))
    .map((one): Hit => ({
      from: one.from,
      to: instant(Math.min(endOfMaintenance(one), asOf)),
      condition: 'maintenance',
    }))
    .filter(({ from, to }) => from < to);
  return [...hits, ...work];
}

function spentIn(hits: readonly Hit[], from: Instant, to: Instant): Spent {
  const spent: Record<Condition, Milliseconds> = { none: 0, maintenance: 0, minor: 0, major: 0, critical: 0 };
  if (from >= to) return spent;
  const within = hits.filter((hit) => hit.from < to && hit.to > from);
  const edges = [from, to, ...within.flatMap((hit) => [hit.from, hit.to])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1] ?? start;
    const here = within.filter((hit) => hit.from <= start && hit.to >= end).map((hit) => hit.condition);
    spent[here.includes('maintenance') ? 'maintenance' : worstCondition(here)] += end - start;
  }
  return spent;
}
