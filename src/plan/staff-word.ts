import type { Facts } from '../documents/index.ts';
import type { NoticeDecision } from '../rules/decision.ts';

/** Writes the template for an update. */
interface Writer {
  write(document: 'update-template', facts: Facts['update-template']): string;
}

/** One comment's worth of what staff are told of a ticket in one comment. */
export interface Word {
  readonly keys: readonly string[];
  readonly text: string;
  readonly to: readonly string[];
  readonly decisions: readonly NoticeDecision[];
}

/** Whether it is a template that somebody asked for: each has a comment of its own. */
export function isTemplate({ notice }: NoticeDecision): boolean {
  return notice.kind === 'update_template';
}

/**
 * Templates that somebody asked for, each a word of its own.
 *
 * @param ticket its address where they are told elsewhere; null: on it
 */
export function templatesOf(
  fresh: readonly NoticeDecision[],
  documents: Writer,
  ticket: string | null = null,
): Word[] {
  return fresh.flatMap((d): Word[] => {
    if (d.notice.kind !== 'update_template') return [];
    const facts = { to: d.to, draft: d.notice.draft, ...(ticket === null ? {} : { ticket }) };
    return [{ keys: [d.key], text: documents.write('update-template', facts), to: d.to, decisions: [d] }];
  });
}
