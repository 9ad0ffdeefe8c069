import { demandRead, may, refusal } from '../access.ts';
import { closeIssue, editIssue, openIssue, reopenIssue } from '../acts/issue.ts';
import { asIssueWriter, demandPull } from '../acts/pulls.ts';
import { iso } from '../clock.ts';
import { notFound, unprocessable } from '../problem.ts';
import type { Issue, PullHead, Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { issuePath } from '../store/urls.ts';
import type { Answer, Call } from './router.ts';
import { ok, paged, param, route, theRepository } from './router.ts';
import { repositoryUrl, userShape } from './shapes.ts';
import { text } from './subject.ts';

const moment = (instant: number | null) => (instant === null ? null : iso(instant));

/** What of a pull request is modelled. */
function pullShape(call: Call, pull: Issue) {
  const { repository, head } = pull;
  return {
    id: pull.databaseId,
    node_id: pull.id,
    url: `${repositoryUrl(call.store, repository)}/pulls/${String(pull.number)}`,
    html_url: call.store.origin + issuePath(pull),
    number: pull.number,
    state: pull.state.toLowerCase(),
    title: pull.title,
    body: pull.body === '' ? null : pull.body,
    user: pull.author === null ? null : userShape(call.store, pull.author),
    created_at: iso(pull.createdAt),
    updated_at: iso(pull.updatedAt),
    closed_at: moment(pull.closedAt),
    merged_at: moment(pull.merge?.at ?? null),
    base: { ref: repository.defaultBranch, repo: { full_name: nameWithOwner(repository) } },
    head:
      head === null
        ? null
        : {
            label: labelOf(head),
            ref: head.branch,
            sha: head.repository.branches.get(head.branch)?.oid ?? '',
            repo: { full_name: nameWithOwner(head.repository) },
          },
  };
}

function labelOf({ repository, branch }: PullHead): string {
  return `${repository.owner.login}:${branch}`;
}

/** The branch that `OWNER:BRANCH` names, or a bare one of this repository; a fork has the name of what it comes from. */
function headIn(call: Call, repository: Repository): PullHead {
  const [, owner, branch = ''] = /^(?:([^:]+):)?(.+)$/.exec(text(call, 'head') ?? '') ?? [];
  const from = owner === undefined ? repository : call.store.repository(`${owner}/${repository.name}`);
  if (from === undefined)
    throw unprocessable('', [{ resource: 'PullRequest', code: 'invalid', field: 'head' }]);
  return { repository: from, branch };
}

function list(call: Call): Answer {
  const repository = theRepository(call);
  demandRead(call.viewer, repository, 'pull_requests');
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const sign = call.query.get('direction') === 'asc' ? 1 : -1;
  const items = [...repository.issues.values()].filter(
    (one) =>
      one.__typename === 'PullRequest' &&
      (state === 'all' || one.state.toLowerCase() === state) &&
      (head === null || (one.head !== null && labelOf(one.head).toLowerCase() === head.toLowerCase())),
  );
  items.sort((a, b) => sign * (a.number - b.number));
  const path = `/repos/${nameWithOwner(repository)}/pulls`;
  return paged(call, path, items, (pull) => pullShape(call, pull));
}

function thePull(call: Call): Issue {
  const repository = theRepository(call);
  demandRead(call.viewer, repository, 'pull_requests');
  const pull = repository.issues.get(Number(param(call, 'number')));
  if (pull?.__typename !== 'PullRequest') throw notFound();
  return pull;
}

function patch(call: Call): Answer {
  const pull = thePull(call);
  if (!may(call.viewer, pull.repository, 'write', 'pull_requests') && call.viewer.account !== pull.author)
    throw refusal(call.viewer, pull.repository, 'UpdatePullRequest');
  const as = asIssueWriter(call.viewer);
  call.write(() => {
    const [title, body] = [text(call, 'title'), text(call, 'body')];
    editIssue(call.store, as, pull, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
    });
    if (call.body.state === 'closed') closeIssue(call.store, as, pull);
    if (call.body.state === 'open') reopenIssue(call.store, as, pull);
  });
  return ok(pullShape(call, pull));
}

const PULLS = '/repos/:owner/:repo/pulls';

export const pullRoutes = [
  route('GET', PULLS, list),
  route(
    'POST',
    PULLS,
    (call) => {
      const repository = theRepository(call);
      if (text(call, 'base') !== repository.defaultBranch)
        throw unprocessable('', [{ resource: 'PullRequest', code: 'invalid', field: 'base' }]);
      const head = headIn(call, repository);
      const wanted = { title: text(call, 'title') ?? '', body: text(call, 'body') ?? '' };
      const pull = call.write(() => {
        demandPull(call.viewer, repository, head);
        const as = asIssueWriter(call.viewer);
        return openIssue(call.store, as, repository, { ...wanted, pullRequest: true, head });
      });
      return ok(pullShape(call, pull), 201);
    },
    'createPullRequest',
  ),
  route('GET', `${PULLS}/:number`, (call) => ok(pullShape(call, thePull(call)))),
  route('PATCH', `${PULLS}/:number`, patch, 'updatePullRequest'),
];
