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

export interface Membership {
  readonly customer: string;
  readonly tier: string;
}
