import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.ts';
import { Said } from '../../../src/ticket/said.ts';
import { outcomes, Story, ticketOf } from './desk.ts';

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
