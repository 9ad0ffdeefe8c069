import { suggestion } from '../text/suggestion.ts';
import { leading, understood } from './reading.ts';
import { command, misread, type Understood } from './spec.ts';

export const escalate = command({
  name: 'escalate',
  args: '[GROUP] [why]',
  does: 'hands the ticket to a group, whose label it gets, and records that it was escalated',
  by: ['staff'],
  read: (args, { groups }) => {
    const group = leading(args, groups);
    if (group !== null) return to(group.name, group.rest);
    // One lone word that is nearly a group is a slip; more words are a reason.
    const meant = /\s/.test(args) ? undefined : suggestion(args, groups).nearest;
    if (args !== '' && meant !== undefined)
      return misread({ kind: 'bad_value', value: args, allowed: groups }, meant);
    return to(null, args);
  },
});

function to(group: string | null, why: string): Understood {
  return understood(why, { kind: 'signal', signal: 'escalated' }, { kind: 'hand_over', group });
}
