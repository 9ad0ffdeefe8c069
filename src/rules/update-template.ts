import type { Instant } from '../calendar/instant.ts';
import type { UpdateDraft } from '../documents/update-form.ts';
import type { IncidentRecord } from '../incident/record.ts';
import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Case } from './case.ts';
import type { NoticeDecision } from './decision.ts';
import { toldUpdate } from './incident-status.ts';
import { nextUpdate, updateAfter } from './next-update.ts';
import type { Rule } from './rule.ts';
import { isNews, isTakenAway, mayTell } from './rule.ts';

/** Whoever asks for it gets a template for the next update on an incident, once for each comment, where staff are told. */
export const updateTemplate: Rule = (c) => {
  const { ticket, incident } = c;
  if (incident === null || !mayTell(c)) return [];
  const asked = consequencesOf(doneOf(ticket.commands), 'reply').filter(
    // A policy may open the command to customers: they write no updates.
    ({ command, consequence }) => command.as === 'staff' && consequence.reply === 'update_template',
  );
  return asked.flatMap(({ command: { line, word } }): NoticeDecision[] => {
    const { at, by, comment } = line;
    if (!isNews(c, at) || isTakenAway(c, at)) return [];
    return [
      {
        kind: 'notice',
        rule: 'update-template',
        because: `@${by.login} wrote /${word}.`,
        deadline: at,
        key: keyOf('update-template', comment.id),
        ...{ to: [by.login], group: null, duty: null },
        notice: { kind: 'update_template', draft: draftOf(c, incident, at) },
      },
    ];
  });
};

/** @param asked when somebody asked for it, who will write it now */
function draftOf(
  c: Case,
  { state, impacts, updates, timeline, endedAt }: IncidentRecord,
  asked: Instant,
): UpdateDraft {
  const told = updates.filter(({ struckAt }) => struckAt === null).map(toldUpdate);
  const entries = timeline.map(({ at, text }) => ({ at, text }));
  return {
    command: `/${c.policy.commands.status.word}`,
    state,
    impacts: impacts.at(-1)?.value ?? [],
    symptom: c.ticket.issue.title,
    timeline: [...told, ...entries].sort((one, other) => one.at - other.at),
    nextUpdate: endedAt === null ? nextUpdate(c) : null,
    following: endedAt === null ? updateAfter(c, asked) : null,
  };
}
