import { describe, expect, test } from 'vitest';
import { Writer } from '../../src/github/writer.ts';
import type { Change } from '../../src/plan/effect.ts';
import type { Comment, Issue } from '../../src/sandbox/store/records.ts';
import { assignees, Bench, reactions, ref, WHY } from './desk.ts';

const comment = (issue: Issue, body = 'Words.'): Change => ({
  kind: 'create_comment',
  issue: ref(issue),
  keys: ['status'],
  body,
  ...WHY,
});
const assign = (issue: Issue, ...logins: string[]): Change => ({
  kind: 'assign',
  issue: ref(issue),
  logins,
  ...WHY,
});
const react = (
  issue: Issue,
  subject: Comment,
  more: Partial<Extract<Change, { kind: 'react' }>> = {},
): Change => ({
  kind: 'react',
  issue: ref(issue),
  comment: subject.id,
  add: ['done'],
  remove: [],
  ...WHY,
  ...more,
});
const labels = (issue: Issue, ...names: string[]): Change => ({
  kind: 'add_labels',
  issue: ref(issue),
  labels: names,
  record: false,
  ...WHY,
});

const record = (issue: Issue): Change => ({
  kind: 'add_labels',
  issue: ref(issue),
  labels: ['done'],
  record: true,
  ...WHY,
});

test('a whole answer to commands: state in one request, words, then the answer', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/assign @tom\n/close');
  bench.github.log.clear();
  const outcome = await bench.apply(
    labels(issue, 'bug'),
    assign(issue, 'tom', 'ana'),
    { kind: 'close', issue: ref(issue), reason: 'not_planned', ...WHY },
    comment(issue),
    react(issue, order),
  );
  expect(outcome).toEqual({
    ...{ done: 5, failed: [], passedOver: [], unassignable: new Map(), uncertain: new Set(), isLate: false },
  });
  expect(issue).toMatchObject({ state: 'CLOSED', stateReason: 'NOT_PLANNED' });
  expect(assignees(issue)).toEqual(['ana', 'tom']);
  expect(reactions(order)).toEqual(['github-actions THUMBS_UP']);
  expect(bench.github.log.requests.map(({ writes }) => writes)).toEqual([
    [],
    ['addLabelsToLabelable', 'addAssigneesToAssignable', 'closeIssue'],
    ['addComment'],
    ['addReaction'],
  ]);
});

test('a ticket’s own order is kept, also where it closes after its words', async () => {
  await using bench = await Bench.start();
  const [one, two] = [bench.report(), bench.report()];
  await bench.apply(
    comment(one),
    { kind: 'close', issue: ref(one), reason: 'completed', ...WHY },
    labels(two, 'bug'),
    comment(two),
  );
  const kinds = one.timeline.map((item) => item.__typename);
  expect(kinds).toEqual(['IssueComment', 'ClosedEvent']);
  expect(two.timeline.map((item) => item.__typename)).toEqual(['LabeledEvent', 'IssueComment']);
});

test('reopening, unassigning, and a change of answer', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/ack');
  bench.github.as('ana').assign(issue, 'tom', 'ana');
  bench.github.as('ana').close(issue);
  await bench.apply(react(issue, order, { add: ['not_understood'] }));
  const outcome = await bench.apply(
    { kind: 'reopen', issue: ref(issue), ...WHY },
    { kind: 'unassign', issue: ref(issue), logins: ['tom', 'nobody-there'], ...WHY },
    react(issue, order, { add: ['done'], remove: ['not_understood', 'refused'] }),
  );
  expect(outcome.failed).toEqual([]);
  expect(issue.state).toBe('OPEN');
  expect(assignees(issue)).toEqual(['ana']);
  expect(reactions(order)).toEqual(['github-actions THUMBS_UP']);
});

