import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

const load = async (line: string) => loadPolicy({ text: `version: 1\n${line}`, file: 'steward.yml' });

describe('the emergency switch', () => {
  it.each(['yes', 'on'])('that is turned to "%s" is refused, with what turns it', async (word) => {
    const { problems } = await load(`paused: ${word}`);
    expect(problems).toMatchObject([
      {
        code: 'bad-instant',
        line: 2,
        column: 9,
        message: `"${word}" is neither true nor false, nor a moment`,
      },
    ]);
    expect(problems[0]?.allowed).toEqual(expect.arrayContaining(['true', 'false', '2026-11-20']));
  });

  it('may be on, off, or on until a date', async () => {
    const until = async (word: string) => (await load(`paused: ${word}`)).policy?.pausedUntil;
    expect(await until('true')).toBe(Infinity);
    expect(await until('false')).toBeNull();
    expect(await until('2027-01-04')).toBe(Date.UTC(2027, 0, 4));
  });
});

describe('the account that acts', () => {
  it.each(['acme-desk[bot]', 'github-actions[bot]', '@Acme-Desk[bot]', 'acme-robot', 'robot_acme'])(
    'can be %s',
    async (bot) => {
      const { policy } = await load(`bot: "${bot}"`);
      expect(policy?.bot).toBe(bot.toLowerCase().replace('@', ''));
    },
  );

  it.each(['github-actions', 'acme desk', '[bot]', 'acme-desk[bot', 'acme.desk', ''])(
    'can never be %j, so that nobody would act',
    async (bot) => {
      expect(await faultsIn(`bot: "${bot}"`)).toEqual([
        `1:6 ${JSON.stringify(bot)} is no account that could act`,
      ]);
    },
  );

  it('is the Action’s own where its suffix was left out', async () => {
    const { problems } = await load('bot: github-actions');
    expect(problems[0]?.nearest).toBe('github-actions[bot]');
  });
});

describe('what comes again and again', () => {
  it.each([
    ['desk: { heartbeat: 0m }', 20],
    ['sla: [{ name: a, update: 0m }]', 26],
    ['internal: [{ name: a, update: { every: 59s } }]', 40],
    ['escalation: [{ name: a, on: silence, repeat: 1s }]', 46],
    ['waiting: { hold: { remind_every: 0h } }', 34],
  ])('has a minute in between at least: %s', async (line, column) => {
    expect(await faultsIn(line)).toEqual([
      expect.stringMatching(
        new RegExp(`^1:${String(column)} "\\d+[smh]" is too short for what comes again and again$`),
      ),
    ]);
    expect(await faultsIn(line.replace(/\d+[smh]/, '1m'))).toEqual([]);
  });
});
