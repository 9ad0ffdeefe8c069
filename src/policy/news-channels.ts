import { z } from 'zod';
import type { Scope } from './scope.ts';
import { isReservedName } from './sections/pagers.ts';
import { quote } from '../text/quote.ts';

export const NEWS_CHANNEL_KINDS = ['slack', 'webhook'] as const;

export type NewsChannelKind = (typeof NEWS_CHANNEL_KINDS)[number];

/** Where else is told what the status page says. Where it leads is the operator's to say, never the policy's. */
export interface NewsChannel {
  readonly name: string;
  readonly kind: NewsChannelKind;
}

export const newsChannels = z
  .record(
    z.string(),
    z.enum(NEWS_CHANNEL_KINDS).meta({
      description:
        '`slack`: an incoming webhook as Slack and its like have them. `webhook`: JSON as Statuspage’s webhooks send it.',
      examples: ['slack'],
    }),
  )
  .meta({
    description:
      'Chats and webhooks that are told each thing that is published of an incident, by name. Each one’s address comes from the operator: the environment variable `STEWARD_CHANNEL_NAME`.',
    examples: [{ customers: 'slack', hooks: 'webhook' }],
  })
  .default({});

export function newsChannelsOf(scope: Scope, written: z.output<typeof newsChannels>): NewsChannel[] {
  for (const name of Object.keys(written)) checkName(scope, name);
  return Object.entries(written).map(([name, kind]) => ({ name, kind }));
}

/** A channel's name becomes part of the name of an environment variable. */
function checkName(scope: Scope, name: string): void {
  const isNamed = /^[a-z][a-z0-9-]*$/.test(name) && !isReservedName(name);
  if (isNamed) return;
  const message = `${quote(name)} cannot be the name of a channel`;
  const allowed = ['small letters, digits and hyphens, without an ending such as -url or -secret'];
  scope.report({
    code: 'unknown-value',
    path: ['status_page', 'channels', name],
    at: 'key',
    message,
    allowed,
  });
}
