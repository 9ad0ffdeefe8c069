import { knownNames } from './known-names.ts';
import type { Located, LocatedEntry, LocatedList, LocatedMap, LocatedScalar, Place } from './located.ts';
import type { KnownNames } from './names.ts';
import { valueAt } from './tree.ts';

/** Line of a table for whom no other line is. */
export const EVERYBODY = 'default';
/** Cell that promises nothing, and goes on to no other line. */
const NO_PROMISE = 'none';

export const TABLE_CLOCKS = ['first_response', 'next_response', 'update', 'resolution'] as const;
type TableClock = (typeof TABLE_CLOCKS)[number];

/** Keys of a table that each of its rules has as well. */
const OF_EACH_RULE = ['warn_at', 'pauses', 'effective', 'minimum_remaining'];

export interface WithTable {
  readonly tree: Located;
  /** So many of the rules under `sla:`, the first ones, are written as a table. */
  readonly tabled: number;
}

/**
 * A policy whose table of promises is written out as rules, before those of `sla:`: one for each line and each severity.
 * Every part of them keeps the place at which the table has it. What is at fault in the table is left out here, and
 * reported where its section is resolved.
 */
export function withTable(tree: Located): WithTable {
  const table = valueAt(tree, ['promises']);
  const sla = valueAt(tree, ['sla']);
  if (tree.kind !== 'map' || table?.kind !== 'map' || (sla !== undefined && sla.kind !== 'list'))
    return { tree, tabled: 0 };
  const rules = new Table(table, tree).rules();
  const written = sla?.items ?? [];
  // Rules of the table are counted behind those that are written one by one, whose numbers stay as they are.
  const list: LocatedList = {
    kind: 'list',
    place: sla?.place ?? table.place,
    items: [...rules, ...written],
    origin: [
      ...rules.map((_, index) => written.length + index),
      ...written.map((_, index) => sla?.origin?.[index] ?? index),
    ],
  };
  const entries = new Map(tree.entries);
  const key = tree.entries.get('sla')?.key ?? tree.entries.get('promises')?.key ?? table.place;
  entries.set('sla', { key, value: list });
  return { tree: { ...tree, entries }, tabled: rules.length };
}

/** One line of one clock. */
interface Line {
  readonly key: Place;
  readonly value: Located;
}

/** For whom a rule is: the lines that it is made of, the first that has a clock counts. */
interface Audience {
  readonly name: string;
  readonly lines: readonly string[];
  readonly customer: string | null;
  readonly tier: string | null;
}

class Table {
  readonly #table: LocatedMap;
  readonly #known: KnownNames;
  /** Severities, or one column for tickets of every kind. */
  readonly #columns: readonly (LocatedScalar | null)[];

  constructor(table: LocatedMap, policy: Located) {
    this.#table = table;
    this.#known = knownNames(policy);
    this.#columns = columnsOf(table, policy);
  }

