import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/store/records.ts';
import { desk } from '../desk.ts';
import { graphql } from '../http.ts';

let sandbox: Sandbox;
let repository: Repository;
let token: string;
beforeEach(async () => {
  ({ sandbox, repository, actions: token } = await desk());
});
afterEach(async () => sandbox.close());

const USE = `query {
  repository(owner: "acme", name: "support") {
    hasDiscussionsEnabled
    label(name: "bug") { id issues(first: 1) { totalCount } pullRequests(first: 1) { totalCount } }
  }
}`;

test('a label knows the issues and the pull requests that carry it, until it is deleted from all of them', async () => {
  const people = sandbox.as('ada');
  const open = people.openIssue(repository, { title: 'Open', labels: ['bug'] });
  const closed = people.openIssue(repository, { title: 'Closed', labels: ['bug'] });
  sandbox.as('acme').close(closed);
  people.openIssue(repository, { title: 'Pull', labels: ['bug'], pullRequest: true });
  const { data } = await graphql(sandbox, token, USE);
  expect(data).toMatchObject({
    repository: {
      hasDiscussionsEnabled: false,
      label: { issues: { totalCount: 2 }, pullRequests: { totalCount: 1 } },
    },
  });
  const [label] = repository.labels.filter(({ name }) => name === 'bug');
  const told: unknown[] = [];
  sandbox.store.listen((happening) => told.push([happening.event, 'label' in happening]));
  const mutation = `mutation($id: ID!) { deleteLabel(input: { id: $id }) { clientMutationId } }`;
  await graphql(sandbox, token, mutation, { id: label?.id });
  expect([open, closed].map(({ labels }) => labels)).toEqual([[], []]);
  expect(open.timeline.map(({ __typename: kind }) => kind)).toEqual(['LabeledEvent']);
  expect(told).toEqual([
    ['issues', false],
    ['issues', false],
    ['label', true],
  ]);
  expect((await graphql(sandbox, token, USE)).data).toMatchObject({ repository: { label: null } });
});
