import type { DocumentWriter } from '../documents/document-writer.ts';
import { keyOf } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { PostMortemDecision } from '../rules/decision.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import { find } from '../ticket/own-comments.ts';
import type { CreateComment, Effect, IssueRef } from './effect.ts';

/** Why something is done for a write-up, and how soon. */
export type Meta = Pick<PostMortemDecision, 'because' | 'deadline'>;

/** Of two runs each may have said where: the first stays, and so does what it names. */
export function again(ref: IssueRef, { event, marker }: OwnComment): Effect {
  const because = 'Two runs posted the same comment; the first stays.';
  const { id: comment, at: deadline } = event;
  return { kind: 'delete_comment', issue: ref, comment, keys: marker.keys, because, deadline };
}

/** The comment on the ticket that says where it is written up. */
export function pointing(
  ref: IssueRef,
  keys: readonly string[],
  kind: 'issue' | 'file',
  place: string,
  { because, deadline, facts }: PostMortemDecision,
  documents: DocumentWriter,
): Effect {
  const { command } = facts();
  const body = marked(keys, documents.write('write-up-place', { kind, place, command }));
  return { kind: 'create_comment', issue: ref, keys, body, because, deadline };
}

/** What staff are told where GitHub refuses the place; nothing where nobody is told there, or it was said. */
export function refusalOf(
  ref: IssueRef,
  place: 'file' | 'issue',
  own: readonly OwnComment[],
  { tellsOfRefusal: to, because, deadline }: PostMortemDecision,
  documents: DocumentWriter,
): { readonly refused?: CreateComment } {
  const key = keyOf('write-up-refused', place);
  if (to === undefined || find(own, key) !== undefined) return {};
  const body = marked([key], documents.write('write-up-refused', { to, place }));
  return { refused: { kind: 'create_comment', issue: ref, keys: [key], body, because, deadline } };
}

/** What else that comment keeps on record. */
export function recorded(
  ref: IssueRef,
  { event, marker, text }: OwnComment,
  fresh: readonly string[],
  meta: Meta,
): Effect[] {
  const keys = [...marker.keys, ...fresh];
  if (fresh.length === 0) return [];
  return [{ kind: 'edit_comment', issue: ref, comment: event.id, keys, body: marked(keys, text), ...meta }];
}

/** GitHub may hand back other line ends than it was given. */
export function sameText(a: string, b: string): boolean {
  const even = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return even(a) === even(b);
}
