import type { IncidentRole } from './incident-words.ts';
import { peopleIn } from './mentions.ts';
import { understood } from './reading.ts';
import type { CommandSpec, Reading, TicketThen, Vocabulary } from './spec.ts';
import { command, misread } from './spec.ts';
import type { RefusalReason } from './refusal.ts';

/** The command that gives somebody a role in an incident; its word is the role's. */
export function roleCommand<const Role extends IncidentRole>(role: Role, does: string): CommandSpec<Role> {
  return command({
    name: role,
    args: '[@NAME]',
    does,
    by: ['staff'],
    fromRevised: true,
    read: (args, vocabulary) => readRole(role, args, vocabulary),
  });
}

function readRole(role: IncidentRole, args: string, vocabulary: Vocabulary): Reading {
  const roster = vocabulary.staff();
  const named = peopleIn(args === '' ? 'me' : args, vocabulary, roster);
  if ('outcome' in named) return named;
  const [login, second] = named.logins;
  // One role is one person's.
  if (login === undefined || second !== undefined)
    return misread({ kind: 'bad_value', value: args, allowed: [] }, login === undefined ? null : `@${login}`);
  return { ...understood(named.rest, { kind: 'role', role, login }), refusedOn: elsewhere };
}

/** Nobody has a role in what is no incident. */
function elsewhere({ incident }: TicketThen): RefusalReason | null {
  return incident ? null : { kind: 'not_now', because: { kind: 'no_incident' } };
}
