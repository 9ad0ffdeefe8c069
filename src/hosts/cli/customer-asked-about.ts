import { Failure } from '../../errors.ts';
import type { Policy } from '../../policy/policy.ts';
import { quote } from '../../text/quote.ts';
import type { Customer } from '../../ticket/ticket.ts';
import { unknown } from './unknown.ts';

interface Question {
  /** Its name, or a login of it. */
  readonly customer: string | undefined;
  readonly tier: string | undefined;
}

/**
 * The customer that a question is about: of a name or a login of the policy, or anybody of a tier.
 *
 * @throws Failure `bad-input` for whom the policy does not know, and for a tier that is not the customer's
 */
export function customerAskedAbout(
  { customers }: Policy,
  { customer: text, tier }: Question,
): Customer | null {
  const { tiers, members, vip } = customers;
  if (tier !== undefined && !tiers.includes(tier)) throw unknown('tier', tier, tiers);
  if (text === undefined) return tier === undefined ? null : { name: null, tier, vip: false };
  const wanted = text.replace(/^@/, '').toLowerCase();
  const found =
    [...members.values()].find(({ customer }) => customer.toLowerCase() === wanted) ?? members.get(wanted);
  if (found === undefined) {
    const names = new Set([...members.values()].map(({ customer }) => customer));
    throw unknown('customer', text, [...names, ...members.keys()]);
  }
  const { customer: name } = found;
  if (tier !== undefined && tier !== found.tier)
    throw new Failure(
      'bad-input',
      `The customer ${quote(name)} is of the tier ${quote(found.tier)}, not ${quote(tier)}. Leave --tier out.`,
    );
  return { name, tier: found.tier, vip: vip.has(name) || vip.has(wanted) };
}
