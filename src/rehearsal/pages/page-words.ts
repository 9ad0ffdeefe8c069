import type { Received } from '../../sandbox/receiver.ts';

/** Where each service has the one line that wakes somebody. */
const LINES = ['summary', 'message', 'entity_display_name', 'text'];

/** What a request to a pager is for. */
export const PURPOSES: Readonly<Record<Received['action'], string>> = {
  trigger: 'The pager rings.',
  acknowledge: 'The pager hears that somebody is on it.',
  resolve: 'The pager hears that it is over.',
  notice: 'The pager is told.',
};

/** What a page says; of one that says nothing, which ticket it is about. */
export function pageWords({ content, key }: Received): string {
  const payload = content.payload;
  const inside = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};
  const line = LINES.flatMap((name) => content[name] ?? inside[name] ?? [])[0];
  return typeof line === 'string' ? mrkdwnless(line) : key.replace(/ .*$/, '');
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
