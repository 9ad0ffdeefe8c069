import { z } from 'zod';
import type { IncidentRole } from '../../commands/incident-words.ts';
import { INCIDENT_ROLES } from '../../commands/incident-words.ts';
import { quote } from '../../text/quote.ts';
import { nameText } from '../names.ts';
import type { Scope } from '../scope.ts';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type SectionSelector, selector } from '../selector.ts';

/** Which tickets are incidents, and how one is run. */
export interface Incidents {
  /** Tickets that are incidents, besides those whose form says so; null: none are. */
  readonly when: SectionSelector | null;
  /** Names of the parts of the service that an incident can hit, as people read them. */
  readonly components: readonly string[];
  /** Role → the group whose person on duty has it when an incident is declared; null: its owner does. */
  readonly roles: Readonly<Record<IncidentRole, string | null>>;
  /** The desk posts each update as a comment of its own. */
  readonly postUpdates: boolean;
}

interface Part {
  readonly incidents: Incidents;
}

const groupOf = (description: string) => nameText.meta({ description, examples: ['tier-2'] }).optional();

const schema = z.strictObject({
  when: selector('Tickets that are incidents.').optional(),
  components: z
    .array(nameText)
    .meta({
      description:
        'Parts of the service that an incident can hit, as people read them: `/status` names them with their impact. Without commas, semicolons and parentheses.',
      examples: [['Checkout', 'Search', 'Admin pages']],
    })
    .default([]),
  roles: z
    .strictObject({
      lead: groupOf('Whose person on duty leads the response.'),
      communications: groupOf('Whose person on duty tells others how it stands.'),
      scribe: groupOf('Whose person on duty takes notes.'),
    })
    .meta({
      description:
        'Who has a role when an incident is declared, until somebody says otherwise by command: whoever is on duty in the group by its rotation. A role that nobody has falls to the ticket’s owner.',
      examples: [{ communications: 'support' }],
    })
    .default({}),
  post_updates: z
    .boolean()
    .meta({
      description:
        'The desk posts each `/status` on an incident as a comment of its own, which is mailed and says when the next one comes.',
    })
    .default(false),
});

export const incidents = section({
  schema: schema
    .meta({
      description: 'Which tickets are incidents, besides those whose form says so, and how one is run.',
      examples: [{ when: { severity: 'urgent' }, components: ['Checkout', 'Search'] }],
    })
    .optional(),
  resolve: (scope, shape): Part => {
    if (shape === undefined) return { incidents: { ...NONE } };
    const { when, components, roles, post_updates: postUpdates } = shape;
    checkComponents(scope, components);
    return {
      incidents: {
        when: when === undefined ? null : resolveSelector(scope, when, ['incidents', 'when']),
        components,
        roles: rolesOf(scope, roles),
        postUpdates,
      },
    };
  },
});

const NOBODY = { lead: null, communications: null, scribe: null } as const;
const NONE: Incidents = { when: null, components: [], roles: NOBODY, postUpdates: false };

function rolesOf(
  scope: Scope,
  shape: Partial<Readonly<Record<IncidentRole, string | undefined>>>,
): Incidents['roles'] {
  const groups = INCIDENT_ROLES.map((role): [IncidentRole, string | null] => {
    const group = shape[role];
    return [
      role,
      group !== undefined && isKnown(scope, 'group', group, ['incidents', 'roles', role]) ? group : null,
    ];
  });
  return { ...NOBODY, ...Object.fromEntries(groups) };
}

/** A command has to tell where a component's name ends, and which of two is meant. */
function checkComponents(scope: Scope, components: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, name] of components.entries()) {
    const path = ['incidents', 'components', index];
    if (/[,;()\n]/.test(name)) {
      const message = `${quote(name)} cannot be named in a command`;
      const allowed = ['names without commas, semicolons and parentheses'];
      scope.report({ code: 'unknown-value', path, message, allowed });
    }
    if (seen.has(name.toLowerCase())) {
      const message = `Another component is already named ${quote(name)}`;
      scope.report({ code: 'duplicate-name', path, message });
    }
    seen.add(name.toLowerCase());
  }
}
