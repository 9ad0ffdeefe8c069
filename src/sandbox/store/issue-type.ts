export interface IssueType {
  readonly __typename: 'IssueType';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
  readonly description: string | null;
  readonly color: 'GRAY' | 'BLUE' | 'GREEN' | 'YELLOW' | 'ORANGE' | 'RED' | 'PINK' | 'PURPLE';
  readonly isEnabled: boolean;
}
