import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';
import { written } from '../../src/policy/merged-text.ts';

const OWN = `timezone: Europe/Berlin
team: { staff: [ana, bo], groups: { tier-2: { members: [bo] }, operations: { members: [bo] } } }
calendars: { nights: { hours: { mon-fri: "22:00-02:00" } } }
internal: [{ name: mine, when: { label: "a: b # c" }, calendar: nights, first_response: 1h }]
pagers: {}
`;

async function loaded(text: string) {
  const { policy, tree, problems } = await loadPolicy({ text, file: 'steward.yml' });
  if (policy === null || tree === null) throw new Error(JSON.stringify(problems));
  return { policy, tree };
}

/** Sections of two policies that differ. */
function differing(one: Policy, other: Policy): string[] {
  const keys = Object.keys({ ...one, ...other }) as (keyof Policy)[];
  return keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

describe.each(Object.keys(PRESETS))('%s with a policy over it', (name) => {
  test('means the same as one file that extends nothing', async () => {
    const { policy, tree } = await loaded(`version: 1\nextends: ${name}\n${OWN}`);
    const text = written(tree, null);
    expect(text).not.toContain('extends:');
    expect(text).toMatch(/^version: 1\n/);
    expect(differing((await loaded(text)).policy, policy)).toEqual([]);
  });

  test('means the same with notes in it, each value with one', async () => {
    const { policy, tree } = await loaded(`version: 1\nextends: ${name}\n${OWN}`);
    const text = written(tree, ({ file, line }) => `${file}:${line}`);
    expect(differing((await loaded(text)).policy, policy)).toEqual([]);
    const bare = text
      .split('\n')
      .filter((line) => line !== '' && !/ # (presets\/\w|steward\.yml)/.test(line));
    // A key alone opens a map or a list; everything else is a value.
    expect(bare.filter((line) => !/^\s*(?:- )?[^:]+:$/.test(line))).toEqual([]);
    expect(text).toContain('timezone: Europe/Berlin # steward.yml:3\n');
  });
});

test('what a policy takes out of its process stays out', async () => {
  const { policy, tree } = await loaded('version: 1\nextends: ddev\nwaiting: null\n');
  expect(written(tree, null)).not.toContain('waiting:');
  expect(differing((await loaded(written(tree, null))).policy, policy)).toEqual([]);
});
