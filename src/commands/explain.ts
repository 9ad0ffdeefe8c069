import { saying } from './reading.ts';
import { command } from './spec.ts';

export const explain = command({
  name: 'explain',
  args: '',
  does: 'shows every clock of the ticket, its rule and its moments',
  by: ['staff', 'customer'],
  read: saying({ kind: 'reply', reply: 'explain' }),
});
