import { describe, expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { Reader } from '../../src/github/reader.ts';
import type { CommentEvent } from '../../src/ticket/issue.ts';
import { baseUrlOf, transportOf } from './client.ts';
import { Bench, HOUR, START } from './desk.ts';
import { INTERRUPTED, tampered } from './tampered.ts';

async function commentsOf(bench: Bench, number: number): Promise<CommentEvent[]> {
  const { issue } = await bench.reader().issue(number);
  return issue.events.filter((event) => event.kind === 'comment');
}

test('fields and the type are read with their histories', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const tom = bench.github.as('tom');
  tom.type(issue, 'Bug');
  tom.field(issue, 'Priority', 'Low');
  tom.field(issue, 'Priority', 'Urgent');
  tom.field(issue, 'Impact', 'Everybody | <b>');
  tom.field(issue, 'Seats', 12.5);
  tom.field(issue, 'Due', '2026-12-01');
  tom.field(issue, 'Impact', null);
  tom.type(issue, 'Task');
  tom.type(issue, null);
  const read = (await bench.reader().issue(issue.number)).issue;
  expect(read.fields).toEqual(
    new Map([
      ['Priority', 'Urgent'],
      ['Seats', '12.5'],
      ['Due', '2026-12-01'],
    ]),
  );
  const told = read.events.flatMap((event) =>
    event.kind === 'type_changed'
      ? [event.type as unknown]
      : event.kind === 'field_changed'
        ? [[event.field, event.value]]
        : [],
  );
  expect(told).toEqual([
    'Bug',
    ['Priority', 'Low'],
    ['Priority', 'Urgent'],
    ['Impact', 'Everybody | <b>'],
    ['Seats', '12.5'],
    ['Due', '2026-12-01'],
    ['Impact', null],
    'Task',
    null,
  ]);
  expect(read.events.every(({ actor }) => actor.login === 'tom')).toBe(true);
});

test('revisions are asked of a desk’s comment that somebody else edited last, not of one that it edits itself', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const bot = bench.github.as('github-actions[bot]');
  const body = '<!-- steward status -->\nWe have it.';
  const comment = bot.comment(issue, body);
  bot.editComment(comment, `${body} We look at it.`);
  bench.github.as('cus').editComment(bench.github.as('cus').comment(issue, 'Helo'), 'Hello');
  bench.github.log.clear();
  expect((await commentsOf(bench, issue.number)).map(({ edits }) => edits.length)).toEqual([0, 0]);
  const before = bench.github.log.count().requests;
  bench.github.as('ana').editComment(comment, 'We lost the mark.');
  bench.github.log.clear();
  const [own] = await commentsOf(bench, issue.number);
  expect(own?.edits.map(({ editor }) => editor.login)).toEqual(['github-actions', 'github-actions', 'ana']);
  expect(bench.github.log.count().requests).toBe(before + 1);
});

test('a repository whose owner has no issue fields is read all the same', async () => {
  await using bench = await Bench.start();
  const plain = bench.github.createRepository('solo/desk');
  const issue = bench.github.as('cus').openIssue(plain, { title: 'Broken' });
  const token = bench.github.tokens.issue({ kind: 'actions', repository: 'solo/desk' });
  const place = { owner: 'solo', name: 'desk', policyPath: '.github/steward.yml' };
  const read = await new Reader(bench.client(token), place).issue(issue.number);
  expect(read.issue.fields.size).toBe(0);
});

