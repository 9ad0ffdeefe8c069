import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import { openedBeside } from '../../src/stories/ticket-state.ts';
import { bothHaveReadBefore, stateOf, TestDesk } from './desk.ts';

const POLICY = `version: 1
timezone: Europe/Berlin
team: { staff: [ana, bo, chen] }
severities: [{ name: high, label: 'severity: high' }]
`;

const inPlace = (place: string): string =>
  `${POLICY}write_up: { when: { severity: high }, done: written, place: ${place}, actions: { track: true } }\n`;

/** A ticket that was solved a moment ago. */
function solved(desk: TestDesk): Issue {
  const { github, repository } = desk;
  const ana = github.as('ana');
  const issue = github.as('cus').openIssue(repository, { title: 'Nobody can log in' });
  github.as('acme').createLabel(repository, 'severity: high');
  ana.label(issue, 'severity: high');
  ana.assign(issue, 'ana');
  github.clock.advance(60_000);
  ana.comment(issue, 'The certificate is new.');
  ana.close(issue);
  github.clock.advance(60_000);
  return issue;
}

const EVERYTHING = { issues: 'write', contents: 'write', pull_requests: 'write' } as const;

/** The same, where a file is written. */
function filed(desk: TestDesk): Issue {
  desk.permit(EVERYTHING);
  return solved(desk);
}

/** The same, solved once more after its file was proposed and somebody had written something there. */
async function filedAgain(desk: TestDesk): Promise<Issue> {
  const issue = filed(desk);
  await desk.sweep();
  const [path, text] = fileOf(issue);
  const ana = desk.github.as('ana');
  const changed = text.replace('_What made it work again?_', 'A new certificate.\r\n');
  ana.pushTo(desk.repository, BRANCH, { [path]: changed });
  ana.reopen(issue);
  desk.wait(1);
  ana.close(issue);
  desk.github.clock.advance(60_000);
  return issue;
}

const BRANCH = 'steward/post-mortem-1';

/** Path and text of the file on its branch. */
function fileOf({ repository }: Issue): [string, string] {
  const files = [...(repository.branches.get(BRANCH)?.files ?? [])];
  const [path, blob] = files.find(([name]) => name.startsWith('post-mortems/')) ?? [];
  return [path ?? '', blob?.content ?? ''];
}

/** The same, written up, with two actions and one that is done. */
async function tracked(desk: TestDesk, isAsked = true): Promise<Issue> {
  const issue = solved(desk);
  await desk.sweep();
  const ana = desk.github.as('ana');
  const actions = '- [ ] Watch the certificates, @chen\n- [x] Tell the vendor\n- [ ] Write a playbook';
  const text = openedBeside(issue).find(({ title }) => title.startsWith('Post-mortem'));
  const filled = (body: string): string => body.replace('- [ ] _what, who, by when_', actions);
  const comment = comments(issue).find(({ body }) => body.includes('### Actions'));
  if (text !== undefined) ana.editIssue(text, { body: filled(text.body) });
  else if (comment !== undefined) ana.editComment(comment, filled(comment.body));
  desk.github.clock.advance(60_000);
  if (isAsked) ana.comment(issue, '/track');
  desk.github.clock.advance(60_000);
  return issue;
}

