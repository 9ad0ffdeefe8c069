import { ascending, type Instant } from '../../calendar/instant.ts';
import type { Policy } from '../../policy/policy.ts';
import { factsOver, momentsOf } from '../../ticket/facts.ts';
import { labelKey, type LabelMove, labelsOver } from '../../ticket/labels.ts';
import { isInForce } from '../../ticket/parties.ts';
import type { Customer, Facts, Since } from '../../ticket/ticket.ts';
import { wordsOf } from '../../ticket/words.ts';
import { customerAskedAbout } from './customer-asked-about.ts';
import { unknown } from './unknown.ts';

/** A ticket as somebody asks about it. */
export interface AskedTicket {
  readonly severity: string | undefined;
  readonly tier: string | undefined;
  /** The name or a login of a customer. */
  readonly customer: string | undefined;
  readonly form?: string | undefined;
  readonly label?: readonly string[] | undefined;
  readonly type?: string | undefined;
  /** `owner/name`, lower case. */
  readonly repository?: string;
}

/**
 * What selectors see of a ticket that came with all of this, and to which nothing happens.
 *
 * @throws Failure `bad-input` for a name that the policy does not know
 */
export function factsOf(policy: Policy, options: AskedTicket, opened: Instant): Since<Facts>[] {
  const { severity = null, form = null, type = null, repository = '' } = options;
  const severities = policy.severities.map(({ name }) => name);
  if (severity !== null && !severities.includes(severity)) throw unknown('severity', severity, severities);
  const by = { login: 'ghost', kind: 'ghost' } as const;
  const moves = (options.label ?? []).map((label, place): LabelMove => ({
    at: opened,
    by,
    key: labelKey(label),
    put: true,
    why: { kind: 'label_came', label },
    place,
  }));
  const standing = standingOf(policy, customerAskedAbout(policy, options), opened);
  const labels = labelsOver(moves, opened);
  const seen = {
    standing,
    author: null,
    title: [{ at: opened, value: '' }],
    type: [{ at: opened, value: type }],
    form,
    labels,
    allLabels: labels,
    fate: [],
    words: wordsOf(policy, moves, []),
    repository,
    openedAt: opened,
  };
  const change = { at: opened, severity, by, source: 'command', why: { kind: 'policy' } } as const;
  return factsOver(policy, seen, momentsOf(policy, seen), [change]);
}

/** Whose a ticket is from when on: outside of their contract's dates a customer is none that the policy lists. */
function standingOf({ customers }: Policy, customer: Customer | null, opened: Instant) {
  const named = [...customers.members.values()].find((one) => one.customer === customer?.name);
  const { from = null, until = null } = named?.contract ?? {};
  const turns = [from, until].filter((at) => at !== null).filter((at) => at > opened);
  return ascending([opened, ...turns]).map((at) => ({
    at,
    value: { customer: named === undefined || isInForce(named, at) ? customer : null, confirmed: true },
  }));
}
