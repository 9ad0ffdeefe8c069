import { keyOf } from '../marks/key.ts';
import { ALWAYS, type Instant } from '../calendar/instant.ts';
import type { SecretKind } from '../text/credentials.ts';
import { secretsIn } from '../text/credentials.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';

/** A secret that somebody pasted and that is to be seen today. */
export interface PastedSecret {
  /** Stable: kind, and the comment's node id or `body`. Never the secret itself, nor a hash of it. */
  readonly key: string;
  readonly kind: SecretKind;
  readonly by: Actor;
  readonly at: Instant;
  /** Address of the comment; null: the issue's own text. */
  readonly url: string | null;
}

/**
 * Secrets that people pasted since an instant and that are to be seen today, oldest place first; one for each kind in a
 * place. Texts that nobody has touched since are not looked through.
 */
export function secretsOf(issue: Issue, since = ALWAYS): PastedSecret[] {
  const body = {
    place: 'body',
    text: issue.body,
    by: issue.author,
    at: issue.createdAt,
    lastEditedAt: issue.lastEditedAt,
    edits: issue.bodyEdits,
    url: null,
  };
  const isTouched = ({ at, lastEditedAt, edits }: Told): boolean =>
    (lastEditedAt ?? at) >= since || edits.some((edit) => edit.at >= since);
  const comments = issue.events.flatMap((event) =>
    event.kind === 'comment' && isTouched(event)
      ? [{ ...event, place: event.id, text: event.body, by: event.actor }]
      : [],
  );
  return [...(isTouched(body) ? [body] : []), ...comments].flatMap((told) => {
    if (told.by.kind === 'bot') return [];
    const kinds = new Set([...secretsIn(told.text)].map(({ kind }) => kind));
    return [...kinds].flatMap((kind): PastedSecret[] => {
      const key = keyOf('secret', kind, told.place);
      const at = pastedAt(kind, told);
      return at < since ? [] : [{ key, kind, by: told.by, at, url: told.url }];
    });
  });
}

/** When a text came to be as it is. */
type Told = Pick<CommentEvent, 'at' | 'lastEditedAt' | 'edits'>;

/** Since when a text has held a secret of a kind. */
function pastedAt(kind: SecretKind, { at, lastEditedAt, edits }: Told): Instant {
  if (edits.length === 0) return lastEditedAt ?? at;
  let since = at;
  let before = true;
  for (const edit of edits) {
    const has = edit.text !== null && [...secretsIn(edit.text)].some((span) => span.kind === kind);
    if (has && !before) since = edit.at;
    before = has;
  }
  return since;
}
