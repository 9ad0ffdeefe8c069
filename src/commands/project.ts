import { saying } from './reading.ts';
import { command } from './spec.ts';

export const project = command({
  name: 'project',
  args: '[why]',
  does: 'takes the ticket out of the service level: it became a project',
  by: ['staff'],
  read: saying({ kind: 'call', called: 'project' }),
});
