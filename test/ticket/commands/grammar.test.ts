import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../../src/policy/command.ts';
import { parseCommands } from '../../../src/ticket/command.ts';
import { COMMANDS } from '../../../src/ticket/commands/table.ts';
import { at, outcomes, setting, Story, ticketOf } from './desk.ts';

const vocabulary = {
  policy: setting.policy,
  forms: [{ file: 'bug.yml', name: 'Report a bug' }],
  staff: ['ana', 'bo', 'chen'],
  me: 'ana',
  at: at('mon 11:00'),
};
const read = (name: keyof typeof COMMANDS, args: string) => COMMANDS[name].read(args, vocabulary);
const wrong = (name: keyof typeof COMMANDS, args: string) => {
  const reading = read(name, args);
  return 'given' in reading ? null : [reading.outcome, reading.trouble.kind, reading.meant];
};

describe('what follows a command', () => {
  it('is a level with a reason', () => {
    expect(read('severity', 'HIGH it is worse')).toEqual({
      given: { kind: 'severity', severity: 'high' },
      why: 'it is worse',
    });
    expect(wrong('severity', 'hihg')).toEqual(['not_understood', 'bad_value', 'high']);
    expect(wrong('severity', 'highest')).toEqual(['not_understood', 'bad_value', null]);
    expect(wrong('severity', '')).toEqual(['not_understood', 'missing', null]);
  });

  it('is a date to come, or nothing is held', () => {
    expect(read('hold', 'for the vendor until 2026-11-18')).toEqual({
      given: { kind: 'hold', until: at('wed 00:00') },
      why: 'for the vendor',
    });
    expect(read('hold', 'until 2026-11-18 09:30')).toMatchObject({ given: { until: at('wed 09:30') } });
    expect(read('hold', '')).toMatchObject({ given: { until: null } });
    expect(wrong('hold', 'until they call')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('hold', 'until 2026-11-16')).toEqual(['not_understood', 'not_now', null]);
    expect(wrong('hold', 'for them until')).toEqual(['not_understood', 'missing', null]);
  });

  it('is a date to come, or nothing is put off', () => {
    expect(read('snooze', '2026-11-18')).toEqual({
      given: { kind: 'snooze', until: at('wed 00:00') },
      why: '',
    });
    expect(read('snooze', 'until 2026-11-18 09:30')).toMatchObject({ given: { until: at('wed 09:30') } });
    expect(wrong('snooze', '')).toEqual(['not_understood', 'missing', null]);
    expect(wrong('snooze', 'until')).toEqual(['not_understood', 'missing', null]);
    expect(wrong('snooze', 'later')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('snooze', '2026-11-15')).toEqual(['not_understood', 'not_now', null]);
  });

  it('is a date that lasts to its end, or an instant', () => {
    expect(read('due', '2026-11-20 as agreed')).toEqual({
      given: { kind: 'date', at: at('fri 23:59:59') },
      why: 'as agreed',
    });
    expect(read('due', '2026-11-20 17:00')).toMatchObject({ given: { at: at('fri 17:00') } });
    expect(read('due', '2026-11-20T17:00+01:00 sharp')).toEqual({
      given: { kind: 'date', at: at('fri 16:00') },
      why: 'sharp',
    });
    expect(wrong('due', 'friday')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('due', '2026-11-15')).toEqual(['not_understood', 'not_now', null]);
    expect(wrong('due', '2026-02-30')).toEqual(['not_understood', 'bad_date', null]);
  });

  it('is people of the roster to assign, anybody to release or to tell', () => {
    expect(read('assign', 'me')).toMatchObject({ given: { logins: ['ana'] } });
    expect(read('assign', '@Bo, @chen please')).toMatchObject({
      given: { logins: ['bo', 'chen'] },
      why: 'please',
    });
    expect(wrong('assign', '@cheng')).toEqual(['refused', 'not_now', '@chen']);
    expect(wrong('assign', 'chen')).toEqual(['not_understood', 'bad_value', '@chen']);
    expect(wrong('assign', '')).toEqual(['not_understood', 'missing', null]);
    expect(read('unassign', '')).toMatchObject({ given: { logins: [] } });
    expect(read('unassign', '@gone')).toMatchObject({ given: { logins: ['gone'] } });
    expect(read('cc', '@a, @b and @c')).toMatchObject({ given: { logins: ['a', 'b', 'c'] } });
    expect(wrong('cc', 'everybody')).toEqual(['not_understood', 'missing', null]);
  });

  it('is the form of a file rather than another of that name', () => {
    const forms = [
      { file: 'question.yml', name: 'Bug' },
      { file: 'bug.yml', name: 'Question' },
    ];
    for (const args of ['bug', 'Bug', 'BUG.yml'])
      expect(COMMANDS.route.read(args, { ...vocabulary, forms })).toMatchObject({
        given: { file: 'bug.yml' },
      });
  });

  it('is a form by its file or its name', () => {
    for (const args of ['bug.yml', 'Bug', 'report a BUG', 'bug it was filed wrong'])
      expect(read('route', args)).toMatchObject({ given: { kind: 'form', file: 'bug.yml' } });
    expect(wrong('route', 'outrage')).toEqual(['not_understood', 'bad_value', 'outage']);
  });

  it('is ready instructions by their name', () => {
    expect(read('self-service', 'reset-password')).toMatchObject({ given: { name: 'reset-password' } });
    expect(wrong('self-service', 'reset-pasword')).toEqual([
      ...['not_understood', 'bad_value', 'reset-password'],
    ]);
  });

  it('is a group, or a reason; one word that is nearly a group is a slip', () => {
    expect(read('escalate', 'tier-2 now')).toEqual({ given: { kind: 'group', group: 'tier-2' }, why: 'now' });
    expect(read('escalate', 'they are furious')).toMatchObject({ given: { group: null } });
    expect(wrong('escalate', 'teir-2')).toEqual(['not_understood', 'bad_value', 'tier-2']);
  });

  it('is what else a write-up or a status needs', () => {
    expect(read('post-mortem', 'done')).toMatchObject({ given: { part: 'done' } });
    expect(read('post-mortem', 'owner @bo')).toMatchObject({ given: { part: 'owner' } });
    expect(wrong('post-mortem', 'begun')).toEqual(['not_understood', 'bad_value', null]);
    expect(wrong('status', 'fixing')).toEqual(['not_understood', 'missing', null]);
  });

  it('is never too much, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMAND_NAMES), fc.string({ unit: 'binary' }), (name, args) => {
        const reading = read(name, args);
        expect('given' in reading || reading.trouble.kind !== 'unknown').toBe(true);
      }),
    );
    for (const name of COMMAND_NAMES)
      for (const unit of ['@a ', 'until ', 'x', ' \t', '@-', '9'])
        expect(() => read(name, unit.repeat(65_536 / unit.length))).not.toThrow();
  });
});

