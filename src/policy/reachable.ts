import type { Instant } from '../calendar/instant.ts';
import type { PromisedClock } from './promised-clock.ts';
import type { Opened } from './opened.ts';
import type { Selector } from './selector.ts';
import type { Path, Scope } from './scope.ts';
import { quote } from '../text/quote.ts';

type ListKey = Exclude<keyof Selector, 'incident' | 'cannotWait' | 'opened' | 'unset' | 'owner' | 'not'>;

/** One value a key, so that a single earlier rule either matches everything here or is not known to. */
type Cell = Readonly<Partial<Record<ListKey, string>>> & {
  readonly incident?: boolean;
  readonly cannotWait?: boolean;
  readonly owner?: 'none';
  readonly opened?: Opened;
  /** Calendar → whether it was open as the ticket came. */
  readonly hours: ReadonlyMap<string, boolean>;
};

const LIST_KEYS: readonly ListKey[] = [
  ...(['severity', 'tier', 'customer', 'form', 'label', 'type', 'repository'] as const),
  ...(['author', 'title', 'escalated', 'heldBy'] as const),
];

/** A rule with more combinations than this is compared as a whole. */
const MOST_CELLS = 2000;
/** Each rule is held against all before it: of a list longer than this the rest is not asked about. */
const MOST_RULES = 1000;

/** A rule of a list in which the first that matches counts. */
interface OrderedRule {
  readonly name: string;
  readonly when: Selector;
  /** In force from this instant on; null: always. */
  readonly effective: Instant | null;
  readonly targets: Readonly<Partial<Record<PromisedClock, unknown>>>;
}

/**
 * Warns of each rule that can never be the first to match, and names the earlier ones that hide it. That the table under
 * `promises:` says more exactly what a rule said is what it is written for, as long as it says all of that.
 *
 * @param tabled so many rules, the first ones, come from it
 */
export function reportUnreachable(
  scope: Scope,
  section: 'sla' | 'internal',
  rules: readonly OrderedRule[],
  tabled = 0,
): void {
  const table = new Set(rules.slice(0, tabled));
  const earlier: OrderedRule[] = [];
  for (const [index, rule] of rules.slice(0, MOST_RULES).entries()) {
    // A selector of which a part was taken out seems to match more than it was meant to.
    if (!scope.isSound([section, index, 'when'])) continue;
    const hiding = hidingRules(rule, earlier);
    earlier.push(rule);
    if (hiding.length === 0) continue;
    if (!table.has(rule) && hiding.every((other) => table.has(other) && promisesAll(other, rule))) continue;
    const names = hiding.map(({ name }) => quote(name)).join(' and ');
    const verb = hiding.length > 1 ? 'match' : 'matches';
    scope.report({
      code: 'unreachable-rule',
      path: [section, index],
      message: `The rule ${quote(rule.name)} is never used: ${names}, above it, ${verb} everything it does`,
    });
  }
}

/** Warns of each floor of a severity that raises tickets only for a cap to lower them again: caps have the last word. */
export function reportHiddenFloors(
  scope: Scope,
  floors: readonly { readonly atLeast: string; readonly when: Selector; readonly path: Path }[],
  caps: readonly { readonly atMost: string; readonly when: Selector }[],
): void {
  const rank = (name: string): number => scope.severities.indexOf(name);
  for (const { atLeast, when, path } of floors) {
    if (!scope.isSound([...path, 'when'])) continue;
    // What it raises has the severity of the floor, and may be an incident by that.
    const { incident: _by, ...rest } = when;
    const raised: Selector = { ...rest, severity: [atLeast] };
    const cap = caps.find((one) => rank(one.atMost) > rank(atLeast) && coversWhole(one.when, raised));
    if (cap === undefined) continue;
    const message = `at_least ${quote(atLeast)} raises no ticket: at_most ${quote(cap.atMost)} is for every one of them, and has the last word`;
    scope.report({ code: 'unreachable-rule', path, message });
  }
}

function promisesAll(other: OrderedRule, rule: OrderedRule): boolean {
  return Object.keys(rule.targets).every((clock) => clock in other.targets);
}

