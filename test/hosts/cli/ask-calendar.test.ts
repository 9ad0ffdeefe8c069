import { describe, expect, it } from 'vitest';
import { folderOf, steward } from './steward.ts';

const from = ['--from', '2026-11-20T22:00', '--duration', '4h'];

describe('steward calendar', () => {
  it('asks the calendars of the policy, and says what it needs in the words of its options', async () => {
    const folder = await folderOf({
      '.github/steward.yml': `version: 1
timezone: Europe/Berlin
calendars: { office: { hours: { mon-fri: "09:00-17:00" } } }
`,
    });
    const added = await steward(folder, ['calendar', 'add', '--calendar', 'office', ...from]);
    expect(added).toEqual({ code: 0, out: '2026-11-23T13:00:00+01:00\n', err: '' });
    for (const [args, said] of [
      [
        ['--calendar', 'offic', ...from],
        'no calendar "offic". Allowed: 24x7, 24x5, office. Did you mean "office"?',
      ],
      [['--calendar', 'office', '--duration', '4h'], 'steward calendar: This question needs --from.\n'],
    ] as const) {
      const { code, err } = await steward(folder, ['calendar', 'add', ...args]);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
    const twice = ['calendar', 'add', '--calendar', 'office', '--from', '2026-11-20', '--duration', '3d'];
    expect((await steward(folder, twice)).err.match(/24h/g)).toHaveLength(1);
  });

  it('has 24x7 and 24x5 without a policy, and nothing else', async () => {
    const folder = await folderOf({});
    const built = await steward(folder, ['calendar', 'add', '--calendar', '24x5', ...from]);
    expect(built).toEqual({ code: 0, out: '2026-11-23T02:00:00Z\n', err: '' });
    for (const args of [
      ['--calendar', 'office'],
      ['--calendar', '24x5', '--policy', 'nowhere.yml'],
    ]) {
      const { code, err } = await steward(folder, ['calendar', 'add', ...args, ...from]);
      expect(code).toBe(1);
      expect(err).toContain('cannot be read.');
    }
  });

  it('answers every line of a batch with one line', async () => {
    const open = '{"op":"open","calendar":"24x7","at":"2026-01-01"}';
    const odd = open.replace('24x7', '24\u2028x7');
    const input = `\uFEFF${open}\r\n\n${odd}\n${open.replace(',', '\r,')}\n${open}`;
    const { code, out } = await steward(await folderOf({}), ['calendar', '--batch'], input);
    expect(code).toBe(0);
    const yes = '{"result":true}';
    expect(out.split('\n')).toEqual([
      yes,
      expect.stringContaining('wrong-type'),
      expect.stringContaining('unknown-reference'),
      yes,
      yes,
      '',
    ]);
  });
});
