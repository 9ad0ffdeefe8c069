/** More notices at once than people can read. */
export interface Flood {
  /**
   * One comment, or one message in the chat, tells of all; the most pressing alone are told; the others follow hour by
   * hour; or all waits for a run that can write a digest.
   */
  readonly way: 'digest' | 'in chat' | 'most pressing' | 'in turn' | 'later';
  /** About so many tickets somebody had to be told. */
  readonly tickets: number;
  /** So many of them got notices of their own. */
  readonly posted: number;
  /** So many wait for a later run. */
  readonly putOff: number;
}
