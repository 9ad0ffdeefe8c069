/** What the order of the queue goes by. Behind all of them come the repository and the number. */
export const QUEUE_KEYS = [
  'priority',
  'cannot_wait',
  'tier',
  'broken',
  'at_risk',
  'key_date',
  'due',
  'age',
] as const;

export type QueueKey = (typeof QUEUE_KEYS)[number];
