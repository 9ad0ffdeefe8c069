import { saying } from './reading.ts';
import { command } from './spec.ts';

export const notResolved = command({
  name: 'not-resolved',
  args: '[why]',
  does: 'says that it is not solved; a ticket closed not too long ago opens again',
  by: ['customer'],
  customersOwn: true,
  read: saying({ kind: 'lifecycle', step: 'reopen', objects: true }),
});
