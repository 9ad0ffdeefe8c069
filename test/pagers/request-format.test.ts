import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { destinationsFrom } from '../../src/pagers/destination.ts';
import { requestFor } from '../../src/pagers/request-format.ts';
import { digest } from '../../src/pagers/tame-page.ts';
import type { Page } from '../../src/plan/page-call.ts';
import type { PagerKind } from '../../src/policy/sections/pagers.ts';
import { NOW, page, PAGERS, SEVERITIES } from './given.ts';
import { KEYS } from '../../src/sandbox/pager-formats.ts';

const { ready } = destinationsFrom(
  {
    STEWARD_PAGER_PAGERDUTY: KEYS.pagerduty,
    STEWARD_PAGER_OPSGENIE: KEYS.opsgenie,
    STEWARD_PAGER_OPSGENIE_URL: 'https://api.eu.opsgenie.com',
    STEWARD_PAGER_SPLUNK: `https://alert.victorops.com/integrations/generic/20131114/alert/${KEYS.splunk}/database`,
    STEWARD_PAGER_SLACK: `https://hooks.slack.com/services/${KEYS.slack}`,
    STEWARD_PAGER_WEBHOOK: 'https://pages.example.com/hook',
    STEWARD_PAGER_WEBHOOK_SECRET: KEYS.webhook,
  },
  PAGERS,
);

const setting = { now: NOW, severities: SEVERITIES };

function destinationOf(kind: PagerKind) {
  const to = ready.get(kind);
  if (to === undefined) throw new Error(`no ${kind}`);
  return to;
}

function sent(kind: PagerKind, over: Partial<Page> = {}) {
  const request = requestFor(page({ pager: kind, ...over }), destinationOf(kind), setting);
  return {
    ...request,
    url: request.url.href,
    content: JSON.parse(request.body) as Record<string, unknown>,
  };
}

const json = { 'Content-Type': 'application/json', 'User-Agent': 'steward' };
const { dedupKey } = page();

/** PagerDuty, Events API v2, "Send an Alert Event". */
describe('PagerDuty', () => {
  it('is sent routing_key, event_action, dedup_key, payload and links', () => {
    const { method, url, headers, content } = sent('pagerduty');
    expect({ method, url, headers }).toEqual({
      method: 'POST',
      url: 'https://events.pagerduty.com/v2/enqueue',
      headers: json,
    });
    expect(content).toEqual({
      routing_key: KEYS.pagerduty,
      event_action: 'trigger',
      dedup_key: dedupKey,
      client: 'Steward',
      client_url: 'https://github.com/acme/helpdesk/issues/12',
      links: [{ href: 'https://github.com/acme/helpdesk/issues/12', text: 'acme/helpdesk#12' }],
      payload: {
        summary: 'acme/helpdesk#12: nobody has answered for 30 minutes',
        source: 'acme/helpdesk',
        severity: 'critical',
        component: 'acme/helpdesk#12',
        custom_details: { clock: 'escalation urgent', due: '2026-11-20T03:10Z' },
      },
    });
  });

  it.each(['acknowledge', 'resolve'] as const)('is told of what is over by its key alone: %s', (action) => {
    expect(sent('pagerduty', { action }).content).toEqual({
      routing_key: KEYS.pagerduty,
      event_action: action,
      dedup_key: dedupKey,
    });
  });

  it.each([
    ['urgent', 'critical'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'info'],
    ['unheard of', 'critical'],
    ['', 'critical'],
  ])('knows four severities: %s is %s', (severity, word) => {
    expect(sent('pagerduty', { severity }).content).toMatchObject({ payload: { severity: word } });
  });

  it('is sent no links where there are none', () => {
    const { content } = sent('pagerduty', { url: 'javascript:x' });
    expect(content).not.toHaveProperty('links');
    expect(content).not.toHaveProperty('client_url');
  });
});

/** Opsgenie, Alert API: "Create Alert", "Acknowledge Alert", "Close Alert". */
describe('Opsgenie', () => {
  const alias = `steward-${digest(dedupKey)}`;
  const headers = { ...json, Authorization: `GenieKey ${KEYS.opsgenie}` };

  it('is sent message, alias, description, details, entity, source and priority', () => {
    const request = sent('opsgenie');
    expect(request).toMatchObject({ method: 'POST', url: 'https://api.eu.opsgenie.com/v2/alerts' });
    expect(request.headers).toEqual(headers);
    expect(request.content).toEqual({
      message: 'acme/helpdesk#12: nobody has answered for 30 minutes',
      alias,
      description:
        'acme/helpdesk#12: nobody has answered for 30 minutes\nhttps://github.com/acme/helpdesk/issues/12',
      details: { clock: 'escalation urgent', due: '2026-11-20T03:10Z', key: dedupKey },
      entity: 'acme/helpdesk#12',
      source: 'Steward',
      priority: 'P1',
    });
  });

  it('takes a message of 130 characters; the description says the rest', () => {
    const { content } = sent('opsgenie', { summary: 'x'.repeat(180) });
    expect(content.message).toBe(`${'x'.repeat(129)}…`);
    expect(content.description).toContain('x'.repeat(180));
  });

  it.each([
    ['acknowledge', 'acknowledge'],
    ['resolve', 'close'],
  ] as const)('finds the alert again by its alias: %s', (action, verb) => {
    const request = sent('opsgenie', { action, summary: 'ana answered' });
    expect(request.url).toBe(`https://api.eu.opsgenie.com/v2/alerts/${alias}/${verb}?identifierType=alias`);
    expect(request.headers).toEqual(headers);
    expect(request.content).toEqual({ source: 'Steward', note: 'ana answered' });
  });

  it('knows five priorities', () => {
    const severities = ['a', 'b', 'c', 'd', 'e', 'f'];
    const priorities = severities.map((severity) => {
      const to = destinationOf('opsgenie');
      const { body } = requestFor(page({ severity }), to, { ...setting, severities });
      return (JSON.parse(body) as { priority: string }).priority;
    });
    expect(priorities).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P5']);
  });
});

