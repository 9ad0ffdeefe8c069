import type { Customers, Membership, WrittenNames } from '../customers.ts';
import type { PolicyShape } from '../schema.ts';
import { quote, suggestion } from '../words.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { resolveWho } from './team.ts';

type CustomersShape = PolicyShape['customers'];

export function resolveCustomers(scope: Scope, shape: CustomersShape): Customers {
  const members = resolveMembers(scope, shape.members, ['customers', 'members']);
  const { tiers, vip, labels } = shape;
  const written = { vip, labels };
  // Whom nobody knows here may stand in the file; completePolicy asks again.
  const report: Scope['report'] = shape.file === undefined ? scope.report : () => undefined;
  return {
    tiers,
    members,
    field: shape.field ?? null,
    requesterField: shape.requester_field ?? null,
    written,
    ...resolveNames({ report }, written, tiers, members),
  };
}

/** Who the VIPs are, and what the labels stand for, among these customers. Reports what names neither. */
export function resolveNames(
  scope: Pick<Scope, 'report'>,
  written: WrittenNames,
  tiers: readonly string[],
  members: Customers['members'],
): Pick<Customers, 'vip' | 'labels'> {
  const tierOf = new Map([...members.values()].map(({ customer, tier }) => [customer, tier]));
  const vip = written.vip.flatMap((text, index) => {
    if (tierOf.has(text)) return [text];
    const who = resolveWho(scope, text, ['customers', 'vip', index], true);
    return who === null ? [] : [who.login];
  });
  return { vip: new Set(vip), labels: resolveLabels(scope, written, tiers, tierOf) };
}

/** Tier → customer → logins, turned round. Reports tiers that are not listed and people who belong to two customers. */
export function resolveMembers(
  scope: Pick<Scope, 'known' | 'report'>,
  shape: CustomersShape['members'],
  path: Path,
): Map<string, Membership> {
  const members = new Map<string, Membership>();
  for (const [tier, customers] of Object.entries(shape)) {
    if (scope.known.tier?.has(tier) === false) {
      const report: Scope['report'] = (problem) => {
        scope.report({ ...problem, at: 'key' });
      };
      isKnown({ ...scope, report }, 'tier', tier, [...path, tier]);
    }
    for (const [customer, logins] of Object.entries(customers)) {
      for (const [index, text] of logins.entries()) {
        const at = [...path, tier, customer, index];
        const login = resolveWho(scope, text, at, true)?.login;
        if (login === undefined) continue;
        const other = members.get(login);
        if (other) {
          const message = `${quote(text)} already belongs to ${quote(other.customer)}`;
          scope.report({ code: 'duplicate-name', path: at, message });
        }
        members.set(login, { customer, tier });
      }
    }
  }
  return members;
}

function resolveLabels(
  scope: Pick<Scope, 'report'>,
  written: WrittenNames,
  tiers: readonly string[],
  tierOf: ReadonlyMap<string, string>,
): Customers['labels'] {
  const labels = new Map<string, { customer: string | null; tier: string }>();
  for (const [label, name] of Object.entries(written.labels)) {
    const tier = tierOf.get(name);
    if (tier !== undefined) labels.set(label.toLowerCase(), { customer: name, tier });
    else if (tiers.includes(name)) labels.set(label.toLowerCase(), { customer: null, tier: name });
    else {
      const path = ['customers', 'labels', label];
      const message = `Neither a tier nor a customer is named ${quote(name)}`;
      const hint = suggestion(name, [...tiers, ...tierOf.keys()]);
      scope.report({ code: 'unknown-reference', path, message, ...hint });
    }
  }
  return labels;
}
