/** Formats of a report. */
export const REPORT_FORMATS = ['md', 'html', 'json', 'csv'] as const;

/** What `steward report` is asked for. */
export interface ReportOptions {
  readonly repo: string;
  readonly policy: string;
  readonly apiUrl: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly format: string;
  readonly out: string | undefined;
  readonly customers: boolean;
}
