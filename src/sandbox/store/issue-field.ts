import type { Instant } from '../clock.ts';

/** A field that an organisation gives its issues. */
export interface IssueField {
  readonly __typename: 'IssueFieldSingleSelect' | 'IssueFieldText' | 'IssueFieldNumber' | 'IssueFieldDate';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
  readonly createdAt: Instant;
  /** Empty but for a single select. */
  readonly options: readonly IssueFieldOption[];
}

export interface IssueFieldOption {
  readonly __typename: 'IssueFieldSingleSelectOption';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
}

/** A field's value on one issue: a number, a date as YYYY-MM-DD, words, or the name of an option. */
export interface IssueFieldValue {
  readonly __typename: `${IssueField['__typename']}Value`;
  readonly id: string;
  readonly databaseId: number;
  readonly field: IssueField;
  readonly value: string | number;
}
