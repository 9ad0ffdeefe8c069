import { expect, it } from 'vitest';
import { BOT, judge, policyOf, Story } from '../desk/story.ts';
import { labelMoves } from '../plan/effects.ts';

const POLICY = `
version: 1
timezone: UTC
team: { staff: [ana, eva], groups: { tier-1: { members: [ana] }, engineering: { members: [eva], label: 'group: e' } } }
severities:
  - { name: high, color: 'b60205', description: Down }
  - { name: low, color: '0e8a16', description: Hardly }
`;

const day = '2026-12-07';
const noon = `${day} 12:00`;

it.each([
  ['a label that asks for itself', `[{ label: a, when: { label: a } }]`, []],
  ['a label that asks for its own absence', `[{ label: a, when: { not: { label: a } } }]`, null],
  ['a chain', `[{ label: a, when: { severity: high } }, { label: b, when: { label: a } }]`, ['a', 'b']],
  [
    'two that exclude each other',
    `[{ label: a, when: { not: { label: b } } }, { label: b, when: { not: { label: a } } }]`,
    null,
  ],
])('leaves nothing to do after one run: %s', async (_name, flags, wanted) => {
  const where = { policy: await policyOf(`${POLICY}flags: ${flags}\n`) };
  const story = new Story(`${day} 10:00`).labels(`${day} 10:00`, 'ana', 'severity: high');
  const moves = labelMoves(judge(where, story, noon).plan).filter(
    ([, label]) => label === 'a' || label === 'b',
  );
  if (wanted !== null) expect(moves.map(([, label]) => label)).toEqual(wanted);
  for (const [kind, label] of moves) {
    expect(kind).toBe('add_labels');
    story.labels(noon, BOT, label);
  }
  const again = labelMoves(judge(where, story, `${day} 12:01`).plan);
  expect(again.filter(([, label]) => label === 'a' || label === 'b')).toEqual([]);
});

it('sees no label of the desk’s from before it could', async () => {
  const where = {
    policy: await policyOf(`${POLICY}flags: [{ label: a, when: { label: 'severity: high' } }]\n`),
  };
  const old = new Story('2026-11-16 10:00').says('2026-11-16 10:01', 'ana', '/severity high');
  const fresh = new Story(`${day} 10:00`).says(`${day} 10:01`, 'ana', '/severity high');
  const flagged = (story: Story, now: string) =>
    labelMoves(judge(where, story, now).plan).some(([, label]) => label === 'a');
  expect(flagged(old, '2026-11-16 11:00')).toBe(false);
  expect(flagged(fresh, noon)).toBe(true);
});
