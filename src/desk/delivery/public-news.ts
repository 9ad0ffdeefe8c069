import { ALWAYS, latest } from '../../calendar/instant.ts';
import { keyOf, readKey } from '../../marks/key.ts';
import { newsOf } from '../../page/incident-news.ts';
import { newsWords } from '../../page/news-words.ts';
import type { NewsToTell } from '../../plan/news-effects.ts';
import type { Case } from '../../rules/case.ts';
import { isNews } from '../../rules/rule.ts';
import type { RunContext } from '../snapshot.ts';

/**
 * What the policy's channels are to be told now of what was published of a ticket's incident. That it was withdrawn is
 * told those alone who were told of it.
 */
export function newsDue(c: Case, { policy, isPublic = false }: RunContext): NewsToTell[] {
  const channels = policy.statusPage?.channels ?? [];
  if (channels.length === 0 || !isPublic || c.incident === null) return [];
  const { ownMarks } = c.ticket;
  // Whoever deletes the desk's comments takes its record away: what was told before is not told again.
  const deletedAt = latest(ALWAYS, ...c.ticket.ownDeletions);
  const fresh = newsOf(c).filter(({ at }) => isNews(c, at) && at > deletedAt);
  return channels.flatMap((channel) => {
    const wasTold = [...ownMarks.keys()].some((mark) => readKey('news', mark)?.[0] === channel.name);
    return fresh
      .filter(({ kind }) => kind !== 'withdrawn' || wasTold)
      .map((news) => ({ news, key: keyOf('news', channel.name, news.id) }))
      .filter(({ key }) => !ownMarks.has(key))
      .flatMap(({ news, key }): NewsToTell[] => {
        const words = newsWords(news, policy);
        return words === null ? [] : [{ key, at: news.at, message: { channel: channel.name, ...words } }];
      });
  });
}
