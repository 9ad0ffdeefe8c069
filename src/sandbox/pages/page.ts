/** Serves what a person sees in a browser; null leaves the request to the API. */
export type PageHandler = (request: {
  readonly path: string;
  readonly query: URLSearchParams;
  /** What a form sends; null: a page is only looked at. */
  readonly form: URLSearchParams | null;
}) => Page | null;

export interface Page {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}