test('a duplicate shows on the ticket that is kept, with its own beginning, until the mark is taken back', async () => {
  await using bench = await Bench.start();
  const early = bench.report('zoe');
  bench.github.clock.advance(HOUR);
  const second = bench.report('yan');
  const kept = bench.report();
  const tom = bench.github.as('tom');
  tom.close(early, 'DUPLICATE', kept);
  tom.close(second, 'DUPLICATE', kept);
  const read = (await bench.reader().issue(kept.number)).issue;
  const [first] = read.duplicates;
  expect(read.duplicates).toHaveLength(2);
  expect(first).toEqual({
    url: `${bench.github.url}/acme/support/issues/${String(early.number)}`,
    createdAt: START,
    author: { login: 'zoe', kind: 'human' },
    repository: 'acme/support',
  });
  expect(read.events).toMatchObject([
    { kind: 'duplicate_marked', duplicate: first?.url, at: START + HOUR },
    { kind: 'duplicate_marked' },
  ]);
  // The duplicate's own timeline names the kept one where it was closed, and calls nothing its duplicate.
  const own = (await bench.reader().issue(early.number)).issue;
  expect(own.duplicates).toEqual([]);
  expect(own.events).toMatchObject([{ kind: 'closed', reason: 'duplicate', duplicateOf: read.url }]);

  tom.unmarkDuplicate(early, kept);
  const later = (await bench.reader().issue(kept.number)).issue;
  expect(later.duplicates.map(({ author }) => author.login)).toEqual(['yan']);
  expect(later.events.at(-1)).toMatchObject({ kind: 'duplicate_unmarked', duplicate: first?.url });
});

test('a duplicate that the token may not see is left out, and one that moved is named where it is', async () => {
  await using bench = await Bench.start();
  const secret = bench.github.createRepository('acme/secret', {
    isPrivate: true,
    collaborators: { ana: 'admin' },
  });
  const product = bench.github.createRepository('acme/product', { collaborators: { ana: 'write' } });
  const kept = bench.report();
  const moves = bench.report('zoe');
  const ana = bench.github.as('ana');
  const hidden = ana.openIssue(secret, { title: 'Do not tell' });
  ana.close(hidden, 'DUPLICATE', kept);
  ana.close(moves, 'DUPLICATE', kept);
  ana.transfer(moves, product);
  const { duplicates } = (await bench.reader().issue(kept.number)).issue;
  expect(duplicates.map(({ repository }) => repository)).toEqual(['acme/product']);
});

test('an issue without a fresh command costs one request, one with any costs two', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const requests = async (): Promise<number> => {
    const client = bench.client();
    await bench.reader(client).issue(issue.number);
    return client.requests;
  };
  bench.github.as('cus').comment(issue, 'It still fails. See https://example.test/a/b');
  expect(await requests()).toBe(1);
  bench.github.as('ana').comment(issue, '/severity high');
  const edited = bench.github.as('ana').comment(issue, 'On it.\n\n/pending');
  bench.github.as('ana').editComment(edited, 'On it.\n\n/pending\n/ack');
  expect(await requests()).toBe(2);
  bench.github.clock.advance(73 * HOUR);
  // Only the edited one still matters: for whose words they are.
  expect(await requests()).toBe(2);
  bench.github.as('ana').deleteComment(edited);
  expect(await requests()).toBe(1);
});

test('only the reader’s own answers count as such, on young commands and on edited ones', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const { github } = bench;
  const command = github.as('ana').comment(issue, '/severity high');
  const words = github.as('ana').comment(issue, 'Looking into it.');
  github.as('ana').react(command, 'THUMBS_DOWN');
  github.as('github-actions[bot]').react(command, 'ROCKET');
  const actions = bench.client();
  for (const [subject, content] of [
    [command, 'THUMBS_UP'],
    [words, 'THUMBS_UP'],
  ] as const) {
    const add = `mutation($i: AddReactionInput!) { addReaction(input: $i) { clientMutationId } }`;
    await actions.mutate(add, { i: { subjectId: subject.id, content } }, 1);
  }
  const reacted = async (): Promise<unknown> =>
    (await commentsOf(bench, issue.number)).map((comment) => comment.reacted);
  expect(await reacted()).toEqual([['done'], []]);
  github.clock.advance(72 * HOUR);
  expect(await reacted()).toEqual([['done'], []]);
  github.clock.advance(1000);
  expect(await reacted()).toEqual([[], []]);
  github.as('ana').editComment(command, '/severity low');
  expect(await reacted()).toEqual([['done'], []]);
  // Somebody else's token sees its own reactions.
  const ana = github.tokens.issue({ kind: 'pat', login: 'ana' });
  const seen = await bench.reader(bench.client(ana)).issue(issue.number);
  expect(seen.issue.events).toMatchObject([{ reacted: ['refused'] }, { reacted: [] }]);
});