/** What there is of a ticket and beside it, in the order of titles: which was opened first is of no account. */
function endOf(issue: Issue): unknown {
  const opened = openedBeside(issue).toSorted((a, b) => a.title.localeCompare(b.title));
  const numbers = new Map(
    opened.map(({ number }, index) => [`#${String(number)}`, `#opened-${String(index)}`]),
  );
  const even = (text: string): string =>
    text
      .replaceAll(/127\.0\.0\.1:\d+/g, 'github.example')
      .replaceAll(/#\d+/g, (number) => numbers.get(number) ?? number)
      .replaceAll(/(write-up-in|tracked:\w+):\d+/g, '$1')
      .replaceAll(/(?:tracked:\w+ ?)+/g, 'tracked ');
  const below = opened.map((one) => one.parent === issue);
  return JSON.parse(even(JSON.stringify([stateOf(issue, ...opened), below, fileOf(issue)])));
}

const SCENES: Readonly<
  Record<string, { readonly place: string; readonly scene: (desk: TestDesk) => Issue | Promise<Issue> }>
> = {
  'a write-up in an issue': { place: 'issue', scene: solved },
  'a write-up in a file': { place: 'pull_request', scene: filed },
  'the facts in a file': { place: 'pull_request', scene: filedAgain },
  'actions of a write-up in an issue': { place: 'issue', scene: tracked },
  'actions of a write-up in a comment': { place: 'comment', scene: tracked },
};

describe.each(Object.entries(SCENES))('a run that is cut short over %s', (_, { place, scene }) => {
  test('ends, run again, as an undisturbed one does, with nothing twice', async () => {
    const policy = inPlace(place);
    await using calm = await TestDesk.start({ policy });
    const ticket = await scene(calm);
    calm.github.log.clear();
    await calm.sweep();
    const writes = calm.writes();
    const wanted = endOf(ticket);
    expect(writes).toBeGreaterThan(2);
    for (let write = 1; write <= writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        await using desk = await TestDesk.start({ policy });
        const disturbed = await scene(desk);
        desk.github.faults.dropAtWrite({ write, when, staysDown: true });
        await desk.sweep();
        desk.github.faults.clear();
        desk.github.clock.advance(60_000);
        const healed = await desk.sweep();
        expect(healed.exitCode, healed.stdout).toBe(0);
        expect(endOf(disturbed), `${when} write ${String(write)}`).toEqual(wanted);
        const idle = await desk.sweep();
        expect(idle.outputs.plan, `${when} write ${String(write)}`).toBe('[]');
      }
    }
  });

  test('is met by another, and everything is there once', async () => {
    await using desk = await TestDesk.start({ policy: inPlace(place) });
    const ticket = await scene(desk);
    desk.github.faults.next(bothHaveReadBefore('addReaction'));
    await Promise.all([desk.sweep(), desk.action('issues', {}, ticket)]);
    const titles = openedBeside(ticket).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const idle = await desk.sweep();
    expect(idle.outputs.plan).toBe('[]');
  });
});

test.each(['issue', 'comment'])('a copy that runs left which took no turns is closed: %s', async (place) => {
  await using desk = await TestDesk.start({ policy: inPlace(place) });
  const ticket = await (place === 'issue' ? solved(desk) : tracked(desk));
  desk.github.faults.next(bothHaveReadBefore('createIssue'));
  await Promise.all([desk.sweep(), desk.action('issues', {}, ticket)]);
  await desk.sweep();
  const open = openedBeside(ticket).filter(({ state }) => state === 'OPEN');
  expect(open.length).toBeLessThan(openedBeside(ticket).length);
  expect(new Set(open.map(({ title }) => title)).size).toBe(open.length);
  const idle = await desk.sweep();
  expect(idle.outputs.plan).toBe('[]');
});

test('an answer that is lost opens nothing twice', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('issue') });
  const ticket = await tracked(desk);
  desk.github.faults.next({
    effect: { kind: 'drop', when: 'after' },
    when: ({ writes }) => writes.includes('createIssue'),
  });
  const run = await desk.sweep();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(openedBeside(ticket)).toHaveLength(3);
});

test('a file that people have written in keeps their words, and its facts follow the ticket', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('pull_request') });
  const ticket = await filedAgain(desk);
  const [, before] = fileOf(ticket);
  await desk.sweep();
  const [, after] = fileOf(ticket);
  const outside = (text: string): string => text.replace(/<!-- steward facts:[\s\S]*facts end -->/, '');
  expect(outside(after)).toBe(outside(before));
  expect(after).not.toBe(before);
  expect(after).toContain('A new certificate.\r\n');
});

