import { roleCommand } from './role.ts';

export const lead = roleCommand('lead', 'says who leads the response to an incident; without a name, you do');
