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
