import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';

async function found(lines: readonly string[]): Promise<{ valid: boolean; faults: string[] }> {
  const { policy, problems } = await loadPolicy({ text: lines.join('\n'), file: 'steward.yml' });
  const faults = problems.map(
    ({ line, column, code, severity }) => `${String(line)}:${String(column)} ${severity} ${code}`,
  );
  return { valid: policy !== null, faults };
}

function everywhere(zone: string): string[] {
  return [
    'version: 1',
    `timezone: ${zone}`,
    'team:',
    '  staff: [kim]',
    '  groups:',
    '    desk:',
    '      members: [kim]',
    `      rotation: { timezone: ${zone}, every: 1 week, starts: "2026-03-02T08:00", order: [kim] }`,
    'calendars:',
    `  shop: { timezone: ${zone}, hours: { tue: "10:00-18:00" } }`,
    `triage: { timezone: ${zone}, every: 1 week, starts: "2026-03-02T08:00" }`,
  ];
}

describe('a zone in a policy', () => {
  it('is no abbreviation, wherever it is written', async () => {
    expect(await found(everywhere('IST'))).toEqual({
      valid: false,
      faults: ['2:11', '8:29', '10:21', '11:21'].map((place) => `${place} error unknown-zone`),
    });
  });

  it.each(['EST', 'MST', 'HST'])(
    'is warned of once at each place where its clocks never change: %s',
    async (zone) => {
      expect(await found(everywhere(zone))).toEqual({
        valid: true,
        faults: ['2:11', '8:29', '10:21', '11:21'].map((place) => `${place} warning no-summer-time`),
      });
      // What follows the desk's zone does not repeat it.
      const inherited = everywhere('X').map((line, index) =>
        index === 1 ? line : line.replace('timezone: X, ', ''),
      );
      expect(await found(inherited.map((line) => line.replace('X', zone)))).toEqual({
        valid: true,
        faults: ['2:11 warning no-summer-time'],
      });
    },
  );

  it.each(['EST5EDT', 'MET', 'Etc/GMT+7', 'America/Phoenix'])('is taken as it is: %s', async (zone) => {
    expect(await found(everywhere(zone))).toEqual({ valid: true, faults: [] });
  });
});
