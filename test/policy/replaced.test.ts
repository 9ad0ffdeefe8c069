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
