import { marked, readMarker } from '../marks/marker.ts';
import { readKey } from '../marks/key.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { find, ownComments } from '../ticket/own-comments.ts';
import type { Change, CreateComment, EditComment, IssueEffect, PageOutcome, SendPage } from './effect.ts';

/** What the outcomes of pages leave to be written down; notes on one comment become one. */
export function noteEffects(
  sent: readonly { readonly effect: SendPage; readonly outcome: PageOutcome }[],
): IssueEffect[] {
  const effects = new Map<string, CreateComment | EditComment>();
  for (const { effect, outcome } of sent) {
    const { issue, because, deadline } = effect;
    for (const note of effect.outcomes[outcome]) {
      const place = `${issue.id} ${note.comment ?? note.keys[0] ?? ''}`;
      const before = effects.get(place);
      const keys = [...new Set([...(before?.keys ?? []), ...note.keys])];
      const kept = note.kept ?? before?.kept;
      const news = note.news ?? before?.news;
      const body = marked(keys, note.text, note.asOf);
      const common = {
        ...{ issue, keys, body, because, deadline },
        // What became of a page is news in any case.
        ...(kept === undefined ? {} : { kept: { ...kept, alone: false } }),
        ...(news === undefined ? {} : { news: news.map((one) => ({ ...one, alone: false })) }),
      };
      effects.set(
        place,
        note.comment === null
          ? { kind: 'create_comment', ...common }
          : { kind: 'edit_comment', comment: note.comment, ...common },
      );
    }
  }
  return [...effects.values()];
}

/**
 * A record of pages on an issue that may have changed since the record was thought out: what stands there by now is
 * added to, not written over.
 */
export function recordAnew(record: Change, issue: Issue, identity: Actor): Change[] {
  const own = ownComments(issue, identity);
  if (record.kind === 'create_comment')
    return record.keys.every((key) => find(own, key) !== undefined) ? [] : [record];
  if (record.kind !== 'edit_comment') return [record];
  const planned = readMarker(record.body);
  const there = own.find(({ event }) => event.id === record.comment);
  if (planned === null || there === undefined) return [record];
  const { asOf } = planned.marker;
  const isOlder = asOf !== null && there.marker.asOf !== null && asOf < there.marker.asOf;
  const kept = there.marker.keys.filter((key) => readKey('page-failed', key) === null);
  const keys = [...new Set([...kept, ...record.keys])];
  const text = isOlder ? there.text : planned.text;
  return [{ ...record, keys, body: marked(keys, text, isOlder ? there.marker.asOf : asOf) }];
}
