export interface Severity {
  readonly name: string;
  readonly label: string;
  /** Six hexadecimal digits, lower case. */
  readonly color: string;
  readonly description: string;
}