test('whom GitHub does not let be assigned is named, the others are assigned, and nothing is said that counts on them', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/assign @tom @stranger');
  bench.github.store.user('stranger');
  const outcome = await bench.apply(
    assign(issue, 'tom', 'stranger', 'nobody-there'),
    comment(issue),
    react(issue, order),
  );
  expect(assignees(issue)).toEqual(['tom']);
  expect(outcome.failed).toEqual([]);
  expect([...outcome.unassignable]).toEqual([[1, ['stranger', 'nobody-there']]]);
  expect(reactions(order)).toEqual([]);
  expect(issue.timeline.filter((item) => item.__typename === 'IssueComment')).toHaveLength(1);
});

test('a login that nobody has is told without a write', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const { failed, unassignable } = await bench.apply(assign(issue, 'nobody-there'));
  expect(failed).toEqual([]);
  expect([...unassignable]).toEqual([[1, ['nobody-there']]]);
  expect(bench.github.log.count().writes).toBe(0);
});

test('a login that nobody has is told as such, whatever else goes with it', async () => {
  await using bench = await Bench.start();
  const [one, two] = [bench.report(), bench.report()];
  const { done, unassignable } = await bench.apply(assign(one, 'nobody-there'), assign(two, 'ana'));
  expect(done).toBe(1);
  expect([...unassignable]).toEqual([[1, ['nobody-there']]]);
});

test('ten people are as many as an issue takes: the eleventh is reported', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const team = Array.from({ length: 11 }, (_, n) => `agent-${String(n)}`);
  for (const login of team) bench.github.grant(bench.repository, login, 'triage');
  const { unassignable } = await bench.apply(assign(issue, ...team));
  expect(issue.assignees).toHaveLength(10);
  expect([...unassignable]).toEqual([[1, ['agent-10']]]);
});

test.each(['before', 'after'] as const)(
  'a batch cut off %s it was carried out is done once',
  async (when) => {
    await using bench = await Bench.start();
    const issue = bench.report();
    const order = bench.github.as('ana').comment(issue, '/close');
    bench.github.faults.dropAtWrite({ write: 2, when });
    const outcome = await bench.apply(
      assign(issue, 'tom'),
      { kind: 'close', issue: ref(issue), reason: 'completed', ...WHY },
      react(issue, order, { remove: ['refused'] }),
    );
    expect(outcome).toMatchObject({ done: 3, failed: [] });
    expect(issue.timeline.map((item) => item.__typename)).toEqual([
      'IssueComment',
      'AssignedEvent',
      'ClosedEvent',
    ]);
    expect(reactions(order)).toEqual(['github-actions THUMBS_UP']);
  },
);

test('an answer that never comes leaves the ticket uncertain, and what follows undone', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/close');
  const effect = { kind: 'status', status: 502 } as const;
  bench.github.faults.next({ effect, when: (request) => request.writes.length > 0, times: 3 });
  const outcome = await bench.apply(
    { kind: 'close', issue: ref(issue), reason: 'completed', ...WHY },
    comment(issue),
    react(issue, order),
  );
  expect(outcome).toEqual({
    done: 0,
    failed: [],
    passedOver: [],
    unassignable: new Map(),
    uncertain: new Set([issue.number]),
    isLate: false,
  });
  expect(reactions(order)).toEqual([]);
});

test('a change that GitHub refuses stops its ticket there, and no other', async () => {
  await using bench = await Bench.start();
  const [gone, fine] = [bench.report(), bench.report()];
  const order = bench.github.as('ana').comment(fine, '/close');
  const plan = (issue: Issue): Change[] => [
    { kind: 'close', issue: ref(issue), reason: 'completed', ...WHY },
    comment(issue),
  ];
  bench.github.as('boss').delete(gone);
  const outcome = await bench.apply(...plan(gone), ...plan(fine), react(fine, order));
  expect(outcome.failed).toHaveLength(1);
  expect(outcome.failed[0]?.message).toContain('#1: close as completed: Could not resolve');
  expect(outcome.done).toBe(3);
  expect(fine.state).toBe('CLOSED');
});

test('a comment that is gone can have no answer: that fails, and holds nothing else back', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/ack');
  bench.github.as('ana').deleteComment(order);
  const outcome = await bench.apply(react(issue, order), comment(issue), record(issue));
  expect(outcome.failed.map(({ effect }) => effect.kind)).toEqual(['react']);
  expect(issue.labels.map(({ name }) => name)).toEqual(['done']);
});