describe('a word that is no command', () => {
  const first = (login: string, body: string) =>
    ticketOf(new Story('mon 10:00').says('mon 11:00', login, body)).commands[0];

  it('but nearly one, is answered with what was probably meant', () => {
    expect(first('ana', '/severty low')).toMatchObject({
      outcome: 'not_understood',
      trouble: { kind: 'unknown' },
      nearest: '/severity LEVEL [why]',
      openTo: [],
    });
    expect(first('cus', '/severty low')).toMatchObject({ outcome: 'not_understood', openTo: ['staff'] });
    expect(first('passer', '/severty low')).toMatchObject({ outcome: 'ignored' });
  });

  it.each(['/lgtm', '/retest', '/ci', '/ok-to-test', '/approve', '/rebase', '/label bug', '/merge', '/cla'])(
    'but another bot’s is passed over: %s',
    (body) => {
      expect(first('ana', body)?.outcome).toBe('ignored');
    },
  );
});

describe('what is talk about commands', () => {
  const line = fc.constantFrom(...COMMAND_NAMES.map((name) => `/${name} high`));
  const wrapped = fc.constantFrom<(text: string) => string>(
    (text) => `\`\`\`\n${text}\n\`\`\``,
    (text) => `    ${text}`,
    (text) => `> ${text}`,
    (text) => `> Words.\n${text}`,
    (text) => `- ${text}`,
    (text) => `<!--\n${text}\n-->`,
    (text) => `Write ${text} to do so.`,
    (text) => `\`${text}\``,
    (text) => `<pre>\n${text}\n</pre>`,
    (text) => `# ${text}`,
    (text) => `<details>\n<blockquote>\n${text}\n</blockquote>\n</details>`,
  );

  it('is none, whatever stands around it', () => {
    fc.assert(
      fc.property(line, wrapped, fc.constantFrom('', 'Words.\n\n', '> Quoted.\n\n'), (text, wrap, before) => {
        expect(parseCommands(before + wrap(text))).toEqual([]);
      }),
    );
  });

  it('gives nobody an answer', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', 'See `/close`.\n\n> /close');
    expect(outcomes(story)).toEqual([]);
  });
});
