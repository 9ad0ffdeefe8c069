import type { Instant } from '../calendar/instant.ts';
import type { Policy, Selector } from '../policy/policy.ts';
import type { SeverityChange, Since } from './ticket.ts';
import { valueAt } from './ticket.ts';
import type { Facts } from './ticket.ts';
import { labelKey } from './labels.ts';
import type { Words } from './words.ts';

/** Whether a selector picks a ticket with these facts. Every key must match; a list matches by any of its members. */
export function selects(selector: Selector, facts: Facts): boolean {
  const among = (wanted: readonly string[] | undefined, has: string | null): boolean =>
    wanted === undefined || (has !== null && wanted.some((w) => w.toLowerCase() === has.toLowerCase()));
  return (
    among(selector.severity, facts.severity) &&
    among(selector.tier, facts.tier) &&
    (selector.customer === undefined ||
      (facts.vip && selector.customer.includes('vip')) ||
      among(selector.customer, facts.customer)) &&
    among(selector.type, facts.type) &&
    (selector.form?.includes('any') === true ? facts.form !== null : among(selector.form, facts.form)) &&
    (selector.label === undefined || selector.label.some((label) => facts.labels.has(labelKey(label)))) &&
    among(selector.repository, facts.repository) &&
    (selector.incident === undefined || selector.incident === facts.incident)
  );
}

/** What never changes over a ticket's life as far as selectors can see. */
export interface FixedFacts {
  readonly tier: string | null;
  readonly customer: string | null;
  readonly vip: boolean;
  readonly type: string | null;
  readonly form: string | null;
  readonly repository: string;
}

/**
 * What selectors see, from each instant on. The first severity is not moved back to opening here: what it brings
 * about could not be known before it was set.
 */
export function factsOver(
  policy: Policy,
  fixed: FixedFacts,
  severity: readonly SeverityChange[],
  labels: readonly Since<ReadonlySet<string>>[],
  words: Words,
  openedAt: Instant,
): Since<Facts>[] {
  const moments = [
    openedAt,
    ...severity.map((c) => c.at),
    ...labels.map((l) => l.at),
    ...[...words.incident, ...words.project, ...words.form].map((w) => w.at),
  ];
  const history: Since<Facts>[] = [];
  for (const at of [...new Set(moments)].sort((a, b) => a - b)) {
    const form = said(words.form, at) ?? fixed.form;
    const base: Facts = {
      ...fixed,
      form,
      severity: severity.findLast((change) => change.at <= at)?.severity ?? null,
      labels: valueAt(labels, at) ?? new Set(),
      incident: false,
      project: said(words.project, at) ?? false,
    };
    const byForm = form !== null && (policy.intake.forms.get(form)?.incident ?? false);
    const derived = byForm || (policy.incidents !== null && selects(policy.incidents, base));
    // People's word wins over form and policy.
    history.push({ at, value: { ...base, incident: said(words.incident, at) ?? derived } });
  }
  return history;
}

/** What people said last at an instant. */
function said<T>(words: readonly Since<T>[], at: Instant): T | undefined {
  return words.findLast((word) => word.at <= at)?.value;
}
