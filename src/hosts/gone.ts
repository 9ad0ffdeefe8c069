/** What happens to an issue after which it is not here any more. */
const GONE = new Set(['deleted', 'transferred']);

/** Whether an event is the last of its issue, so that there is nothing to look at. */
export function isGone(event: string, action: string): boolean {
  return event === 'issues' && GONE.has(action);
}