test('many commands are asked about fifty at a time', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  for (let n = 0; n < 51; n += 1) bench.github.as('ana').comment(issue, '/ack');
  const client = bench.client();
  await bench.reader(client).issue(issue.number);
  expect(client.requests).toBe(3);
});

test('who edited a command must be known: without it the ticket is not judged', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const comment = bench.github.as('ana').comment(issue, 'Later.');
  bench.github.as('ana').editComment(comment, '/ack');
  const when = (request: { body: unknown }): boolean =>
    JSON.stringify(request.body).includes('userContentEdits');
  bench.github.faults.next({ effect: { kind: 'status', status: 504 }, when, times: Infinity });
  await expect(bench.reader().issue(issue.number)).rejects.toMatchObject({ code: 'partial-sweep' });
});

test('an answer in part about edits is no answer: the editor’s command would have the author’s voice', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const comment = bench.github.as('cus').comment(issue, 'Later.');
  bench.github.as('ana').editComment(comment, '/ack');
  const client = tampered(bench, 'userContentEdits', ({ data }) => ({
    data: { nodes: (data?.nodes as object[]).map((node) => ({ ...node, userContentEdits: null })) },
    errors: [INTERRUPTED],
  }));
  await expect(bench.reader(client).issue(issue.number)).rejects.toMatchObject({ code: 'partial-sweep' });
  const hole = tampered(bench, 'userContentEdits', () => ({ data: { nodes: [null] } }));
  await expect(bench.reader(hole).issue(issue.number)).rejects.toMatchObject({ code: 'partial-sweep' });
});

test('a command that is deleted while its ticket is read was never given', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const kept = bench.github.as('ana').comment(issue, '/ack');
  const fleeting = bench.github.as('cus').comment(issue, 'Later.');
  bench.github.as('ana').editComment(fleeting, '/ack');
  const client = tampered(bench, 'userContentEdits', ({ data }) => ({
    data: { nodes: [(data?.nodes as object[])[0], null] },
    errors: [{ type: 'NOT_FOUND', path: ['nodes', 1], message: 'Could not resolve to a node.' }],
  }));
  const read = (await bench.reader(client).issue(issue.number)).issue;
  expect(read.events.map((event) => (event.kind === 'comment' ? event.id : event.kind))).toEqual([kept.id]);
});

test('files come in one request, whatever their paths look like; none cost none', async () => {
  await using bench = await Bench.start();
  const client = bench.client();
  const hostile = '") { id } } mutation { x(input: "';
  const files = await bench
    .reader(client)
    .files(['sheets/systems.yml', 'no/such.yml', hostile, 'README.md', 'README.md']);
  expect([...files]).toEqual([
    ['sheets/systems.yml', 'Login: high\n'],
    ['no/such.yml', null],
    [hostile, null],
    ['README.md', '# Support\n'],
  ]);
  expect(client.requests).toBe(1);
  expect((await bench.reader(client).files([])).size).toBe(0);
  expect(client.requests).toBe(1);
});

test.each([
  ['sheets/big.yml', 'too-large', 'larger than'],
  ['sheets/logo.png', 'wrong-type', 'not text'],
  ['sheets', 'unknown-reference', 'not a file'],
])('%s cannot be used, and says why; the others can', async (path, code, why) => {
  await using bench = await Bench.start();
  const files = await bench.reader().files(['README.md', path]);
  expect(files.get('README.md')).toBe('# Support\n');
  expect(files.get(path)).toEqual({ code, message: expect.stringContaining(why) as string });
});

