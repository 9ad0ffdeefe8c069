import { z } from 'zod';
import type { LabelRole } from './label.ts';

const label = z
  .union([
    z.string(),
    z.strictObject({
      name: z
        .string()
        .meta({ description: 'Text of the label, at most 50 characters.', examples: ['sla: breached'] }),
      color: z
        .string()
        .meta({ description: 'Six hexadecimal digits, in quotes.', examples: ['b60205'] })
        .optional(),
      description: z
        .string()
        .meta({ description: 'At most 100 characters.', examples: ['A promise was broken'] })
        .optional(),
    }),
  ])
  .meta({ id: 'label', description: 'A label: its name, or more.' });

function labelRole(description: string, standard: string) {
  return label
    .meta({ description: `${description} Default: \`${standard}\`.`, examples: [standard] })
    .optional();
}

export const labelRoles = {
  breached: labelRole('A promise to the customer was broken.', 'sla: breached'),
  at_risk: labelRole('A promise is about to be broken.', 'sla: at risk'),
  needs_owner: labelRole('Nobody on the desk owns the ticket in time.', 'needs: owner'),
  needs_response: labelRole('The customer waits for an answer that is late.', 'needs: response'),
  needs_info: labelRole('Required answers are missing; the desk waits for them.', 'needs: info'),
  needs_sign_off: labelRole('The customer has yet to confirm that it is solved.', 'needs: sign-off'),
  project: labelRole('The work became a project, which the promises do not cover.', 'project'),
  out_of_scope: labelRole('The desk does not do this kind of work.', 'out of scope'),
  pending: labelRole('The desk waits for the customer.', 'status: pending'),
  on_hold: labelRole('The desk waits for a third party.', 'status: on hold'),
  incident: labelRole('The ticket is an incident.', 'incident'),
  post_mortem_due: labelRole('A write-up is owed.', 'post-mortem: due'),
} satisfies Record<LabelRole, unknown>;
