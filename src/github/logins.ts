import type { Client } from './client.ts';
import { isAbsent } from './place.ts';
import * as queries from './queries.ts';

/** So many are asked for in one request. */
const MANY = 100;

/** Those of some logins that nobody has. Where GitHub does not tell, somebody may. */
export async function nobodys(client: Client, logins: readonly string[]): Promise<string[]> {
  const absent: string[] = [];
  for (let start = 0; start < logins.length; start += MANY) {
    const some = logins.slice(start, start + MANY);
    const variables = Object.fromEntries(some.map((login, index) => [`p${String(index)}`, login]));
    const answer = await client.query(queries.peopleQuery(some.length), variables);
    absent.push(...some.filter((_, index) => isAbsent(answer, `p${String(index)}`)));
  }
  return absent;
}
