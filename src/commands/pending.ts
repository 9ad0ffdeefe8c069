import { saying } from './reading.ts';
import { command } from './spec.ts';

export const pending = command({
  name: 'pending',
  args: '[why]',
  does: 'waits for the customer, until they speak',
  by: ['staff'],
  onlyOpen: true,
  read: saying({ kind: 'wait', reason: 'pending' }),
});
