import { describe, expect, test } from 'vitest';
import { proposalText } from '../../src/desk/first-proposal.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { outcomeOf } from '../../src/hosts/outcome.ts';
import type { PageSender } from '../../src/hosts/page-sender.ts';
import { comments, deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { ServedDesk } from '../hosts/app/served.ts';
import { oldDesk } from './old.ts';
import { deskIssues, expectRest, sweep } from './running.ts';

const PROPOSING = `${POLICY}desk: { issue: true }\nfirst_run: propose\n`;

/** Agrees to what is proposed. */
function agree(desk: TestDesk): void {
  const text = desk.repository.head?.files.get('.github/steward.yml')?.content ?? '';
  desk.github.as('ana').push(desk.repository, {
    '.github/steward.yml': text.replace('first_run: propose\n', ''),
  });
  desk.github.clock.advance(60_000);
}

describe('a desk that only proposes', () => {
  test('says by issue what it would do to old ones, writes and pages nothing, and does just that once it may', async () => {
    const { desk, issues } = await oldDesk(20);
    await using _ = desk;
    const text = desk.repository.head?.files.get('.github/steward.yml')?.content ?? '';
    desk.github.as('ana').push(desk.repository, { '.github/steward.yml': `${text}first_run: propose\n` });
    desk.github.clock.advance(60_000);
    desk.github.log.clear();
    const pages: PageSender = () => Promise.reject(new Error('nobody is paged'));
    const proposed = await sweep(desk, { pages });
    expect(desk.writes()).toBe(0);
    expect(proposed).toMatchObject({ isProposal: true, written: 0, failed: [], stopped: null });
    const { summary, faults, warnings } = outcomeOf(proposed);
    expect(faults).toEqual([]);
    expect(warnings[0]).toContain(`nobody was paged: ${String(proposed.plan.length)} changes are due.`);
    expect(summary).toContain('delete that line or write first\\_run: apply');
    expect(summary).toContain('**20** issues get labels, **1** issue is opened');
    expect(summary).toContain(
      `- [#2](${desk.github.url}/acme/helpdesk/issues/2)\n  - add "severity: high", "needs: response". Severity is high`,
    );
    // It stays a proposal, whoever looks again.
    expect((await sweep(desk, { issue: 1 })).isProposal).toBe(true);
    expect((await sweep(desk)).plan.map(({ kind }) => kind)).toEqual(proposed.plan.map(({ kind }) => kind));
    expect(desk.writes()).toBe(0);
    agree(desk);
    const done = await sweep(desk);
    expect([done.isProposal, done.written]).toEqual([false, proposed.plan.length]);
    expect(issues.every((issue) => labels(issue).length > 0)).toBe(true);
    await expectRest(desk);
  });

  test('leaves new tickets and commands waiting, and makes good for them once it may', async () => {
    await using desk = await TestDesk.start({ policy: PROPOSING });
    const issue = desk.report('low');
    const { exitCode, summary, stdout } = await desk.action('issues', {}, issue);
    expect(exitCode).toBe(0);
    expect(summary).toContain('### Proposal');
    expect(summary).toContain('**1** comment');
    expect(stdout).toContain('none made');
    desk.github.as('ana').comment(issue, '/severity high');
    expect(await desk.sweep()).toMatchObject({ exitCode: 0 });
    expect([labels(issue), deskWords(issue), deskIssues(desk)]).toEqual([[], [], []]);
    agree(desk);
    await desk.sweep();
    expect(labels(issue)).toEqual(['severity: high']);
    expect(deskWords(issue)).toHaveLength(1);
    expect(comments(issue)).toHaveLength(2);
  });

  test('does the same where the app serves it, which says so in its log and counts it', async () => {
    await using served = await ServedDesk.start({ STEWARD_ROUND_MINUTES: '60' }, undefined, PROPOSING);
    const { desk } = served;
    await served.settle();
    const issue = desk.report('low');
    await served.settle();
    expect(desk.writes()).toBe(0);
    expect(await served.health()).toMatchObject({ status: 'ok', proposing: 1, failed: 0, timers: 0 });
    const logged = served.lines.join('\n');
    expect(logged).toContain('The policy says first_run: propose');
    expect(logged).toContain('Proposed: open an issue (desk)');
    expect(logged).toContain('The policy only proposes, so nothing was written.');
    agree(desk);
    desk.github.as('ana').comment(issue, '/severity high');
    await served.settle();
    expect(labels(issue)).toEqual(['severity: high']);
    expect(deskWords(issue)).toHaveLength(1);
  });
});

test('a proposal is as long as somebody reads it, and quotes nobody’s markup', () => {
  const issue = (number: number) => ({ id: `I${String(number)}`, number });
  const effects = Array.from({ length: 250 }, (_, n): Effect => ({
    kind: 'add_labels',
    issue: issue(n + 1),
    labels: ['<b>'],
    record: false,
    because: 'said @ana: [x](http://evil.example)',
    deadline: 0 as Effect['deadline'],
  }));
  const text = proposalText(effects, new Map());
  expect(text).toContain('**250** issues get labels.');
  expect(text).toContain('…and 50 more issues; the log has every change.');
  expect(text).not.toMatch(/<b>|(?<!\\)\[x\]|@ana/);
  expect(proposalText([], new Map())).toContain('nothing to do');
});
