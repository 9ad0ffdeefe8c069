import type { Instant } from '../calendar/instant.ts';
import { earliest } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { LabelDecision } from '../rules/decision.ts';
import { labelKey, MOST_LABELS } from '../ticket/labels.ts';
import { sentence } from './because.ts';
import type { Effect, IssueRef } from './effect.ts';

/** Creates the labels that the repository does not have; `known` are those it has, in lower case. */
export function missingLabels(decisions: readonly LabelDecision[], known: ReadonlySet<string>): Effect[] {
  const missing = new Map<string, { label: LabelSpec; deadline: Instant }>();
  for (const { present, label, deadline } of decisions) {
    const key = labelKey(label.name);
    if (present && !known.has(key) && !missing.has(key)) missing.set(key, { label, deadline });
  }
  return [...missing.values()].map(({ label, deadline }) => ({
    kind: 'create_label',
    ...label,
    deadline,
    because: 'The policy uses this label and the repository does not have it.',
  }));
}

/** Creates a label that what is opened beside a ticket carries, where the repository does not have it. */
export function missingLabel(label: LabelSpec, known: ReadonlySet<string>, deadline: Instant): Effect[] {
  if (known.has(labelKey(label.name))) return [];
  const because = 'The policy uses this label and the repository does not have it.';
  return [{ kind: 'create_label', ...label, deadline, because }];
}

/** Labels less those beyond what GitHub takes of them: of those to put on the ones that were decided first have room. */
export function withinRoom(
  decisions: readonly LabelDecision[],
  carried: ReadonlyMap<string, string>,
): readonly LabelDecision[] {
  const after = new Set(carried.keys());
  const left = new Set<LabelDecision>();
  // Records are changed after the others: what goes with them makes no room before.
  for (const record of [false, true]) {
    const these = decisions.filter((d) => d.record === record);
    for (const d of these) if (!d.present) after.delete(labelKey(d.label.name));
    for (const d of these.filter(({ present }) => present)) {
      const key = labelKey(d.label.name);
      if (!after.has(key) && after.size >= MOST_LABELS) left.add(d);
      else after.add(key);
    }
  }
  return decisions.filter((d) => !left.has(d));
}

/**
 * Where the issue is full, what goes makes room for what comes; else what it says never says nothing in between.
 *
 * @param carried what the issue carries: lower case → as it spells them
 * @param saidOn the issue whose comment tells what the labels record; null: nothing does elsewhere
 */
export function labelChanges(
  ref: IssueRef,
  decisions: readonly LabelDecision[],
  carried: ReadonlyMap<string, string>,
  saidOn: IssueRef | null = null,
): Effect[] {
  const wanted = decisions.filter(({ present, label }) => present !== carried.has(labelKey(label.name)));
  const change = (kind: 'add_labels' | 'remove_labels'): Effect[] => {
    const these = wanted.filter(({ present }) => present === (kind === 'add_labels'));
    const first = these[0];
    if (first === undefined) return [];
    // Removal names the label as the issue spells it.
    const names = these.map(({ label }) => carried.get(labelKey(label.name)) ?? label.name);
    const because = [...new Set(these.map((d) => sentence(d.because)))].join(' ');
    const deadline = earliest(first.deadline, ...these.map((d) => d.deadline));
    const common = { kind, issue: ref, labels: [...new Set(names)], because, deadline };
    return [{ ...common, record: first.record, ...(saidOn === null ? {} : { saidOn }) }];
  };
  const [added, removed] = [change('add_labels'), change('remove_labels')];
  const isFull = carried.size + wanted.filter(({ present }) => present).length > MOST_LABELS;
  return isFull ? [...removed, ...added] : [...added, ...removed];
}
