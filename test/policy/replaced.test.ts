import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';

const load = (rules: string) =>
  loadPolicy({ text: `version: 1\nextends: msp\nsla:\n${rules}`, file: 'steward.yml' });

describe('a rule in the place of an inherited one', () => {
  it.each(['- { name: P5, resolution: null }', '- { name: P5, when: { severity: P5 } }'])(
    'that promises nothing is doubted: %s',
    async (rule) => {
      const { policy, problems } = await load(rule);
      expect(policy).not.toBeNull();
      expect(problems.filter(({ code }) => code === 'no-target')).toMatchObject([
        {
          severity: 'warning',
          line: 4,
          column: 3,
          message: 'The rule "P5" takes the place of the inherited one and promises nothing',
        },
      ]);
    },
  );

  it.each([
    '- { name: P5, when: { severity: P5 }, resolution: 8h }',
    '- { name: projects, when: { label: project } }',
  ])('that promises something, or one of the desk’s own, is not: %s', async (rule) => {
    expect((await load(rule)).problems).toEqual([]);
  });
});

describe('the selector of a section in the place of an inherited one', () => {
  const loadOver = (preset: string, rest: string) =>
    loadPolicy({ text: `version: 1\nextends: ${preset}\n${rest}`, file: 'steward.yml' });

  it('asks for nothing that the inherited one asked for, which the check names', async () => {
    const { policy, problems } = await loadOver('ddev', 'incidents: { when: { label: outage } }');
    expect(policy?.incidents.when).toMatchObject({ label: ['outage'] });
    expect(policy?.incidents.when).not.toHaveProperty('severity');
    expect(problems.filter(({ code }) => code === 'replaced-selector')).toMatchObject([
      {
        severity: 'warning',
        line: 3,
        column: 20,
        message: 'This takes the place of the inherited selector: { severity: urgent }',
        allowed: ['severity: null says that it is meant'],
      },
    ]);
  });

  it.each([
    ['msp', 'incidents: { when: { severity: P1 } }'],
    ['msp', 'write_up: { when: { severity: null, incident: true } }'],
    ['msp', 'tickets: { when: { form: any } }'],
    ['support-ops', 'sign_off: { when: { form: change.yml } }'],
  ])('is no doubt where it speaks of every key, or none was inherited: %s %s', async (preset, rest) => {
    expect((await loadOver(preset, rest)).problems).toEqual([]);
  });

  it('is none of an entry that happens to be called when', async () => {
    const text = 'version: 1\nextends: base\nteam: { groups: { when: { label: later } } }';
    const presets = { base: 'version: 1\nteam: { groups: { when: { members: [ana] } } }' };
    const { policy } = await loadPolicy({ text, file: 'steward.yml', presets });
    expect(policy?.team.groups).toMatchObject([{ name: 'when', members: ['ana'] }]);
  });
});
