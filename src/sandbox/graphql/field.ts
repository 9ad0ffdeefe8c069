import type { IssueField, IssueFieldValue } from '../store/issue-field.ts';
import type { Fields } from './context.ts';
import { fields } from './context.ts';

const field: Fields = fields<IssueField>({
  dataType: ({ __typename }) =>
    ({
      IssueFieldSingleSelect: 'SINGLE_SELECT',
      IssueFieldText: 'TEXT',
      IssueFieldNumber: 'NUMBER',
      IssueFieldDate: 'DATE',
    })[__typename],
  description: () => null,
  visibility: () => 'ALL',
});

export const fieldTypes: Readonly<Record<string, Fields>> = {
  IssueFieldSingleSelect: field,
  IssueFieldText: field,
  IssueFieldNumber: field,
  IssueFieldDate: field,
  IssueFieldSingleSelectOption: fields<object>({
    color: () => 'GRAY',
    description: () => null,
  }),
  IssueFieldSingleSelectValue: fields<IssueFieldValue>({
    name: ({ value }) => value,
    optionId: ({ field: { options }, value }) => options.find((one) => one.name === value)?.id ?? null,
    color: () => 'GRAY',
    description: () => null,
  }),
};
