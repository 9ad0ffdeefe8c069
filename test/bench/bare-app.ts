/** The least that a Probot app can be that looks at issues: it verifies a webhook and asks GitHub one question about it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from 'probot';
import { Probot, ProbotOctokit } from 'probot';
import { ISSUE_QUERY } from '../../src/github/queries.ts';

const { APP_ID = '', PRIVATE_KEY = '', WEBHOOK_SECRET = '', GITHUB = '' } = process.env;
const probot = new Probot({
  appId: APP_ID,
  privateKey: PRIVATE_KEY,
  secret: WEBHOOK_SECRET,
  baseUrl: `${GITHUB}/api/v3`,
  logLevel: 'fatal',
  // Its pauses between requests would be measured, not its work.
  Octokit: ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    retry: { enabled: false },
    throttle: { enabled: false },
  })),
});
await probot.ready();
probot.on(['issues', 'issue_comment'], async ({ octokit, payload }: Context<'issues' | 'issue_comment'>) => {
  const { repository, issue } = payload;
  const path = '.github/steward.yml';
  const place = { owner: repository.owner.login, name: repository.name, number: issue.number };
  const variables = { ...place, policy: `HEAD:${path}`, path };
  // What of a question fails, such as an owner's forms where there are none, is no error of the request.
  await octokit.request(`POST ${GITHUB}/api/graphql`, { query: ISSUE_QUERY, variables });
});
const middleware = await probot.getNodeMiddleware();
const server = createServer((request, response) => {
  middleware(request, response).then(
    (isAnswered: boolean) => {
      if (!isAnswered) response.writeHead(404).end();
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`listens on http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
