import { z } from 'zod';
import { nameFile } from '../named-file.ts';
import { nameText } from '../names.ts';
import { type Membership, membersSchema, resolveMembers } from '../membership.ts';
import type { Scope } from '../scope.ts';
import { section, wholeByDefault } from '../section.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import { resolveWho } from '../who.ts';

export interface Customers {
  /** Best served first. */
  readonly tiers: readonly string[];
  /** login (lower case), or team as `org/team` → its customer and tier. */
  readonly members: ReadonlyMap<string, Membership>;
  /** Logins and teams (lower case), and names of customers, whose tickets count as a VIP's. */
  readonly vip: ReadonlySet<string>;
  /** Form field whose answer names a tier or a customer. A claim: it counts as far as `unverifiedMax` allows. */
  readonly field: string | null;
  /** Form field in which staff name the login they open a ticket for. */
  readonly requesterField: string | null;
  /** Label (lower case) → tier or customer. */
  readonly labels: ReadonlyMap<string, { readonly customer: string | null; readonly tier: string }>;
  /** What may name customers of whom only their file knows: its meaning is certain once that is read. */
  readonly written: WrittenNames;
}

/** As the policy has it: `vip`, and label → tier or customer. */
export interface WrittenNames {
  readonly vip: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

interface Part {
  readonly customers: Customers;
}

const schema = z.strictObject({
  tiers: z
    .array(nameText)
    .meta({ description: 'Tiers of customers, best served first.', examples: [['enterprise', 'free']] })
    .default([]),
  members: membersSchema
    .meta({
      description:
        'Tier → customer → logins, or teams as `@org/team`. With more to say of a customer, a map that holds them under `logins:`.',
      examples: [
        { enterprise: { bigco: ['bigco-ops'] } },
        {
          enterprise: {
            bigco: { logins: ['bigco-ops'], contract: { until: '2026-12-31' }, timezone: 'Europe/Berlin' },
          },
        },
      ],
    })
    .default({}),
  file: z
    .string()
    .meta({
      description: 'YAML file of this repository with more members, written as `members` is.',
      examples: ['.github/customers.yml'],
    })
    .optional(),
  vip: z
    .array(z.string())
    .meta({ description: 'Logins, teams as `@org/team`, or names of customers.', examples: [['bigco-cto']] })
    .default([]),
  field: z
    .string()
    .meta({ description: 'Form field whose answer names a tier or a customer.', examples: ['plan'] })
    .optional(),
  requester_field: z
    .string()
    .meta({
      description: 'Form field in which staff name the login of the customer they open a ticket for.',
      examples: ['on-behalf-of'],
    })
    .optional(),
  labels: z
    .record(z.string(), z.string())
    .meta({
      description: 'Label → the tier or the customer it stands for.',
      examples: [{ 'tier: enterprise': 'enterprise' }],
    })
    .default({}),
});

type Shape = z.output<typeof schema>;

export const customers = section({
  schema: wholeByDefault(schema.meta({ description: 'Who the customers are.' })),
  resolve(scope, shape): Part {
    const { tiers, vip, labels, file } = shape;
    if (file !== undefined) nameFile(scope, file, { kind: 'customers' }, ['customers', 'file']);
    const members = resolveMembers(scope, shape.members, ['customers', 'members']);
    const written = { vip, labels };
    // Whom nobody knows here may stand in the file; completePolicy asks again.
    const report: Scope['report'] = file === undefined ? scope.report : () => undefined;
    return {
      customers: {
        tiers,
        members,
        field: shape.field ?? null,
        requesterField: shape.requester_field ?? null,
        written,
        ...resolveNames({ report }, written, tiers, members),
      },
    };
  },
});

/** Where nobody is listed as a customer, everybody is one, and everybody's word counts in full. */
export function listsCustomers({ members, file }: Shape): boolean {
  return file !== undefined || Object.keys(members).length > 0;
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
