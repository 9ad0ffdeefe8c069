import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { missingPeople } from '../../src/policy/people.ts';

async function missing(text: string) {
  const { policy, problems } = await loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });
  expect(problems).toEqual([]);
  if (policy === null) throw new Error('no policy');
  return missingPeople(policy).map(
    ({ code, path, nearest }) => `${code} ${path.join('.')}${nearest === undefined ? '' : ` → ${nearest}`}`,
  );
}

describe('a group that tickets go to', () => {
  const escalation = 'escalation: [{ name: a, on: opened, to: one, ladder: [{ after: 1h, to: two }] }]';
  const rotation = 'rotation: { every: 1 week, starts: 2026-11-02T09:00, order: [ana] }';

  it('has somebody in it', async () => {
    const empty = (group: string) => `empty-group team.groups.${group}`;
    const groups = 'team: { groups: { one: {}, two: {}, three: {}, four: {}, five: {} } }';
    expect(
      await missing(
        `${groups}\n${escalation}\nownership: { within: 1h, group: three }\ntriage: { every: 1 week, starts: 2026-11-02T10:00, group: four }`,
      ),
    ).toEqual(['one', 'two', 'three', 'four'].map(empty));
    expect(await missing(`team: { groups: { one: { members: [ana] }, two: {} } }\n${escalation}`)).toEqual([
      empty('two'),
    ]);
    expect(
      await missing(
        `team: { groups: { one: { ${rotation} }, two: { members: ["@acme/two"] } } }\n${escalation}`,
      ),
    ).toEqual([]);
    expect(await missing(`team: { fallback: ana, groups: { one: {}, two: {} } }\n${escalation}`)).toEqual([]);
  });

  it('of a built-in process is named once, with the key to fill in', async () => {
    const { policy } = await loadPolicy({ text: 'version: 1\nextends: ddev', file: 'steward.yml' });
    if (policy === null) throw new Error('no policy');
    expect(missingPeople(policy).map(({ message, allowed }) => [message, allowed?.[0]])).toEqual(
      ['tier-1', 'tier-2', 'support'].map((group) => [
        `Nobody is in the group "${group}", so nobody would be called`,
        `team.groups.${group}.members`,
      ]),
    );
  });

  it('is never empty in the policy that the front page shows', async () => {
    const page = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const text = /```yaml\n(version: 1\n.*?)```/s.exec(page)?.[1] ?? '';
    const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(problems).toEqual([]);
    if (policy === null) throw new Error('no policy');
    expect(missingPeople(policy)).toEqual([]);
  });
});

describe('somebody with a duty', () => {
  const duties = (login: string) => `team:
  STAFF
  groups:
    one:
      members: [ana]
      rotation: { every: 1 week, starts: 2026-11-02T09:00, order: [ana, ${login}] }
      overrides: [{ who: ${login}, from: 2026-11-20, to: 2026-11-21 }]
  away: [{ who: ${login}, from: 2026-11-20, to: 2026-11-21 }]
  fallback: ${login}
ownership: { within: 1h, areas: { api: ${login} } }
`;
  const places = [
    'team.groups.one.rotation.order.1',
    'team.groups.one.overrides.0.who',
    'team.away.0.who',
    'team.fallback',
    'ownership.areas.api',
  ];

  it('is on the staff or in a group, or else misspelt', async () => {
    const told = (staff: string, login: string) => missing(duties(login).replace('STAFF', staff));
    expect(await told('staff: [Zora]', 'zora')).toEqual([]);
    expect(await told('staff: [zora]', 'zorra')).toEqual(
      places.map((path) => `unknown-reference ${path} → zora`),
    );
    expect(await told('staff: [ana]', 'zora')).toEqual(places.map((path) => `unknown-reference ${path}`));
  });

  it('may be in a team, or have permission where no staff are listed: then only a near name is doubted', async () => {
    const told = (staff: string, login: string) => missing(duties(login).replace('STAFF', staff));
    expect(await told('staff: ["@acme/support"]', 'anna')).toEqual([]);
    expect(await told('# nobody', 'zora')).toEqual([]);
    expect(await told('# nobody', 'anna')).toEqual(places.map((path) => `unknown-reference ${path} → ana`));
  });
});

describe('the account that acts', () => {
  it('is an App with its ending, and one of the team without it', async () => {
    const team = 'team: { staff: [ana], groups: { one: { members: [bo] } } }';
    expect(await missing(`${team}\nbot: steward`)).toEqual(['unknown-reference bot → steward[bot]']);
    expect(await missing(`${team}\nbot: steward[bot]`)).toEqual([]);
    for (const login of ['ana', 'bo']) {
      expect(await missing(`${team}\nbot: ${login}`)).toEqual([]);
      expect(await missing(`${team}\nbot: ${login}[bot]`)).toEqual([`unknown-reference bot → ${login}`]);
    }
    expect(await missing(team)).toEqual([]);
  });
});
