import { keyOf } from '../marks/key.ts';
import { valueAt } from '../ticket/ticket.ts';
import { nextUpdate } from './next-update.ts';
import type { Rule } from './rule.ts';
import { isNews } from './rule.ts';

/**
 * Where the policy says so, each update on an incident is posted as a comment of the desk's own: it is mailed, and says when
 * the next one comes. Of several that are still to be posted the last says it all; an edit is not posted again.
 */
export const postedUpdate: Rule = (c) => {
  const { ticket, policy, incident } = c;
  if (!policy.incidents.postUpdates || incident?.stands !== true || ticket.issue.locked) return [];
  const last = incident.updates.findLast(({ struckAt }) => struckAt === null);
  if (last === undefined || !isNews(c, last.at)) return [];
  // Of what is over by now nobody has to hear how it stood before.
  if (incident.endedAt !== null && incident.endedAt > last.at) return [];
  const key = keyOf('update', last.comment.id);
  if (ticket.ownMarks.has(key) || ticket.ownDeletions.some((at) => at >= last.at)) return [];
  const { at, by, state, words, corrects } = last;
  const alsoKeys = incident.updates.map(({ comment }) => keyOf('update', comment.id));
  return [
    {
      kind: 'comment',
      rule: 'posted-update',
      because: `@${by} told how the incident stands.`,
      deadline: at,
      key,
      alsoKeys: [...new Set(alsoKeys)].filter((one) => one !== key && !ticket.ownMarks.has(one)),
      document: 'incident-update',
      facts: {
        ...{ name: incident.name, state, by, words, corrects },
        impacts: valueAt(incident.impacts, at) ?? [],
        nextUpdate: incident.endedAt === null ? nextUpdate(c) : null,
      },
    },
  ];
};
