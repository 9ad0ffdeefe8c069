import { saying } from './reading.ts';
import { command } from './spec.ts';

export const agree = command({
  name: 'agree',
  args: '[why]',
  does: 'agrees to the charge that the desk has asked about',
  by: ['customer'],
  customersOwn: true,
  fromRevised: true,
  ofTimeSpent: true,
  read: saying({ kind: 'agree' }),
});
