import { peopleIn } from './mentions.ts';
import { understood } from './reading.ts';
import { command } from './spec.ts';

export const unassign = command({
  name: 'unassign',
  args: '[@NAME|me]',
  does: 'takes it from them; without a name from you or, where it is not yours, from whoever has it',
  by: ['staff'],
  read: (args, vocabulary) => {
    // Anybody may be named, since somebody who is off the roster by now can be assigned still.
    const named = peopleIn(args, vocabulary, null);
    if ('outcome' in named) return named;
    const { logins, rest } = named;
    return understood(rest, { kind: 'assignment', assigned: false, logins, otherwise: ownOrAll });
  },
});

function ownOrAll(owners: readonly string[], by: string): readonly string[] {
  return owners.includes(by) ? [by] : owners;
}
