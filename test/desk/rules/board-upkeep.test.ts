import { describe, expect, test } from 'vitest';
import { comments, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const WITH_ISSUE = `${POLICY}desk: { issue: true, heartbeat: 1h }\n`;

describe('the desk’s own issue', () => {
  test('is opened and pinned where the policy asks for it, and nowhere else', async () => {
    await using desk = await TestDesk.start();
    desk.report('high');
    await sweep(desk);
    expect(deskIssues(desk)).toEqual([]);
    desk.github.as('ana').push(desk.repository, { '.github/steward.yml': WITH_ISSUE });
    await sweep(desk);
    const [board, ...more] = deskIssues(desk);
    expect(more).toEqual([]);
    expect(board?.title).toBe('The support desk');
    expect(board?.body).toContain('**The desk is at work.** It last ran on **Mon 16 Nov 2026, 08:01 MST**');
    expect(board?.body).toContain('| 1 | 0 | 0 | 1 | 0 | 0 |');
    expect(desk.repository.pinned.map(({ issue }) => issue)).toEqual([board]);
  });

  test('counts and marks what waits, whether anything is promised meanwhile or not', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    // Low tickets have no promise once they are answered; an overdue one waits as well.
    const [asked, held, late] = [desk.report('low'), desk.report('low'), desk.report('urgent')];
    desk.wait(2);
    desk.github.as('ana').comment(asked, 'Which version?\n\n/pending');
    desk.github.as('ana').comment(held, 'We ask Acme.\n\n/hold vendor Acme');
    desk.github.as('ana').comment(late, '/hold vendor Acme');
    await sweep(desk);
    const [board] = deskIssues(desk);
    expect(board?.body).toContain('| 3 | 1 | 0 | 0 | 0 | 2 |');
    expect(board?.body).toContain(`- #${String(asked.number)} Login fails: waits for its customer`);
    expect(board?.body).toContain(`- #${String(held.number)} Login fails: on hold`);
    // What is overdue is owed, on hold or not.
    expect(board?.body).toContain(`| 1 | 🔴 overdue | #${String(late.number)} Login fails`);
  });

  test('is edited once a heartbeat: the runs in between write nothing', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    desk.report('low');
    await sweep(desk);
    const [board] = deskIssues(desk);
    for (const minutes of [0, 30, 29]) {
      desk.wait(minutes / 60);
      await expectRest(desk);
    }
    desk.wait(1 / 60);
    const { plan } = await sweep(desk);
    expect(plan.map(({ kind }) => kind)).toEqual(['edit_issue']);
    expect(board?.body).toContain('It last ran on **Mon 16 Nov 2026, 09:01 MST**');
    expect((await sweep(desk)).plan).toEqual([]);
  });

  test('is no ticket, whoever writes on it, and a run on one issue leaves it alone', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const issue = desk.report('high');
    await sweep(desk);
    const [board] = deskIssues(desk);
    if (board === undefined) throw new Error('no issue');
    desk.github.as('cus').comment(board, 'Nobody can log in.');
    desk.wait(9);
    expect((await sweep(desk, { issue: board.number })).plan).toEqual([]);
    const { plan } = await sweep(desk, { issue: issue.number });
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.filter((effect) => 'issue' in effect && effect.issue.number !== issue.number)).toEqual([]);
    await sweep(desk);
    expect(board.labels).toEqual([]);
    expect(comments(board)).toHaveLength(1);
    expect(board.body).toContain(`#${String(issue.number)} Login fails`);
  });

  test('of anybody else is just an issue, whatever it says of itself', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const body = '<!-- steward desk as-of=2026-11-16T15:00:00Z -->\nAll is well.';
    const forged = desk.github.as('cus').openIssue(desk.repository, { title: 'The support desk', body });
    await sweep(desk);
    expect(deskIssues(desk)).toHaveLength(1);
    expect(forged.body).toBe(body);
  });

  test('comes back when it is closed, goes when the policy drops it, and of two the first stays', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    await sweep(desk);
    const [board] = deskIssues(desk);
    if (board === undefined) throw new Error('no issue');
    desk.github.as('ana').close(board);
    await sweep(desk);
    expect(board.state).toBe('OPEN');
    const twin = desk.github.as('github-actions[bot]');
    desk.github.grant(desk.repository, 'github-actions[bot]', 'write');
    const second = twin.openIssue(desk.repository, { title: board.title, body: board.body });
    await sweep(desk);
    expect([board.state, second.state]).toEqual(['OPEN', 'CLOSED']);
    expect((await sweep(desk)).plan).toEqual([]);
    desk.github.as('ana').push(desk.repository, { '.github/steward.yml': POLICY });
    await sweep(desk);
    expect(board.state).toBe('CLOSED');
    expect((await sweep(desk)).plan).toEqual([]);
  });

  test('says what is wrong: a policy with errors, and what could not be read', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    await sweep(desk);
    desk.github.as('ana').push(desk.repository, { '.github/steward.yml': `${WITH_ISSUE}slaa: []\n` });
    desk.wait(2);
    await sweep(desk);
    const [board] = deskIssues(desk);
    expect(board?.body).toContain('⚠️ **The desk needs a look.**');
    expect(board?.body).toContain('The policy has 1 error.');
  });
});
