import type { Instant } from '../calendar/instant.ts';
import { isKey } from '../marks/key.ts';
import type { OwnComment } from './own-comments.ts';
import type { SectionText } from './section-texts.ts';
import { sectionTexts } from './section-texts.ts';

/** The part of a write-up that was released, as it stands in the desk's comment. */
export interface ReleasedText {
  readonly at: Instant;
  readonly sections: readonly Omit<SectionText, 'depth'>[];
}

/** What of a ticket's write-up was released last; null: nothing was. What people correct in the comment is corrected. */
export function releasedText(comments: readonly OwnComment[]): ReleasedText | null {
  const last = comments.findLast(({ marker }) => marker.keys.some((key) => isKey('released', key)));
  if (last === undefined) return null;
  // One above them is the comment's own, and those below are theirs.
  const sections = sectionTexts(last.text).filter(({ depth }) => depth === 3);
  return {
    at: last.event.at,
    sections: sections.map(({ title, text }) => ({ title, text: text.replaceAll('@\u200b', '@') })),
  };
}