test('merging it says that it is written; closed without that, it is proposed no more', async () => {
  await using desk = await TestDesk.start({
    policy: inPlace('pull_request').replace('done: written', 'done: organised'),
  });
  const ticket = filed(desk);
  await desk.sweep();
  const [pull] = openedBeside(ticket);
  if (pull === undefined) throw new Error('nothing was proposed');
  desk.github.as('ana').mergePull(pull);
  desk.github.clock.advance(60_000);
  await desk.sweep();
  expect(stateOf(ticket)).toMatchObject([{ labels: ['severity: high'] }]);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a file that is done stays done, whatever is said at its pull request since', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('pull_request') });
  const ticket = filed(desk);
  await desk.sweep();
  const [pull] = openedBeside(ticket);
  if (pull === undefined) throw new Error('nothing was proposed');
  const ana = desk.github.as('ana');
  const [path, text] = fileOf(ticket);
  const filled = text
    .replace('- [ ] _what, who, by when_', '- [ ] Watch the certificates')
    .replace(/^_.*_$/gm, 'A certificate.')
    .replace(/^- \[ \] bug: .*$/m, '- bug: nothing looks at the date');
  ana.pushTo(desk.repository, BRANCH, { [path]: filled });
  desk.github.clock.advance(60_000);
  ana.comment(ticket, '/post-mortem done');
  desk.github.clock.advance(60_000);
  await desk.sweep();
  const done = { labels: ['severity: high'] };
  expect(stateOf(ticket)).toMatchObject([done]);
  // An action has its issue, which the file lists.
  expect(openedBeside(ticket)).toHaveLength(2);
  const said = comments(ticket).length;
  for (const change of [() => ana.comment(pull, 'Well done.'), () => ana.mergePull(pull)]) {
    desk.github.clock.advance(60_000);
    change();
    await desk.action('issues', {}, ticket);
    expect(stateOf(ticket)).toMatchObject([done]);
    expect(comments(ticket)).toHaveLength(said);
    expect((await desk.sweep()).outputs.plan).toBe('[]');
  }
});

test('what GitHub does not let be written is never put on the ticket in its place', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('pull_request') });
  const ticket = solved(desk);
  const run = await desk.sweep();
  expect(run.exitCode).not.toBe(0);
  expect(run.stdout).toContain('contents: write');
  expect(JSON.stringify(stateOf(ticket))).not.toContain('Post-mortem');
  // Staff hear of it on the ticket, once.
  const told = () => comments(ticket).filter(({ body }) => body.includes('has no place yet'));
  expect(told()).toHaveLength(1);
  expect(told()[0]?.body).toContain('`pull-requests: write`');
  expect(told()[0]?.body).toContain('@ana');
  expect(stateOf(ticket)).toMatchObject([{ labels: ['severity: high'] }]);
  desk.permit({ issues: 'write', contents: 'write' });
  expect((await desk.sweep()).stdout).toContain('pull-requests: write');
  expect(told()).toHaveLength(1);
  desk.permit(EVERYTHING);
  expect((await desk.sweep()).exitCode).toBe(0);
  expect(openedBeside(ticket)).toHaveLength(1);
  expect(stateOf(ticket)).toMatchObject([{ labels: ['post-mortem: due', 'severity: high'] }]);
});

