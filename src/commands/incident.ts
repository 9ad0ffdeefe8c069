import { saying } from './reading.ts';
import { command } from './spec.ts';

export const incident = command({
  name: 'incident',
  args: '[why]',
  does: 'calls the ticket an incident',
  by: ['staff'],
  read: saying({ kind: 'call', called: 'incident' }),
});
