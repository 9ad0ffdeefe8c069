import { describe, expect, test } from 'vitest';
import { assignees, comments, deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { sweep } from './running.ts';

const policy = (words: string): string =>
  `${POLICY}escalation: []\nownership: { within: 4h, group: tier-1, ${words} }\n`;

describe('a ticket that nobody took in time', () => {
  test('is assigned where the policy says so, by the sweep, without a word', async () => {
    await using desk = await TestDesk.start({ policy: policy('assign: true') });
    const issues = [desk.report('low'), desk.report('low'), desk.report('low')];
    desk.github.as('ana').assign(desk.report('low'), 'ana');
    await sweep(desk);
    desk.wait(5);
    const [first] = issues;
    const alone = await sweep(desk, { issue: first?.number ?? 0 });
    expect(alone.plan.filter(({ kind }) => kind !== 'edit_comment')).toEqual([]);
    await sweep(desk);
    expect(issues.map(assignees)).toEqual([['bo'], ['ana'], ['bo']]);
    for (const issue of issues) {
      expect(labels(issue)).not.toContain('needs: owner');
      expect(deskWords(issue).filter((body) => body.includes('owner:'))).toEqual([]);
    }
    expect((await sweep(desk)).plan).toEqual([]);
  });

  test('is told of where there is nobody to give it to', async () => {
    const away =
      '\n  away: [{ who: ana, from: 2026-11-16, to: 2026-11-20 }, { who: bo, from: 2026-11-16, to: 2026-11-20 }]';
    const text = policy('assign: true').replace('team:', `team:${away}`);
    await using desk = await TestDesk.start({ policy: text });
    const issue = desk.report('low');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk);
    expect(assignees(issue)).toEqual([]);
    expect(labels(issue)).toContain('needs: owner');
    expect(deskWords(issue).filter((body) => body.includes('owner:'))).toHaveLength(1);
  });

  test('of long ago is left alone: a first run gives nothing out', async () => {
    await using desk = await TestDesk.start({ policy: policy('assign: true, answering_owns: true') });
    const [silent, answered] = [desk.report('low'), desk.report('low')];
    desk.github.as('ana').comment(answered, 'We look into it.');
    desk.wait(24 * 30);
    await sweep(desk);
    expect([assignees(silent), assignees(answered)]).toEqual([[], []]);
    expect(comments(silent)).toEqual([]);
  });
});

describe('the notice that nobody owns a ticket', () => {
  const said = (issue: Parameters<typeof deskWords>[0]): string =>
    deskWords(issue).find((body) => body.includes('owner:')) ?? '';

  test('names who knows the area, else who has least, whichever run it is of', async () => {
    const text = policy('areas: { billing: bo }');
    const told = async (single: boolean): Promise<string[]> => {
      await using desk = await TestDesk.start({ policy: text });
      desk.github.as('ana').createLabel(desk.repository, 'billing');
      const issues = [desk.report('low'), desk.report('low'), desk.report('low')];
      for (const issue of issues.slice(2)) desk.github.as('ana').label(issue, 'billing');
      desk.github.as('bo').assign(desk.report('low'), 'bo');
      desk.github.as('chen').assign(desk.report('low'), 'chen');
      await sweep(desk);
      desk.wait(5);
      if (single) for (const { number } of issues) await sweep(desk, { issue: number });
      else await sweep(desk);
      expect(issues.map(assignees)).toEqual([[], [], []]);
      return issues.map(said);
    };
    const [first = '', second = '', billing = ''] = await told(true);
    // What is said of one counts for no other: nobody has got anything yet.
    expect(first).toContain('the desk suggests ana');
    expect(second).toContain('the desk suggests ana');
    expect(billing).toContain('the desk suggests bo');
    expect(await told(false)).toEqual([first, second, billing]);
  });

  test('names nobody where people take turns: whose turn it is the agenda says', async () => {
    await using desk = await TestDesk.start({ policy: policy('suggest: round-robin') });
    const issue = desk.report('low');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk);
    expect(said(issue)).toContain('assign the ticket to somebody.');
  });

  test('counts tickets only where it is said', async () => {
    await using desk = await TestDesk.start({ policy: policy('suggest: least-loaded') });
    const issue = desk.report('low');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk, { issue: issue.number });
    expect(said(issue)).toContain('the desk suggests ana');
    // What is left of a run that tells nothing: the ticket, and the revisions of what the desk edited.
    const later = await sweep(desk, { issue: issue.number });
    expect(later.requests).toBe(2);
  });

  test('names who alone is on duty', async () => {
    const text = policy('suggest: on-duty').replace('{ members: [ana, bo] }', '{ members: [bo] }');
    await using desk = await TestDesk.start({ policy: text });
    const issue = desk.report('low');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk);
    expect(said(issue)).toContain('the desk suggests bo');
  });
});

describe('whoever answers first', () => {
  test('owns the ticket where the policy says so, and not again once it is taken from them', async () => {
    await using desk = await TestDesk.start({ policy: policy('answering_owns: true') });
    const [issue, other] = [desk.report('low'), desk.report('low')];
    desk.github.as('chen').assign(other, 'chen');
    desk.github.clock.advance(60_000);
    for (const one of [issue, other]) {
      desk.github.as('passer').comment(one, 'Me too.');
      desk.github.as('bo').comment(one, 'We look into it.');
      desk.github.as('ana').comment(one, 'So do I.');
    }
    await sweep(desk, { issue: issue.number });
    await sweep(desk);
    expect([assignees(issue), assignees(other)]).toEqual([['bo'], ['chen']]);
    expect((await sweep(desk)).plan).toEqual([]);
    desk.github.clock.advance(60_000);
    desk.github.as('ana').unassign(issue, 'bo');
    desk.github.as('ana').unassign(other, 'chen');
    await sweep(desk);
    expect([assignees(issue), assignees(other)]).toEqual([[], []]);
  });

  test('does not where the policy is silent', async () => {
    await using desk = await TestDesk.start({ policy: policy('suggest: on-duty') });
    const issue = desk.report('low');
    desk.github.as('bo').comment(issue, 'We look into it.');
    await sweep(desk);
    expect(assignees(issue)).toEqual([]);
  });
});
