import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

/** What the operator of the receiver has told Steward of each service. */
export const KEYS = {
  pagerduty: 'R0UT1NGKEYR0UT1NGKEYR0UT1NGKEY12',
  opsgenie: 'eb243592-faa2-4ba2-a551-1afdf565c889',
  splunk: 'splunk-key-31e945ee',
  slack: 'T0000SLACK/B0000SECRET/XXXXTOKENXXXX',
  webhook: 'a-secret-of-the-receiver',
  chat: 'T0000CHAT/B0000SECRET/XXXXCHATXXXX',
} as const;

export type Provider = keyof typeof KEYS;

const text = (longest: number) => z.string().min(1).max(longest);
const webAddress = z.url({ protocol: /^https?$/ });

const pagerDutyCommon = {
  routing_key: z.literal(KEYS.pagerduty),
  dedup_key: text(255),
};

const pagerDuty = z.discriminatedUnion('event_action', [
  z.strictObject({
    ...pagerDutyCommon,
    event_action: z.literal('trigger'),
    client: z.string().optional(),
    client_url: webAddress.optional(),
    links: z.array(z.strictObject({ href: webAddress, text: z.string().optional() })).optional(),
    payload: z.strictObject({
      summary: text(1024),
      source: text(1000),
      severity: z.enum(['critical', 'error', 'warning', 'info']),
      component: z.string().optional(),
      custom_details: z.record(z.string(), z.string()),
    }),
  }),
  z.strictObject({ ...pagerDutyCommon, event_action: z.enum(['acknowledge', 'resolve']) }),
]);

const opsgenieAlert = z.strictObject({
  message: text(130),
  alias: text(512),
  description: text(15_000),
  details: z
    .record(z.string(), z.string())
    .refine((details) => Object.entries(details).flat().join('').length <= 8000),
  entity: text(512),
  source: text(100),
  priority: z.enum(['P1', 'P2', 'P3', 'P4', 'P5']),
});

const opsgenieDeed = z.strictObject({ source: text(100), note: text(25_000) });

const splunk = z.strictObject({
  message_type: z.enum(['CRITICAL', 'WARNING', 'ACKNOWLEDGEMENT', 'INFO', 'RECOVERY']),
  entity_id: text(512),
  entity_display_name: text(1000),
  state_message: text(20_000),
  monitoring_tool: z.literal('Steward'),
  ticket: text(512),
  'vo_annotate.u.Ticket': webAddress.max(1124).optional(),
});

/** Angle brackets of Slack's own stand for links to the web alone: no `<!channel>`, no `<@U1>`. */
const slackText = text(3000).refine(
  (value) => !/[<>]/.test(value.replace(/<https?:\/\/[^<>|\s]+\|[^<>|]+>/g, '')) && !/@[a-z]/i.test(value),
  'a mention or an open bracket',
);
const mrkdwn = z.strictObject({ type: z.literal('mrkdwn'), text: slackText, verbatim: z.literal(true) });

const slack = z.strictObject({
  text: slackText,
  blocks: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('section'), text: mrkdwn }),
        z.strictObject({ type: z.literal('context'), elements: z.array(mrkdwn).min(1).max(10) }),
      ]),
    )
    .min(1)
    .max(50),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
});

const webhook = z.strictObject({
  version: z.literal(1),
  action: z.enum(['trigger', 'acknowledge', 'resolve']),
  dedup_key: text(255),
  pager: text(100),
  severity: z.string(),
  summary: text(200),
  url: z.string(),
  repository: text(200),
  number: z.int().nullable(),
  details: z.record(z.string(), z.string()),
});

const webhookNotice = z.strictObject({
  version: z.literal(1),
  action: z.literal('notice'),
  dedup_key: z.string(),
  repository: text(200),
  number: z.int().nullable(),
  url: z.string(),
  text: text(20_000),
});

interface Incoming {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a request asks of its provider. */
export interface Asked {
  readonly action: 'trigger' | 'acknowledge' | 'resolve' | 'notice';
  readonly key: string;
}

/** Throws for what the provider would not take. */
type Format = (incoming: Incoming, now: number) => Asked;

/** The requests that each provider documents. */
export const FORMATS: Readonly<Record<Provider, Format>> = {
  pagerduty: ({ path, body }) => {
    same(path, '/v2/enqueue');
    const event = pagerDuty.parse(JSON.parse(body));
    return { action: event.event_action, key: event.dedup_key };
  },
  opsgenie: ({ path, headers, body }) => {
    same(headers.authorization, `GenieKey ${KEYS.opsgenie}`);
    if (path === '/v2/alerts') {
      return { action: 'trigger', key: opsgenieAlert.parse(JSON.parse(body)).alias };
    }
    const [, alias = '', verb] =
      /^\/v2\/alerts\/([^/?]+)\/(acknowledge|close)\?identifierType=alias$/.exec(path) ?? [];
    opsgenieDeed.parse(JSON.parse(body));
    return { action: verb === 'close' ? 'resolve' : 'acknowledge', key: text(512).parse(alias) };
  },
  splunk: ({ path, body }) => {
    same(path, `/integrations/generic/20131114/alert/${KEYS.splunk}/database`);
    const message = splunk.parse(JSON.parse(body));
    const actions = { CRITICAL: 'trigger', ACKNOWLEDGEMENT: 'acknowledge', RECOVERY: 'resolve' } as const;
    const { message_type: type } = message;
    if (type === 'WARNING' || type === 'INFO') throw new Error(`${type} wakes nobody`);
    return { action: actions[type], key: message.entity_id };
  },
  slack: ({ path, body }) => {
    same(path, `/services/${KEYS.slack}`);
    const message = slack.parse(JSON.parse(body));
    const [word = ''] = message.text.split(':');
    const actions = { Page: 'trigger', Acknowledged: 'acknowledge', Resolved: 'resolve' } as const;
    return { action: actions[word as keyof typeof actions], key: message.text };
  },
  webhook: ({ path, headers, body }, now) => {
    same(path, '/hook');
    const timestamp = String(headers['x-steward-timestamp']);
    const signature = createHmac('sha256', KEYS.webhook).update(`${timestamp}.${body}`).digest('hex');
    same(String(headers['x-steward-signature-256']), `sha256=${signature}`);
    if (Math.abs(Number(timestamp) * 1000 - now) > 300_000) throw new Error('an old signature');
    z.string()
      .regex(/^[\da-f]{64}$/)
      .parse(headers['idempotency-key']);
    const page = z.union([webhook, webhookNotice]).parse(JSON.parse(body));
    return { action: page.action, key: page.dedup_key };
  },
  chat: ({ path, body }) => {
    same(path, `/services/${KEYS.chat}`);
    const { blocks } = slack.parse(JSON.parse(body));
    const lines = blocks.flatMap((block) => (block.type === 'section' ? block.text.text : []));
    return { action: 'notice', key: lines.join('\n') };
  },
};

export function same(found: string | undefined, wanted: string): void {
  if (found !== wanted) throw new Error(`${String(found)} in place of ${wanted}`);
}

export function providerOf(path: string): Provider {
  if (path.startsWith('/v2/enqueue')) return 'pagerduty';
  if (path.startsWith('/v2/alerts')) return 'opsgenie';
  if (path.startsWith('/integrations/')) return 'splunk';
  if (path === `/services/${KEYS.chat}`) return 'chat';
  return path.startsWith('/services/') ? 'slack' : 'webhook';
}
