import { missing, understood } from './reading.ts';
import { command } from './spec.ts';

export const status = command({
  name: 'status',
  args: 'STATE text',
  does: 'tells the customer how it stands; counts as an update',
  by: ['staff'],
  speaks: isUpdate,
  read: (args) => (isUpdate(args) ? understood(args) : missing('STATE text')),
});

/** A state alone says nothing yet. */
function isUpdate(args: string): boolean {
  return /\S\s+\S/.test(args);
}
