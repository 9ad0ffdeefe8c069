import { demand } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { Issue, Label, Repository } from '../store/records.ts';
import { findLabel } from '../store/label.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

export interface NewLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly description?: string | null;
}

/** Labels per issue, as GitHub allows. */
const LABEL_LIMIT = 100;

function checkLabel(repository: Repository, wanted: Partial<NewLabel>, except?: Label): void {
  const fault = (code: string, field: string) =>
    unprocessable('Validation Failed', [{ resource: 'Label', code, field }]);
  if (wanted.name !== undefined) {
    if (wanted.name.trim() === '') throw fault('missing_field', 'name');
    if (wanted.name.length > 50) throw fault('invalid', 'name');
    const known = findLabel(repository, wanted.name);
    if (known && known !== except) throw fault('already_exists', 'name');
  }
  if (wanted.color !== undefined && !/^[0-9a-f]{6}$/i.test(wanted.color)) throw fault('invalid', 'color');
  if ((wanted.description ?? '').length > 100) throw fault('invalid', 'description');
}

export function createLabel(store: Store, viewer: Viewer, repository: Repository, wanted: NewLabel): Label {
  demand(viewer, repository, 'write', 'CreateLabel');
  checkLabel(repository, wanted);
  const now = store.clock.now();
  const label: Label = {
    __typename: 'Label',
    ...store.ids.next('Label'),
    repository,
    name: wanted.name,
    color: (wanted.color ?? 'ededed').toLowerCase(),
    description: wanted.description ?? null,
    createdAt: now,
    updatedAt: now,
    isDefault: false,
  };
  repository.labels.push(label);
  store.nodes.set(label.id, label);
  store.announce({ event: 'label', action: 'created', label, repository, by: viewer });
  return label;
}

export function updateLabel(store: Store, viewer: Viewer, label: Label, wanted: Partial<NewLabel>): void {
  const { repository } = label;
  demand(viewer, repository, 'write', 'UpdateLabel');
  checkLabel(repository, wanted, label);
  label.name = wanted.name ?? label.name;
  label.color = (wanted.color ?? label.color).toLowerCase();
  if (wanted.description !== undefined) label.description = wanted.description;
  label.updatedAt = store.clock.now();
  store.announce({ event: 'label', action: 'edited', label, repository, by: viewer });
}

/** Deleting a label takes it off every issue, without an event there; webhooks tell of each, without the label. */
export function deleteLabel(store: Store, viewer: Viewer, label: Label): void {
  const { repository } = label;
  demand(viewer, repository, 'write', 'DeleteLabel');
  repository.labels.splice(repository.labels.indexOf(label), 1);
  store.nodes.delete(label.id);
  for (const issue of repository.issues.values()) {
    const index = issue.labels.indexOf(label);
    if (index < 0) continue;
    issue.labels.splice(index, 1);
    store.announce({ event: 'issues', action: 'unlabeled', issue, repository, by: viewer });
  }
  store.announce({ event: 'label', action: 'deleted', label, repository, by: viewer });
}

function attach(store: Store, viewer: Viewer, issue: Issue, labels: readonly Label[]): (() => void)[] {
  const fresh = [...new Set(labels)].filter((label) => !issue.labels.includes(label));
  if (issue.labels.length + fresh.length > LABEL_LIMIT) {
    throw unprocessable(`Validation Failed. Issues cannot have more than ${LABEL_LIMIT} labels`);
  }
  const { repository } = issue;
  return fresh.map((label) => {
    issue.labels.push(label);
    issue.updatedAt = store.clock.now();
    store.record(issue, 'LabeledEvent', viewer.account, { label });
    return () => store.announce({ event: 'issues', action: 'labeled', issue, label, repository, by: viewer });
  });
}

/** For a new issue: labels by name, without asking for permission; returns what is still to be announced. */
export function applyLabels(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  names: readonly string[],
): (() => void)[] {
  const labels = names.flatMap((name) => findLabel(issue.repository, name) ?? []);
  return attach(store, viewer, issue, labels);
}

export function addLabels(store: Store, viewer: Viewer, issue: Issue, labels: readonly Label[]): void {
  demand(viewer, issue.repository, 'triage', 'AddLabelsToLabelable');
  for (const announce of attach(store, viewer, issue, labels)) announce();
}

export function removeLabels(store: Store, viewer: Viewer, issue: Issue, labels: readonly Label[]): void {
  demand(viewer, issue.repository, 'triage', 'RemoveLabelsFromLabelable');
  const { repository } = issue;
  for (const label of labels) {
    const index = issue.labels.indexOf(label);
    if (index < 0) continue;
    issue.labels.splice(index, 1);
    issue.updatedAt = store.clock.now();
    store.record(issue, 'UnlabeledEvent', viewer.account, { label });
    store.announce({ event: 'issues', action: 'unlabeled', issue, label, repository, by: viewer });
  }
}

/** Takes off every label that is not named, and adds the rest. */
export function replaceLabels(store: Store, viewer: Viewer, issue: Issue, labels: readonly Label[]): void {
  const others = issue.labels.filter((label) => !labels.includes(label));
  removeLabels(store, viewer, issue, others);
  addLabels(store, viewer, issue, labels);
}
