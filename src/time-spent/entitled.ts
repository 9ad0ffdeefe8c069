import { parseInstant } from '../calendar/moment.ts';
import type { Membership } from '../policy/membership.ts';
import type { Policy } from '../policy/policy.ts';
import { EVERYBODY } from '../policy/promised-table.ts';
import type { Entitlement } from '../policy/sections/entitlements.ts';
import type { WorkScope } from '../policy/sections/scopes.ts';
import { selects } from '../ticket/facts.ts';
import type { Facts } from '../ticket/ticket.ts';

type Contracts = Pick<Policy, 'scopes' | 'entitlements'>;

/** What is included for a customer: its own line, else its tier's, else everybody's; null: nothing says so. */
export function entitlementFor(
  { entitlements }: Pick<Policy, 'entitlements'>,
  customer: string | null,
  tier: string | null,
): Entitlement | null {
  const [line] = [customer, tier, EVERYBODY].filter((one) => one !== null && entitlements.has(one));
  return entitlements.get(line ?? '') ?? null;
}

/** The kind of work that a ticket is; null: none that the policy has. */
export function scopeOf({ scopes }: Contracts, facts: Facts): WorkScope | null {
  return scopes.find(({ when }) => selects(when, facts)) ?? null;
}

/** Whether work on a ticket is of a kind that its customer's contract includes. */
export function isIncluded(policy: Contracts, facts: Facts): boolean {
  const kind = scopeOf(policy, facts);
  const scope = entitlementFor(policy, facts.customer, facts.tier)?.scope ?? null;
  if (scope === null) return kind?.extra !== true;
  return kind !== null && scope.includes(kind.name);
}

/** Whether the entitlement names a kind of work. */
export function isNamed(policy: Contracts, facts: Facts, { name }: WorkScope): boolean {
  return entitlementFor(policy, facts.customer, facts.tier)?.scope?.includes(name) === true;
}

/** What the policy knows of a customer by its name; undefined: nothing. */
export function membershipOf({ customers }: Pick<Policy, 'customers'>, name: string): Membership | undefined {
  return [...customers.members.values()].find(({ customer }) => customer === name);
}

/** Whether a day, as `2026-12-03`, lies within a customer's contract. */
export function isCoveredOn({ contract }: Membership, day: string, zone: string): boolean {
  const at = parseInstant(day, zone);
  if (contract === undefined || at === null) return true;
  return (contract.from ?? -Infinity) <= at && at < (contract.until ?? Infinity);
}

/** The zone in which a customer's days are counted. */
export function zoneOf(policy: Pick<Policy, 'customers' | 'timezone'>, name: string | null): string {
  return (name === null ? undefined : membershipOf(policy, name)?.timezone) ?? policy.timezone;
}
