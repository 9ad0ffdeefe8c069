import { expect, test } from 'vitest';
import type { Issue, Repository } from '../../../src/sandbox/store/records.ts';
import { oldDesk } from '../../desk/old.ts';
import { deskIssues, sweep } from '../../desk/running.ts';
import { assignees, comments, labels, POLICY, TestDesk } from '../../e2e/desk.ts';
import type { Ran } from './steward.ts';
import { folderOf, steward } from './steward.ts';

/** Calls `steward undo` on a desk, as its owner unless another token is given. */
async function undo(desk: TestDesk, args: readonly string[] = [], token = ownersToken(desk)): Promise<Ran> {
  const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: `${desk.github.url}/api/v3` };
  const folder = await folderOf({ 'policy.yml': POLICY });
  return steward(folder, ['undo', '--repo', 'acme/helpdesk', '--write-pace', '0', ...args], '', environment);
}

function ownersToken(desk: TestDesk): string {
  return desk.github.tokens.issue({ kind: 'pat', login: 'acme' });
}

function takeOffPolicy(desk: TestDesk): void {
  desk.github.clock.advance(60_000);
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': null });
  desk.github.clock.advance(60_000);
}

/** All that people see of a repository, but when it changed. */
function seen({ issues, labels: definitions, pinned }: Repository) {
  return {
    labels: definitions.map(({ name, color, description }) => [name, color, description]),
    pinned: pinned.map(({ issue }) => issue.number),
    issues: [...issues.values()].map((issue) => ({
      ...{ number: issue.number, title: issue.title, body: issue.body },
      ...{ state: issue.state, labels: labels(issue), assignees: assignees(issue) },
      comments: comments(issue).map(({ id, body }) => [id, body]),
    })),
  };
}

interface Told {
  readonly written: number;
  readonly plan: readonly Record<string, unknown>[];
  readonly left: readonly (Record<string, unknown> & { readonly text: string })[];
}

function told({ out }: Ran): Told {
  return JSON.parse(out) as Told;
}

/** Nothing is left to take back. */
async function expectNothing(desk: TestDesk): Promise<void> {
  desk.github.log.clear();
  const again = await undo(desk, ['--json']);
  expect(again.code).toBe(0);
  expect(told(again).plan).toEqual([]);
  expect(desk.writes()).toBe(0);
}

const WAITING = 'waiting: { pending: { remind_after: 48h, close_after: 72h, reopen_within: 2 weeks } }\n';

/** A desk that has told of lateness, assigned, and closed for silence what it was to wait for. */
async function busyDesk(): Promise<{
  desk: TestDesk;
  before: ReturnType<typeof seen>;
  late: Issue;
  silent: Issue;
}> {
  const desk = await TestDesk.start({
    policy: `${POLICY}${WAITING}ownership: { within: 1h, group: tier-1, assign: true }\ndesk: { issue: true }\n`,
  });
  const late = desk.report('urgent');
  const silent = desk.report('low', { title: 'Slow' });
  desk.github.as('bo').assign(silent, 'bo');
  desk.wait(1);
  desk.github.as('ana').comment(silent, 'Does it still happen?\n/pending');
  const before = seen(desk.repository);
  await sweep(desk);
  for (const hours of [3, 46, 26]) {
    desk.wait(hours);
    await sweep(desk);
  }
  return { desk, before, late, silent };
}

test('after a first run on old issues the repository is as it was, to the label', async () => {
  const { desk, issues } = await oldDesk(300);
  await using _ = desk;
  // Another workflow of the same account has been here before.
  for (const issue of issues.slice(0, 5))
    desk.github.as('github-actions[bot]').comment(issue, 'Thanks! A maintainer will look at this soon.');
  const before = seen(desk.repository);
  const report = await sweep(desk);
  expect(report.written).toBeGreaterThan(300);
  expect(deskIssues(desk).length).toBeGreaterThan(0);
  takeOffPolicy(desk);
  const after = seen(desk.repository);
  const dry = await undo(desk, ['--dry-run']);
  expect(dry.code).toBe(0);
  expect(dry.out).toContain('none made.');
  expect(seen(desk.repository)).toEqual(after);
  const { code, out, err } = await undo(desk);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(out).not.toContain('Left as it is');
  expect(seen(desk.repository)).toEqual(before);
  await expectNothing(desk);
});

test('what a desk did in its work is taken back: comments, labels, assignments, a close, its issue', async () => {
  const { desk, before, late, silent } = await busyDesk();
  await using _ = desk;
  expect(silent.state).toBe('CLOSED');
  expect(assignees(late)).not.toEqual([]);
  expect(comments(late).length).toBeGreaterThan(1);
  takeOffPolicy(desk);
  const { code, err } = await undo(desk);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(seen(desk.repository)).toEqual(before);
  await expectNothing(desk);
});