test('the forms are the repository’s own, or else those of its owner’s .github repository', async () => {
  await using bench = await Bench.start();
  const folder = '.github/ISSUE_TEMPLATE';
  const issue = bench.report();
  const forms = async (): Promise<string[]> => {
    const { desk, issue: read } = await bench.reader().issue(issue.number);
    expect(read.number).toBe(issue.number);
    const { desk: again } = await bench.reader().desk();
    const { desk: swept } = await bench.reader().sweep();
    expect([[...again.forms], [...swept.forms]]).toEqual([[...desk.forms], [...desk.forms]]);
    return [...desk.forms.keys()];
  };
  expect(await forms()).toEqual([]);

  bench.github.createRepository('acme/.github', {
    files: { [`${folder}/shared.yml`]: 'name: Shared\n' },
  });
  expect(await forms()).toEqual(['shared.yml']);

  bench.github.as('ana').push(bench.repository, { [`${folder}/own.yml`]: 'name: Own\n' });
  expect(await forms()).toEqual(['own.yml']);
});

describe('a sweep steps over an issue that GitHub cannot serve alone', () => {
  async function swept(reader: Reader): Promise<{ numbers: number[]; total: number; said: string | null }> {
    const numbers: number[] = [];
    const { open, total } = await reader.sweep();
    for await (const page of open) numbers.push(...page.map(({ number }) => number));
    try {
      for await (const page of reader.closed(START, 'post-mortem'))
        numbers.push(...page.map(({ number }) => number));
      return { numbers, total, said: null };
    } catch (error) {
      expect(error).toMatchObject({ code: 'partial-sweep' });
      return { numbers, total, said: (error as Error).message };
    }
  }

  /** No list in which this issue stands with all its fields is answered. */
  function overload(bench: Bench, { id }: { id: string }, answer: 'nothing' | 'a part'): Reader {
    const request = transportOf(bench.github, bench.token);
    const client = new Client({
      baseUrl: baseUrlOf(bench.github),
      pace: 0,
      transport: async (route, parameters) => {
        const given = await request(route, parameters);
        if (!JSON.stringify(given.data).includes(`"id":"${id}"`)) return given;
        return answer === 'nothing'
          ? { status: 502, headers: given.headers, data: {} }
          : { ...given, data: { ...(given.data as object), errors: [INTERRUPTED] } };
      },
    });
    return bench.reader(client);
  }

  test.each([
    ['the first', 0, 'nothing'],
    ['one in the middle', 30, 'nothing'],
    ['one on a later page', 55, 'a part'],
    ['the last', 59, 'nothing'],
    ['one that is closed', 61, 'a part'],
  ] as const)('be it %s', async (_, index, answer) => {
    await using bench = await Bench.start();
    const issues = Array.from({ length: 62 }, () => bench.report());
    for (const issue of issues.slice(60)) bench.github.as('ana').close(issue, 'COMPLETED');
    const sick = issues[index] ?? bench.report();
    const reader = overload(bench, sick, answer);
    const { numbers, total, said } = await swept(reader);
    expect(numbers).toEqual(issues.map(({ number }) => number).filter((number) => number !== sick.number));
    expect(total).toBe(60);
    expect(said).toMatch(new RegExp(`^GitHub could not serve #${String(sick.number)}: [^.]+\\.$`));
  });

  test('but what it is not allowed to read ends it', async () => {
    await using bench = await Bench.start();
    bench.report();
    const client = tampered(bench, 'page: issues', (given) => ({
      ...given,
      errors: [{ type: 'FORBIDDEN', message: 'Not yours.' }],
    }));
    const reading = bench.reader(client).sweep();
    await expect(reading).rejects.toThrow('GitHub could not serve the issues: Not yours.');
    expect(client.requests).toBe(1);
  });
});
