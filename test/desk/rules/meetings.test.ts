import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { assignees, comments, deskWords, labels, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const WITH_TRIAGE = `${POLICY}ownership: { within: 4h, group: tier-1 }
triage: { every: 1 week, starts: 2026-11-16T10:00, group: tier-1, label: triage }
`;

/** A desk on the Monday of its first meeting, which is at ten in Denver; it is eight. */
async function start(policy = WITH_TRIAGE): Promise<TestDesk> {
  const desk = await TestDesk.start({ policy });
  // Everybody who has not seen the mails of a meeting is told in the issue itself.
  await sweep(desk);
  return desk;
}

/** Somebody edits a task of an agenda: ticks it, or what else they make of the line. */
function edit(
  desk: TestDesk,
  who: string,
  meeting: Issue,
  ticket: Issue,
  change: (line: string) => string,
): void {
  const body = meeting.body.replace(new RegExp(`^- \\[.\\] #${String(ticket.number)}\\b.*$`, 'm'), change);
  expect(body).not.toBe(meeting.body);
  desk.github.clock.advance(1000);
  desk.github.as(who).editIssue(meeting, { body });
}

const tick = (line: string): string => line.replace('[ ]', '[x]');

async function meet(desk: TestDesk): Promise<Issue> {
  await sweep(desk);
  const meeting = deskIssues(desk).at(-1);
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

describe('the triage meeting', () => {
  test('is opened at its time, with a task and a suggestion for every ticket without an owner', async () => {
    await using desk = await start();
    const [one, two, owned] = [desk.report('high'), desk.report('low'), desk.report('urgent')];
    desk.github.as('ana').assign(owned, 'ana');
    desk.wait(1.9);
    await sweep(desk);
    expect(deskIssues(desk)).toEqual([]);
    desk.wait(0.1);
    const meeting = await meet(desk);
    expect(meeting.title).toBe('Triage, Mon 16 Nov 2026');
    expect(labels(meeting)).toEqual(['triage']);
    expect(meeting.body).toMatch(/^@ana @bo/m);
    // Ana has one already: bo comes first, then both have one.
    expect(meeting.body).toContain(`- [ ] #${String(one.number)} Login fails (high, open for 2 h) → @bo`);
    expect(meeting.body).toContain(`- [ ] #${String(two.number)} Login fails (low, open for 2 h) → @ana`);
    expect(meeting.body).not.toContain(`- [ ] #${String(owned.number)}`);
    expect(meeting.body).toContain(`- #${String(owned.number)} Login fails: First response, since`);
    expect(meeting.body).toContain('| ana | 1 |');
    await expectRest(desk);
  });

  test('tells what the policy escalated since the last one, and suggests from the group that has it now', async () => {
    const policy = `${POLICY.replace(
      'tier-2: { members: [chen] }',
      'tier-2: { members: [] }\n    support: { members: [chen] }',
    )}ownership: { within: 4h, group: tier-1 }
escalation:
  - { name: low, when: { severity: low }, on: taken, after: 1h, calendar: 24x7, to: support, unassign: true }
  - { name: high, when: { severity: high }, on: opened, after: 1h, calendar: 24x7, page: on-call }
triage: { every: 1 day, starts: 2026-11-16T10:00 }
`;
    await using desk = await start(policy);
    const [low, high, medium] = [desk.report('low'), desk.report('high'), desk.report('medium')];
    const busy = Array.from({ length: 3 }, () => desk.report('medium'));
    for (const issue of busy) desk.github.as('chen').assign(issue, 'chen');
    desk.github.as('ana').assign(low, 'ana');
    desk.wait(1.5);
    await sweep(desk);
    expect(assignees(low)).toEqual([]);
    desk.wait(0.5);
    const { body } = await meet(desk);
    const escalated = (text: string): string => text.slice(text.indexOf('### What was escalated'));
    expect(escalated(body)).toContain(`- #${String(low.number)} Login fails: Mon 16 Nov 2026, 09:01 MST`);
    expect(escalated(body)).toContain(`- #${String(high.number)} Login fails: Mon 16 Nov 2026, 09:01 MST`);
    expect(escalated(body)).not.toContain(`#${String(medium.number)} `);
    // Chen has most; but the ticket was handed to their group.
    expect(body).toMatch(new RegExp(`#${String(low.number)} Login fails .* → @chen$`, 'm'));
    expect(body).toMatch(new RegExp(`#${String(medium.number)} Login fails .* → @(?:ana|bo)$`, 'm'));
    desk.wait(24);
    expect(escalated((await meet(desk)).body)).not.toContain(`#${String(low.number)} `);
  });

  test('calls of its group who is there: nobody who has left, is still to come, or is away', async () => {
    const staff =
      'ana, bo, chen, { login: gone, until: 2026-11-01 }, { login: new, from: 2026-12-01 }, { login: ill }';
    const policy = WITH_TRIAGE.replace('[ana, bo, chen]', `[${staff}]`)
      .replace('{ members: [ana, bo] }', '{ members: [gone, ana, new, ill, bo] }')
      .replace('  groups:', '  away: [{ who: ill, from: 2026-11-16, to: 2026-11-20 }]\n  groups:');
    await using desk = await start(policy);
    desk.wait(2);
    expect((await meet(desk)).body).toMatch(/^@ana @bo$/m);
  });

  test('assigns what staff tick, whom they name, and closes when every ticket has an owner', async () => {
    await using desk = await start();
    const [one, two] = [desk.report('high'), desk.report('high')];
    desk.wait(2);
    const meeting = await meet(desk);
    edit(desk, 'ana', meeting, one, tick);
    edit(desk, 'chen', meeting, two, (line) => tick(line).replace(/→ @\w+/, '→ @chen'));
    await sweep(desk);
    expect([assignees(one), assignees(two)]).toEqual([['ana'], ['chen']]);
    expect(meeting.state).toBe('CLOSED');
    expect(deskWords(meeting)).toHaveLength(1);
    expect(deskWords(meeting)[0]).toContain('Every ticket on this agenda has an owner.');
    expect((await sweep(desk)).plan).toEqual([]);
    expect(deskIssues(desk)).toHaveLength(1);
  });

  test('obeys the staff alone', async () => {
    await using desk = await start();
    desk.github.grant(desk.repository, 'mallory', 'write');
    const [one, two] = [desk.report('high'), desk.report('high')];
    desk.wait(2);
    const meeting = await meet(desk);
    edit(desk, 'mallory', meeting, one, tick);
    // An edit by staff afterwards is no tick of what was ticked before; nor can a name off the roster be assigned.
    edit(desk, 'ana', meeting, two, (line) => tick(line).replace(/→ @\w+/, '→ @mallory'));
    const assigning = async () => (await sweep(desk)).plan.filter(({ kind }) => kind === 'assign');
    expect(await assigning()).toEqual([]);
    edit(desk, 'ana', meeting, one, (line) => line.replace('[x]', '[ ]'));
    edit(desk, 'ana', meeting, one, tick);
    edit(desk, 'ana', meeting, one, (line) => line.replace('[x]', '[ ]'));
    expect(await assigning(), 'unticked in time').toEqual([]);
    expect([assignees(one), assignees(two)]).toEqual([[], []]);
  });

  test('does not assign again what people took back', async () => {
    await using desk = await start();
    const [one] = [desk.report('high'), desk.report('high')];
    desk.wait(2);
    const meeting = await meet(desk);
    edit(desk, 'ana', meeting, one, tick);
    await sweep(desk);
    desk.github.clock.advance(60_000);
    desk.github.as('ana').unassign(one, ...assignees(one));
    await sweep(desk);
    expect(assignees(one)).toEqual([]);
  });

  test('carries over what is left, and says so', async () => {
    await using desk = await start();
    const [one, two] = [desk.report('high'), desk.report('high')];
    desk.wait(2);
    const first = await meet(desk);
    edit(desk, 'ana', first, one, tick);
    await sweep(desk);
    expect((await sweep(desk)).plan).toEqual([]);
    expect(first.state).toBe('OPEN');
    desk.wait(7 * 24);
    const second = await meet(desk);
    expect(second).not.toBe(first);
    expect(first.state).toBe('CLOSED');
    expect(deskWords(first)[0]).toContain(
      `Still without an owner: #${String(two.number)}. It comes up at the next meeting.`,
    );
    expect(second.body).toContain(`left over from #${String(first.number)}) → @`);
    expect((await sweep(desk)).plan).toEqual([]);
  });

  test('that was missed for longer than news lasts is not made up for', async () => {
    await using desk = await start();
    desk.report('high');
    desk.wait(2 + 25);
    await sweep(desk);
    expect(deskIssues(desk)).toEqual([]);
  });

  test('closed by hand stays closed', async () => {
    await using desk = await start();
    desk.report('high');
    desk.wait(2);
    const meeting = await meet(desk);
    desk.github.as('ana').close(meeting);
    desk.wait(1);
    await sweep(desk);
    expect(deskIssues(desk)).toEqual([meeting]);
    expect(comments(meeting)).toEqual([]);
  });

  test('with nothing to give out closes at the next run, and says so', async () => {
    await using desk = await start();
    desk.github.as('ana').assign(desk.report('high'), 'ana');
    desk.wait(2);
    const meeting = await meet(desk);
    expect(meeting.state).toBe('OPEN');
    await sweep(desk);
    expect(meeting.state).toBe('CLOSED');
    expect(deskWords(meeting)).toEqual([
      expect.stringContaining(
        'Every ticket had an owner when this meeting began: there is nothing to give out.',
      ),
    ]);
    await expectRest(desk);
  });

  test('that two runs opened goes on in the first issue; the other says so', async () => {
    await using desk = await start();
    const [one, two] = [desk.report('high'), desk.report('high')];
    desk.wait(2);
    const first = await meet(desk);
    const { title, body } = first;
    desk.github.grant(desk.repository, 'github-actions[bot]', 'write');
    const second = desk.github.as('github-actions[bot]').openIssue(desk.repository, { title, body });
    edit(desk, 'ana', first, one, tick);
    await sweep(desk);
    expect([first.state, second.state]).toEqual(['OPEN', 'CLOSED']);
    expect(assignees(one)).toHaveLength(1);
    expect(deskWords(first)).toEqual([]);
    expect(deskWords(second)).toEqual([
      expect.stringContaining(`This meeting was opened twice; it goes on in #${String(first.number)}.`),
    ]);
    edit(desk, 'ana', first, two, tick);
    await sweep(desk);
    expect(first.state).toBe('CLOSED');
    await sweep(desk);
    expect([deskWords(first).length, deskWords(second).length]).toEqual([1, 1]);
  });
});