test('while the policy is on the default branch it refuses, wherever a desk keeps it', async () => {
  const { desk } = await busyDesk();
  await using _ = desk;
  desk.github.log.clear();
  const refused = await undo(desk);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('steward undo: acme/helpdesk has .github/steward.yml on its default branch.');
  expect(refused.err).toContain('Take the policy off the default branch first');
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': null, 'policy.yml': POLICY });
  const elsewhere = await undo(desk, ['--policy', './policy.yml']);
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.err).toContain('acme/helpdesk has policy.yml on its default branch.');
  expect(desk.writes()).toBe(0);
});

test('what people did to labels, states and words of the desk is theirs', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}${WAITING}` });
  const { github, repository } = desk;
  github.grant(repository, 'github-actions[bot]', 'triage');
  const [ana, bot] = [github.as('ana'), github.as('github-actions[bot]')];
  const own = desk.report('urgent', { title: 'Labels of their own' });
  ana.createLabel(repository, 'incident', '5319e7', 'Something broke for a customer');
  ana.label(own, 'incident');
  const again = desk.report('high', { title: 'Put on again' });
  const taken = desk.report('high', { title: 'Taken off by the desk' });
  const closed = desk.report('low', { title: 'Closed by command' });
  await sweep(desk);
  ana.unlabel(again, 'severity: high');
  ana.label(again, 'severity: high');
  ana.comment(taken, '/severity low');
  ana.comment(closed, 'Done.\n/close');
  github.clock.advance(60_000);
  await sweep(desk);
  expect([labels(taken), closed.state]).toEqual([['severity: low'], 'CLOSED']);
  // A person writes into the status; another one has the same account say something.
  const [status] = comments(again);
  if (status === undefined) throw new Error('There is no status.');
  ana.editComment(status, `${status.body}\n\nCall me about it. Ana`);
  bot.comment(again, 'A build of another workflow is ready.');
  bot.assign(again, 'bo');
  ana.unassign(again, 'bo');
  ana.assign(again, 'bo');
  takeOffPolicy(desk);
  const result = await undo(desk, ['--json']);
  expect(result.code).toBe(0);
  expect(labels(own)).toEqual(['incident']);
  expect(labels(again)).toEqual(['severity: high']);
  expect(labels(taken)).toEqual([]);
  expect(closed.state).toBe('CLOSED');
  expect(comments(again).map(({ id }) => id)).toEqual([status.id, comments(again)[1]?.id]);
  expect(comments(again)[1]?.body).toBe('A build of another workflow is ready.');
  expect(assignees(again)).toEqual(['bo']);
  expect(repository.labels.map(({ name }) => name).sort()).toEqual(['incident', 'severity: high']);
  const texts = told(result).left.map(({ text }) => text);
  expect(texts.sort()).toEqual([
    `#${String(again.number)}: The comment (status) stays: people have written in it.`,
    `#${String(closed.number)} stays closed: no mark says that this was the desk's own doing; somebody may have asked for it by command.`,
    "The desk's reactions to commands stay, on 2 comments at most: nothing marks them as its own.",
    'The label "incident" stays: people have put it on issues, or other workflows have.',
    'The label "severity: high" stays: people have put it on issues, or other workflows have.',
  ]);
  await expectNothing(desk);
});

test('labels that the desk took off people come back', async () => {
  await using desk = await TestDesk.start();
  const ticket = desk.report('low');
  desk.github.as('ana').createLabel(desk.repository, 'severity: high');
  desk.github.as('ana').label(ticket, 'severity: high');
  await sweep(desk);
  desk.github.as('ana').comment(ticket, '/severity low');
  desk.github.clock.advance(60_000);
  await sweep(desk);
  expect(labels(ticket)).toEqual(['severity: low']);
  takeOffPolicy(desk);
  expect((await undo(desk)).code).toBe(0);
  expect(labels(ticket)).toEqual(['severity: high']);
  await expectNothing(desk);
});

test('what somebody closed again after the desk had closed it stays closed', async () => {
  const { desk, silent } = await busyDesk();
  await using _ = desk;
  desk.github.as('ana').reopen(silent);
  desk.github.as('ana').close(silent, 'COMPLETED');
  takeOffPolicy(desk);
  expect((await undo(desk)).code).toBe(0);
  expect([silent.state, silent.stateReason]).toEqual(['CLOSED', 'COMPLETED']);
});

