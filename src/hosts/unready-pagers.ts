import { Failure } from '../errors.ts';
import type { PagerUse } from '../pagers/operator-limits.ts';
import type { Environment } from '../pagers/variables.ts';
import type { NewsChannel } from '../policy/news-channels.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What would keep the pagers of a policy from waking anybody, and its chat and its channels from telling anybody anything, one sentence each, for the operator alone: told when a
 * desk is looked at as a whole, before the first incident finds it out. Names variables, never their values.
 */
export async function unreadyPagers(
  environment: Environment,
  { pagers, notices, statusPage }: Pick<Policy, 'pagers' | 'notices' | 'statusPage'>,
  use: PagerUse,
): Promise<string[]> {
  const chat = notices === 'chat' ? await unreadyChat(environment, use) : [];
  const channels = await unreadyChannels(environment, statusPage?.channels ?? [], use);
  return [...(await unready(environment, pagers, use)), ...chat, ...channels];
}

async function unreadyChannels(
  environment: Environment,
  channels: readonly NewsChannel[],
  use: PagerUse,
): Promise<string[]> {
  if (channels.length === 0) return [];
  const [{ newsPlaceIn }, { unreachable }] = await Promise.all([
    import('../pagers/news-request.ts'),
    import('../pagers/readiness.ts'),
  ]);
  const states = channels.map(async (channel): Promise<string | null> => {
    try {
      const { to, allowed } = newsPlaceIn(environment, channel, use);
      return await unreachable(`The channel ${channel.name}`, to.url, allowed);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return error.message;
    }
  });
  const until = 'Until this is mended, that channel is told nothing of what is published.';
  return (await Promise.all(states)).flatMap((fault) => (fault === null ? [] : `${fault} ${until}`));
}

/** What is not set right stops the run itself. */
async function unreadyChat(environment: Environment, use: PagerUse): Promise<string[]> {
  const [{ chatIn }, { unreachable }] = await Promise.all([
    import('../pagers/chat-request.ts'),
    import('../pagers/readiness.ts'),
  ]);
  try {
    const { to, allowed } = chatIn(environment, use);
    const fault = await unreachable('chat', to.url, allowed);
    return fault === null ? [] : [`${fault} Until this is mended, staff are told nothing in the chat.`];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [];
  }
}

async function unready(environment: Environment, pagers: Policy['pagers'], use: PagerUse): Promise<string[]> {
  if (pagers.length === 0) return [];
  // Few desks have pagers, and what tries a connection loads node:tls.
  const [{ destinationsFrom }, { readinessOf }] = await Promise.all([
    import('../pagers/destination.ts'),
    import('../pagers/readiness.ts'),
  ]);
  const destinations = destinationsFrom(environment, pagers, use);
  const states = await readinessOf(pagers, destinations);
  const faults = states.flatMap(({ fault }) => fault ?? []);
  const allow = destinations.faults.get('allow')?.message;
  return (allow === undefined ? faults : [allow, ...faults]).map(
    (fault) => `${fault} Until this is mended, that pager wakes nobody.`,
  );
}
