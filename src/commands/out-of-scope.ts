import { saying } from './reading.ts';
import { command } from './spec.ts';

export const outOfScope = command({
  name: 'out-of-scope',
  args: '[why]',
  does: 'closes the ticket as none of the desk’s work',
  by: ['staff'],
  read: saying(
    { kind: 'call', called: 'out_of_scope' },
    { kind: 'lifecycle', step: 'close', reason: 'not_planned', onlyOpen: true, explained: false },
  ),
});
