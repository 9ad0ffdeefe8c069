import { saying } from './reading.ts';
import { command } from './spec.ts';

export const ack = command({
  name: 'ack',
  args: '[why]',
  does: 'says that the ticket was seen; it is no answer',
  by: ['staff'],
  read: saying({ kind: 'signal', signal: 'ack' }),
});
