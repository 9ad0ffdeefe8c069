import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { textAt } from '../ticket/open-actions.ts';
import { writeUpSource } from '../ticket/own-records.ts';
import { sectionTexts } from '../ticket/section-texts.ts';
import { sectionName } from '../ticket/write-up.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { isNews } from './rule.ts';

/**
 * What staff release of a write-up is posted on the ticket for everybody concerned, once for each time that they say so:
 * the sections that the policy names, as they read at that moment. The status page shows what stands in that comment.
 */
export function released(c: Case): Decision[] {
  const { ticket, policy } = c;
  const release = consequencesOf(doneOf(ticket.commands), 'release').at(-1);
  const source = writeUpSource(ticket.ownComments, ticket.companion, ticket.aftermath);
  if (release === undefined || source === undefined || policy.writeUp === null) return [];
  const { at, by } = release.command.line;
  const key = keyOf('released', at);
  if (ticket.issue.locked || !isNews(c, at) || ticket.ownMarks.has(key)) return [];
  if (ticket.ownDeletions.some((deleted) => deleted >= at)) return [];
  const texts = sectionTexts(textAt(source, at));
  const sections = policy.writeUp.release.flatMap(
    (name) => texts.find(({ title }) => sectionName(title) === sectionName(name)) ?? [],
  );
  if (sections.length === 0) return [];
  return [
    {
      ...{ kind: 'comment', rule: 'release', deadline: at, key },
      because: `@${by.login} released the write-up.`,
      document: 'released-write-up',
      facts: { sections },
    },
  ];
}
