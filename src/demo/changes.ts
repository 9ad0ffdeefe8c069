import type { Issue, TimelineItem } from '../sandbox/store/records.ts';
import type { Helpdesk } from './helpdesk.ts';
import { commentsBySteward } from './helpdesk.ts';

/** Longest quotation in a line of the story. */
const QUOTE = 88;

/** Changes that Steward made to tickets between one look and the next. */
export class Changes {
  readonly #desk: Helpdesk;
  readonly #seen = new Set<TimelineItem>();
  readonly #edits = new Map<TimelineItem, number>();

  constructor(desk: Helpdesk) {
    this.#desk = desk;
  }

  /** News of each ticket, in a few words; tickets on which nothing happened are left out. */
  since(): { readonly issue: Issue; readonly changes: string[] }[] {
    return this.#desk
      .tickets()
      .map((issue) => ({ issue, changes: [...this.#events(issue), ...this.#edited(issue)] }))
      .filter(({ changes }) => changes.length > 0);
  }

  #events(issue: Issue): string[] {
    const fresh = issue.timeline.filter((item) => !this.#seen.has(item));
    for (const item of fresh) this.#seen.add(item);
    return fresh.flatMap((item) => {
      if (item.__typename === 'IssueComment') {
        if (item.author?.login !== 'steward') return [];
        this.#edits.set(item, item.edits.length);
        return [`writes “${gist(item.body)}”`];
      }
      if (item.actor?.login !== 'steward') return [];
      if (item.__typename === 'LabeledEvent') return [`+ ${item.label.name}`];
      if (item.__typename === 'UnlabeledEvent') return [`− ${item.label.name}`];
      return [];
    });
  }

  /** Edits by Steward: a comment that is brought up to date notifies nobody. */
  #edited(issue: Issue): string[] {
    const changed = commentsBySteward(issue).filter((comment) => {
      const before = this.#edits.get(comment) ?? 0;
      this.#edits.set(comment, comment.edits.length);
      return comment.edits
        .slice(before)
        .some((edit, index) => before + index > 0 && edit.editor?.login === 'steward');
    });
    return changed.map(({ body }) =>
      body.startsWith('<!-- steward post-mortem')
        ? 'brings the facts of the post-mortem up to date'
        : 'brings its status comment up to date',
    );
  }
}

/** The first words of a comment without their Markdown; those it calls come with what it tells them. */
function gist(body: string): string {
  const paragraphs = body
    .replace(/<!--[\s\S]*?-->/g, '')
    // Kept apart from what they would call or link, by a character of no width.
    .replaceAll('\u200b', '')
    .split(/\n\s*\n/)
    .map((text) =>
      text
        .trim()
        .replace(/^#+ /, '')
        .replace(/(?<!\\)[*`_]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  const [first = '', second = ''] = paragraphs;
  const text = /^(?:@[\w/-]+ ?)+$/.test(first) ? `${first} ${second}` : first;
  const sentence = /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
  return cut(sentence.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
}

function cut(sentence: string): string {
  return sentence.length > QUOTE ? `${sentence.slice(0, QUOTE - 1)}…` : sentence;
}