/** Splunk On-Call, "REST endpoint integration" and, for the link, "Rules engine annotations". */
describe('Splunk On-Call', () => {
  it.each([
    ['trigger', 'CRITICAL'],
    ['acknowledge', 'ACKNOWLEDGEMENT'],
    ['resolve', 'RECOVERY'],
  ] as const)('is sent message_type and entity_id: %s is %s', (action, type) => {
    const { method, url, headers, content } = sent('splunk', { action });
    expect({ method, url, headers }).toEqual({
      method: 'POST',
      url: `https://alert.victorops.com/integrations/generic/20131114/alert/${KEYS.splunk}/database`,
      headers: json,
    });
    expect(content).toEqual({
      message_type: type,
      entity_id: dedupKey,
      entity_display_name: 'acme/helpdesk#12: nobody has answered for 30 minutes',
      state_message: [
        'acme/helpdesk#12: nobody has answered for 30 minutes',
        'clock: escalation urgent',
        'due: 2026-11-20T03:10Z',
        'https://github.com/acme/helpdesk/issues/12',
      ].join('\n'),
      monitoring_tool: 'Steward',
      ticket: 'acme/helpdesk#12',
      'vo_annotate.u.Ticket': 'https://github.com/acme/helpdesk/issues/12',
    });
  });
});

/** Slack, "Sending messages using incoming webhooks", "Formatting text", Block Kit's section and context. */
describe('Slack', () => {
  const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });

  it('is sent text for notifications and blocks for the channel', () => {
    const { url, headers, content } = sent('slack');
    expect({ url, headers }).toEqual({
      url: `https://hooks.slack.com/services/${KEYS.slack}`,
      headers: json,
    });
    expect(content).toEqual({
      text: 'Page: acme/helpdesk#12: nobody has answered for 30 minutes',
      blocks: [
        {
          type: 'section',
          text: mrkdwn('*Page:* <https://github.com/acme/helpdesk/issues/12|acme/helpdesk#12>'),
        },
        { type: 'section', text: mrkdwn('acme/helpdesk#12: nobody has answered for 30 minutes') },
        {
          type: 'context',
          elements: [mrkdwn('clock: escalation urgent'), mrkdwn('due: 2026-11-20T03:10Z')],
        },
      ],
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it.each([
    ['acknowledge', 'Acknowledged'],
    ['resolve', 'Resolved'],
  ] as const)('is told in one short message: %s', (action, word) => {
    const { content } = sent('slack', { action, summary: 'ana answered' });
    expect(content.blocks).toEqual([
      {
        type: 'section',
        text: mrkdwn(
          `*${word}:* <https://github.com/acme/helpdesk/issues/12|acme/helpdesk#12> – ana answered`,
        ),
      },
    ]);
  });

  it('is given nothing that mentions, links or formats', () => {
    const { content } = sent('slack', { summary: '<!channel> <@U1> & @here *x* `y` :fire:' });
    const [, summary] = content.blocks as { text: { text: string } }[];
    expect(summary?.text.text).toBe(
      '&lt;!channel&gt; &lt;@\u200bU1&gt; &amp; @\u200bhere \u200b*\u200bx\u200b*\u200b \u200b`\u200by\u200b`\u200b :\u200bfire:',
    );
  });

  it('is given an address that cannot end its own link', () => {
    const { content } = sent('slack', { url: 'https://x.example/?a=1&b=<!here>|c' });
    const [heading] = content.blocks as { text: { text: string } }[];
    expect(heading?.text.text).toBe(
      '*Page:* <https://x.example/?a=1&amp;b=%3C!here%3E%7Cc|acme/helpdesk#12>',
    );
  });
});

/** docs/pagers.md. */
describe('the signed webhook', () => {
  it('is sent the page, when, a key of its own and a signature over time and body', () => {
    const { url, headers, body, content } = sent('webhook');
    const timestamp = String(NOW / 1000);
    expect(url).toBe('https://pages.example.com/hook');
    expect(content).toEqual({
      version: 1,
      action: 'trigger',
      dedup_key: dedupKey,
      pager: 'webhook',
      severity: 'urgent',
      summary: 'acme/helpdesk#12: nobody has answered for 30 minutes',
      url: 'https://github.com/acme/helpdesk/issues/12',
      repository: 'acme/helpdesk',
      number: 12,
      details: { clock: 'escalation urgent', due: '2026-11-20T03:10Z' },
    });
    const signature = createHmac('sha256', KEYS.webhook).update(`${timestamp}.${body}`).digest('hex');
    expect(headers).toEqual({
      ...json,
      'Idempotency-Key': digest(`trigger ${dedupKey}`),
      'X-Steward-Timestamp': timestamp,
      'X-Steward-Signature-256': `sha256=${signature}`,
    });
  });

  it('has another key for what happens next', () => {
    const keys = (['trigger', 'acknowledge', 'resolve'] as const).map(
      (action) => sent('webhook', { action }).headers['Idempotency-Key'],
    );
    expect(new Set(keys).size).toBe(3);
  });
});
