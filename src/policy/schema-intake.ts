import { z } from 'zod';
import type { CommandName } from '../commands/index.ts';
import { COMMANDS } from '../commands/index.ts';
import { duration, nameText, selector } from './schema-rules.ts';

/** The words of a policy about who asks, what their forms mean, and what people may command. */

const toSeverity = z.record(z.string(), z.string());

function mapping(description: string, ...examples: Record<string, string>[]) {
  return toSeverity.meta({ description, examples });
}

const field = z.string().meta({ description: 'Field of the form, by id or by label.', examples: ['impact'] });

const fieldSource = z.strictObject({
  field,
  map: mapping('Answers and the severity each means. Without it: the answer names the severity.', {
    'Everyone is blocked': 'urgent',
  }).optional(),
});

const matrixSource = z.strictObject({
  matrix: z.tuple([z.string(), z.string()]).meta({
    description: 'Two fields: who is affected, and how badly.',
    examples: [['affected', 'impact']],
  }),
  map: z.record(z.string(), toSeverity).meta({
    description: 'Answer to the first field → answer to the second → severity.',
    examples: [{ Everyone: { 'Cannot work': 'urgent', 'Works badly': 'high' } }],
  }),
});

const sheetSource = z.strictObject({
  sheet: z.string().meta({
    description: 'YAML file of this repository: system → criticality.',
    examples: ['.github/criticality.yml'],
  }),
  field,
  map: mapping('Criticality and the severity each means. Without it: the criticality names the severity.', {
    'mission critical': 'urgent',
  }).optional(),
});

const typeSource = z.strictObject({
  type: mapping('GitHub issue type and the severity it means.', { Bug: 'high' }),
});

const labelSource = z.strictObject({
  label: mapping('Label that people or forms put on, and the severity it means.', { 'prio/1': 'urgent' }),
});

const issueFieldSource = z.strictObject({
  issue_field: z.string().meta({ description: 'GitHub issue field.', examples: ['Priority'] }),
  map: mapping('Its values and the severity each means. Without it: the value names the severity.', {
    P0: 'urgent',
  }).optional(),
});

const floor = z.strictObject({
  at_least: z.string().meta({ description: 'The least severity of tickets that match.', examples: ['high'] }),
  when: selector('Tickets that are raised to it.'),
});

const sources = [fieldSource, matrixSource, sheetSource, typeSource, labelSource, issueFieldSource] as const;

const severitySource = z.union([z.string(), ...sources]).meta({
  id: 'severity-source',
  description:
    'A severity by name, or what tells it: a `field` of the form, a `matrix` of two fields, a `sheet` of systems, the issue’s `type`, a `label`, or an `issue_field`.',
});

const severityEntry = z.union([z.string(), ...sources, floor]).meta({
  id: 'severity-entry',
  description: 'What tells a severity, or with `at_least` what raises it.',
});

const formIntake = z.strictObject({
  incident: z.boolean().meta({ description: 'Tickets of this form are incidents.' }).default(false),
  severity: severitySource
    .meta({
      description: 'A severity, or what tells it.',
      examples: ['low', { field: 'severity' }],
    })
    .optional(),
  required: z
    .array(z.string())
    .meta({
      description:
        'Fields without whose answers nobody can start: the customer is asked for them, and the ticket waits.',
      examples: [['steps', 'severity']],
    })
    .default([]),
  notice: z
    .strictObject({
      field: z
        .string()
        .meta({ description: 'Field with the date it is needed by.', examples: ['needed-by'] }),
      at_least: duration('How long before that date the ticket has to arrive.', '2 weeks'),
    })
    .meta({ description: 'With less notice than this, the customer is told that no promise is made.' })
    .optional(),
  label: z
    .string()
    .meta({
      description: 'Label by which a ticket is moved to this form’s process: by hand, or by `/route`.',
      examples: ['form: incident'],
    })
    .optional(),
  ships_on: z
    .number()
    .int()
    .min(1)
    .max(28)
    .meta({ description: 'Day of the month on which finished changes ship.', examples: [1] })
    .optional(),
});

