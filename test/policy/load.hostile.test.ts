import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PROBLEMS } from '../../src/errors.ts';
import { formatProblem } from '../../src/policy/format.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';

const sample = `${PRESETS.ddev ?? ''}
timezone: Europe/Berlin
calendars:
  office: { hours: { mon-fri: ["09:00-12:00", "13:00-17:00"] }, holidays: [2026-12-25] }
  both: { union: [office, 24x5] }
customers: { tiers: [gold], members: { gold: { acme: [ops] } } }
labels: { pending: { name: waiting } }
`;

/** Whatever the text: an answer, a place for each problem, and a policy exactly when nothing is an error. */
async function expectAnAnswer(text: string): Promise<void> {
  const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
  expect(policy === null).toBe(problems.some(({ severity }) => severity === 'error'));
  const lines = text.split('\n');
  for (const problem of problems) {
    expect(Object.keys(PROBLEMS)).toContain(problem.code);
    expect(formatProblem(problem)).not.toMatch(/[\n\r\u001B]/);
    if (problem.file !== 'steward.yml') continue;
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
  }
}

const scrap = fc.constantFrom(
  ...[
    '\t',
    ' ',
    '\n',
    ':',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!t ',
    '"',
    "'",
    '|',
    '>',
    '? ',
    '#',
    '---\n',
  ],
  ...[
    'null',
    '~',
    '1',
    'true',
    '.nan',
    '0x1F',
    '__proto__',
    'constructor',
    'toString',
    '<<: *a',
    '\u0000',
    '\u2028',
  ],
);

describe('loadPolicy on any text', () => {
  it('answers when a good policy is damaged at random', async () => {
    const damage = fc.record({ at: fc.nat(sample.length), drop: fc.nat(30), scrap });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
        let text = sample;
        for (const { at, drop, scrap: put } of damages)
          text = text.slice(0, at) + put + text.slice(at + drop);
        await expectAnAnswer(text);
      }),
      { numRuns: 120 },
    );
  });

  it('answers when values of any kind stand where others belong', async () => {
    const key = fc.constantFrom(
      ...[
        'version',
        'extends',
        'timezone',
        'team',
        'staff',
        'groups',
        'calendars',
        'hours',
        'union',
        'severities',
      ],
      ...[
        'name',
        'when',
        'severity',
        'sla',
        'first_response',
        'within',
        'pauses',
        'waiting',
        'pending',
        'intake',
      ],
      ...['forms', 'map', 'field', 'labels', 'customers', 'members', 'tiers', 'ownership', 'escalation', 'x'],
    );
    const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
      ),
      leaf: fc.oneof(
        fc.constantFrom('ddev', '24x7', '1h', 'urgent', 'a.yml', null, true, 1, '@a/b'),
        fc.string(),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, tree, { maxKeys: 8 }), async (policy) => {
        await expectAnAnswer(stringify({ version: 1, ...policy }));
      }),
      { numRuns: 120 },
    );
  });

  it('answers on noise', async () => {
    const noise = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(noise, async (parts) => expectAnAnswer(parts.join(''))),
      { numRuns: 120 },
    );
  });
});

describe('loadPolicy on a great deal of text', () => {
  const load = (text: string) => loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i));

  it('shows the first hundred problems and says how many more there are', async () => {
    const said = async (count: number) => {
      const { policy, problems } = await load(many(count, (i) => `k${String(i)}: 1`).join('\n'));
      expect(policy).toBeNull();
      return [problems.length, problems.at(-1)?.message, problems.at(-1)?.line];
    };
    expect(await said(100)).toEqual([100, '"k99" is not a key of a policy', 101]);
    expect(await said(101)).toEqual([101, 'Further problems from here on: 1', 102]);
    expect(await said(250)).toEqual([101, 'Further problems from here on: 150', 102]);
    expect(await said(9000)).toEqual([101, 'Further problems from here on: 200 or more', 102]);
  });

  it('calls a policy no error for many warnings', async () => {
    const rules = many(150, (i) => `- { name: r${String(i)}, first_response: 1h }`).join('\n');
    const { policy, problems } = await load(`sla:\n${rules}`);
    expect(policy?.sla).toHaveLength(150);
    expect(problems).toHaveLength(101);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it.each([
    ['brackets', '['.repeat(450_000)],
    ['braces', '{a: '.repeat(110_000)],
    ['dashes', '- '.repeat(200_000)],
  ])('is not drawn into %s without end', async (_, text) => {
    expect((await load(text)).problems.map(({ message }) => message)).toEqual(['This is nested too deeply']);
  });

  it('follows thousands of aliases, and knows thousands of names', async () => {
    const aliases = many(9000, (i) => `k${String(i)}: *a`).join('\n');
    expect((await load(`a: &a [1]\n${aliases}`)).problems).toHaveLength(101);
    const severities = many(3000, (i) => `- { name: known${String(i)} }`).join('\n');
    const rules = many(3000, (i) => `- { name: r${String(i)}, when: { severity: other${String(i)} } }`).join(
      '\n',
    );
    expect((await load(`severities:\n${severities}\nsla:\n${rules}`)).problems).toHaveLength(101);
    const sound = many(3000, (i) => `- { name: r${String(i)}, when: { label: l${String(i)} } }`).join('\n');
    expect((await load(`sla:\n${sound}`)).policy?.sla).toHaveLength(3000);
  });

  it('compiles a few hundred calendars at most', async () => {
    const calendars = (count: number) =>
      `calendars:\n${many(count, (i) => `  c${String(i)}: { union: [24x7] }`).join('\n')}`;
    expect((await load(calendars(200))).problems).toEqual([]);
    expect(
      (await load(`${calendars(201)}\nsla: [{ name: a, calendar: c7, first_response: 1h }]`)).problems,
    ).toMatchObject([
      { code: 'too-large', line: 2, column: 1, message: 'A policy has at most 200 calendars' },
    ]);
  });
});
