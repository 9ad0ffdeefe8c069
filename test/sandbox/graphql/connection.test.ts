import { afterAll, expect, test } from 'vitest';
import { desk } from '../desk.ts';
import { graphql } from '../http.ts';

const { sandbox, repository, actions: token } = await desk();
afterAll(() => sandbox.close());

interface Page {
  repository: {
    list: { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
}

async function page(list: string, after: string | null): Promise<Page['repository']['list']> {
  const query = `query($after:String){repository(owner:"acme",name:"support"){list:${list}{nodes{...on Issue{number}} pageInfo{hasNextPage endCursor}}}}`;
  const answer = await graphql(sandbox, token, query, { after });
  expect(answer.errors).toBeUndefined();
  return (answer.data as Page).repository.list;
}

test('a cursor holds while rows before it go', async () => {
  for (let n = 1; n <= 7; n += 1) sandbox.as('ada').openIssue(repository, { title: `Issue ${n}` });
  const list = 'issues(first:3,after:$after,states:[OPEN])';
  const first = await page(list, null);
  expect(first.nodes.map((node) => node.number)).toEqual([1, 2, 3]);
  for (const number of [1, 2, 3]) {
    const issue = repository.issues.get(number);
    if (issue) sandbox.as('ada').close(issue);
  }
  const second = await page(list, first.pageInfo.endCursor);
  expect(second.nodes.map((node) => node.number)).toEqual([4, 5, 6]);
  const last = await page(list, second.pageInfo.endCursor);
  expect(last).toMatchObject({ nodes: [{ number: 7 }], pageInfo: { hasNextPage: false } });
});

test('the newest change comes first when asked so, and since filters by change', async () => {
  sandbox.clock.advance(60_000);
  const five = repository.issues.get(5);
  if (five) sandbox.as('ada').comment(five, 'news');
  const newest = await page('issues(first:1,after:$after,orderBy:{field:UPDATED_AT,direction:DESC})', null);
  expect(newest.nodes).toEqual([{ number: 5 }]);
  const changed = await page('issues(first:9,after:$after,filterBy:{since:"2026-11-20T16:31:00Z"})', null);
  expect(changed.nodes).toEqual([{ number: 5 }]);
});

test('a timeline is paged oldest first, over events and comments of one second', async () => {
  const issue = sandbox.as('ada').openIssue(repository, { title: 'Busy', labels: ['bug'] });
  const comments = [1, 2, 3, 4].map((n) => sandbox.as('ada').comment(issue, `Comment ${n}`));
  const ask = async (after: string | null) => {
    const query = `query($id:ID!,$after:String){node(id:$id){...on Issue{timelineItems(first:3,after:$after,itemTypes:[ISSUE_COMMENT,LABELED_EVENT]){totalCount nodes{__typename ...on IssueComment{body}} pageInfo{endCursor hasNextPage}}}}}`;
    const answer = await graphql(sandbox, token, query, { id: issue.id, after });
    return (answer.data as { node: { timelineItems: { nodes: unknown[]; pageInfo: { endCursor: string } } } })
      .node.timelineItems;
  };
  const first = await ask(null);
  expect(first).toMatchObject({
    totalCount: 5,
    nodes: [{ __typename: 'LabeledEvent' }, { body: 'Comment 1' }, { body: 'Comment 2' }],
    pageInfo: { hasNextPage: true },
  });
  const [one] = comments;
  if (one) sandbox.as('ada').deleteComment(one);
  expect(await ask(first.pageInfo.endCursor)).toMatchObject({
    nodes: [{ body: 'Comment 3' }, { body: 'Comment 4' }],
  });
});
