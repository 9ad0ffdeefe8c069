import { peopleIn } from './mentions.ts';
import { missing, understood } from './reading.ts';
import { command } from './spec.ts';

export const assign = command({
  name: 'assign',
  args: '@NAME|me',
  does: 'gives the ticket to people on the roster',
  by: ['staff'],
  read: (args, vocabulary) => {
    if (args === '') return missing('@NAME');
    const named = peopleIn(args, vocabulary, vocabulary.staff());
    if ('outcome' in named) return named;
    const { logins, rest } = named;
    return understood(rest, { kind: 'assignment', assigned: true, logins, otherwise: nobody });
  },
});

function nobody(): readonly string[] {
  return [];
}
