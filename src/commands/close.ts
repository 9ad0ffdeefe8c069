import { saying } from './reading.ts';
import { command } from './spec.ts';

export const close = command({
  name: 'close',
  args: '[why]',
  does: 'closes the ticket as completed',
  by: ['staff', 'customer'],
  read: saying({
    kind: 'lifecycle',
    step: 'close',
    reason: 'completed',
    onlyOpen: false,
    explained: false,
  }),
});
