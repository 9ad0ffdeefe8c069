import type { Instant } from '../../calendar/instant.ts';
import { EVERYBODY } from '../../policy/promised-table.ts';
import type { Policy } from '../../policy/policy.ts';
import type { SlaRule } from '../../policy/sections/sla.ts';
import type { Selector } from '../../policy/selector.ts';
import { ruleFor } from '../../sla/chosen-rules.ts';
import { labelKey } from '../../ticket/labels.ts';
import { type Facts, valueAt } from '../../ticket/ticket.ts';
import { factsOf } from './asked-ticket.ts';

/** What some customers are promised, whatever their tickets are about. */
export interface PromiseTable {
  /** Tiers whose customers are promised the same; null among them: customers of none. */
  readonly tiers: readonly (string | null)[];
  readonly rows: readonly PromiseRow[];
}

export interface PromiseRow {
  /** Null: none has been set yet. */
  readonly severity: string | null;
  readonly means: string;
  /** Null: nothing is promised. */
  readonly rule: SlaRule | null;
}

/** Selector keys that a table has a place for. */
const TABULAR: ReadonlySet<string> = new Set<keyof Selector>(['severity', 'unset', 'tier', 'customer']);

/**
 * What the policy promises at an instant: a table for each run of tiers that are promised the same, best served first, and
 * last for customers of none; of one customer a single table.
 *
 * @throws Failure `bad-input` for a customer whom the policy does not know
 */
export function promiseTables(policy: Policy, customer: string | undefined, at: Instant): PromiseTable[] {
  const tiers = customer === undefined ? [...policy.customers.tiers, null] : [null];
  const tables: PromiseTable[] = [];
  for (const tier of tiers) {
    const rows = rowsFor(policy, { customer, tier: tier ?? undefined }, at);
    const last = tables.at(-1);
    if (last !== undefined && isSame(last.rows, rows))
      tables[tables.length - 1] = { ...last, tiers: [...last.tiers, tier] };
    else tables.push({ tiers: [tier], rows });
  }
  return tables;
}

/** A promise for some tickets alone, by what a table has no place for. */
export interface SpecialPromise {
  readonly rule: SlaRule;
  /** Severities of which it counts; null: of all. */
  readonly severities: readonly string[] | null;
  /** Tiers of whose customers it counts; null: of all, or of the one customer. */
  readonly tiers: readonly string[] | null;
}

/**
 * Promises for some tickets alone, in the policy's order: those that count for somebody, since an earlier rule may always
 * come first. What hangs on more than a ticket shows when it is opened is left out.
 */
export function specialPromises(policy: Policy, customer: string | undefined, at: Instant): SpecialPromise[] {
  const tiers = customer === undefined ? [...policy.customers.tiers, null] : [null];
  const severities = policy.severities.length > 0 ? policy.severities.map(({ name }) => name) : [null];
  const pairs = tiers.flatMap((tier) => severities.map((severity) => ({ tier, severity })));
  return policy.sla.flatMap((rule): SpecialPromise[] => {
    if (Object.keys(rule.targets).length === 0) return [];
    if (Object.keys(rule.when).every((key) => TABULAR.has(key))) return [];
    const met = pairs.filter(({ tier, severity }) => {
      const asked = { customer, tier: tier ?? undefined, severity: severity ?? undefined };
      const plain = valueAt(factsOf(policy, asked, at), at);
      return plain !== undefined && ruleFor(policy.sla, fitting(rule.when, plain), at) === rule;
    });
    if (met.length === 0) return [];
    const those = severities.filter((name) => met.some(({ severity }) => severity === name));
    const whose = tiers.filter((name) => met.some(({ tier }) => tier === name));
    return [
      {
        rule,
        severities: those.length === severities.length ? null : named(those),
        tiers: whose.length === tiers.length ? null : named(whose),
      },
    ];
  });
}

function named(names: readonly (string | null)[]): string[] {
  return names.filter((name) => name !== null);
}

/** A ticket that has, besides, what a selector asks for. */
function fitting({ form, label, type, repository, incident, author, title }: Selector, plain: Facts): Facts {
  return {
    ...plain,
    ...(form !== undefined && { form: form[0] ?? null }),
    ...(label !== undefined && { labels: new Set(label.map(labelKey)) }),
    ...(type !== undefined && { type: type[0] ?? null }),
    ...(repository !== undefined && { repository: repository[0] ?? '' }),
    ...(incident !== undefined && { incident }),
    ...(author !== undefined && { author: author[0] ?? null }),
    ...(title !== undefined && { title: title[0] ?? '' }),
  };
}

function rowsFor(
  policy: Policy,
  asked: { readonly customer: string | undefined; readonly tier: string | undefined },
  at: Instant,
): PromiseRow[] {
  const severities = [...policy.severities, { name: null, description: '' }];
  return severities.flatMap(({ name, description }): PromiseRow[] => {
    const facts = valueAt(factsOf(policy, { ...asked, severity: name ?? undefined }, at), at);
    const rule = facts === undefined ? null : ruleFor(policy.sla, facts, at);
    // Whoever has a severity to read is told of those; what is not set yet is told where it has a promise of its own.
    if (name === null && (rule === null || policy.severities.length > 0)) return [];
    const means = name === null ? '' : (meaning(policy, [facts?.customer, facts?.tier], name) ?? description);
    return [{ severity: name, means, rule }];
  });
}

/** What a contract says that a severity means; undefined: no more than the policy's list does. */
function meaning(
  { meanings }: Policy,
  names: readonly (string | null | undefined)[],
  severity: string,
): string | undefined {
  if (meanings === null) return undefined;
  const lines = [...names, EVERYBODY].map((name) => meanings.lines.get(name ?? ''));
  return lines.find((one) => one !== undefined)?.[meanings.severities.indexOf(severity)];
}

function isSame(one: readonly PromiseRow[], other: readonly PromiseRow[]): boolean {
  const told = (rows: readonly PromiseRow[]): string =>
    JSON.stringify(
      rows.map(({ severity, means, rule }) => [
        severity,
        means,
        rule?.pauses,
        Object.entries(rule?.targets ?? {}).map(([clock, { within, calendar, text }]) => [
          clock,
          within,
          calendar.name,
          text,
        ]),
      ]),
    );
  return told(one) === told(other);
}
