import { demand } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { IssueField } from '../store/issue-field.ts';
import type { Issue } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** Sets what a field says on an issue: the name of an option, words, a number, a date; null clears it. */
export function setField(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  field: IssueField,
  value: string | number | null,
): void {
  const actor = demand(viewer, issue.repository, 'triage', 'SetIssueFieldValue');
  if (value !== null) check(field, value);
  const { fieldValues, repository } = issue;
  const index = fieldValues.findIndex((one) => one.field === field);
  const before = fieldValues[index];
  if ((before?.value ?? null) === value) return;
  if (before) fieldValues.splice(index, 1);
  issue.updatedAt = store.clock.now();
  if (value === null) {
    store.record(issue, 'IssueFieldRemovedEvent', actor, { issueField: field });
  } else {
    const __typename = `${field.__typename}Value` as const;
    fieldValues.push(store.keep({ __typename, ...store.ids.next(__typename), field, value }));
    const newValue = String(value);
    if (before) {
      const previousValue = String(before.value);
      store.record(issue, 'IssueFieldChangedEvent', actor, { issueField: field, previousValue, newValue });
    } else store.record(issue, 'IssueFieldAddedEvent', actor, { issueField: field, value: newValue });
  }
  const action = value === null ? 'field_removed' : 'field_added';
  store.announce({ event: 'issues', action, issue, field, repository, by: viewer });
}

function check(field: IssueField, value: string | number): void {
  const fits = {
    IssueFieldSingleSelect: () => field.options.some((option) => option.name === value),
    IssueFieldText: () => typeof value === 'string',
    IssueFieldNumber: () => typeof value === 'number' && Number.isFinite(value),
    IssueFieldDate: () => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  }[field.__typename]();
  if (!fits) throw unprocessable(`Value is not valid for the field ${field.name}`);
}
