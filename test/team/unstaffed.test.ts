import { describe, expect, it } from 'vitest';
import { unstaffed, unstaffedProblem, unstaffedText } from '../../src/team/unstaffed.ts';
import { at, teamOf } from './given.ts';

const UTC = 'UTC';
const NOW = at('2026-12-01T12:00', UTC);
const GROUP = '  groups: { a: { members: [ana, bo] } }\n';
const absence = (who: string, from: string, to: string): string =>
  `{ who: ${who}, from: ${from}, to: ${to} }`;
const away = (...list: readonly string[]): string => `  away: [${list.join(', ')}]\n`;
const CHRISTMAS = away(absence('ana', '2026-12-20', '2026-12-26'), absence('bo', '2026-12-24', '2026-12-31'));
const FROM_TO = 'from Thu 24 Dec 2026, 00:00 UTC to Sun 27 Dec 2026, 00:00 UTC';

/** When group `a` is said to be empty, on 1 December. */
async function said(team: string, teams?: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  const found = unstaffed(await teamOf(UTC, team), NOW, teams).filter(({ group }) => group === 'a');
  return found.map((one) =>
    unstaffedText(one, UTC)
      .replace('Everybody in the group "a" is away', '')
      .replace(', and nobody is there in their place', '')
      .trim(),
  );
}

describe('a group', () => {
  it('is empty while everybody is away, to the end of the first one back', async () => {
    expect(await said(`${GROUP}${CHRISTMAS}`)).toEqual([FROM_TO]);
    expect(await said(`${GROUP}${away(absence('ana', '2026-12-20', '2026-12-26'))}`)).toEqual([]);
    const parted = away(
      absence('ana', '2026-12-20', '2026-12-23'),
      absence('bo', '2026-12-24', '2026-12-31'),
    );
    expect(await said(`${GROUP}${parted}`)).toEqual([]);
  });

  it('is not while somebody has the place: a fallback who is there, or a shift swapped', async () => {
    expect(await said(`${GROUP}${CHRISTMAS}  fallback: lead\n`)).toEqual([]);
    const leadToo = CHRISTMAS.replace(']', `, ${absence('lead', '2026-12-25', '2026-12-25')}]`);
    expect(await said(`${GROUP}${leadToo}  fallback: lead\n`)).toEqual([
      'from Fri 25 Dec 2026, 00:00 UTC to Sat 26 Dec 2026, 00:00 UTC',
    ]);
    const swapped = GROUP.replace('bo]', `bo], overrides: [${absence('chen', '2026-12-24', '2026-12-25')}]`);
    expect(await said(`${swapped}${CHRISTMAS}`)).toEqual([
      'from Sat 26 Dec 2026, 00:00 UTC to Sun 27 Dec 2026, 00:00 UTC',
    ]);
  });

  it('counts whoever has turns, and a team as far as its members are known', async () => {
    const rotation = 'rotation: { every: 1 week, starts: 2026-11-02T09:00, order: [ana, bo] }';
    expect(await said(`  groups: { a: { ${rotation} } }\n${CHRISTMAS}`)).toEqual([FROM_TO]);
    const team = `  groups: { a: { members: ["@acme/two"] } }\n${CHRISTMAS}`;
    expect(await said(team)).toEqual([]);
    expect(await said(team, new Map([['acme/two', ['ana', 'bo']]]))).toEqual([FROM_TO]);
    expect(await said('  groups: { a: {} }\n')).toEqual([]);
  });

  it('that is empty already is said until when, and one whose people leave, that there is no end', async () => {
    const now = away(absence('ana', '2026-11-20', '2026-12-02'), absence('bo', '2026-11-20', '2026-12-05'));
    expect(await said(`${GROUP}${now}`)).toEqual(['until Thu 3 Dec 2026, 00:00 UTC']);
    const past = away(absence('ana', '2026-11-20', '2026-11-25'), absence('bo', '2026-11-20', '2026-11-25'));
    expect(await said(`${GROUP}${past}`)).toEqual([]);
    const gone =
      '  staff: [{ login: ana, until: 2026-12-10 }, { login: bo, until: 2026-12-12 }]\n  groups: { a: { members: [ana, bo] } }\n';
    expect(await said(gone)).toEqual(['from Sun 13 Dec 2026, 00:00 UTC, with no end']);
  });

  it('is pointed at where the last one goes', async () => {
    const [found] = unstaffed(await teamOf(UTC, `${GROUP}${CHRISTMAS}`), NOW);
    if (found === undefined) throw new Error('nothing was found');
    expect(unstaffedProblem(found, UTC)).toMatchObject({ code: 'unstaffed', path: ['team', 'away', 1] });
  });
});
