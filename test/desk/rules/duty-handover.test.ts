import { describe, expect, test } from 'vitest';
import { deskWords, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const ROTA = `${POLICY.replace(
  'tier-1: { members: [ana, bo] }',
  `tier-1:
      members: [ana, bo]
      rotation: { every: 1 week, starts: 2026-11-09T09:00, order: [ana, bo] }`,
)}escalation: []\n`;
const WITH_ISSUE = `${ROTA}desk: { issue: true, heartbeat: 24h }\n`;

const notes = (desk: TestDesk): string[] => deskIssues(desk).flatMap(deskWords);

describe('a hand-over', () => {
  test('is one note to whoever comes on duty, with what is open, due and on hold', async () => {
    // A Monday at eight in Denver: bo comes on duty at nine.
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const [due, held] = [desk.report('high'), desk.report('low')];
    desk.github.as('ana').comment(held, '/hold until 2026-11-20');
    await sweep(desk);
    expect(notes(desk)).toEqual([]);
    desk.wait(1);
    await sweep(desk);
    const [note, ...more] = notes(desk);
    expect(more).toEqual([]);
    expect(note?.match(/@\w+/g)).toEqual(['@bo']);
    expect(note).toContain(
      '**You are on duty now** for the group `tier-1`, until **Mon 23 Nov 2026, 09:00 MST**',
    );
    expect(note).toContain('Until now it was ana.');
    expect(note).toContain('2 tickets are open.');
    expect(note).toContain(`| 🟢 running | #${String(due.number)} Login fails | high | **nobody** |`);
    expect(note).toContain(`- #${String(held.number)} Login fails: on hold since`);
    await expectRest(desk);
    desk.wait(7 * 24);
    await sweep(desk);
    expect(notes(desk).map((text) => text.match(/@\w+/g))).toEqual([['@bo'], ['@ana']]);
  });

  test('of a swap goes to whoever stands in; where everybody is away it says so', async () => {
    const swapped = WITH_ISSUE.replace(
      'order: [ana, bo] }',
      'order: [ana, bo] }\n      overrides: [{ who: ana, from: 2026-11-16T09:00, to: 2026-11-16T12:00 }]',
    );
    const away = swapped.replace(
      'team:',
      'team:\n  away: [{ who: ana, from: 2026-11-18, to: 2026-11-19 }, { who: bo, from: 2026-11-18, to: 2026-11-19 }]',
    );
    await using desk = await TestDesk.start({ policy: away });
    desk.wait(2);
    await sweep(desk);
    // Ana was on duty and stays so for three more hours: nothing is handed over.
    expect(notes(desk)).toEqual([]);
    desk.wait(2);
    await sweep(desk);
    expect(notes(desk).at(-1)).toContain('@bo');
    desk.wait(36);
    await sweep(desk);
    expect(notes(desk).at(-1)).toContain('**Nobody is on duty**');
    expect(notes(desk)).toHaveLength(2);
    expect((await sweep(desk)).plan).toEqual([]);
  });

  test('is no news after a day, and nothing without an issue of the desk', async () => {
    await using late = await TestDesk.start({ policy: WITH_ISSUE });
    late.wait(26);
    await sweep(late);
    expect(notes(late)).toEqual([]);
    await using without = await TestDesk.start({ policy: ROTA });
    without.wait(2);
    expect((await sweep(without)).plan).toEqual([]);
  });

  test('of two groups with like names is one note each', async () => {
    const policy = WITH_ISSUE.replace(
      '  groups:\n',
      `  groups:
    tier_1: { members: [ana, bo], rotation: { every: 1 week, starts: 2026-11-09T09:00, order: [bo, ana] } }
    Tier 1: { members: [chen, bo], rotation: { every: 1 week, starts: 2026-11-09T09:00, order: [chen, bo] } }
`,
    ).replace('tier-1:\n', 'tier 1:\n');
    expect(policy).toContain('    tier 1:\n');
    await using desk = await TestDesk.start({ policy });
    await sweep(desk);
    desk.wait(1);
    await sweep(desk);
    expect(notes(desk).map((text) => /group `(.+?)`/.exec(text)?.[1])).toEqual([
      'tier_1',
      'Tier 1',
      'tier 1',
    ]);
    // A run that was cut short after the first would otherwise hold the others for told.
    expect(new Set(notes(desk).map((text) => text.split('\n', 1)[0])).size).toBe(3);
    await expectRest(desk);
  });
});
