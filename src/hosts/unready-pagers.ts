import { Failure } from '../errors.ts';
import type { PagerUse } from '../pagers/operator-limits.ts';
import type { Environment } from '../pagers/variables.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What would keep the pagers of a policy from waking anybody, and its chat from telling anybody anything, one sentence each, for the operator alone: told when a
 * desk is looked at as a whole, before the first incident finds it out. Names variables, never their values.
 */
export async function unreadyPagers(
  environment: Environment,
  { pagers, notices }: Pick<Policy, 'pagers' | 'notices'>,
  use: PagerUse,
): Promise<string[]> {
  const chat = notices === 'chat' ? await unreadyChat(environment, use) : [];
  return [...(await unready(environment, pagers, use)), ...chat];
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
