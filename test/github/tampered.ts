import { getOctokit } from '@actions/github';
import type { GraphqlAnswer } from '../../src/github/client.ts';
import { Client } from '../../src/github/client.ts';
import type { Bench } from './desk.ts';

/** A GraphQL answer as it comes, before anybody has looked at it. */
export type RawAnswer = Partial<GraphqlAnswer<Record<string, unknown>>>;

/** What GitHub says of a query that it could not finish. */
export const INTERRUPTED = { message: 'Something went wrong while executing your query.' };

/** A client whose answers to queries that contain a word arrive changed. */
export function tampered(bench: Bench, word: string, change: (answer: RawAnswer) => RawAnswer): Client {
  const baseUrl = `${bench.github.url}/api/v3`;
  const { request } = getOctokit(bench.token, { baseUrl });
  return new Client({
    baseUrl,
    pace: 0,
    transport: async (route, parameters) => {
      const answer = await request(route, parameters);
      const { query } = parameters;
      if (typeof query !== 'string' || !query.includes(word)) return answer;
      return { ...answer, data: change(answer.data as RawAnswer) };
    },
  });
}
