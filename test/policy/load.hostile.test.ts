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
