import type { TicketRow } from './ticket-row.ts';

/** A ticket as figures name it. */
export interface TicketRef {
  readonly repository: string;
  readonly number: number;
  readonly url: string;
}

/** Tickets with a cause of one class. A ticket counts with each class that is on its record. */
export interface ClassData {
  /** Null: nothing is on record. */
  readonly class: string | null;
  readonly tickets: readonly TicketRef[];
  /** How many customers they are of, those with a name. */
  readonly customers: number;
}

/** A cause that came again. */
export interface RecurringData {
  readonly class: string;
  readonly component: string;
  readonly tickets: readonly TicketRef[];
  readonly customers: number;
}

export function refOf({ repository, number, url }: TicketRow): TicketRef {
  return { repository, number, url };
}

/** Tickets by the classes of their causes, the most frequent first; those of which nothing is on record come last. */
export function byClass(tickets: readonly TicketRow[]): ClassData[] {
  const classes = new Map<string | null, { name: string | null; tickets: TicketRow[] }>();
  for (const ticket of tickets) {
    const names = new Map(ticket.causes.map((cause) => [cause.class.toLowerCase(), cause.class]));
    for (const [key, name] of names.size === 0 ? [[null, null] as const] : names) {
      const known = classes.get(key);
      if (known === undefined) classes.set(key, { name, tickets: [ticket] });
      else known.tickets.push(ticket);
    }
  }
  return [...classes.values()]
    .map(({ name, tickets: some }) => ({
      class: name,
      tickets: some.map(refOf),
      customers: customersOf(some),
    }))
    .sort(
      (a, b) =>
        Number(a.class === null) - Number(b.class === null) ||
        b.tickets.length - a.tickets.length ||
        ((a.class ?? '') < (b.class ?? '') ? -1 : 1),
    );
}

/** Causes of one class and component on two tickets or more, the most frequent first. */
export function recurring(tickets: readonly TicketRow[]): RecurringData[] {
  const causes = new Map<string, { class: string; component: string; tickets: TicketRow[] }>();
  for (const ticket of tickets)
    for (const { class: name, component } of ticket.causes) {
      if (component === null) continue;
      const key = `${name.toLowerCase()} (${component.toLowerCase()})`;
      const known = causes.get(key);
      if (known === undefined) causes.set(key, { class: name, component, tickets: [ticket] });
      else known.tickets.push(ticket);
    }
  return [...causes.entries()]
    .filter(([, cause]) => cause.tickets.length > 1)
    .sort(([a, one], [b, other]) => other.tickets.length - one.tickets.length || (a < b ? -1 : 1))
    .map(([, cause]) => ({
      class: cause.class,
      component: cause.component,
      tickets: cause.tickets.map(refOf),
      customers: customersOf(cause.tickets),
    }));
}

function customersOf(tickets: readonly TicketRow[]): number {
  return new Set(tickets.flatMap(({ customer }) => customer?.toLowerCase() ?? [])).size;
}
