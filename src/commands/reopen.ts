import { saying } from './reading.ts';
import { command } from './spec.ts';

export const reopen = command({
  name: 'reopen',
  args: '[why]',
  does: 'opens the ticket again',
  by: ['staff', 'customer'],
  read: saying({ kind: 'lifecycle', step: 'reopen', objects: false }),
});
