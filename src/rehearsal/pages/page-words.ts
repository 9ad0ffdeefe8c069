import type { Received } from '../../sandbox/receiver.ts';

/** Where each service has the one line that wakes somebody. */
const LINES = ['summary', 'message', 'entity_display_name', 'text'];

/** What a page says. */
export function pageWords({ content, key }: Received): string {
  const payload = content.payload;
  const inside = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};
  const line = LINES.flatMap((name) => content[name] ?? inside[name] ?? [])[0];
  return typeof line === 'string' ? mrkdwnless(line) : key;
}

/** Words of a chat without what a chat makes of them. */
export function mrkdwnless(text: string): string {
  return text
    .replaceAll(/<[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll('*', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