test('with --since what was done before stays, labels and their definitions included', async () => {
  await using desk = await TestDesk.start();
  const early = desk.report('urgent');
  await sweep(desk);
  const before = seen(desk.repository);
  desk.wait(48);
  const moment = new Date(desk.github.clock.now()).toISOString();
  const late = desk.report('high', { title: 'Later' });
  const then = { labels: labels(late), comments: comments(late).length };
  await sweep(desk);
  takeOffPolicy(desk);
  expect((await undo(desk, ['--since', moment])).code).toBe(0);
  expect({ labels: labels(late), comments: comments(late).length }).toEqual(then);
  expect(labels(early)).toContain('severity: urgent');
  const kept = seen(desk.repository);
  expect(kept.labels).toEqual(before.labels);
  // A date begins in the desk's zone; there is nothing after it.
  expect((await undo(desk, ['--since', '2027-01-01', '--json'])).out).toContain('2027-01-01T00:00:00-07:00');
  expect((await undo(desk, ['--since', 'yesterday'])).code).toBe(2);
});

test('cut off at any write, on either side, it comes to the same end when it is run again', async () => {
  const begin = async (): Promise<TestDesk> => {
    const desk = await TestDesk.start({ policy: `${POLICY}${WAITING}desk: { issue: true }\n` });
    const ticket = desk.report('low');
    desk.github.as('ana').createLabel(desk.repository, 'severity: low');
    desk.wait(1);
    desk.github.as('ana').comment(ticket, 'Does it still happen?\n/pending');
    await sweep(desk);
    for (const hours of [49, 26]) {
      desk.wait(hours);
      await sweep(desk);
    }
    expect(ticket.state).toBe('CLOSED');
    takeOffPolicy(desk);
    return desk;
  };
  await using calm = await begin();
  calm.github.log.clear();
  expect((await undo(calm)).code).toBe(0);
  const writes = calm.writes();
  const wanted = seen(calm.repository);
  expect(writes).toBeGreaterThan(5);
  for (let write = 1; write <= writes; write += 1)
    for (const when of ['before', 'after'] as const) {
      await using desk = await begin();
      desk.github.faults.dropAtWrite({ write, when, staysDown: true });
      expect((await undo(desk)).code, `${when} write ${String(write)}`).toBe(1);
      desk.github.faults.clear();
      expect((await undo(desk)).code).toBe(0);
      expect(seen(desk.repository), `${when} write ${String(write)}`).toEqual(wanted);
    }
});

test('an issue of the desk that may not be deleted, or in which people wrote, is closed and listed', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}desk: { issue: true }\n` });
  desk.report('low');
  await sweep(desk);
  const [board] = deskIssues(desk);
  if (board === undefined) throw new Error('The desk has no issue.');
  takeOffPolicy(desk);
  // Ana may write here, and is no admin.
  const ana = desk.github.tokens.issue({ kind: 'pat', login: 'ana' });
  const written = await undo(desk, [], ana);
  expect(written.code).toBe(0);
  expect(written.out).toContain(
    `#${String(board.number)}: It is an issue of the desk's own: this token may not`,
  );
  expect([board.state, board.stateReason, desk.repository.pinned]).toEqual(['CLOSED', 'NOT_PLANNED', []]);
  desk.github.as('ana').comment(board, 'We look at this list on Mondays.');
  const shared = await undo(desk);
  expect(shared.out).toContain('people have written in it, so that it is closed and not deleted');
  expect(desk.repository.issues.get(board.number)).toBe(board);
});

test('the account that acted is named, or found in the last policy that says it', async () => {
  await using desk = await TestDesk.start();
  const { github } = desk;
  const { installation } = github.createApp({
    owner: 'acme',
    slug: 'acme-desk',
    permissions: { contents: 'read', issues: 'write' },
  });
  const token = github.tokens.issue({ kind: 'installation', installation });
  desk.report('urgent');
  const before = seen(desk.repository);
  await sweep({ github, token });
  takeOffPolicy(desk);
  const hinted = await undo(desk, ['--dry-run']);
  expect(hinted.out).toContain('Plan: 0 changes');
  expect(hinted.out).toContain('run again with --bot acme-desk[bot]');
  expect((await undo(desk, ['--bot', 'nobody at all'])).code).toBe(2);
  expect((await undo(desk, ['--bot', 'acme-desk[bot]'])).code).toBe(0);
  expect(seen(desk.repository)).toEqual(before);
});

test('where the branch never had a valid policy, a file tells what the desk called its labels', async () => {
  await using desk = await TestDesk.start({ policy: 'version: 9\n' });
  const ticket = desk.report('urgent');
  desk.github.as('ana').createLabel(desk.repository, 'sla: breached');
  desk.github.grant(desk.repository, 'github-actions[bot]', 'triage');
  desk.github.as('github-actions[bot]').label(ticket, 'sla: breached');
  takeOffPolicy(desk);
  const unknown = await undo(desk);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('steward undo --policy FILE');
  expect((await undo(desk, ['--policy', 'policy.yml'])).code).toBe(0);
  expect(labels(ticket)).toEqual([]);
});

