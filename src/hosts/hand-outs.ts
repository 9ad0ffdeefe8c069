import type { Refusals } from '../desk/unassignable.ts';

/** What has to be asked of GitHub before all can be decided: mostly nothing. */
export async function askedFor(
  assessor: {
    readonly handOuts: (refusals: Refusals) => readonly HandOut[];
    readonly toCount: () => ReadonlySet<string>;
  },
  directory: { readonly isAssignable: (login: string) => Promise<boolean> },
  reader: { readonly openOf: (login: string) => Promise<number> },
): Promise<{ readonly refusals: Refusals; readonly load: ReadonlyMap<string, number> }> {
  const refusals = await refusalsFor(assessor, directory);
  const load = new Map<string, number>();
  for (const login of assessor.toCount()) load.set(login, await reader.openOf(login));
  return { refusals, load };
}

/** A ticket that the desk would give to somebody. */
interface HandOut {
  readonly number: number;
  readonly login: string;
}

/**
 * Asks GitHub, before the desk gives tickets to people, whether it lets them be assigned. Whom it does not is left out,
 * and whoever comes next is asked about, until all that is to be given out can be.
 */
async function refusalsFor(
  assessor: { readonly handOuts: (refusals: Refusals) => readonly HandOut[] },
  directory: { readonly isAssignable: (login: string) => Promise<boolean> },
): Promise<Refusals> {
  const logins = new Set<string>();
  const tickets = new Map<number, readonly string[]>();
  for (;;) {
    const before = logins.size;
    for (const { number, login } of assessor.handOuts({ logins, tickets })) {
      if (await directory.isAssignable(login)) continue;
      logins.add(login);
      tickets.set(number, [...(tickets.get(number) ?? []), login]);
    }
    if (logins.size === before) return { logins, tickets };
  }
}
