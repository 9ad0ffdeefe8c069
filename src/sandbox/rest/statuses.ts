import { setStatus } from '../acts/statuses.ts';
import { iso } from '../clock.ts';
import { unprocessable } from '../problem.ts';
import { commitAt } from '../store/git.ts';
import type { CommitStatus } from '../store/records.ts';
import type { Call } from './router.ts';
import { ok, param, route, theRepository } from './router.ts';
import { repositoryUrl, userShape } from './shapes.ts';
import { text } from './subject.ts';

const STATES = { error: 'ERROR', failure: 'FAILURE', pending: 'PENDING', success: 'SUCCESS' } as const;

function statusShape(call: Call, status: CommitStatus) {
  const { commit, databaseId, id, state, context, description, targetUrl, creator, createdAt } = status;
  return {
    url: `${repositoryUrl(call.store, commit.repository)}/statuses/${commit.oid}`,
    id: databaseId,
    node_id: id,
    state: state.toLowerCase(),
    context,
    description,
    target_url: targetUrl,
    creator: userShape(call.store, creator),
    created_at: iso(createdAt),
  };
}

export const statusRoutes = [
  route(
    'POST',
    '/repos/:owner/:repo/statuses/:sha',
    (call) => {
      const repository = theRepository(call);
      const commit = commitAt(repository, param(call, 'sha'));
      if (commit === null) throw unprocessable(`No commit found for SHA: ${param(call, 'sha')}`);
      const state = STATES[(text(call, 'state') ?? '') as keyof typeof STATES] as
        CommitStatus['state'] | undefined;
      if (state === undefined)
        throw unprocessable('', [{ resource: 'Status', code: 'custom', field: 'state' }]);
      const wanted = {
        state,
        context: text(call, 'context') ?? 'default',
        description: text(call, 'description') ?? null,
        targetUrl: text(call, 'target_url') ?? null,
      };
      return ok(
        statusShape(
          call,
          call.write(() => setStatus(call.store, call.viewer, commit, wanted)),
        ),
        201,
      );
    },
    'createStatus',
  ),
];
