import { describe, expect, test } from 'vitest';
import type { Comment, Issue } from '../../src/sandbox/store/records.ts';
import { deskWords, labels, POLICY, TestDesk } from './desk.ts';

const RULES = `${POLICY}
sign_off: { when: {} }
intake:
  workaround: { urgent: high }
  forms:
    problem.yml: { label: 'form: problem' }
    outage.yml: { label: 'form: outage', incident: true }
self_service:
  - { name: reset-password, instructions: Open **Settings** and reset it. }
`;

/** The desk's own reactions to a comment. */
function reactions(comment: Comment): string[] {
  return comment.reactions
    .filter(({ author }) => author.__typename === 'Bot')
    .map(({ content }) => content)
    .sort();
}

/** Somebody comments, the desk runs, and a second run finds nothing to do. */
async function said(desk: TestDesk, issue: Issue, login: string, body: string): Promise<Comment> {
  desk.github.clock.advance(60_000);
  const comment = desk.github.as(login).comment(issue, body);
  desk.github.clock.advance(1000);
  const run = await desk.action('issue_comment', {}, issue);
  expect(run.exitCode, run.stdout + run.stderr).toBe(0);
  desk.github.clock.advance(1000);
  const again = await desk.action('issue_comment', {}, issue);
  expect(again.outputs.plan, body).toBe('[]');
  return comment;
}

describe('commands', () => {
  test('of staff are carried out, answered with a reaction, and done with', async () => {
    await using desk = await TestDesk.start({ policy: RULES });
    const issue = desk.report('urgent');
    await desk.action('issues', {}, issue);
    const words = deskWords(issue).length;
    for (const body of [
      '/assign @bo',
      '/workaround\n/hold for the vendor until 2026-12-01',
      '/resume',
      '/route outage',
      '/due 2026-12-01',
      '/unassign',
      '/project',
    ])
      expect(reactions(await said(desk, issue, 'ana', body)), body).toEqual(['THUMBS_UP']);
    expect(deskWords(issue)).toHaveLength(words);
    expect(issue.assignees).toEqual([]);
    expect(labels(issue)).toEqual(expect.arrayContaining(['form: outage', 'project', 'severity: high']));
    expect(labels(issue)).not.toContain('status: on hold');
    expect(deskWords(issue)[0]).toContain('It was reported as');
  });

  test('close, ask the customer, open again, and are signed off', async () => {
    await using desk = await TestDesk.start({ policy: RULES });
    const issue = desk.report('low');
    await desk.action('issues', {}, issue);
    await said(desk, issue, 'ana', 'Fixed.\n\n/close');
    expect(issue.state).toBe('CLOSED');
    expect(labels(issue)).toContain('needs: sign-off');
    expect(deskWords(issue)[0]).toContain('/sign-off');
    await said(desk, issue, 'cus', '/not-resolved it still fails');
    expect(issue.state).toBe('OPEN');
    expect(labels(issue)).not.toContain('needs: sign-off');
    await said(desk, issue, 'ana', '/close');
    await said(desk, issue, 'cus', '/sign-off');
    expect(issue.state).toBe('CLOSED');
    expect(labels(issue)).not.toContain('needs: sign-off');
  });

  test('send ready instructions before the close', async () => {
    await using desk = await TestDesk.start({ policy: RULES });
    const issue = desk.report('low');
    await desk.action('issues', {}, issue);
    await said(desk, issue, 'ana', '/self-service reset-password');
    expect(issue.state).toBe('CLOSED');
    expect(deskWords(issue).filter((body) => body.includes('Open **Settings**'))).toHaveLength(1);
  });

  test('that went wrong get a reaction and one short comment, corrected by an edit', async () => {
    await using desk = await TestDesk.start({ policy: RULES });
    const issue = desk.report('low');
    await desk.action('issues', {}, issue);
    const words = deskWords(issue).length;
    expect(reactions(await said(desk, issue, 'cus', '/severity urgent'))).toEqual(['THUMBS_DOWN']);
    const slip = await said(desk, issue, 'ana', '/severity hihg');
    expect(reactions(slip)).toEqual(['CONFUSED']);
    expect(deskWords(issue)).toHaveLength(words + 2);
    expect(deskWords(issue).at(-1)).toContain('/severity high');
    desk.github.as('ana').editComment(slip, '/severity high');
    desk.github.clock.advance(1000);
    await desk.action('issue_comment', {}, issue);
    expect(reactions(slip)).toEqual(['THUMBS_UP']);
    expect(labels(issue)).toContain('severity: high');
    expect(deskWords(issue)).toHaveLength(words + 2);
    expect(reactions(await said(desk, issue, 'passer', '/severity urgent'))).toEqual([]);
    expect(deskWords(issue)).toHaveLength(words + 2);
  });
});
