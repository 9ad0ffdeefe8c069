import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';

const BASE = `version: 1
timezone: UTC
severities: [{ name: high }, { name: low }]
`;
const load = (section: string) => loadPolicy({ text: `${BASE}${section}`, file: 'steward.yml' });
const writeUp = async (keys: string) => {
  const { policy, problems } = await load(`write_up: { ${keys} }\n`);
  if (policy === null) throw new Error(JSON.stringify(problems));
  return policy;
};

describe('what a policy says of write-ups', () => {
  it('is nothing where it leaves them out, but that a factor is of one of two classes', async () => {
    const { policy } = await load('');
    expect(policy).toMatchObject({ writeUp: null, factorClasses: ['education', 'bug'] });
  });

  it('has defaults', async () => {
    expect((await writeUp('done: written')).writeUp).toMatchObject({
      ...{ skip: null, brief: null, remindBefore: null, required: null, causes: ['education', 'bug'] },
      factors: [
        { name: 'education', remedies: [] },
        { name: 'bug', remedies: [] },
      ],
    });
  });

  it('is who is skipped, when it is reminded of, and what has to be written', async () => {
    const { writeUp: told } = await writeUp(
      'skip: { severity: low }, remind_before: 4h, required: [Summary, Contributing factors]',
    );
    expect(told).toMatchObject({
      ...{ skip: { severity: ['low'] }, remindBefore: 14_400_000 },
      required: ['Summary', 'Contributing factors'],
    });
  });

  it('names classes of factors, which stand above those of causes, and what answers them', async () => {
    const policy = await writeUp(
      'causes: [Bug, change], factors: [" bug ", vendor], remedies: { BUG: [a fix, a test] }',
    );
    expect(policy.writeUp?.factors).toEqual([
      { name: 'bug', remedies: ['a fix', 'a test'] },
      { name: 'vendor', remedies: [] },
    ]);
    expect(policy.factorClasses).toEqual(['bug', 'vendor', 'change']);
    const older = await writeUp('causes: [people, code]');
    expect(older.writeUp?.factors.map(({ name }) => name)).toEqual(['people', 'code']);
    expect(older.factorClasses).toEqual(['people', 'code']);
  });

  it.each([
    ['remedies: { bugs: [a fix] }', 'unknown-reference', ['remedies', 'bugs']],
    ['remind_before: 2 working days', 'ambiguous-duration', ['remind_before']],
    ['remind_before: soon', 'bad-duration', ['remind_before']],
    ['skip: { severity: medium }', 'unknown-reference', ['skip', 'severity']],
    ['factors: ["a: b"]', 'unknown-value', ['factors', 0]],
    ['factors: []', 'unknown-value', ['factors']],
    ['required: []', 'unknown-value', ['required']],
  ])('is at fault with %s', async (keys, code, path) => {
    const { problems } = await load(`write_up: { ${keys} }\n`);
    expect(problems[0]).toMatchObject({ code, path: ['write_up', ...path] });
  });
});
