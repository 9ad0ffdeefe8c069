import { DOCUMENTS } from '../documents/index.ts';
import type { DocumentName, Facts } from '../documents/index.ts';
import type { Documents } from '../languages/documents.ts';
import type { Decision, Said, SecretDecision } from '../rules/decision.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import { find } from '../ticket/own-comments.ts';
import { marked } from '../marks/marker.ts';
import type { Effect, IssueRef } from './effect.ts';

interface Words {
  readonly documents: Documents;
  readonly explain: (to: 'staff' | 'customer') => string;
}

export function isSaid(decision: Decision): decision is Said {
  return decision.kind === 'comment' || decision.kind === 'explain';
}

/** Whether it says why the ticket is closed: the close comes after it. */
export function explainsClose(said: Said): boolean {
  return said.kind === 'comment' && DOCUMENTS[said.document].explainsClose;
}

/** Comments that are made once, and not again while they stand, however many decisions ask for them. */
export function comments(
  ref: IssueRef,
  said: readonly Said[],
  own: readonly OwnComment[],
  words: Words,
): Effect[] {
  const asked = new Map(said.map((decision) => [decision.key, decision]));
  return [...asked.values()].flatMap((decision): Effect[] => {
    const { key, because, deadline } = decision;
    if (find(own, key) !== undefined) return [];
    const keys = [key, ...(decision.kind === 'comment' ? (decision.alsoKeys ?? []) : [])];
    const body = marked(keys, textOf(decision, words));
    return [{ kind: 'create_comment', issue: ref, keys, body, because, deadline }];
  });
}

/** One comment for the secrets of a place that nobody was told of yet. */
export function secretComment(
  ref: IssueRef,
  { found, place, because, deadline }: SecretDecision,
  own: readonly OwnComment[],
  documents: Documents,
): Effect[] {
  const fresh = found.filter(({ key }) => find(own, key) === undefined);
  if (fresh.length === 0) return [];
  const keys = fresh.map(({ key }) => key);
  const kinds = [...new Set(fresh.map(({ kind }) => kind))];
  const body = marked(keys, documents.write('secret', { ...place, kinds }));
  return [{ kind: 'create_comment', issue: ref, keys, body, because, deadline }];
}

function textOf(said: Said, { documents, explain }: Words): string {
  return said.kind === 'explain'
    ? documents.write('explain', { by: said.by, text: explain(said.to) })
    : written(said, documents);
}

function written<Name extends DocumentName>(
  { document, facts }: { readonly document: Name; readonly facts: Facts[Name] },
  documents: Documents,
): string {
  return documents.write(document, facts);
}