export const intake = z.strictObject({
  acknowledge: z
    .boolean()
    .meta({ description: 'Post the status comment as soon as a ticket arrives.' })
    .default(true),
  severity: z
    .array(severityEntry)
    .meta({
      description:
        'Where the severity comes from when the form’s own entry does not say: the first that answers. Entries with `at_least` raise what they find.',
      examples: [[{ field: 'severity' }, { at_least: 'high', when: { customer: 'vip' } }]],
    })
    .default([]),
  unverified_max: z
    .string()
    .meta({
      description:
        'The most that a form’s answer counts for from somebody who is not among the customers listed, until staff confirm it. Default, where customers are listed: the second of the severities.',
      examples: ['high'],
    })
    .optional(),
  workaround: mapping('What `/workaround` makes of a severity.', { high: 'medium' }).default({}),
  forms: z
    .record(z.string(), formIntake)
    .meta({
      description: 'What the answers of an issue form mean, by file name.',
      examples: [{ 'incident.yml': { incident: true } }],
    })
    .default({}),
});

export const customers = z.strictObject({
  tiers: z
    .array(nameText)
    .meta({ description: 'Tiers of customers, best served first.', examples: [['enterprise', 'free']] })
    .default([]),
  members: z
    .record(nameText, z.record(nameText, z.array(z.string())))
    .meta({
      description: 'Tier → customer → logins, or teams as `@org/team`.',
      examples: [{ enterprise: { bigco: ['bigco-ops'] } }],
    })
    .default({}),
  file: z
    .string()
    .meta({
      description: 'YAML file of this repository with more members, written as `members` is.',
      examples: ['.github/customers.yml'],
    })
    .optional(),
  vip: z
    .array(z.string())
    .meta({ description: 'Logins, teams as `@org/team`, or names of customers.', examples: [['bigco-cto']] })
    .default([]),
  field: z
    .string()
    .meta({ description: 'Form field whose answer names a tier or a customer.', examples: ['plan'] })
    .optional(),
  requester_field: z
    .string()
    .meta({
      description: 'Form field in which staff name the login of the customer they open a ticket for.',
      examples: ['on-behalf-of'],
    })
    .optional(),
  labels: z
    .record(z.string(), z.string())
    .meta({
      description: 'Label → the tier or the customer it stands for.',
      examples: [{ 'tier: enterprise': 'enterprise' }],
    })
    .default({}),
});

export const selfService = z.strictObject({
  name: z.string().meta({ description: 'Its key in `/self-service KEY`.', examples: ['reset-password'] }),
  when: selector(
    'Tickets that are answered so by themselves. Without it: only by `/self-service`.',
  ).optional(),
  answers: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .meta({
      description: 'Form fields, and the answers of which they must have one.',
      examples: [{ request: 'Reset my password' }],
    })
    .default({}),
  instructions: z
    .string()
    .meta({ description: 'What to do, as Markdown.', examples: ['Open **Settings** and choose *Reset*.'] })
    .optional(),
  file: z
    .string()
    .meta({
      description: 'File of this repository with the instructions, in place of them.',
      examples: ['docs/reset.md'],
    })
    .optional(),
  close: z.boolean().meta({ description: 'Close the ticket with the instructions.' }).default(true),
});

const setting = z.union([
  z.literal('off'),
  z.strictObject({
    word: z
      .string()
      .meta({ description: 'What is written after the slash.', examples: ['priority'] })
      .optional(),
    who: z
      .array(z.string())
      .meta({
        description: 'Who may give it, in place of the usual: `staff`, `customer`, or groups of the team.',
        examples: [['tier-2']],
      })
      .optional(),
  }),
]);

export const commands = z.strictObject(
  Object.fromEntries(
    COMMANDS.map(({ name }) => [
      name,
      setting
        .meta({ description: `\`/${name}\`: \`off\`, or another word for it, or who may give it.` })
        .optional(),
    ]),
  ) as Record<CommandName, z.ZodOptional<typeof setting>>,
);
