import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { PRESETS } from '../../../src/policy/presets/index.ts';
import { faultsIn } from '../faults.ts';

describe('what a severity means', () => {
  const meanings = async (text: string) => {
    const { policy } = await loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });
    return policy?.severities.map(({ description }) => description);
  };
  const both =
    'severities: [{ name: a, description: { en: Down, de: Steht } }, { name: b, description: { de: Hakt } }]';

  it('is said in the desk’s language, or in the first that there is', async () => {
    expect(await meanings(both)).toEqual(['Down', 'Hakt']);
    expect(await meanings(`language: de\n${both}`)).toEqual(['Steht', 'Hakt']);
    expect(await meanings('severities: [{ name: a, description: Down }, { name: b }]')).toEqual(['Down', '']);
  });

  it('is said in no language that the desk does not know, and no longer than a label bears', async () => {
    expect(await faultsIn('severities: [{ name: a, description: { fr: Panne } }]')).toHaveLength(1);
    const long = `severities: [{ name: a, description: { en: Down, de: ${'S'.repeat(101)} } }]`;
    expect(await faultsIn(`language: de\n${long}`)).toHaveLength(1);
  });

  it.each(Object.keys(PRESETS))('has words of its own in each language in %s', async (name) => {
    const english = (await meanings(`extends: ${name}`)) ?? [];
    const german = (await meanings(`extends: ${name}\nlanguage: de`)) ?? [];
    expect(english.length).toBeGreaterThan(2);
    expect(new Set([...english, ...german]).size).toBe(2 * english.length);
    for (const text of [...english, ...german]) expect(text).not.toBe('');
  });
});
