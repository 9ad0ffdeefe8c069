/** What `steward try` is asked for. */
export interface TryOptions {
  readonly port: string;
  readonly policy: string | undefined;
  readonly extends: string | undefined;
  readonly json: boolean;
}
