import { missing, understood } from './reading.ts';
import { command } from './spec.ts';

export const charge = command({
  name: 'charge',
  args: 'WHAT',
  does: 'asks the customer to agree that work is charged: an amount, or how it is counted',
  by: ['staff'],
  onlyOpen: true,
  fromRevised: true,
  ofTimeSpent: true,
  read: (args) => (args === '' ? missing('WHAT') : understood(args, { kind: 'charge' })),
});
