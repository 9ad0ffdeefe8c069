import { roleCommand } from './role.ts';

export const scribe = roleCommand('scribe', 'says who takes notes of an incident; without a name, you do');
