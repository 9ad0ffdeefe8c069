import type { Phrases } from './phrases.ts';

/**
 * Those whom something is open to, in words; empty where it is to nobody.
 *
 * @param openTo `staff`, `customer`, or names of groups
 */
export function audienceOf(openTo: readonly string[], phrases: Phrases): string {
  const names = openTo.map((who) =>
    who === 'staff' ? phrases.staff : who === 'customer' ? phrases.customer : phrases.group(who),
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${phrases.and} ${last}`;
}
