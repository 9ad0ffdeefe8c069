import { saying } from './reading.ts';
import { command } from './spec.ts';

export const signOff = command({
  name: 'sign-off',
  args: '[why]',
  does: 'confirms that it is solved',
  by: ['customer'],
  customersOwn: true,
  read: saying({ kind: 'lifecycle', step: 'sign_off' }),
});
