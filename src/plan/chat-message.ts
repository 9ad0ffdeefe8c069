/** What staff are told in the operator's chat. Its text may quote people: whoever sends it takes it as hostile. */
export interface ChatMessage {
  /** The same for everything that is said of the same: a receiver can tell what comes again by it. */
  readonly key: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null: about several tickets. */
  readonly number: number | null;
  /** Of the ticket, or of the list of them, for people. */
  readonly url: string;
  /** Lines of plain text; the first says what it is about. */
  readonly text: string;
}
