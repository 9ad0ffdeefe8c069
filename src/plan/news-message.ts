/** What the public is told in a chat or by a webhook. Its text quotes people: whoever sends it takes it as hostile. */
export interface NewsMessage {
  /** The same for everything that is told of the same: a receiver can tell what comes again by it. */
  readonly key: string;
  /** Name of the policy's channel. */
  readonly channel: string;
  /** Name of the page. */
  readonly page: string;
  /** Of the incident on the page, for people; empty: the page's address is not known. */
  readonly url: string;
  /** Lines of plain text; the first says what it is about. */
  readonly text: string;
  /** The same as Statuspage's webhooks send it. */
  readonly body: object;
}
