import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { chatRequest } from '../../src/pagers/chat-request.ts';
import type { ChatMessage } from '../../src/plan/chat-message.ts';

const NOW = instant(Date.UTC(2026, 11, 7, 15));
const SECRET = 'sixteen letters.';
const SLACK = { kind: 'slack', url: new URL('https://hooks.slack.com/services/T0/B0/X0') } as const;
const WEBHOOK = { kind: 'webhook', url: new URL('https://chat.example.com/in'), secret: SECRET } as const;

const MESSAGE: ChatMessage = {
  key: 'acme/helpdesk#7 breach:first_response:1',
  repository: 'acme/helpdesk',
  number: 7,
  url: 'https://github.com/acme/helpdesk/issues/7',
  text: 'Login <!channel> & @here fails (urgent)\n\nFirst response is overdue.\nFor: chen <@U1>',
};

interface Slack {
  readonly text: string;
  readonly blocks: readonly { readonly text: { readonly text: string; readonly verbatim: boolean } }[];
  readonly unfurl_links: boolean;
}

/** What Slack is sent: the notification, and each section. */
function slackOf(message: ChatMessage): Slack & { readonly sections: readonly string[] } {
  const { body, url } = chatRequest(message, SLACK, NOW);
  expect(String(url)).toBe(String(SLACK.url));
  const post = JSON.parse(body) as Slack;
  return { ...post, sections: post.blocks.map(({ text }) => text.text) };
}

describe('a message in the format of Slack', () => {
  it('begins with a link to its ticket, once, and mentions nobody whatever people wrote', () => {
    const { text, sections, blocks, unfurl_links } = slackOf(MESSAGE);
    expect(sections[0]).toMatch(
      /^\*<https:\/\/github\.com\/acme\/helpdesk\/issues\/7\|acme\/helpdesk#7>\* Login /,
    );
    expect(sections).toHaveLength(2);
    expect(sections[1]?.split('\n')).toHaveLength(2);
    for (const part of [text, ...sections]) {
      expect(part.replace(/<https:[^>]+>/g, '')).not.toMatch(/[<>]|@\w/);
      expect(part).not.toContain('<!');
    }
    expect(blocks.every((block) => block.text.verbatim)).toBe(true);
    expect(unfurl_links).toBe(false);
  });

  it('has as few sections as Slack takes it in, and leaves nothing of a long one out', () => {
    const lines = Array.from({ length: 100 }, (_, n) => `#${String(n)} ${'x'.repeat(80)}`);
    const { sections, blocks } = slackOf({ ...MESSAGE, text: ['Many', ...lines].join('\n') });
    expect(sections.slice(1).join('\n').split('\n')).toEqual(lines);
    for (const section of sections) expect(section.length).toBeLessThanOrEqual(3000);
    expect(blocks.length).toBeLessThan(6);
  });

  it('is bounded, whatever it is given', () => {
    const endless = Array.from({ length: 1000 }, () => '&'.repeat(5000)).join('\n');
    const { sections, text } = slackOf({ ...MESSAGE, text: endless });
    expect(sections.length).toBeLessThanOrEqual(50);
    for (const part of [text, ...sections]) expect(part.length).toBeLessThanOrEqual(3000);
  });

  it('links nowhere but to the web', () => {
    const { sections } = slackOf({ ...MESSAGE, url: 'javascript:alert(1)' });
    expect(sections[0]).not.toContain('javascript');
  });
});

describe('a message in the webhook’s own format', () => {
  it('is what the receiver needs to show it, and is signed over time and text', () => {
    const { body, headers } = chatRequest(MESSAGE, WEBHOOK, NOW);
    expect(JSON.parse(body)).toEqual({
      version: 1,
      action: 'notice',
      dedup_key: MESSAGE.key,
      repository: 'acme/helpdesk',
      number: 7,
      url: MESSAGE.url,
      text: 'Login <!channel> & @here fails (urgent)\nFirst response is overdue.\nFor: chen <@U1>',
    });
    const given = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const seconds = String(NOW / 1000);
    const signature = createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex');
    expect(given['x-steward-timestamp']).toBe(seconds);
    expect(given['x-steward-signature-256']).toBe(`sha256=${signature}`);
  });

  it('has one key however often and whenever it is sent, and another for another notice', () => {
    const keyOf = (key: string, now: number): unknown =>
      new Headers(chatRequest({ ...MESSAGE, key }, WEBHOOK, instant(now)).headers).get('idempotency-key');
    expect(keyOf('one', NOW)).toBe(keyOf('one', NOW + 3_600_000));
    expect(keyOf('one', NOW)).not.toBe(keyOf('two', NOW));
  });

  it('tells of many tickets without the number of one', () => {
    const { body } = chatRequest({ ...MESSAGE, number: null }, WEBHOOK, NOW);
    expect(JSON.parse(body)).toMatchObject({ number: null });
    expect(slackOf({ ...MESSAGE, number: null }).sections[0]).toContain('|acme/helpdesk>*');
  });
});
