import { earlier } from '../../calendar/instant.ts';
import type { Effect } from '../../plan/effect.ts';
import { documentsOf } from '../../languages/documents.ts';
import type { HandoverFacts } from '../../documents/handover.ts';
import type { Duty } from '../../team/duty.ts';
import { onDuty } from '../../team/duty.ts';
import { keyOf } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import { ownComments } from '../../ticket/own-comments.ts';
import { FIRST } from '../board.ts';
import type { DeskCase } from '../desk-case.ts';
import { teamsOf } from '../teams.ts';
import type { DeskRule } from './desk-rule.ts';

/** One note on the desk's issue to whoever has come on duty in a group with turns since it was opened, while that is news. */
export const dutyHandovers: DeskRule = (desk) => {
  const { board, context } = desk;
  const present = board?.present ?? null;
  if (board === null || present === null) return [];
  const { policy, identity, now } = context;
  const said = new Set(ownComments(present.issue, identity).flatMap((c) => c.marker.keys));
  const teams = teamsOf(context);
  return policy.team.groups.flatMap((group): Effect[] => {
    if (group.rotation === null) return [];
    const duty = onDuty(policy.team, group.name, now, teams);
    const { from } = duty.shift;
    // Before the first turn everybody of the group is on duty: nothing is handed over.
    if (from === null || duty.because === 'members' || now - from > policy.news) return [];
    // Nor by a desk that was not there yet: who was on duty when it came has been at work for a while.
    if (from < present.issue.createdAt) return [];
    const before = onDuty(policy.team, group.name, earlier(from, 1), teams);
    if (before.because !== 'members' && before.logins.join() === duty.logins.join()) return [];
    const key = keyOf('handover', group.name, from);
    if (said.has(key)) return [];
    const text = documentsOf(policy).write('handover', facts(group.name, duty, before, desk));
    return [
      {
        kind: 'create_comment',
        issue: board.ref,
        keys: [key],
        body: marked([key], text),
        because: 'Somebody has come on duty.',
        deadline: FIRST,
      },
    ];
  });
};

function facts(
  group: string,
  { logins, shift }: Duty,
  before: Duty,
  { queue: open, standings, context: _ }: DeskCase,
): HandoverFacts {
  return {
    group,
    to: logins,
    before: before.because === 'members' ? [] : before.logins,
    until: shift.to,
    open: open.length,
    due: open.filter(({ state }) => state !== 'waiting' && state !== 'no promise'),
    waiting: standings.flatMap(({ wait }) => wait ?? []),
  };
}
