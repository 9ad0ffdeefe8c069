import type { GraphqlAnswer } from '../../src/github/client.ts';
import { Client } from '../../src/github/client.ts';
import { baseUrlOf, transportOf } from './client.ts';
import type { Bench } from './desk.ts';

/** A GraphQL answer as it comes, before anybody has looked at it. */
export type RawAnswer = Partial<GraphqlAnswer<Record<string, unknown>>>;

/** What GitHub says of a query that it could not finish. */
export const INTERRUPTED = { message: 'Something went wrong while executing your query.' };

/** A client whose answers to queries that contain a word arrive changed. */
export function tampered(bench: Bench, word: string, change: (answer: RawAnswer) => RawAnswer): Client {
  const request = transportOf(bench.github, bench.token);
  return new Client({
    baseUrl: baseUrlOf(bench.github),
    pace: 0,
    transport: async (route, parameters) => {
      const answer = await request(route, parameters);
      const { query } = parameters;
      if (typeof query !== 'string' || !query.includes(word)) return answer;
      return { ...answer, data: change(answer.data as RawAnswer) };
    },
  });
}
