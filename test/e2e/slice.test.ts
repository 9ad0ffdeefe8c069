import { describe, expect, test } from 'vitest';
import { comments, deskWords, labels, POLICY, TestDesk } from './desk.ts';

describe('the three jobs', () => {
  test('an issue from a form gets its severity and one status comment; a second run writes nothing', async () => {
    await using desk = await TestDesk.start();
    const issue = desk.report('urgent');
    const first = await desk.action('issues', {}, issue);
    expect(first.exitCode, first.stdout + first.stderr).toBe(0);
    expect(labels(issue)).toEqual(['incident', 'severity: urgent']);
    const label = desk.repository.labels.find((one) => one.name === 'severity: urgent');
    expect(label).toMatchObject({ color: 'b60205' });
    expect(label?.description).not.toBe('');
    const [status, ...more] = deskWords(issue);
    expect(more).toEqual([]);
    expect(status).toContain("the form's answer to How bad is it?");
    expect(status).toContain('| First response, within 1 h | Mon 16 Nov 2026, 09:01 MST | running |');
    expect(status).toContain('nobody yet');
    expect(first.outputs).toMatchObject({ evaluated: '1', total: '1', breaches: '0', unowned: '0' });

    desk.github.log.clear();
    const second = await desk.action('issues', {}, issue);
    expect(second.outputs.plan).toBe('[]');
    expect(desk.writes()).toBe(0);
  });

  test('one request reads everything that an issue event needs', async () => {
    await using desk = await TestDesk.start();
    const ana = desk.github.as('ana');
    ana.merge(desk.repository, ana.commit(desk.repository, { '.github/steward.yml': `${POLICY}news: 1h\n` }));
    const issue = desk.report('low');
    await desk.action('issues', {}, issue);
    const again = await desk.action('issues', {}, issue);
    expect(again.outputs.requests).toBe('1');
    // No pull request tells since when a policy that was pushed has been in force: one request more.
    ana.push(desk.repository, { '.github/steward.yml': `${POLICY}news: 2h\n` });
    expect((await desk.action('issues', {}, issue)).outputs.requests).toBe('2');
  });

  test('the sweep flags a breach and a missing owner once, and an answer clears what no longer holds', async () => {
    await using desk = await TestDesk.start();
    const issue = desk.report('urgent');
    const quiet = desk.report('low', { title: 'Blurred logo' });
    await desk.sweep();
    desk.wait(9);
    const sweep = await desk.sweep();
    expect(sweep.exitCode, sweep.stdout).toBe(0);
    expect(labels(issue)).toEqual([
      'incident',
      'needs: owner',
      'needs: response',
      'severity: urgent',
      'sla: breached',
    ]);
    const notices = deskWords(issue).filter((body) => body.includes('been overdue'));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('@ana @bo');
    expect(notices[0]).toContain('has been overdue** since **Mon 16 Nov 2026, 09:01 MST**');
    expect(notices[0]).toContain('`urgent`');
    expect(sweep.outputs).toMatchObject({ evaluated: '2', total: '2', breaches: '2', unowned: '2' });
    expect(sweep.summary).toContain('evaluated **2 of 2**');
    expect(sweep.summary).toContain(`[#${String(issue.number)}]`);
    expect(sweep.summary).toContain('requests used');

    desk.wait(1);
    await desk.sweep();
    expect(deskWords(issue).filter((body) => body.includes('been overdue'))).toHaveLength(1);

    const before = comments(issue).length;
    desk.github.as('ana').comment(issue, 'We are on it.');
    desk.github.as('ana').assign(issue, 'ana');
    const cleared = await desk.sweep();
    expect(cleared.exitCode).toBe(0);
    expect(labels(issue)).toEqual(['incident', 'severity: urgent', 'sla: breached']);
    expect(comments(issue)).toHaveLength(before + 1);
    expect(labels(quiet)).toContain('needs: owner');
  });

  test('a closed incident gets its post-mortem once, and closing it again updates the facts alone', async () => {
    await using desk = await TestDesk.start();
    const issue = desk.report('urgent');
    await desk.sweep();
    desk.github.as('ana').comment(issue, 'Found it.');
    desk.github.as('ana').assign(issue, 'ana');
    desk.wait(2);
    desk.github.as('ana').close(issue, 'COMPLETED');
    await desk.sweep();
    expect(labels(issue)).toContain('post-mortem: due');
    const written = comments(issue).filter((comment) => comment.body.includes('## Post-mortem'));
    expect(written).toHaveLength(1);
    const [comment] = written;
    if (comment === undefined) throw new Error('no post-mortem');
    for (const part of [
      'Summary',
      'Impact',
      'What went wrong',
      'How it went wrong',
      'Root cause',
      'What prevents it',
      'Actions',
    ]) {
      expect(comment.body).toContain(`### ${part}`);
    }
    expect(comment.body).toContain('- [ ] education');
    expect(comment.body).toContain('| Resolution | 2 h | 2 h |');
    const theirs = comment.body.replace(
      '_Who could not do what, and for how long?_',
      'Everybody, two hours. <!-- ours -->',
    );
    desk.github.as('ana').editComment(comment, theirs);
    desk.wait(1);
    desk.github.as('ana').reopen(issue);
    await desk.sweep();
    desk.wait(1);
    desk.github.as('ana').close(issue, 'COMPLETED');
    await desk.sweep();
    expect(comment.body).toContain('Everybody, two hours. <!-- ours -->');
    expect(comment.body).toContain('reopened it');
    // Two hours, an hour closed, and one more: the closed hour is nobody's work.
    expect(comment.body).toContain('| Resolution | 3 h | 3 h |');
    expect(comments(issue).filter((one) => one.body.includes('## Post-mortem'))).toHaveLength(1);
    const { outputs } = await desk.sweep();
    expect(outputs.plan).toBe('[]');
  });

  test('a dry run prints the plan of the real run and writes nothing', async () => {
    await using desk = await TestDesk.start();
    const issue = desk.report('high');
    desk.github.log.clear();
    const dry = await desk.sweep({ 'dry-run': 'true' });
    expect(dry.exitCode).toBe(0);
    expect(desk.writes()).toBe(0);
    expect(labels(issue)).toEqual([]);
    const real = await desk.sweep();
    expect(real.outputs.plan).toBe(dry.outputs.plan);
    expect(JSON.parse(real.outputs.plan ?? '[]')).not.toEqual([]);
    expect(labels(issue)).toEqual(['severity: high']);
  });

  test('the token never appears in the log, the outputs or the summary', async () => {
    await using desk = await TestDesk.start();
    desk.report('high');
    const { stdout, stderr, summary, outputs } = await desk.sweep();
    const shown =
      stdout.replace(`::add-mask::${desk.token}`, '') + stderr + summary + JSON.stringify(outputs);
    expect(shown).not.toContain(desk.token);
  });
});
