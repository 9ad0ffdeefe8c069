/** What `steward status` is asked for. */
export interface StatusOptions {
  readonly repo: string;
  readonly out: string;
  readonly policy: string;
  readonly apiUrl: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}
