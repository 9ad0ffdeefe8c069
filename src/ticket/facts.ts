import { ascending, type Instant } from '../calendar/instant.ts';
import type { Intake } from '../policy/sections/intake.ts';
import type { SectionSelector } from '../policy/selector.ts';
import { labelKey } from './labels.ts';
import { REVISED } from './revised.ts';
import type { Fate, Seen } from './seen.ts';
import type { Facts, SeverityChange, Since } from './ticket.ts';
import { valueAt } from './ticket.ts';

/** Whether a selector picks a ticket with these facts. Every key must match; a list matches by any of its members. */
export function selects(selector: SectionSelector, facts: Facts): boolean {
  if (selector.formerly !== undefined && facts.openedAt < REVISED) return selects(selector.formerly, facts);
  const among = (wanted: readonly string[] | undefined, has: string | null): boolean =>
    wanted === undefined || (has !== null && wanted.some((w) => w.toLowerCase() === has.toLowerCase()));
  const isUnset = facts.severity === null && selector.unset === true;
  return (
    (isUnset || among(selector.severity, facts.severity)) &&
    among(selector.tier, facts.tier) &&
    (selector.customer === undefined ||
      (facts.vip && selector.customer.includes('vip')) ||
      among(selector.customer, facts.customer)) &&
    among(selector.author, facts.author) &&
    (selector.title === undefined || selector.title.some((text) => facts.title.includes(text))) &&
    among(selector.type, facts.type) &&
    (selector.form?.includes('any') === true ? facts.form !== null : among(selector.form, facts.form)) &&
    (selector.label === undefined || selector.label.some((label) => facts.labels.has(labelKey(label)))) &&
    among(selector.repository, facts.repository) &&
    (selector.incident === undefined || selector.incident === facts.incident) &&
    (selector.cannotWait === undefined || selector.cannotWait === facts.cannotWait) &&
    (selector.opened?.during?.isOpen(facts.openedAt) ?? true) &&
    !(selector.opened?.outside?.isOpen(facts.openedAt) ?? false) &&
    (selector.opened?.after === undefined || facts.openedAt >= selector.opened.after.at) &&
    (selector.opened?.before === undefined || facts.openedAt < selector.opened.before.at) &&
    (selector.escalated === undefined ||
      selector.escalated.some((group) => facts.escalated.includes(group))) &&
    among(selector.heldBy, facts.heldBy) &&
    (selector.owner === undefined || !facts.owned) &&
    selector.not?.some((one) => selects(one, facts)) !== true
  );
}

/** Whether a policy wants a ticket with these facts written up. */
export function wantsWriteUp(
  { when, skip }: { readonly when: SectionSelector; readonly skip: SectionSelector | null },
  facts: Facts,
): boolean {
  return selects(when, facts) && (skip === null || !selects(skip, facts));
}

const NONE: ReadonlySet<string> = new Set();
const NOBODYS: Fate = { escalated: [], heldBy: null, owned: false };

/** The parts of a policy that say which tickets are incidents. */
interface Rules {
  readonly intake: Pick<Intake, 'forms'>;
  readonly incidents: { readonly when: SectionSelector | null };
  readonly cannotWait: { readonly severities: readonly string[] } | null;
  readonly selectedLabels: ReadonlySet<string>;
}

/** What selectors see at an instant of a ticket of that severity. */
export function factsAt(policy: Rules, seen: Seen, at: Instant, severity: string | null): Facts {
  const { words, repository, openedAt } = seen;
  const form = said(words.form, at) ?? seen.form;
  const customer = valueAt(seen.standing, at)?.customer ?? null;
  const may = policy.cannotWait?.severities ?? [];
  const base: Facts = {
    tier: customer?.tier ?? null,
    customer: customer?.name ?? null,
    vip: customer?.vip ?? false,
    author: seen.author,
    title: valueAt(seen.title, at) ?? '',
    type: valueAt(seen.type, at) ?? null,
    form,
    repository,
    openedAt,
    severity,
    labels: valueAt(seen.allLabels, at) ?? NONE,
    incident: false,
    cannotWait: severity !== null && may.includes(severity) && (said(words.cannotWait, at) ?? false),
    project: said(words.project, at) ?? false,
    ...(seen.fate.findLast((one) => one.at <= at)?.value ?? NOBODYS),
  };
  const byForm = form !== null && (policy.intake.forms.get(form)?.incident ?? false);
  const derived = byForm || (policy.incidents.when !== null && selects(policy.incidents.when, base));
  // People's word wins over form and policy.
  return { ...base, incident: said(words.incident, at) ?? derived };
}

/** When anything of it changed that a selector of the policy can tell. Ascending, from the opening on. */
export function momentsOf(
  { selectedLabels }: Pick<Rules, 'selectedLabels'>,
  { standing, title, type, allLabels: labels, fate, words, openedAt }: Seen,
): Instant[] {
  const moments = [openedAt];
  const add = ({ at }: Since<unknown>): unknown => moments.push(at);
  for (const history of [
    standing,
    title,
    type,
    words.incident,
    words.cannotWait,
    words.project,
    words.form,
    fate,
  ])
    history.forEach(add);
  for (const key of selectedLabels)
    labels.forEach((entry, index) => {
      if (entry.value.has(key) !== (labels[index - 1]?.value.has(key) ?? false)) add(entry);
    });
  return ascending(moments);
}

/**
 * What selectors see, from each instant on. The first severity is not moved back to opening here: what it brings
 * about could not be known before it was set.
 *
 * @param moments at which anything else changed that they can tell
 */
export function factsOver(
  policy: Rules,
  seen: Seen,
  moments: readonly Instant[],
  severity: readonly SeverityChange[],
): Since<Facts>[] {
  return ascending([...moments, ...severity.map(({ at }) => at)]).map((at) => {
    const current = severity.findLast((change) => change.at <= at)?.severity ?? null;
    return { at, value: factsAt(policy, seen, at, current) };
  });
}

/** What people said last at an instant. */
function said<T>(words: readonly Since<T>[], at: Instant): T | undefined {
  return words.findLast((word) => word.at <= at)?.value;
}
