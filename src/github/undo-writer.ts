import type { DeleteIssue, DeleteLabel, Unpin } from '../undo/undoing.ts';
import type { Client } from './client.ts';
import { confirmed, send } from './mutations.ts';

/** Why something is as it was; null: it was done, now or before. */
export type NotDone = {
  /** In GitHub's own words. */
  readonly fault: string;
  /** GitHub does not let this token do it. */
  readonly isRefused: boolean;
} | null;

const FIELDS = { delete_label: 'deleteLabel', delete_issue: 'deleteIssue', unpin: 'unpinIssue' } as const;

/** Makes a change for which a desk at work has no use. Made twice it is the same as once. */
export async function takeBack(client: Client, change: DeleteLabel | DeleteIssue | Unpin): Promise<NotDone> {
  const field = FIELDS[change.kind];
  const input = change.kind === 'delete_label' ? { id: change.id } : { issueId: change.issue.id };
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const answer = await confirmed(async () =>
    send(client, [{ field, type, input, select: 'clientMutationId' }]),
  );
  if (answer === null) return { fault: 'GitHub did not confirm it.', isRefused: false };
  const [error] = answer.errors;
  // What is not there any more was taken back before.
  if (error === undefined || error.type === 'NOT_FOUND') return null;
  return { fault: error.message, isRefused: error.type === 'FORBIDDEN' };
}
