import { describe, expect, it } from 'vitest';
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

describe('a selector sees what the desk makes of a ticket', () => {
  const where = async (label: string) => ({
    policy: await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, eva], groups: { tier-1: { members: [ana] }, engineering: { members: [eva], label: 'group: e' } } }
severities:
  - { name: high, color: 'b60205', description: Down }
  - { name: low, color: '0e8a16', description: Hardly }
intake: { forms: { bug.yml: { label: 'form: bug' }, wish.yml: { label: 'form: wish' } } }
sla: [{ name: all, first_response: 1h }]
incidents: { when: { severity: high } }
escalation: [{ name: up, on: opened, after: 3h, to: engineering }]
flags: [{ label: b, when: { severity: low } }, { label: a, when: { label: '${label}' } }]
`),
  });
  const at = (time: string): string => `${day} ${time}`;
  /** Whether the flag is put on at a moment. */
  const seen = async (label: string, story: Story, time: string): Promise<boolean> =>
    labelMoves(judge(await where(label), story, at(time)).plan).some(
      ([kind, moved]) => kind === 'add_labels' && moved === 'a',
    );
  const opened = (severity = 'low') =>
    new Story(at('10:00')).says(at('10:00'), 'ana', `/severity ${severity}`);

  it('the severity and the flags that it gets', async () => {
    expect(await seen('severity: low', opened(), '10:01')).toBe(true);
    expect(await seen('severity: high', opened(), '10:01')).toBe(false);
    expect(await seen('b', opened(), '10:01')).toBe(true);
    expect(await seen('b', opened('high'), '10:01')).toBe(false);
  });

  it('the severity that it has now, not the one that it had', async () => {
    const lowered = () => opened('high').says(at('10:10'), 'ana', '/severity low');
    expect(await seen('severity: high', lowered(), '10:11')).toBe(false);
    expect(await seen('incident', lowered(), '10:11')).toBe(false);
    expect(await seen('severity: low', lowered(), '10:11')).toBe(true);
  });

  it('that it is an incident, or a project', async () => {
    expect(await seen('incident', opened('high'), '10:01')).toBe(true);
    expect(await seen('incident', opened(), '10:01')).toBe(false);
    expect(await seen('project', opened().says(at('10:10'), 'ana', '/project'), '10:11')).toBe(true);
    expect(await seen('project', opened(), '10:11')).toBe(false);
  });

  it('what it waits for, as long as it does', async () => {
    const asked = () => opened().says(at('10:10'), 'ana', 'Which version?\n\n/pending');
    expect(await seen('status: pending', asked(), '10:10')).toBe(true);
    expect(await seen('status: on hold', asked(), '10:10')).toBe(false);
    expect(await seen('status: pending', asked().says(at('10:20'), 'cus'), '10:20')).toBe(false);
    const held = opened().says(at('10:10'), 'ana', `/hold until ${day}T12:00`);
    expect(await seen('status: on hold', held, '11:59')).toBe(true);
    expect(await seen('status: on hold', held, '12:00')).toBe(false);
  });

  it('that a promise was broken, from then on', async () => {
    expect(await seen('sla: breached', new Story(at('10:00')), '11:00')).toBe(false);
    expect(await seen('sla: breached', new Story(at('10:00')), '11:00:01')).toBe(true);
    expect(await seen('sla: breached', new Story(at('10:00')).says(at('11:30'), 'ana'), '12:00')).toBe(true);
  });

  it('which group has it', async () => {
    expect(await seen('group: e', opened(), '12:59')).toBe(false);
    expect(await seen('group: e', opened(), '13:00:01')).toBe(true);
    const handed = opened().says(at('10:10'), 'ana', '/escalate engineering');
    expect(await seen('group: e', handed, '10:11')).toBe(true);
  });

  it('which form it was moved to', async () => {
    const moved = opened().says(at('10:10'), 'ana', '/route wish');
    expect(await seen('form: wish', moved, '10:11')).toBe(true);
    expect(await seen('form: bug', moved, '10:11')).toBe(false);
  });
});

it('a selector sees who owns it now, not what the roster says of days to come', async () => {
  const leaving = POLICY.replace('staff: [ana, eva]', 'staff: [ana, { login: eva, until: 2026-12-20 }]');
  const where = { policy: await policyOf(`${leaving}flags: [{ label: a, when: { owner: none } }]\n`) };
  const owned = new Story(`${day} 10:00`).assigns(`${day} 10:10`, 'eva');
  const flagged = (now: string) =>
    labelMoves(judge(where, owned, now).plan).some(([kind, label]) => kind === 'add_labels' && label === 'a');
  expect(flagged(noon)).toBe(false);
  expect(flagged('2026-12-21 12:00')).toBe(true);
});

it.each<[string, string, (story: Story) => Story, boolean]>([
  [
    'that it was handed over',
    '{ escalated: engineering }',
    (s) => s.says(`${day} 10:10`, 'ana', '/escalate engineering'),
    true,
  ],
  [
    'that it was handed over, ever',
    '{ escalated: engineering }',
    (s) =>
      s.says(`${day} 10:10`, 'ana', '/escalate engineering').says(`${day} 10:20`, 'ana', '/escalate tier-1'),
    true,
  ],
  [
    'not what was taken back',
    '{ escalated: engineering }',
    (s) => s.labels(`${day} 10:10`, 'ana', 'group: e').unlabels(`${day} 10:20`, 'ana', 'group: e'),
    false,
  ],
  [
    'who has it now',
    '{ held_by: engineering }',
    (s) => s.says(`${day} 10:10`, 'ana', '/escalate engineering'),
    true,
  ],
  [
    'who has it no more',
    '{ held_by: engineering }',
    (s) =>
      s.says(`${day} 10:10`, 'ana', '/escalate engineering').says(`${day} 10:20`, 'ana', '/escalate tier-1'),
    false,
  ],
  [
    'who has it again',
    '{ held_by: tier-1 }',
    (s) =>
      s
        .says(`${day} 10:10`, 'ana', '/escalate tier-1')
        .labels(`${day} 10:15`, 'ana', 'group: e')
        .unlabels(`${day} 10:20`, 'ana', 'group: e'),
    true,
  ],
  ['that nobody owns it', '{ owner: none }', (s) => s, true],
  ['that somebody owns it', '{ owner: none }', (s) => s.assigns(`${day} 10:10`, 'ana'), false],
  [
    'that somebody has left it',
    '{ owner: none }',
    (s) => s.assigns(`${day} 10:10`, 'ana').unassigns(`${day} 10:20`, 'ana'),
    true,
  ],
])('a selector sees %s', async (_what, when, lived, is) => {
  const where = { policy: await policyOf(`${POLICY}flags: [{ label: a, when: ${when} }]\n`) };
  const moves = labelMoves(judge(where, lived(new Story(`${day} 10:00`)), noon).plan);
  expect(moves.some(([kind, label]) => kind === 'add_labels' && label === 'a')).toBe(is);
});
