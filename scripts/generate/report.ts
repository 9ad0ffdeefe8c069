import { format } from 'prettier';
import { z } from 'zod';
import { DIMENSIONS } from '../../src/report/attainment.ts';
import { DEFINITIONS } from '../../src/report/definitions.ts';
import type { Figures } from '../../src/report/figures.ts';

const moment = z.iso.datetime({ offset: true }).meta({ description: 'ISO 8601, in the zone of its desk.' });
const month = z
  .string()
  .regex(/^\d{4}-\d\d$/)
  .meta({ examples: ['2026-11'] });
const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable().meta({ description: 'Null: there was nothing to count.' });
const span = z.number().min(0).meta({ description: 'Seconds.' });

const ticket = { repository: z.string(), number: z.int().min(1), url: z.string() };
const tickets = z.array(z.strictObject(ticket));

const percentile = z
  .strictObject({
    seconds: z.int().min(0),
    more_than: z.boolean().meta({ description: 'It cannot be told, but it is more than that.' }),
  })
  .nullable()
  .meta({ description: 'Null: there was nothing to measure.' });

const times = {
  stopped: count.meta({ description: 'Were over in the period.' }),
  unfinished: count.meta({ description: 'Still went on at its end.' }),
  median: percentile,
  p90: percentile,
  p95: percentile,
};

const CLOCKS = [
  ...['first_response', 'next_response', 'update', 'resolution', 'ownership', 'silence', 'triage'],
  ...['escalation', 'pending_close', 'write_up'],
] as const;
const clock = z.enum(CLOCKS).meta({ description: 'docs/semantics.md' });
const set = z.enum(['promise', 'internal', 'desk']).meta({
  description: 'Promised to customers, set by the desk for itself, or housekeeping of the desk.',
});

const desk = z.strictObject({
  repository: z.string(),
  time_zone: z.string(),
  from: moment,
  to: moment.meta({ description: 'Not included.' }),
  as_of: moment.meta({ description: 'The end, or the moment of the report where that comes first.' }),
  by_owner: z.boolean(),
  policies: z
    .array(
      z.strictObject({
        commit: z.string().nullable(),
        from: moment.nullable(),
        to: moment.nullable(),
      }),
    )
    .meta({ description: 'The versions of the policy that held, oldest first.' }),
  faults: z.array(z.string()).meta({ description: 'What could not be read: figures lack it.' }),
});

const attainment = z.strictObject({
  clock,
  set,
  by: z.enum(DIMENSIONS),
  value: z.string().nullable().meta({ description: 'Null: none, nobody, or all of them.' }),
  met: count,
  missed: count,
  attainment: share,
  missed_running: count.meta({ description: 'Of those missed: they still ran at the end.' }),
  running: count.meta({ description: 'Neither stopped nor due at the end.' }),
  missed_before: count.meta({ description: 'Missed before, and stopped in the period or still running.' }),
  cancelled: count,
  ...times,
});

const clockRow = z.strictObject({
  ...ticket,
  clock,
  set,
  cycle: z.int().min(1),
  rule: z.string(),
  outcome: z.enum(['met', 'missed', 'running', 'cancelled']),
  earlier: z.boolean().meta({ description: 'Missed before the period.' }),
  severity: z.string().nullable(),
  tier: z.string().nullable(),
  customer: z.string().nullable(),
  form: z.string().nullable(),
  group: z.string().nullable(),
  components: z.array(z.string()),
  owners: z
    .array(z.string())
    .meta({ description: 'Empty unless the policy has `reports: { by_owner: true }`.' }),
  month,
  started_at: moment,
  due: moment.nullable(),
  decided_at: moment.nullable(),
  ended_at: moment.nullable(),
  elapsed_seconds: span,
  target_seconds: span,
  target: z.string().meta({ description: 'As the policy wrote it.' }),
  calendar: z.string(),
  time_zone: z.string(),
  overdue_seconds: span.nullable(),
  missed: count,
});

const shareOf = { of: count, count, share, tickets };

const classes = z.array(z.strictObject({ class: z.string().nullable(), tickets, customers: count }));
const causes = { tickets: count, by_class: classes };

/** What the JSON of a report holds. */
const report: z.ZodType<Figures> = z.strictObject({
  version: z.literal(1),
  desks: z.array(desk).min(1),
  definitions: z.record(z.string(), z.string()),
  attainment: z.array(attainment).meta({ description: DEFINITIONS.attainment }),
  turns: z
    .array(
      z.strictObject({
        turn: z.enum(['desk', 'customer', 'third_party']),
        seconds: count,
        share,
        tickets: count,
      }),
    )
    .meta({ description: DEFINITIONS.turns }),
  breaches: z.array(clockRow).meta({ description: DEFINITIONS.breaches }),
  unowned: z
    .strictObject({ ...times, now: z.array(z.strictObject({ ...ticket, since: moment, seconds: count })) })
    .meta({ description: DEFINITIONS.unowned }),
  tickets: z.strictObject({
    opened: count,
    opened_by_severity: z.array(z.strictObject({ severity: z.string().nullable(), tickets: count })),
    closed: z.strictObject({
      completed: count,
      no_answer: count,
      not_planned: count,
      duplicate: count,
    }),
    open_at_end: count,
  }),
  reopened: z.strictObject(shareOf).meta({ description: DEFINITIONS.reopened }),
  one_touch: z
    .strictObject({ ...shareOf, without_answer: count })
    .meta({ description: DEFINITIONS.one_touch }),
  early_pauses: z.strictObject(shareOf).meta({ description: DEFINITIONS.early_pauses }),
  hand_overs: z
    .strictObject({
      by_people: count,
      taken_back: count,
      by_policy: count,
      tickets,
      to: z.array(z.strictObject({ group: z.string().nullable(), hand_overs: count })),
    })
    .meta({ description: DEFINITIONS.hand_overs }),
  escalations: z.strictObject(causes).meta({ description: DEFINITIONS.escalations }),
  causes: z
    .strictObject({
      ...causes,
      recurring: z.array(
        z.strictObject({ class: z.string(), component: z.string(), tickets, customers: count }),
      ),
      by_month: z.array(z.strictObject({ month, class: z.string().nullable(), tickets, customers: count })),
    })
    .meta({ description: DEFINITIONS.causes }),
  unresolved: z.strictObject(causes).meta({ description: DEFINITIONS.unresolved }),
  backlog: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        ...{ opened: count, closed: count, reopened: count },
        ...{ open: count, unowned: count, pending: count, on_hold: count },
      }),
    )
    .meta({ description: DEFINITIONS.backlog }),
  self_service: z
    .array(z.strictObject({ name: z.string(), answered: count, kept: count, came_back: tickets }))
    .meta({ description: DEFINITIONS.self_service }),
  clocks: z.array(clockRow).meta({ description: 'Every clock that counts, one by one.' }),
});

/** The JSON Schema of a report: path from the root → content. */
export async function generateReportArtifacts(): Promise<Record<string, string>> {
  const schema = {
    $id: 'urn:steward:report:1',
    title: 'A report by steward report --format json',
    ...z.toJSONSchema(report, { target: 'draft-7' }),
  };
  return {
    'schema/report.json': await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
  };
}
