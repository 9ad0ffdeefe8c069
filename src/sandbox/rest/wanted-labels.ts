import { may, refusal } from '../access.ts';
import { addLabels, createLabel, replaceLabels } from '../acts/labels.ts';
import { findLabel } from '../store/label.ts';
import type { Issue, Label, Repository } from '../store/records.ts';
import type { Call } from './router.ts';

/** REST creates the labels that a caller with write access names and the repository lacks. */
function named(call: Call, repository: Repository, wanted: readonly string[]): Label[] {
  return wanted.map(
    (name) => findLabel(repository, name) ?? createLabel(call.store, call.viewer, repository, { name }),
  );
}

function demandTriage(call: Call, issue: Issue): void {
  if (!may(call.viewer, issue.repository, 'triage'))
    throw refusal(call.viewer, issue.repository, 'AddLabelsToLabelable');
}

export function setLabels(call: Call, issue: Issue, wanted: readonly string[]): void {
  demandTriage(call, issue);
  replaceLabels(call.store, call.viewer, issue, named(call, issue.repository, wanted));
}

export function addWantedLabels(call: Call, issue: Issue, wanted: readonly string[]): void {
  demandTriage(call, issue);
  addLabels(call.store, call.viewer, issue, named(call, issue.repository, wanted));
}
