import { saying } from './reading.ts';
import { command } from './spec.ts';

export const help = command({
  name: 'help',
  args: '',
  does: 'lists the commands that you can give here',
  by: ['staff', 'customer'],
  read: saying({ kind: 'reply', reply: 'help' }),
});
