import { saying } from './reading.ts';
import { command } from './spec.ts';

export const noReply = command({
  name: 'no-reply',
  args: '[why]',
  does: 'says that the latest comment needs no answer',
  by: ['staff'],
  read: saying({ kind: 'signal', signal: 'no_reply' }),
});