/** The earlier rules that between them match whatever the rule does; none when it can be the first. */
function hidingRules(rule: OrderedRule, earlier: readonly OrderedRule[]): OrderedRule[] {
  const inForce = earlier.filter(
    ({ effective }) => effective === null || (rule.effective !== null && effective <= rule.effective),
  );
  const whole = inForce.find((other) => coversWhole(other.when, rule.when));
  if (whole) return [whole];
  const hiding = new Set<OrderedRule>();
  const calendars = new Set(inForce.flatMap(({ when }) => [...hoursOf(when).keys()]));
  for (const cell of cellsOf(rule.when, calendars)) {
    const cover = inForce.find((other) => covers(other.when, cell));
    if (!cover) return [];
    hiding.add(cover);
  }
  return inForce.filter((other) => hiding.has(other));
}

function coversWhole(other: Selector, selector: Selector): boolean {
  if (other.incident !== undefined && other.incident !== selector.incident) return false;
  if (other.cannotWait !== undefined && other.cannotWait !== selector.cannotWait) return false;
  if (other.not !== undefined || (other.owner !== undefined && other.owner !== selector.owner)) return false;
  if (!coversHours(other, hoursOf(selector)) || !coversSpan(other, selector)) return false;
  return LIST_KEYS.every((key) => {
    const values = selector[key];
    return other[key] === undefined || (values?.every((value) => includes(other, key, value)) ?? false);
  });
}

function covers(other: Selector, cell: Cell): boolean {
  if (other.incident !== undefined && other.incident !== cell.incident) return false;
  if (other.cannotWait !== undefined && other.cannotWait !== cell.cannotWait) return false;
  // What one leaves out the other may need: that is not looked into.
  if (other.not !== undefined || (other.owner !== undefined && other.owner !== cell.owner)) return false;
  if (!coversHours(other, cell.hours) || !coversSpan(other, cell)) return false;
  return LIST_KEYS.every((key) => other[key] === undefined || includes(other, key, cell[key]));
}

function coversHours(other: Selector, hours: Cell['hours']): boolean {
  return [...hoursOf(other)].every(([calendar, isOpen]) => hours.get(calendar) === isOpen);
}

/** Whether a rule is for every moment that another one is for. */
function coversSpan({ opened: other }: Selector, { opened }: { readonly opened?: Opened }): boolean {
  const { after, before } = other ?? {};
  return (
    (after === undefined || (opened?.after !== undefined && opened.after.at >= after.at)) &&
    (before === undefined || (opened?.before !== undefined && opened.before.at <= before.at))
  );
}

/** Calendar → whether it has to be open as a ticket comes. */
function hoursOf({ opened }: Selector): ReadonlyMap<string, boolean> {
  const hours = new Map<string, boolean>();
  if (opened?.during) hours.set(opened.during.name, true);
  if (opened?.outside) hours.set(opened.outside.name, false);
  return hours;
}

function includes(selector: Selector, key: ListKey, value: string | undefined): boolean {
  if (value === undefined) return false;
  const list = selector[key] ?? [];
  // What contains a text contains each part of it.
  if (key === 'title') return list.some((text) => value.includes(text));
  return list.includes(value) || (key === 'form' && list.includes('any'));
}

/** A ticket is an incident or not, and comes in open hours or not: a rule that does not ask is the sum of both. */
function cellsOf(selector: Selector, calendars: ReadonlySet<string>): Cell[] {
  const incidents = selector.incident === undefined ? [true, false] : [selector.incident];
  const asked = hoursOf(selector);
  const { owner, opened, cannotWait } = selector;
  const pressing = cannotWait === undefined ? {} : { cannotWait };
  const same = { ...(owner && { owner }), ...(opened && { opened }), ...pressing };
  let cells: Cell[] = incidents.map((incident) => ({ incident, ...same, hours: asked }));
  for (const calendar of calendars) {
    if (asked.has(calendar)) continue;
    if (cells.length * 2 > MOST_CELLS) return [{ hours: asked }];
    cells = cells.flatMap((cell) =>
      [true, false].map((isOpen) => ({ ...cell, hours: new Map(cell.hours).set(calendar, isOpen) })),
    );
  }
  for (const key of LIST_KEYS) {
    const values = selector[key];
    if (!values) continue;
    if (cells.length * values.length > MOST_CELLS) return [{ hours: asked }];
    cells = cells.flatMap((cell) => values.map((value) => ({ ...cell, [key]: value })));
  }
  return cells;
}
