import { z } from 'zod';
import { calendar } from './schema-calendar.ts';
import { desk, triage } from './schema-desk.ts';
import { commands, customers, intake, selfService } from './schema-intake.ts';
import { labelRoles } from './schema-labels.ts';
import { escalationRule, ownership, pager, waiting, writeUp } from './schema-process.ts';
import { calendarName, duration, selector, slaRule } from './schema-rules.ts';
import { severity } from './schema-severity.ts';
import { team } from './schema-team.ts';

/**
 * The shape of a policy file: the one source of what the loader accepts, of the JSON Schema that editors use, and of
 * the reference page. What names refer to, and what durations and dates mean, is checked after the shape.
 */
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
    severities: z
      .array(severity)
      .meta({
        description:
          'Severities, most severe first. Under `extends:` a new one stands where it is written beside inherited ones; written alone it comes last.',
      })
      .default([]),
    labels: z
      .strictObject(labelRoles)
      .meta({ description: 'The labels the desk uses.', examples: [{ breached: 'late' }] })
      .default({}),
    labels_by: z
      .enum(['anyone', 'roster'])
      .meta({
        description:
          'Who may move the desk’s labels by hand. `roster`: staff alone; what others do to them counts for nothing and is taken back.',
      })
      .default('anyone'),
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
      .default({ issue: false, heartbeat: '1h', notices_per_hour: 20 }),
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
