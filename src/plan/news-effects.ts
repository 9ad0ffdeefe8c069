import type { Instant } from '../calendar/instant.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { IssueRef, Kept, Say } from './effect.ts';
import type { NewsMessage } from './news-message.ts';

/** News of an incident that one channel is to be told now. */
export interface NewsToTell {
  /** Keeps that it was told. */
  readonly key: string;
  readonly at: Instant;
  readonly message: Omit<NewsMessage, 'key'>;
}

/** What a channel is told of a ticket, as that calls it which records it. */
function newsRef(number: number, key: string): IssueRef {
  return { id: `news #${String(number)} ${key}`, number, chat: true };
}

/** The messages that tell news. The ticket keeps that they were told. */
export function newsEffects({ issue }: Ticket, news: readonly NewsToTell[], repository: string): Say[] {
  const because = 'It was published on the status page.';
  return news.map(({ key, at: deadline, message: told }): Say => {
    const ref = newsRef(issue.number, key);
    const message = { key: `${repository} ${ref.id}`, ...told };
    return { kind: 'say', issue: ref, message, tells: [ref], because, deadline };
  });
}

/** What the mark of a comment keeps of them. */
export function keptNews(
  number: number,
  news: readonly NewsToTell[],
  alone: boolean,
): { readonly news?: readonly Kept[] } {
  if (news.length === 0) return {};
  return { news: news.map(({ key }) => ({ saidOn: newsRef(number, key), keys: [key], alone })) };
}
