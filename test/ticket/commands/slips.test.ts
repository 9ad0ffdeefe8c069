import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.ts';
import type { Command } from '../../../src/ticket/commands/command.ts';
import { Story, ticketOf, withSignOff } from './desk.ts';

/** After the day from which slips are let pass. */
const OPENED = '2026-12-07 10:00';
const SAID = '2026-12-07 11:00';

const given = (login: string, body: string): Command | undefined =>
  ticketOf(new Story(OPENED).says(SAID, login, body), withSignOff).commands[0];

/** Arguments that a command would be understood with. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  assign: '@bo',
  cc: '@bo',
  charge: '200 € flat',
  due: '2026-12-24',
  escalate: 'tier-1',
  'post-mortem': 'done',
  route: 'bug.yml',
  'self-service': 'reset-password',
  severity: 'high',
  snooze: '2026-12-24',
  spent: '1h30m',
  status: 'monitoring we look at it',
};

/** Slips of fingers, keyboards and mail programs. */
const SLIPS: Readonly<Record<string, (name: string, args: string) => string>> = {
  'capital letter': (name, args) => `/${name.charAt(0).toUpperCase()}${name.slice(1)} ${args}`,
  'all capitals': (name, args) => `/${name.toUpperCase()} ${args}`,
  'full stop': (name, args) => `/${name}. ${args}`,
  'exclamation mark': (name, args) => `/${name}! ${args}`,
  comma: (name, args) => `/${name}, ${args}`,
  colon: (name, args) => `/${name}: ${args}`,
  'colon without a blank': (name, args) => `/${name}:${args}`,
  underscore: (name, args) => `/${name.replaceAll('-', '_')} ${args}`,
  'no-break space': (name, args) => `\u00A0/${name}\u00A0${args}`,
  'long dash': (name, args) => `/${name.replaceAll('-', '\u2013')} ${args}`,
  'blank within the name': (name, args) => `/${name.replaceAll('-', ' ')} ${args}`,
  'question mark': (name, args) => `/${name}? ${args}`,
  'two names': (name, args) => `/${name} /${name} ${args}`,
};

// Report 12.
describe.each(Object.entries(SLIPS))('a command with a slip: %s', (slip, write) => {
  it.each(COMMANDS.map(({ name }) => name))('is done or answered: %s', (name) => {
    const args = ARGUMENTS[name] ?? '';
    const spec = COMMANDS.find((one) => one.name === name);
    const login = spec?.by.includes('staff') === true ? 'ana' : 'cus';
    const plain = given(login, `/${name} ${args}`);
    const slipped = given(login, write(name, args));
    // Of those whose names are too short to be told from other bots' nothing is made.
    if (slip === 'question mark' && name.length < 4) return;
    expect(['done', 'refused', 'not_understood']).toContain(slipped?.outcome);
    if (slipped?.outcome === 'done') expect(slipped).toMatchObject({ name, outcome: plain?.outcome });
  });
});

it.each(['/usr/bin/env', '//close', '/lgtm', 'please /close this', '/LGTM!', '/etc: full'])(
  'what never was meant as one stays talk: %s',
  (body) => {
    expect(['ignored', undefined]).toContain(given('ana', body)?.outcome);
  },
);

it('two commands on a line are told apart by whoever wrote them', () => {
  expect(given('ana', '/close /severity high')).toMatchObject({
    outcome: 'not_understood',
    reason: { kind: 'two_on_a_line', other: 'severity' },
  });
  expect(given('ana', '/severity high /assign me')).toMatchObject({ outcome: 'not_understood' });
  expect(given('ana', '/close Write /reopen if it comes back.')).toMatchObject({ outcome: 'done' });
  expect(given('ana', '/close /usr/bin is there')).toMatchObject({ outcome: 'done' });
});

it('a name of several words is found in spite of blanks', () => {
  expect(given('ana', '/no reply')).toMatchObject({ outcome: 'not_understood', nearest: '/no-reply [why]' });
  expect(given('ana', '/out of scope why')).toMatchObject({ nearest: '/out-of-scope [why]' });
});
