import type { Capacity } from '../../commands/spec.ts';
import type { CommandSetting } from '../../policy/sections/commands.ts';
import type { Principal } from './command.ts';

/** Those whom a command is open to on a desk: staff, customer, or groups by name. */
export function openTo({ spec, who }: Pick<CommandSetting, 'spec' | 'who'>): readonly string[] {
  if (who === null) return spec.by;
  return spec.customersOwn === true ? who.filter((one) => one === 'customer') : who;
}

/** Capacity in which somebody may give a command; null: in none. Bystanders and bots have none to give any in. */
export function authorityFor(
  setting: Pick<CommandSetting, 'spec' | 'who'>,
  principal: Principal,
): Capacity | null {
  const open = openTo(setting);
  const asStaff = open.includes('staff') || principal.groups.some((group) => open.includes(group));
  if (principal.staff && asStaff) return 'staff';
  return principal.customer && open.includes('customer') ? 'customer' : null;
}

/** Fate of a command that is written as it should be, by who gives it: the check, and the page on commands. */
export function verdictOn(
  setting: Pick<CommandSetting, 'spec' | 'who' | 'enabled'>,
  principal: Principal,
): 'done' | 'refused' | 'ignored' {
  if (!principal.staff && !principal.customer) return 'ignored';
  return setting.enabled && authorityFor(setting, principal) !== null ? 'done' : 'refused';
}