test('a locked issue is labelled, assigned and closed, but neither spoken on nor reacted to', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/ack');
  bench.github.as('ana').lock(issue);
  const outcome = await bench.apply(
    labels(issue, 'bug'),
    assign(issue, 'tom'),
    { kind: 'close', issue: ref(issue), reason: 'completed', ...WHY },
    react(issue, order),
  );
  expect(outcome.done).toBe(3);
  expect(outcome.failed[0]?.message).toContain('locked');
  expect((await bench.apply(comment(issue))).failed[0]?.message).toContain('locked');
});

test('issues: write is all that a token needs; with less, each change is refused', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const order = bench.github.as('ana').comment(issue, '/ack');
  const token = bench.github.tokens.issue({
    kind: 'actions',
    repository: 'acme/support',
    permissions: { issues: 'read', contents: 'read' },
  });
  const writer = new Writer(bench.client(token), bench.repository.id, new Map());
  for (const effect of [
    assign(issue, 'tom'),
    react(issue, order),
    { kind: 'close', issue: ref(issue), reason: 'completed', ...WHY } as const,
    { kind: 'create_label', name: 'urgent', color: 'b60205', description: '', ...WHY } as const,
  ]) {
    const { failed } = await writer.apply([effect]);
    expect(failed[0]?.message).toContain('Resource not accessible by integration');
  }
});

test('more changes than fit a request are spread, none twice', async () => {
  await using bench = await Bench.start();
  const issues = Array.from({ length: 51 }, () => bench.report());
  bench.github.log.clear();
  const outcome = await bench.apply(...issues.map((issue) => labels(issue, 'bug')));
  expect(outcome.done).toBe(51);
  expect(bench.github.log.requests.map(({ writes }) => writes.length)).toEqual([50, 1]);
});

