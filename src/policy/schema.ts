import { z } from 'zod';
import type { LabelRole } from './label.ts';
import { desk, triage } from './schema-desk.ts';
import { commands, customers, intake, selfService } from './schema-intake.ts';
import { escalationRule, ownership, pager, waiting, writeUp } from './schema-process.ts';
import { calendarName, duration, selector, slaRule } from './schema-rules.ts';
import { team } from './schema-team.ts';

/**
 * The shape of a policy file: the one source of what the loader accepts, of the JSON Schema that editors use, and of
 * the reference page. What names refer to, and what durations and dates mean, is checked after the shape.
 */

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

const labelRoles = {
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

const hours = z.union([z.string(), z.array(z.string())]);

/** Checked word by word by the calendar compiler, which also knows what hours and holidays mean. */
const calendar = z.strictObject({
  timezone: z
    .string()
    .meta({ description: 'IANA zone of the hours. Default: the desk’s.', examples: ['Europe/Berlin'] })
    .optional(),
  hours: z
    .record(z.string(), hours)
    .meta({
      description: 'Days, or ranges of days, and the windows in which they are open. A union has none.',
      examples: [{ 'mon-thu': ['09:00-12:30', '13:30-18:00'], fri: '09:00-15:00' }],
    })
    .optional(),
  holidays: hours
    .meta({
      description: 'Dates, and regions whose public holidays are meant.',
      examples: [['DE-BE', '2026-12-24']],
    })
    .optional(),
  dates: z
    .record(z.string(), hours)
    .meta({
      description: 'Hours of single dates, in place of the week’s and of holidays.',
      examples: [{ '2026-11-28': '10:00-14:00', '2026-12-24': 'closed' }],
    })
    .optional(),
  union: z
    .array(z.string())
    .meta({
      description: 'Calendars of which at least one is open; in place of hours.',
      examples: [['office', 'americas']],
    })
    .optional(),
  hours_per_day: z
    .number()
    .meta({ description: 'Hours in one working day. Default: the longest weekday’s.', examples: [8] })
    .optional(),
});

const severity = z.strictObject({
  name: z.string().meta({ description: 'Name of the severity.', examples: ['urgent'] }),
  label: z
    .string()
    .meta({ description: 'Its label. Default: `severity: NAME`.', examples: ['severity: urgent'] })
    .optional(),
  color: z
    .string()
    .meta({ description: 'Six hexadecimal digits, in quotes.', examples: ['b60205'] })
    .default('ededed'),
  description: z
    .string()
    .meta({
      description: 'What it means to a customer; at most 100 characters.',
      examples: ['Production is down'],
    })
    .default(''),
});

export const policySchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Version of this language.', examples: [1] }),
    extends: z
      .string()
      .meta({ description: 'Built-in process to start from.', examples: ['ddev'] })
      .optional(),
    timezone: z
      .string()
      .meta({
        description: 'The desk’s IANA zone, where nothing else says one.',
        examples: ['America/Denver'],
      })
      .default('UTC'),
    bot: z
      .string()
      .meta({
        description:
          'The account that acts, where App and Action are both installed; the other stands by. An App is written with its `[bot]`; the Action is `github-actions[bot]`.',
        examples: ['acme-desk[bot]'],
      })
      .optional(),
    news: duration('Facts older than this are never announced, only summarised.', '24h').default('24h'),
    language: z
      .enum(['en', 'de'])
      .meta({ description: 'Language of the desk’s comments.', examples: ['de'] })
      .default('en'),
    templates: z
      .record(z.string(), z.string())
      .meta({
        description:
          'Files of this repository whose text takes the place of a built-in comment, by document.',
        examples: [{ status: '.github/steward/status.md' }],
      })
      .default({}),
    reference: z
      .string()
      .meta({
        description: 'What a ticket is called towards its customer. Default: the issue’s number.',
        examples: ['SUP-{number}'],
      })
      .optional(),
    nudge_hours: calendarName(
      'Calendar in whose open hours staff are reminded and told of breaches; at other hours that waits. Pages do not wait. Without it: at any hour.',
    ).optional(),
    tickets: z
      .strictObject({
        when: selector('Tickets are the issues that match.').default({}),
        duplicates: z
          .enum(['own', 'earliest'])
          .meta({
            description:
              'From when the clocks of a ticket count that others were closed as duplicates of: its own opening, or the earliest of them.',
          })
          .default('own'),
      })
      .meta({
        description: 'Which issues are tickets. Default: all but the desk’s own.',
        examples: [{ when: { form: 'any' } }],
      })
      .default({ when: {}, duplicates: 'own' }),
    team: team.meta({ description: 'Who works on the desk.' }).default({ groups: {}, away: [] }),
    calendars: z
      .record(z.string(), calendar)
      .meta({ description: 'Working time, by name. `24x7` and `24x5` are built in.' })
      .default({}),
    severities: z.array(severity).meta({ description: 'Severities, most severe first.' }).default([]),
    labels: z
      .strictObject(labelRoles)
      .meta({ description: 'The labels the desk uses.', examples: [{ breached: 'late' }] })
      .default({}),
    customers: customers
      .meta({ description: 'Who the customers are.' })
      .default({ tiers: [], members: {}, vip: [], labels: {} }),
    intake: intake
      .meta({ description: 'What happens when a ticket arrives.' })
      .default({ acknowledge: true, severity: [], forms: {}, workaround: {} }),
    self_service: z
      .array(selfService)
      .meta({ description: 'What is answered with ready instructions: the first entry that matches.' })
      .default([]),
    sign_off: z
      .strictObject({
        when: selector('Tickets whose customer is asked to confirm that they are solved.').default({}),
      })
      .meta({
        description:
          'The customer’s word on the result. A ticket that is closed as solved asks for `/sign-off`, and `/not-resolved` opens it again.',
        examples: [{ when: { form: 'change.yml' } }],
      })
      .optional(),
    commands: commands
      .meta({
        description: 'Slash commands that are renamed, open to others than usual, or switched off.',
        examples: [{ severity: { word: 'priority' }, due: 'off' }],
      })
      .default({}),
    sla: z
      .array(slaRule)
      .meta({ description: 'What customers are promised: the first rule that matches counts.' })
      .default([]),
    internal: z
      .array(slaRule)
      .meta({
        description:
          'Stricter targets the desk sets itself. Where one matches, reminders follow it and not the promise.',
      })
      .default([]),
    ownership: ownership.meta({ description: 'By when somebody owns a ticket.' }).optional(),
    escalation: z
      .array(escalationRule)
      .meta({ description: 'When a ticket moves on to another group.' })
      .default([]),
    waiting: waiting.meta({ description: 'What happens to tickets that wait.' }).default({
      pending: { calendar: '24x7', reopen_within: '2 weeks' },
      hold: { calendar: '24x7' },
      solved: { comment: 'nothing', within: '2 weeks' },
    }),
    incidents: z
      .strictObject({ when: selector('Tickets that are incidents.').default({}) })
      .meta({
        description: 'Which tickets are incidents, besides those whose form says so.',
        examples: [{ when: { severity: 'urgent' } }],
      })
      .optional(),
    pagers: z
      .record(z.string(), pager)
      .meta({
        description:
          'Ways to wake somebody, by name. Each one’s address and key come from the operator: the environment variable `STEWARD_PAGER_NAME`.',
        examples: [{ 'on-call': { kind: 'pagerduty' } }],
      })
      .default({}),
    pages_per_hour: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .meta({
        description: 'Pages an hour at most; what is more goes into one page that counts them.',
        examples: [20],
      })
      .default(20),
    desk: desk
      .meta({ description: 'What the desk says of itself as a whole.' })
      .default({ issue: false, heartbeat: '1h', notices_per_run: 20 }),
    paused: z
      .union([z.boolean(), z.string()])
      .meta({
        description:
          'Write nothing, or nothing until a date or moment. The desk goes on reading, measuring and reporting; what is news when the pause ends is made up for.',
        examples: [true, '2027-01-04', '2026-11-20T18:00'],
      })
      .default(false),
    triage: triage
      .meta({
        description:
          'The meeting at which every ticket gets an owner: an issue with the agenda, opened at its time.',
        examples: [{ every: '1 week', starts: '2026-11-02T10:00', group: 'support' }],
      })
      .optional(),
    write_up: writeUp
      .meta({ description: 'The write-up (post-mortem) after a ticket is resolved.' })
      .optional(),
  })
  .meta({ title: 'Steward policy', description: 'How a support desk on GitHub Issues works.' });

/** A policy file whose shape is right and whose defaults are filled in. */
export type PolicyShape = z.output<typeof policySchema>;
