import { mentionsIn } from './mentions.ts';
import { missing, understood } from './reading.ts';
import { command } from './spec.ts';

export const cc = command({
  name: 'cc',
  args: '@NAME…',
  does: 'tells people; whom staff name may speak for the customer',
  by: ['staff', 'customer'],
  read: (args, vocabulary) => {
    const logins = mentionsIn(args, vocabulary);
    return logins.length === 0 ? missing('@NAME') : understood('', { kind: 'invite', logins });
  },
});
