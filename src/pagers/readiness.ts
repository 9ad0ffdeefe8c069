import type { Milliseconds } from '../calendar/instant.ts';
import { SECOND } from '../calendar/instant.ts';
import type { Pager } from '../policy/sections/pagers.ts';
import type { Allowed } from './address.ts';
import { faultOf, RefusedAddress, tryConnection } from './connection.ts';
import type { Destination, Destinations } from './destination.ts';

/** Whether a page could go out now. */
export interface Readiness {
  readonly pager: Pager;
  /** Why none could, for an operator: names variables and never holds their values; null: nothing speaks against it. */
  readonly fault: string | null;
}

/**
 * Pagers of a policy, each with what stands in the way of a page: its variables, or an address to which no connection
 * can be made. Nobody is woken and nothing is sent.
 *
 * @param patience for each connection
 */
export async function readinessOf(
  pagers: readonly Pager[],
  destinations: Destinations,
  patience: Milliseconds = 5 * SECOND,
): Promise<Readiness[]> {
  return await Promise.all(
    pagers.map(async (pager) => ({ pager, fault: await faultIn(pager, destinations, patience) })),
  );
}

async function faultIn(
  { name }: Pager,
  { ready, faults, allowed }: Destinations,
  patience: Milliseconds,
): Promise<string | null> {
  const destination = ready.get(name);
  if (destination === undefined) return faults.get(name)?.message ?? null;
  return unreachable(name, addressOf(destination), allowed, patience);
}

/** Why no connection to a place can be made, for an operator; null: one can. */
export async function unreachable(
  name: string,
  address: URL,
  allowed: Allowed,
  patience: Milliseconds = 5 * SECOND,
): Promise<string | null> {
  const signal = AbortSignal.timeout(patience);
  try {
    await tryConnection(address, allowed, signal);
    return null;
  } catch (error) {
    if (error instanceof RefusedAddress) return `${name}: ${error.message}.`;
    return `${name}: ${signal.aborted ? 'no connection came about in time' : faultOf(error)}.`;
  }
}

function addressOf(to: Destination): URL {
  return to.kind === 'pagerduty' || to.kind === 'opsgenie' ? to.base : to.url;
}
