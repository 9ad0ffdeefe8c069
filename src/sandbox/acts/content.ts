import { unprocessable } from '../problem.ts';
import type { Account } from '../store/account.ts';
import type { Content, ContentEdit } from '../store/content.ts';
import type { Store } from '../store/store.ts';

/** The longest body, in characters, of an issue or a comment. */
const BODY_LIMIT = 65_536;

export function checkBody(body: string, resource: 'Issue' | 'IssueComment'): void {
  if (body.length <= BODY_LIMIT) return;
  const message = `Body is too long (maximum is ${BODY_LIMIT} characters)`;
  throw unprocessable(message, [{ resource, code: 'unprocessable', field: 'data', message }]);
}

/** Changes a text and keeps both revisions; the first edit also records what was there before. */
export function revise(store: Store, content: Content, editor: Account, body: string): void {
  const now = store.clock.now();
  const revision = (by: Account | null, at: number, text: string): ContentEdit => ({
    __typename: 'UserContentEdit',
    ...store.ids.next('UserContentEdit'),
    editor: by,
    editedAt: at,
    createdAt: at,
    updatedAt: at,
    diff: text,
    deletedAt: null,
    deletedBy: null,
  });
  if (content.edits.length === 0)
    content.edits.push(revision(content.author, content.createdAt, content.body));
  content.edits.push(revision(editor, now, body));
  content.body = body;
  content.editor = editor;
  content.lastEditedAt = now;
  content.updatedAt = now;
}
