import { latest } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { Actor, EventsByKind } from './issue.ts';
import { sameActor } from './issue.ts';
import { labelKey } from './labels.ts';
import type { Signal, WriteUpText } from './ticket.ts';

/** Signals that a clock listens to, given by command or by a label that stands for one. In time order. */
export function signalsOf(
  { labels }: EventsByKind,
  commands: readonly DoneCommand[],
  policy: Policy,
  identity: Actor,
  writeUp: WriteUpText | null,
  more: readonly Signal[],
): Signal[] {
  const said = consequencesOf(commands, 'signal').map(({ consequence, command: { line } }): Signal => {
    return { at: line.at, by: line.by, kind: consequence.signal };
  });
  const groups = new Set(policy.team.groups.flatMap((g) => (g.label === null ? [] : [labelKey(g.label)])));
  const due = labelKey(policy.labels.post_mortem_due.name);
  const done = labels.flatMap(({ event }): Signal[] => {
    if (sameActor(event.actor, identity)) return [];
    const key = labelKey(event.label);
    if (event.kind === 'labeled' && groups.has(key))
      return [{ at: event.at, by: event.actor, kind: 'escalated' }];
    if (event.kind !== 'unlabeled' || key !== due) return [];
    // Done is what is written, too: where that comes later, it is done then.
    const before = writeUp === null || event.at <= writeUp.postedAt;
    const since = before ? event.at : writeUp.since;
    if (since === null) return [];
    return [{ at: latest(event.at, since), by: event.actor, kind: 'post_mortem_done' }];
  });
  return [...said, ...done, ...more].sort((a, b) => a.at - b.at);
}
