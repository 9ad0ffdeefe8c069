import { keyOf } from '../marks/key.ts';
import type { Instant } from '../calendar/instant.ts';
import type { SecretKind } from '../text/credentials.ts';
import { secretsIn } from '../text/credentials.ts';
import type { Actor, Edit, Issue } from './issue.ts';

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

/** Secrets that people pasted and that are to be seen today, oldest place first; one for each kind in a place. */
export function secretsOf(issue: Issue): PastedSecret[] {
  const body = {
    place: 'body',
    text: issue.body,
    by: issue.author,
    at: issue.createdAt,
    lastEditedAt: issue.lastEditedAt,
    edits: issue.bodyEdits,
    url: null,
  };
  const comments = issue.events.flatMap((event) =>
    event.kind === 'comment' ? [{ ...event, place: event.id, text: event.body, by: event.actor }] : [],
  );
  return [body, ...comments].flatMap((told) => {
    if (told.by.kind === 'bot') return [];
    const kinds = new Set([...secretsIn(told.text)].map(({ kind }) => kind));
    return [...kinds].map((kind): PastedSecret => {
      const key = keyOf('secret', kind, told.place);
      return { key, kind, by: told.by, at: pastedAt(kind, told), url: told.url };
    });
  });
}

/** Since when a text has held a secret of a kind. */
function pastedAt(
  kind: SecretKind,
  { at, lastEditedAt, edits }: { at: Instant; lastEditedAt: Instant | null; edits: readonly Edit[] },
): Instant {
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
