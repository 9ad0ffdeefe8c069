import { z } from 'zod';
import { checkLabelName, checkLook, labelColor, type LabelSpec } from '../label.ts';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';

/** Labels that the desk uses, by what they say: what they mean, and what they are called where the policy is silent. */
const ROLES = {
  breached: {
    meaning: 'A promise to the customer was broken.',
    standard: { name: 'sla: breached', color: 'b60205', description: 'A promise to the customer was broken' },
  },
  target_missed: {
    meaning: 'A target of the desk’s own was missed; nothing was promised.',
    standard: {
      name: 'sla: target missed',
      color: 'f9d0c4',
      description: 'The team meant to be quicker than this',
    },
  },
  at_risk: {
    meaning: 'A promise is about to be broken, or a target missed.',
    standard: { name: 'sla: at risk', color: 'fbca04', description: 'The time for it is nearly over' },
  },
  needs_owner: {
    meaning: 'Nobody on the desk owns the ticket in time.',
    standard: { name: 'needs: owner', color: '1d76db', description: 'Nobody on the desk owns this ticket' },
  },
  needs_severity: {
    meaning: 'Nobody on the desk has said in time how severe the ticket is.',
    standard: {
      name: 'needs: severity',
      color: '1d76db',
      description: 'Nobody on the desk has said how severe this ticket is',
    },
  },
  needs_response: {
    meaning: 'The customer waits for an answer that is late.',
    standard: {
      name: 'needs: response',
      color: '1d76db',
      description: 'The customer waits for an answer that is late',
    },
  },
  needs_info: {
    meaning: 'Required answers are missing; the desk waits for them.',
    standard: { name: 'needs: info', color: '1d76db', description: 'Required answers are missing' },
  },
  needs_sign_off: {
    meaning: 'The customer has yet to confirm that it is solved.',
    standard: {
      name: 'needs: sign-off',
      color: '1d76db',
      description: 'The customer has yet to confirm that it is solved',
    },
  },
  needs_approval: {
    meaning: 'The ticket waits for an approval.',
    standard: {
      name: 'needs: approval',
      color: '1d76db',
      description: 'Waits for somebody to approve it',
    },
  },
  project: {
    meaning: 'The work became a project, which the promises do not cover.',
    standard: {
      name: 'project',
      color: 'c2e0c6',
      description: 'Became a project; no promise of the desk covers it',
    },
  },
  out_of_scope: {
    meaning: 'The desk does not do this kind of work.',
    standard: { name: 'out of scope', color: 'ffffff', description: 'Not a kind of work this desk does' },
  },
  pending: {
    meaning: 'The desk waits for the customer.',
    standard: { name: 'status: pending', color: 'c5def5', description: 'Waiting for the customer' },
  },
  on_hold: {
    meaning: 'The desk waits for a third party.',
    standard: { name: 'status: on hold', color: 'bfd4f2', description: 'Waiting for a third party' },
  },
  incident: {
    meaning: 'The ticket is an incident.',
    standard: { name: 'incident', color: '5319e7', description: 'Something broke for a customer' },
  },
  cannot_wait: {
    meaning: 'Staff have said that the ticket cannot wait.',
    standard: { name: 'cannot wait', color: 'b60205', description: 'Everything else is dropped for it' },
  },
  published: {
    meaning: 'The incident stands on the status page, or stood there.',
    standard: {
      name: 'status page',
      color: 'bfdadc',
      description: 'Stands on the status page, or stood there',
    },
  },
  post_mortem_due: {
    meaning: 'A write-up is owed.',
    standard: {
      name: 'post-mortem: due',
      color: '006b75',
      description: 'A write-up of this incident is owed',
    },
  },
  action: {
    meaning: 'An issue holds an action that a write-up asks for.',
    standard: {
      name: 'post-mortem: action',
      color: 'd4c5f9',
      description: 'To do, from what was learned from a ticket',
    },
  },
} satisfies Record<string, { meaning: string; standard: LabelSpec }>;

export type LabelRole = keyof typeof ROLES;

interface Part {
  readonly labels: Readonly<Record<LabelRole, LabelSpec>>;
}

const label = z
  .union([
    z.string(),
    z.strictObject({
      name: z
        .string()
        .meta({ description: 'Text of the label, at most 50 characters.', examples: ['sla: breached'] }),
      color: labelColor.optional(),
      description: z
        .string()
        .meta({ description: 'At most 100 characters.', examples: ['A promise was broken'] })
        .optional(),
    }),
  ])
  .meta({ id: 'label', description: 'A label: its name, or more.' });

const names = Object.keys(ROLES) as LabelRole[];

function ofEachRole<T>(value: (role: LabelRole) => T): Record<LabelRole, T> {
  return Object.fromEntries(names.map((role) => [role, value(role)])) as Record<LabelRole, T>;
}

function isUsed(role: LabelRole, scope: Scope): boolean {
  if (role === 'published') return scope.hasStatusPage;
  if (role === 'cannot_wait') return scope.hasCannotWait;
  return role !== 'needs_approval' || scope.hasApprovals;
}

export const labels = section({
  schema: z
    .strictObject(
      ofEachRole((role) => {
        const { meaning, standard } = ROLES[role];
        const description = `${meaning} Default: \`${standard.name}\`.`;
        return label.meta({ description, examples: [standard.name] }).optional();
      }),
    )
    .meta({ description: 'The labels the desk uses.', examples: [{ breached: 'late' }] })
    .default({}),
  resolve(scope, shape): Part {
    const resolved = ofEachRole((role): LabelSpec => {
      const { standard } = ROLES[role];
      const written = shape[role];
      const path = ['labels', role];
      if (written === undefined) {
        // What a policy has no use for does not take a name that it may have used before.
        if (isUsed(role, scope)) scope.labels.push({ by: 'built-in', text: standard.name, path });
        return standard;
      }
      const {
        name,
        color = standard.color,
        description = standard.description,
      } = typeof written === 'string' ? { name: written } : written;
      const namePath = typeof written === 'string' ? path : [...path, 'name'];
      checkLabelName(scope, name, namePath);
      scope.labels.push({ by: 'role', text: name, path: namePath });
      return { name, ...checkLook(scope, { color, description }, path) };
    });
    return { labels: resolved };
  },
});
