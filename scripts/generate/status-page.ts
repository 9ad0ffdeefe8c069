import { format } from 'prettier';
import { z } from 'zod';
import { IMPACTS, INCIDENT_STATES } from '../../src/commands/incident-words.ts';

const moment = z.iso.datetime().meta({ description: 'ISO 8601, UTC.' });
const id = z.string().regex(/^[\w-]+$/);
const name = z.string().min(1);

const page = z.strictObject({
  id,
  name,
  url: z
    .union([z.url(), z.literal('')])
    .meta({ description: 'Empty where the page’s address is not known.' }),
  time_zone: z.string().meta({ description: 'IANA zone.' }),
  updated_at: moment.meta({
    description: 'When what the page says was so. A page that is not renewed grows old.',
  }),
});

const status = z.strictObject({
  indicator: z.enum([...IMPACTS, 'maintenance']),
  description: z.string(),
});

const STATES = [
  ...['operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance'],
] as const;

const component = z.strictObject({
  id,
  name,
  status: z.enum(STATES),
  created_at: moment,
  updated_at: moment,
  position: z.int().min(1),
  description: z.string().nullable(),
  showcase: z.boolean(),
  start_date: z.iso.date().nullable(),
  group_id: z.null(),
  page_id: id,
  group: z.literal(false),
  only_show_if_degraded: z.boolean(),
});

const affected = z.strictObject({
  code: z.string(),
  name,
  old_status: z.enum(STATES),
  new_status: z.enum(STATES),
});

const updateIn = (states: readonly [string, ...string[]]) =>
  z.strictObject({
    id,
    status: z.enum(states),
    body: z.string().meta({ description: 'Words of staff, as Markdown or plain text: not HTML.' }),
    incident_id: id,
    created_at: moment,
    updated_at: moment,
    display_at: moment,
    affected_components: z.array(affected).min(1).nullable(),
    deliver_notifications: z.boolean(),
    custom_tweet: z.null(),
    tweet_id: z.null(),
  });

const common = {
  id,
  name,
  created_at: moment,
  updated_at: moment.meta({ description: 'When it was told of last.' }),
  monitoring_at: moment.nullable(),
  resolved_at: moment.nullable(),
  shortlink: z.string().meta({ description: 'Its page; relative to the page where that has no address.' }),
  started_at: moment,
  page_id: id,
  components: z.array(component),
};

const MAINTENANCE_STATES = ['scheduled', 'in_progress', 'completed'] as const;

const incident = z.strictObject({
  ...common,
  status: z.enum([...INCIDENT_STATES, 'postmortem']),
  impact: z.enum(IMPACTS),
  incident_updates: z.array(updateIn(INCIDENT_STATES)).meta({ description: 'The newest first.' }),
  reminder_intervals: z.null(),
});

const maintenance = z.strictObject({
  ...common,
  status: z.enum(MAINTENANCE_STATES),
  impact: z.literal('maintenance'),
  incident_updates: z.array(updateIn(MAINTENANCE_STATES)).meta({ description: 'The newest first.' }),
  scheduled_for: moment,
  scheduled_until: moment,
});

const incidents = z.strictObject({ page, incidents: z.array(incident) });
const scheduled = z.strictObject({ page, scheduled_maintenances: z.array(maintenance) });

/** What each file of the status page's JSON holds, by its path below `api/v2/`. */
const FILES: Readonly<Record<string, z.ZodType>> = {
  summary: z.strictObject({
    page,
    components: z.array(component),
    incidents: z.array(incident).meta({ description: 'Those that go on.' }),
    scheduled_maintenances: z.array(maintenance).meta({ description: 'That goes on, or is ahead.' }),
    status,
  }),
  status: z.strictObject({ page, status }),
  components: z.strictObject({ page, components: z.array(component) }),
  incidents,
  'incidents/unresolved': incidents,
  'scheduled-maintenances': scheduled,
  'scheduled-maintenances/upcoming': scheduled,
  'scheduled-maintenances/active': scheduled,
};

/** What a channel of the kind `webhook` is sent, as Statuspage's webhooks send it. */
const WEBHOOK = z.strictObject({
  meta: z.strictObject({
    unsubscribe: z.literal('').meta({ description: 'Nobody subscribes: the operator names the address.' }),
    documentation: z
      .union([z.url(), z.literal('')])
      .meta({ description: 'The page; empty where its address is not known.' }),
    generated_at: moment.meta({ description: 'When what it tells was published.' }),
  }),
  page: z.strictObject({
    id,
    status_indicator: z.enum([...IMPACTS, 'maintenance']).meta({
      description: 'What comes of this incident alone.',
    }),
    status_description: z.string(),
  }),
  incident,
});

/** A JSON Schema for each of the status page's files, and for its webhooks: path from the root → content. */
export async function generateStatusPageArtifacts(): Promise<Record<string, string>> {
  const files = Object.entries({ ...FILES, webhook: WEBHOOK }).map(
    async ([path, type]): Promise<[string, string]> => {
      const title = path === 'webhook' ? 'Webhook of a status page' : `api/v2/${path}.json of a status page`;
      const schema = {
        $id: `urn:steward:status-page:${path}:1`,
        title,
        ...z.toJSONSchema(type, { target: 'draft-7' }),
      };
      const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
      return [`schema/status-page/${path}.schema.json`, text];
    },
  );
  return Object.fromEntries(await Promise.all(files));
}