  rules(): LocatedMap[] {
    return this.#audiences().flatMap((audience) =>
      this.#columns.flatMap((column, index) => this.#rule(audience, column, index) ?? []),
    );
  }

  /** Customers first, then tiers, then everybody else. A customer whose line lacks a clock has it of its tier's. */
  #audiences(): Audience[] {
    const names = new Set(TABLE_CLOCKS.flatMap((clock) => [...this.#lines(clock).keys()]));
    const { tier: tiers, customer: customers } = this.#known;
    const isTier = (name: string): boolean => tiers?.has(name) === true;
    const isCustomer = (name: string): boolean => customers === null || customers.has(name);
    const named = [...names].filter((name) => name !== EVERYBODY);
    const ofTier = named.filter((name) => isTier(name) && !(customers?.has(name) ?? false));
    const ofCustomer = named.filter((name) => !ofTier.includes(name) && isCustomer(name));
    const lacks = (customer: string, tier: string): boolean =>
      TABLE_CLOCKS.some((clock) => this.#lines(clock).has(tier) && !this.#lines(clock).has(customer));
    return [
      ...ofCustomer.flatMap((customer): Audience[] => [
        ...ofTier
          .filter((tier) => lacks(customer, tier))
          .map((tier) => ({
            name: `${customer} (${tier})`,
            lines: [customer, tier, EVERYBODY],
            customer,
            tier,
          })),
        { name: customer, lines: [customer, EVERYBODY], customer, tier: null },
      ]),
      ...ofTier.map((tier) => ({ name: tier, lines: [tier, EVERYBODY], customer: null, tier })),
      ...(names.has(EVERYBODY) ? [{ name: EVERYBODY, lines: [EVERYBODY], customer: null, tier: null }] : []),
    ];
  }

  /** Null where no line says anything of that severity. */
  #rule(audience: Audience, column: LocatedScalar | null, index: number): LocatedMap | null {
    const targets = new Map<string, LocatedEntry>();
    let first: Line | null = null;
    for (const clock of TABLE_CLOCKS) {
      const name = audience.lines.find((line) => this.#lines(clock).has(line));
      const line = name === undefined ? undefined : this.#lines(clock).get(name);
      const cell = line === undefined ? null : cellOf(line.value, index, this.#columns.length);
      if (name === undefined || line === undefined || cell === null) continue;
      first ??= line;
      if (isNone(cell)) continue;
      targets.set(clock, { key: line.key, value: this.#target(clock, name, cell, index) });
    }
    if (first === null) return null;
    const { key } = first;
    const entry = (value: Located): LocatedEntry => ({ key, value });
    const text = (value: string): LocatedEntry => entry({ kind: 'scalar', value, place: key });
    const when = new Map<string, LocatedEntry>();
    if (audience.customer !== null) when.set('customer', text(audience.customer));
    if (audience.tier !== null) when.set('tier', text(audience.tier));
    if (column !== null) when.set('severity', entry(column));
    const severity = column === null ? '' : `, ${String(column.value)}`;
    const entries = new Map<string, LocatedEntry>([
      ['name', text(`${audience.name}${severity}`)],
      ['when', entry({ kind: 'map', entries: when, place: key })],
      ...targets,
    ]);
    const calendar = this.#calendar(audience.lines[0] ?? EVERYBODY, index);
    if (calendar !== null) entries.set('calendar', entry(calendar));
    for (const name of OF_EACH_RULE) {
      const same = this.#table.entries.get(name);
      if (same !== undefined) entries.set(name, same);
    }
    return { kind: 'map', entries, place: key };
  }

  /** A cell as a rule says it, on the calendar of its line. */
  #target(clock: TableClock, line: string, cell: Located, index: number): Located {
    const calendar = this.#calendar(line, index);
    if (calendar === null) return cell;
    const own: [string, LocatedEntry] = ['calendar', { key: calendar.place, value: calendar }];
    if (cell.kind === 'map') return { ...cell, entries: new Map([own, ...cell.entries]) };
    const within: LocatedEntry = { key: cell.place, value: cell };
    const entries = new Map([[clock === 'update' ? 'every' : 'within', within], own]);
    return { kind: 'map', entries, place: cell.place };
  }

  #lines(clock: TableClock): ReadonlyMap<string, Line> {
    const lines = this.#table.entries.get(clock)?.value;
    return lines?.kind === 'map' ? lines.entries : new Map<string, Line>();
  }

  #calendar(line: string, index: number): LocatedScalar | null {
    const written = this.#table.entries.get('calendar')?.value;
    const value =
      written?.kind === 'map'
        ? (written.entries.get(line) ?? written.entries.get(EVERYBODY))?.value
        : written;
    const cell = value === undefined ? null : cellOf(value, index, this.#columns.length);
    return cell?.kind === 'scalar' ? cell : null;
  }
}

/** The table's severities, or else all that the policy has; null: one column, whatever the severity. */
function columnsOf(table: LocatedMap, policy: Located): readonly (LocatedScalar | null)[] {
  const own = table.entries.get('severities')?.value;
  const all = valueAt(policy, ['severities']);
  const nodes =
    own?.kind === 'list'
      ? own.items
      : all?.kind === 'list'
        ? all.items.map((item) => valueAt(item, ['name']))
        : [];
  const columns = nodes.filter(
    (node): node is LocatedScalar => node?.kind === 'scalar' && typeof node.value === 'string',
  );
  return columns.length > 0 ? columns : [null];
}

/** What a line says in a column; null: nothing that could be promised. */
function cellOf(line: Located, index: number, columns: number): LocatedScalar | LocatedMap | null {
  const cell = line.kind === 'list' ? (line.items.length === columns ? line.items[index] : undefined) : line;
  if (cell === undefined || cell.kind === 'list') return null;
  return cell.kind === 'scalar' && typeof cell.value !== 'string' ? null : cell;
}

function isNone(cell: Located): boolean {
  return cell.kind === 'scalar' && cell.value === NO_PROMISE;
}