describe('edits of comments', () => {
  /** Tickets with a comment of the desk's each, and the plan that writes it anew and records that. */
  async function edited(count: number, body = 'New words.') {
    const bench = await Bench.start();
    const issues = Array.from({ length: count }, () => bench.report());
    await bench.apply(...issues.map((issue) => comment(issue, 'Old words.')));
    const said = issues.map((issue) => issue.timeline.find((item) => item.__typename === 'IssueComment'));
    const plan = issues.flatMap((issue, index): Change[] => [
      {
        kind: 'edit_comment',
        issue: ref(issue),
        comment: said[index]?.id ?? '',
        keys: ['status'],
        body,
        ...WHY,
      },
      record(issue),
    ]);
    bench.github.log.clear();
    return { bench, issues, plan, words: () => said.map((one) => one?.body) };
  }

  const batches = ({ github }: Bench): string[] =>
    github.log.requests.map(({ writes }) => `${String(writes.length)} ${writes[0] ?? ''}`);

  test('go many a request, and before what records them', async () => {
    const { bench, plan, words } = await edited(30);
    await using _ = bench;
    expect((await bench.apply(...plan)).done).toBe(60);
    expect(new Set(words())).toEqual(new Set(['New words.']));
    expect(batches(bench)).toEqual([
      '24 updateIssueComment',
      '6 updateIssueComment',
      '30 addLabelsToLabelable',
    ]);
  });

  test('that are long go fewer a request', async () => {
    const { bench, plan } = await edited(12, 'x'.repeat(60_000));
    await using _ = bench;
    expect((await bench.apply(...plan)).done).toBe(24);
    expect(batches(bench)).toEqual([
      '11 updateIssueComment',
      '1 updateIssueComment',
      '12 addLabelsToLabelable',
    ]);
  });

  test('of which GitHub refuses one: the others are made, and it alone is not recorded', async () => {
    const { bench, issues, plan, words } = await edited(3);
    await using _ = bench;
    const [, refused] = issues;
    const gone = refused?.timeline.find((item) => item.__typename === 'IssueComment');
    if (gone !== undefined) bench.github.as('boss').deleteComment(gone);
    const { done, failed, uncertain } = await bench.apply(...plan);
    expect([done, uncertain.size]).toEqual([4, 0]);
    expect(failed.map(({ effect }) => effect.kind)).toEqual(['edit_comment']);
    expect(issues.map(({ labels: all }) => all.length)).toEqual([1, 0, 1]);
    expect([words()[0], words()[2]]).toEqual(['New words.', 'New words.']);
  });

  test('are made one by one where GitHub does not say which of them it refuses', async () => {
    const { bench, plan, words } = await edited(3);
    await using _ = bench;
    bench.github.faults.next({
      effect: { kind: 'graphql-error', message: 'Something went wrong.' },
      when: ({ writes }) => writes.length > 1 && writes.includes('updateIssueComment'),
      times: Infinity,
    });
    expect(await bench.apply(...plan)).toEqual({
      done: 6,
      failed: [],
      passedOver: [],
      unassignable: new Map(),
      uncertain: new Set(),
      isLate: false,
    });
    expect(words()).toEqual(['New words.', 'New words.', 'New words.']);
  });

  test.each([
    { kind: 'status', status: 502, after: true },
    { kind: 'status', status: 504 },
    { kind: 'drop', when: 'after' },
    { kind: 'secondary-limit', retryAfter: 0 },
  ] as const)('whose answer is lost or put off are sent again, to the same end: %o', async (effect) => {
    const { bench, issues, plan, words } = await edited(3);
    await using _ = bench;
    bench.github.faults.next({ effect, when: ({ writes }) => writes.includes('updateIssueComment') });
    expect(await bench.apply(...plan)).toEqual({
      done: 6,
      failed: [],
      passedOver: [],
      unassignable: new Map(),
      uncertain: new Set(),
      isLate: false,
    });
    expect(words()).toEqual(['New words.', 'New words.', 'New words.']);
    for (const { timeline } of issues)
      expect(timeline.filter((item) => item.__typename === 'IssueComment')).toHaveLength(1);
  });

  test('cut off half-way leave their tickets uncertain and nothing recorded', async () => {
    const { bench, issues, plan, words } = await edited(3);
    await using _ = bench;
    bench.github.faults.dropAtWrite({ write: 2, when: 'after', staysDown: true });
    const { done, uncertain } = await bench.apply(...plan);
    expect([done, uncertain.size]).toEqual([0, 3]);
    expect(words()).toEqual(['New words.', 'New words.', 'Old words.']);
    expect(issues.flatMap(({ labels: all }) => all)).toEqual([]);
  });

  test('that keep what another issue’s comment tells wait for it, and are not made where it fails', async () => {
    const { bench, issues, plan, words } = await edited(3);
    await using _ = bench;
    const [board, ticket] = issues.map(ref);
    if (board === undefined || ticket === undefined) throw new Error('no issues');
    const gone = issues[0]?.timeline.find((item) => item.__typename === 'IssueComment');
    if (gone !== undefined) bench.github.as('boss').deleteComment(gone);
    const waiting = plan.map((effect) =>
      effect.kind === 'edit_comment' && effect.issue.id === ticket.id ? { ...effect, saidOn: board } : effect,
    );
    const { failed } = await bench.apply(...waiting);
    expect(failed).toHaveLength(1);
    expect(words().slice(1)).toEqual(['Old words.', 'New words.']);
  });
});

test('a dependency that GitHub refuses holds up nothing, and is no failure', async () => {
  await using bench = await Bench.start();
  const [one, other] = [bench.report(), bench.report()];
  const change = { kind: 'block', issue: ref(one), blocker: other.id, ...WHY } as const;
  expect(await bench.apply(change)).toMatchObject({ done: 1, failed: [], passedOver: [] });
  expect(one.blockedBy).toEqual([other]);
  const again = await bench.apply(change, comment(one));
  expect(again).toMatchObject({ done: 1, failed: [] });
  expect(again.passedOver).toEqual([
    expect.stringMatching(/^#\d+: note that it is blocked by another issue: /),
  ]);
  expect(await bench.apply({ ...change, kind: 'unblock' })).toMatchObject({ done: 1, failed: [] });
  expect(one.blockedBy).toEqual([]);
});
