import type { Instant } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Policy } from '../policy/policy.ts';
import { labelsPutBy } from '../policy/put-labels.ts';
import type { Actor } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';

/** A desk whose work is taken back. */
export interface UndoneDesk {
  /** The accounts that acted for it, one after the other. */
  readonly accounts: readonly Actor[];
  /**
   * The labels that it moves, by key, each with how one version of its policy or another would have created it: none for
   * those that people keep, and that it only puts back where they may not be moved.
   */
  readonly labels: ReadonlyMap<string, readonly LabelSpec[]>;
  /** What it did before stays. */
  readonly since: Instant;
}

/** The desk of which several versions of a policy speak. */
export function undoneDesk(
  policies: readonly Policy[],
  accounts: readonly Actor[],
  since: Instant,
): UndoneDesk {
  const labels = new Map<string, LabelSpec[]>();
  for (const policy of policies) {
    for (const spec of labelsPutBy(policy)) {
      const key = labelKey(spec.name);
      labels.set(key, [...(labels.get(key) ?? []), spec]);
    }
    for (const key of peoplesLabels(policy)) if (!labels.has(key)) labels.set(key, []);
  }
  const distinct = accounts.filter(
    (one, index) => accounts.findIndex((other) => sameActor(one, other)) === index,
  );
  return { accounts: distinct, labels, since };
}

function peoplesLabels({ intake, customers }: Policy): string[] {
  const sources = intake.severity.flatMap((one) => (one.kind === 'label' ? [...one.map.keys()] : []));
  return [...sources, ...customers.labels.keys()].map(labelKey);
}

/** Whether an account acted for the desk. */
export function isOfDesk({ accounts }: UndoneDesk, actor: Actor): boolean {
  return accounts.some((account) => sameActor(account, actor));
}