test('a ticket that is closed as not planned after all leaves no write-up open', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('issue') });
  const ticket = solved(desk);
  await desk.sweep();
  const [writeUp] = openedBeside(ticket);
  const ana = desk.github.as('ana');
  ana.reopen(ticket);
  desk.wait(1);
  await desk.sweep();
  expect(writeUp?.state).toBe('OPEN');
  ana.close(ticket, 'NOT_PLANNED');
  desk.wait(1);
  await desk.sweep();
  expect(writeUp).toMatchObject({ state: 'CLOSED', stateReason: 'NOT_PLANNED' });
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a file that nobody is to write any more is proposed no more, until people open its pull request again', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('pull_request') });
  const ticket = filed(desk);
  await desk.sweep();
  const [pull] = openedBeside(ticket);
  if (pull === undefined) throw new Error('nothing was proposed');
  const ana = desk.github.as('ana');
  ana.comment(ticket, '/post-mortem skip it was a drill');
  desk.github.clock.advance(60_000);
  await desk.sweep();
  expect(pull).toMatchObject({ state: 'CLOSED', merge: null });
  expect((await desk.sweep()).outputs.plan).toBe('[]');
  ana.reopen(pull);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
  ana.reopen(ticket);
  desk.github.clock.advance(60_000);
  ana.close(ticket, 'NOT_PLANNED');
  desk.github.clock.advance(60_000);
  await desk.sweep();
  expect(pull.state).toBe('CLOSED');
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a file that is written stays found where the policy names another folder or zone since', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('pull_request') });
  const ticket = filed(desk);
  await desk.sweep();
  const [path] = fileOf(ticket);
  const moved = inPlace('pull_request')
    .replace('Europe/Berlin', 'Pacific/Auckland')
    .replace('place: pull_request', 'place: pull_request, folder: learned');
  desk.github.as('acme').push(desk.repository, { '.github/steward.yml': moved });
  desk.github.as('ana').reopen(ticket);
  desk.wait(1);
  desk.github.as('ana').close(ticket);
  desk.github.clock.advance(60_000);
  const run = await desk.sweep();
  expect(run.exitCode).toBe(0);
  const [same, text] = fileOf(ticket);
  expect(same).toBe(path);
  // The facts of the second solution went into the file.
  expect(text).toContain('reopened it');
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('what people delete or take apart stays so', async () => {
  await using desk = await TestDesk.start({ policy: inPlace('issue') });
  const ticket = await tracked(desk);
  await desk.sweep();
  const [, first, second] = openedBeside(ticket);
  const acme = desk.github.as('acme');
  if (first === undefined || second === undefined) throw new Error('nothing was opened');
  acme.delete(first);
  desk.github.clock.advance(60_000);
  desk.github.as('ana').comment(ticket, '/track');
  await desk.sweep();
  expect(openedBeside(ticket)).toHaveLength(2);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a policy whose write-ups stand on their tickets asks GitHub for nothing more', async () => {
  const requests = async (policy: string): Promise<number> => {
    await using desk = await TestDesk.start({ policy });
    const ticket = solved(desk);
    await desk.sweep();
    // What another run may have opened at the same time is looked for within the hour.
    desk.wait(3);
    desk.github.log.clear();
    await desk.action('issues', {}, ticket);
    return desk.github.log.count().requests;
  };
  const without = await requests(POLICY);
  expect(await requests(inPlace('comment'))).toBe(without);
  expect(await requests(inPlace('issue'))).toBeLessThanOrEqual(without + 2);
});

test('an action that stays open for long comes to the triage meeting, until it is closed', async () => {
  const policy = inPlace('comment')
    .replace('track: true', 'track: true, older_than: 30 days')
    .concat("triage: { every: 1 week, starts: '2026-11-18T10:00' }\n");
  await using desk = await TestDesk.start({ policy });
  const ticket = await tracked(desk);
  await desk.sweep();
  const agenda = async (days: number): Promise<string> => {
    desk.wait(24 * days);
    await desk.sweep();
    const issues = [...desk.repository.issues.values()];
    return issues.findLast(({ body }) => body.startsWith('<!-- steward triage:'))?.body ?? '';
  };
  expect(await agenda(16)).not.toContain('Watch the certificates');
  const late = await agenda(21);
  expect(late).toContain('### Actions that have been open for long');
  expect(late).toMatch(
    /- #\d+ Watch the certificates, chen: open for \d+ d, from the write-up of #1, chen has it/,
  );
  const [first] = openedBeside(ticket);
  if (first === undefined) throw new Error('nothing was opened');
  desk.github.as('chen').close(first, 'NOT_PLANNED');
  expect(await agenda(7)).not.toContain(first.title);
  // Long after it was solved the ticket's write-up shows what became of it.
  expect(
    comments(ticket)
      .map(({ body }) => body)
      .join(),
  ).toContain('| dropped |');
  // The meeting ends with the next run.
  await desk.sweep();
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});
