import { verdict } from './verdict-reading.ts';
import { command } from './spec.ts';

export const decline = command({
  name: 'decline',
  args: 'why',
  does: 'declines what the ticket asks for, where the policy wants an approval; the ticket stays open',
  by: ['staff'],
  fromRevised: true,
  read: verdict(false),
});
