import { roleCommand } from './role.ts';

export const communications = roleCommand(
  'communications',
  'says who tells others how an incident stands; without a name, you do',
);
