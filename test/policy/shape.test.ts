import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { faultsIn } from './faults.ts';

describe('a name', () => {
  it.each([
    ['severities: [{ name: "" }]', 'severities[0].name must not be empty'],
    ['sla: [{ name: " ", first_response: 1h }]', 'sla[0].name must not be empty'],
    ['escalation: [{ name: "", on: opened }]', 'escalation[0].name must not be empty'],
    ['team: { groups: { "": {} } }', 'A name in team.groups must not be empty'],
    ['calendars: { "": { hours: { mon: "09:00-17:00" } } }', 'A calendar needs a name'],
    ['pagers: { "": { kind: webhook } }', '"" cannot be the name of a pager'],
    ['customers: { tiers: [""] }', 'customers.tiers[0] must not be empty'],
  ])('is never empty: %s', async (line, message) => {
    expect(await faultsIn(line)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a selector', () => {
  it.each(['severity', 'tier', 'customer', 'form', 'label', 'type', 'repository'])(
    'that lists no %s would match nothing, which nobody means',
    async (key) => {
      expect(await faultsIn(`sla: [{ name: a, when: { ${key}: [] }, first_response: 1h }]`)).toEqual([
        `1:${String(28 + key.length)} sla[0].when.${key} must not be empty`,
      ]);
    },
  );

  it('names no label without letters', async () => {
    expect(await faultsIn('tickets: { when: { label: [""] } }')).toEqual([
      '1:28 tickets.when.label[0] must not be empty',
    ]);
  });
});

describe('a setting of a command', () => {
  it.each([
    ['close: { who: customer }', '1:27 commands.close.who must be a list, not the text "customer"'],
    ['close: false', '1:20 commands.close cannot be "false"'],
  ])('is told what is wrong with it: %s', async (line, fault) => {
    expect(await faultsIn(`commands: { ${line} }`)).toEqual([fault]);
  });

  it('may be a map as well as off', async () => {
    const { problems } = await loadPolicy({
      text: 'version: 1\ncommands: { close: no }',
      file: 'steward.yml',
    });
    expect(problems).toMatchObject([{ allowed: ['off', 'a map'] }]);
  });
});

// Report 18.
describe('a value that looks like what is allowed and is of another kind', () => {
  it.each([
    ["version: '1'", '1:10 version must be the number 1, not the text "1"; take the quotes away'],
    [
      'version: 1\npages_per_hour: "12"',
      '2:17 pages_per_hour must be a number, not the text "12"; take the quotes away',
    ],
    [
      'version: 1\nintake: { acknowledge: "false" }',
      '2:24 intake.acknowledge must be true or false, not the text "false"; take the quotes away',
    ],
    ['version: 1\npages_per_hour: "a few"', '2:17 pages_per_hour must be a number, not the text "a few"'],
    ['version: 1\ntimezone: 1', '2:11 timezone must be text, not the number 1; put it in quotes'],
  ])('is told about its quotes, and never that it should be what it is: %s', async (text, fault) => {
    const { problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(
      problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`),
    ).toEqual([fault]);
    expect(problems[0]?.nearest).toBeUndefined();
  });
});

describe('the word that a wrong one is said to have meant', () => {
  const nearestFor = async (text: string): Promise<(string | undefined)[]> => {
    const { problems } = await loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });
    return problems.map(({ nearest }) => nearest);
  };

  it.each([
    ['form: {}\n', undefined],
    ['tickets: { when: { from: a.yml } }\n', undefined],
    ['tickets: { when: { owner: done } }\n', undefined],
    ['tickets: { when: { owned: none } }\n', undefined],
    ['waiting: { hold: { remind_after: 2d } }\n', undefined],
    ['notices_per_hour: 3\n', undefined],
  ])('is no word of another section: %s', async (text, nearest) => {
    expect(await nearestFor(text)).toEqual([nearest]);
  });

  it.each([
    ['tickets: { when: { forms: a.yml } }\n', 'form'],
    ['calendar: {}\n', 'calendars'],
    ['pagers: {}\nlabel: {}\n', 'labels'],
    ['waiting: { hold: { remind_evry: 2d } }\n', 'remind_every'],
    ['sign-off: {}\n', 'sign_off'],
  ])(
    'is the same in one or many, or with another hyphen, and what was mistyped: %s',
    async (text, nearest) => {
      expect(await nearestFor(text)).toEqual([nearest]);
    },
  );
});
