import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.ts';
import { Said } from '../../../src/ticket/said.ts';
import { who } from '../../desk/story.ts';
import { under } from '../../sla/setting.ts';
import { at, outcomes, Story, ticketOf } from './desk.ts';

const commandsIn = (text: string) => new Said(text).commands;

describe('a word that is no command', () => {
  const first = (login: string, body: string) =>
    ticketOf(new Story('mon 10:00').says('mon 11:00', login, body)).commands[0];

  it('but nearly one, is answered with what was probably meant', () => {
    expect(first('ana', '/severty low')).toMatchObject({
      outcome: 'not_understood',
      reason: { kind: 'unknown' },
      nearest: '/severity LEVEL [why]',
      openTo: [],
    });
    expect(first('cus', '/severty low')).toMatchObject({ outcome: 'not_understood', openTo: ['staff'] });
    expect(first('passer', '/severty low')).toBeUndefined();
  });

  it.each(['/lgtm', '/retest', '/ci', '/ok-to-test', '/approve', '/rebase', '/label bug', '/merge', '/cla'])(
    'but another bot’s is passed over: %s',
    (body) => {
      expect(first('ana', body)?.outcome).toBe('ignored');
    },
  );
});

describe('what is told of a command that is not carried out', () => {
  const RETOLD = 'commands: { close: off, workaround: off }';
  const DECEMBER = '2026-12-07';
  const given = async (body: string, rules = '', day = DECEMBER) =>
    ticketOf(
      new Story(`${day} 10:00`).says(`${day} 11:00`, 'ana', body),
      await under(`sla: [{ name: all, first_response: 8h }]\n${rules}`),
    ).commands[0];

  it('is that the policy switched it off, and nobody else may give it', async () => {
    expect(await given('/close', RETOLD)).toMatchObject({
      outcome: 'refused',
      reason: { kind: 'switched_off' },
      nearest: null,
      openTo: [],
    });
    expect((await given('/workarund', RETOLD))?.outcome).toBe('ignored');
    expect(await given('/workarund')).toMatchObject({ nearest: '/workaround [text]' });
  });

  it('is how it is written, as far as it can be told what was meant', async () => {
    expect(await given('/severity hgh')).toMatchObject({
      outcome: 'not_understood',
      nearest: '/severity high',
    });
    expect(await given('/severity')).toMatchObject({ nearest: '/severity LEVEL [why]' });
    expect(await given('/explan')).toMatchObject({ nearest: '/explain' });
    expect(await given('/clse')).toMatchObject({ nearest: '/close [why]' });
    expect((await given('/lse'))?.outcome).toBe('ignored');
    expect(await given('/out of  scope')).toMatchObject({ nearest: '/out-of-scope [why]' });
  });

  it('is that two stand on a line, where the second would be lost', async () => {
    const two = { outcome: 'not_understood', reason: { kind: 'two_on_a_line', other: 'close' } };
    for (const body of ['/help /close', '/explain /close', '/severity high /close'])
      expect(await given(body)).toMatchObject(two);
    expect(await given('/severity high /close', '', '2026-11-16')).toMatchObject({ outcome: 'done' });
  });
});

it('commands are told in the order in which they were given, whoever gave them', () => {
  const names = (story: Story) => ticketOf(story).commands.map(({ name }) => name);
  const opened = () => new Story('mon 10:00');
  expect(names(opened().says('mon 11:00', 'cus', '/help').says('mon 12:00', 'ana', '/ack'))).toEqual([
    'help',
    'ack',
  ]);
  expect(names(opened().says('mon 11:00', 'cus', '/help').says('mon 11:00', 'ana', '/ack'))).toEqual([
    'help',
    'ack',
  ]);
  const edits = [
    { at: at('mon 11:00'), editor: who('ana'), text: 'Hello.' },
    { at: at('mon 13:00'), editor: who('ana'), text: 'Hello.\n/ack' },
  ];
  const edited = opened()
    .says('mon 11:00', 'ana', 'Hello.\n/ack', { edits, lastEditedAt: at('mon 13:00') })
    .says('mon 12:00', 'ana', '/severity high');
  expect(names(edited)).toEqual(['severity', 'ack']);
});

describe('what is talk about commands', () => {
  const line = fc.constantFrom(...COMMANDS.map(({ name }) => `/${name} high`));
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
        expect(commandsIn(before + wrap(text))).toEqual([]);
      }),
    );
  });

  it('gives nobody an answer', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', 'See `/close`.\n\n> /close');
    expect(outcomes(story)).toEqual([]);
  });
});
