import { verdict } from './verdict-reading.ts';
import { command } from './spec.ts';

export const approve = command({
  name: 'approve',
  args: '[why]',
  does: 'approves what the ticket asks for, where the policy wants an approval',
  by: ['staff'],
  fromRevised: true,
  read: verdict(true),
});
