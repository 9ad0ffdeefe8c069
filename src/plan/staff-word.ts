import type { Facts } from '../documents/index.ts';
import type { NoticeDecision } from '../rules/decision.ts';

/** Writes what has a document of its own. */
interface Writer {
  write<Name extends 'update-template' | 'time-doubt'>(document: Name, facts: Facts[Name]): string;
}

/** One comment's worth of what staff are told of a ticket in one comment. */
export interface Word {
  readonly keys: readonly string[];
  readonly text: string;
  readonly to: readonly string[];
  readonly decisions: readonly NoticeDecision[];
}

/** Whether it answers what somebody has just written: each such has a comment of its own. */
export function isOfItsOwn({ notice }: NoticeDecision): boolean {
  return notice.kind === 'update_template' || notice.kind === 'time_doubt';
}

/**
 * What answers something that somebody has just written, each a word of its own.
 *
 * @param ticket its address where they are told elsewhere; null: on it
 */
export function answersTo(
  fresh: readonly NoticeDecision[],
  documents: Writer,
  ticket: string | null = null,
): Word[] {
  return fresh.flatMap((d): Word[] => {
    const text = answer(d, documents, ticket === null ? {} : { ticket });
    return text === null ? [] : [{ keys: [d.key], text, to: d.to, decisions: [d] }];
  });
}

/** Null: it has no document of its own. */
function answer(
  { to, notice }: NoticeDecision,
  documents: Writer,
  elsewhere: { readonly ticket?: string },
): string | null {
  if (notice.kind === 'update_template')
    return documents.write('update-template', { to, draft: notice.draft, ...elsewhere });
  if (notice.kind === 'time_doubt')
    return documents.write('time-doubt', { to, doubt: notice.doubt, ...elsewhere });
  return null;
}
