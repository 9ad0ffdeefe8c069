import { format } from 'prettier';
import { z } from 'zod';
import { phrases } from '../../src/languages/en/phrases.ts';
import { QUEUE_KEYS } from '../../src/policy/queue-key.ts';

const moment = z.iso.datetime({ offset: true }).meta({ description: 'ISO 8601, in the zone of the desk.' });
const login = z.string().min(1);
const clock = z.enum(Object.keys(phrases.clocks));

const ticket = z.strictObject({
  place: z.int().min(1).nullable().meta({ description: 'Its place in the whole queue; null: it waits.' }),
  repository: z.string().meta({ description: '`owner/name`, lower case.' }),
  number: z.int().min(1),
  title: z.string(),
  url: z.string(),
  severity: z.string().nullable(),
  tier: z.string().nullable(),
  customer: z.string().nullable(),
  owners: z.array(login),
  state: z.enum(Object.keys(phrases.states)),
  clock: z
    .strictObject({ name: clock, due: moment.nullable(), breachedAt: moment.nullable() })
    .nullable()
    .meta({ description: 'What is due next, or has been overdue longest.' }),
  keyDate: moment.nullable().meta({ description: 'The next date of its form that is not over.' }),
  openedAt: moment,
  waits: z
    .strictObject({
      for: z.enum(['pending', 'on_hold', 'snoozed']),
      until: moment.nullable().meta({ description: 'Null: with no end in sight.' }),
    })
    .nullable(),
  reasons: z
    .array(
      z.strictObject({
        key: z.enum(['waits', 'risen', ...QUEUE_KEYS]),
        says: z.string().meta({ description: 'The same in English words.' }),
      }),
    )
    .meta({ description: 'Why it stands there, the weightiest first.' }),
});

const queue = z.strictObject({
  now: moment,
  repositories: z.array(z.string()),
  for: login.nullable().meta({ description: 'Whose tickets were asked for; null: everybody’s.' }),
  order: z.array(z.enum(QUEUE_KEYS)).meta({ description: 'What the order goes by, by the policy.' }),
  open: z.int().min(0).meta({ description: 'How many open tickets there are of those asked for.' }),
  tickets: z.array(ticket).meta({ description: 'Number one first.' }),
  waiting: z.array(ticket).meta({ description: 'Those that wait, and stand apart.' }),
  leftOut: z.int().min(0).meta({ description: 'How many are not listed.' }),
  evaluated: z.int().min(0),
  total: z.int().min(0).meta({ description: 'Where it is more than were evaluated, some are missing.' }),
  warnings: z.array(z.string()),
  faults: z.array(z.string()),
});

/** A JSON Schema for what `steward queue --json` prints: path from the root → content. */
export async function generateQueueArtifacts(): Promise<Record<string, string>> {
  const schema = {
    $id: 'urn:steward:queue:1',
    title: 'What `steward queue --json` and `steward next --json` print',
    ...z.toJSONSchema(queue, { target: 'draft-7' }),
  };
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
  return { 'schema/queue.schema.json': text };
}