test('definitions of labels stay where anything but the desk may have made or used them', async () => {
  await using desk = await TestDesk.start();
  const { github, repository } = desk;
  const ana = github.as('ana');
  // As GitHub has it by default, and as the policy would have it otherwise.
  ana.createLabel(repository, 'severity: urgent', 'ffffff', 'Drop everything');
  const ticket = desk.report('urgent');
  desk.report('high', { title: 'Another' });
  await sweep(desk);
  const pull = ana.openIssue(repository, { title: 'Mend it', pullRequest: true });
  ana.label(pull, 'severity: high');
  takeOffPolicy(desk);
  const { out } = await undo(desk);
  expect(out).toContain('The label "severity: urgent" stays: it has another name, colour or description');
  expect(out).toContain('The label "severity: high" stays: a pull request carries it.');
  expect(labels(ticket)).toEqual([]);
  expect(labels(pull)).toEqual(['severity: high']);
  expect(repository.labels.map(({ name }) => name).sort()).toEqual(['severity: high', 'severity: urgent']);
});

test('discussions may carry labels that GitHub does not count', async () => {
  await using desk = await TestDesk.start();
  const ticket = desk.report('high');
  await sweep(desk);
  desk.repository.hasDiscussions = true;
  takeOffPolicy(desk);
  const { out } = await undo(desk);
  expect(out).toContain('The label "severity: high" stays: the repository has discussions');
  expect(labels(ticket)).toEqual([]);
});

test('a label that somebody puts on while the work is taken back is not deleted under them', async () => {
  await using desk = await TestDesk.start();
  desk.report('high');
  const other = desk.github.as('ana').openIssue(desk.repository, { title: 'No ticket' });
  await sweep(desk);
  takeOffPolicy(desk);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let looks = 0;
  desk.github.faults.next({
    effect: { kind: 'hold', until: promise },
    when: ({ body }) => {
      if (!JSON.stringify(body).includes('hasDiscussionsEnabled')) return false;
      looks += 1;
      if (looks === 2) {
        desk.github.as('ana').label(other, 'severity: high');
        resolve(undefined);
      }
      return looks === 2;
    },
  });
  const { code, err } = await undo(desk);
  expect(code).toBe(1);
  expect(err).toContain('delete the label "severity: high"');
  expect(err).toContain('somebody has used it meanwhile; run again');
  expect(labels(other)).toEqual(['severity: high']);
  expect((await undo(desk)).code).toBe(0);
  expect(labels(other)).toEqual(['severity: high']);
});

test('the limit on writes leaves the rest for the next run', async () => {
  await using desk = await TestDesk.start();
  desk.report('urgent');
  const before = seen(desk.repository);
  await sweep(desk);
  takeOffPolicy(desk);
  const first = await undo(desk, ['--write-limit', '2']);
  expect(first.code).toBe(0);
  expect(first.out).toContain('Changes made: 2 of ');
  expect(first.err).toContain('run again for the rest');
  expect((await undo(desk)).code).toBe(0);
  expect(seen(desk.repository)).toEqual(before);
});

test('what people do between the reading and the writing counts', async () => {
  await using desk = await TestDesk.start();
  const ticket = desk.report('high');
  await sweep(desk);
  const ana = desk.github.as('ana');
  // Otherwise the definition would go, and the label with it.
  desk.repository.hasDiscussions = true;
  takeOffPolicy(desk);
  desk.github.faults.next({
    effect: { kind: 'delay', milliseconds: 0 },
    when: ({ body }) => {
      if (!JSON.stringify(body).includes('hasDiscussionsEnabled')) return false;
      ana.unlabel(ticket, 'severity: high');
      ana.label(ticket, 'severity: high');
      desk.github.clock.advance(60_000);
      return true;
    },
  });
  expect((await undo(desk)).code).toBe(0);
  expect(labels(ticket)).toEqual(['severity: high']);
});

test('a connection that drops once is mended within the same run', async () => {
  await using desk = await TestDesk.start();
  desk.report('urgent');
  const before = seen(desk.repository);
  await sweep(desk);
  takeOffPolicy(desk);
  desk.github.faults.next({
    effect: { kind: 'drop', when: 'after' },
    when: ({ writes }) => writes.includes('deleteIssueComment'),
  });
  const { code, err } = await undo(desk);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(seen(desk.repository)).toEqual(before);
});
