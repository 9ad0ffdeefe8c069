import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import type { Place } from '../github/place.ts';
import { isPrivate } from '../github/visibility.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Whether everybody who reads the tickets of a desk may know the repository in which its proposals live. Nothing is asked
 * where the policy names none; one that cannot be seen is not shown.
 */
export async function mayShowRfcs(client: Client, { rfc }: Policy, desk: Place): Promise<boolean> {
  const [owner = '', name = ''] = rfc?.repository.split('/') ?? [];
  if (rfc === null || name === '') return false;
  try {
    return !(await isPrivate(client, { ...desk, owner, name })) || (await isPrivate(client, desk));
  } catch (error) {
    if (error instanceof Failure && error.code === 'no-repository') return false;
    throw error;
  }
}
