import { saying } from './reading.ts';
import { command } from './spec.ts';

export const resume = command({
  name: 'resume',
  args: '[why]',
  does: 'ends every wait',
  by: ['staff'],
  read: saying({ kind: 'resume' }),
});
