import type { Client } from './client.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

/** Whether only some people may see a repository. One request. */
export async function isPrivate(client: Client, place: Place): Promise<boolean> {
  const { owner, name } = place;
  const answer = await client.query(queries.OFFICE_QUERY, { owner, name });
  const repository = repositoryIn(answer, place);
  complain(answer.errors);
  return repository.isPrivate;
}
