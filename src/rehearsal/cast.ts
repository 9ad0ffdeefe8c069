import type { Policy } from '../policy/policy.ts';
import { peopleOf } from '../stories/own-desk.ts';

/** Somebody whom one may be in a rehearsal. */
export interface Role {
  readonly login: string;
  readonly kind: 'staff' | 'customer' | 'stranger';
  /** What tells them apart: their groups, or the customer they belong to. */
  readonly about: string;
}

/** Without a roster there would be nobody to answer. */
const UNNAMED_STAFF = ['ana', 'bo'];

/** Everybody whom one may be: the roster, the customers of the policy, and somebody of whom it knows nothing. */
export function castOf(policy: Policy): readonly Role[] {
  const named = Object.keys(peopleOf(policy));
  const staff = (named.length > 0 ? named : UNNAMED_STAFF).map((login): Role => {
    const groups = policy.team.groups
      .filter(({ members }) => members.includes(login))
      .map(({ name }) => name);
    return { login, kind: 'staff', about: groups.join(', ') };
  });
  const customers = [...policy.customers.members]
    .filter(([login]) => !login.includes('/') && !named.includes(login))
    .map(([login, { customer, tier }]): Role => ({ login, kind: 'customer', about: `${customer}, ${tier}` }));
  const taken = new Set([...staff, ...customers].map(({ login }) => login));
  const free = (login: string): string => (taken.has(login) ? `${login}-2` : login);
  return [
    ...staff,
    ...(customers.length > 0
      ? customers
      : [{ login: free('customer'), kind: 'customer', about: '' } as const]),
    { login: free('stranger'), kind: 'stranger', about: '' },
  ];
}

/** The teams that a policy names, by their names; only GitHub knows who is in them, so everybody of the roster is. */
export function teamsOf(policy: Policy): Record<string, string[]> {
  const { staff, groups } = policy.team;
  const names = [...(staff ?? []).map(({ login }) => login), ...groups.flatMap(({ members }) => members)];
  const everybody = castOf(policy).filter(({ kind }) => kind === 'staff');
  return Object.fromEntries(
    [...new Set(names)]
      .filter((name) => name.includes('/'))
      .map((name) => [name, everybody.map(({ login }) => login)]),
  );
}
