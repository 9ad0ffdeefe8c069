/** What GitHub said, when it was asked, of those to whom the desk would give tickets: whom it does not let be assigned. */
export interface Refusals {
  readonly logins: ReadonlySet<string>;
  /** Ticket → those of them to whom it would have gone. */
  readonly tickets: ReadonlyMap<number, readonly string[]>;
}

/** What of a ticket matters to that. */
export interface Involved {
  /** Logins of its author and of everybody who wrote on it: GitHub takes them as assignees, access or not. */
  readonly participants: ReadonlySet<string>;
  /** Of whom staff were told on it that GitHub does not let them be assigned. */
  readonly notAssigned: readonly string[];
}

export const NO_REFUSALS: Refusals = { logins: new Set(), tickets: new Map() };

/** Whether GitHub takes somebody as the assignee of a ticket: whoever took part in it needs no access for that. */
export function mayHave({ participants }: Involved, login: string, { logins }: Refusals): boolean {
  return !logins.has(login) || participants.has(login);
}

/** Of whom staff are told on which ticket: of each once, on the first, unless some ticket says that they were. */
export function toldOf(
  refusals: Refusals,
  tickets: readonly Involved[],
): ReadonlyMap<number, readonly string[]> {
  const told = new Set(tickets.flatMap(({ notAssigned }) => notAssigned));
  const due = new Map<number, readonly string[]>();
  for (const [number, logins] of [...refusals.tickets].sort(([a], [b]) => a - b)) {
    const fresh = logins.filter((login) => !told.has(login));
    for (const login of fresh) told.add(login);
    if (fresh.length > 0) due.set(number, fresh);
  }
  return due;
}
