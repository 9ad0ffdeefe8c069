import { expect, test } from 'vitest';
import { folderOf, steward } from './steward.ts';

const FILE = '.github/steward.yml';
const policy = `version: 1
extends: ddev
team:
  staff: [ana]
  groups: { tier-1: { members: [ana] } }
`;

test('each value stands beside the line that wrote it', async () => {
  const { code, out, err } = await steward(await folderOf({ [FILE]: policy }), ['policy']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`  staff: [ ana ] # ${FILE}:4\n`);
  expect(out).toMatch(/^ {2}- name: urgent # presets\/ddev\.yml:\d+$/m);
});

test('merged, it is a file that can take the place of both', async () => {
  const folder = await folderOf({ [FILE]: policy });
  const { out } = await steward(folder, ['policy', '--merged']);
  const other = await folderOf({ [FILE]: out });
  expect((await steward(other, ['check'])).code).toBe(0);
  // Shown again it is what it was, but that now one file has written all of it.
  expect((await steward(other, ['policy', '--merged'])).out).toBe(out);
  const { out: json } = await steward(folder, ['policy', '--json']);
  expect(JSON.parse(json)).toMatchObject({ version: 1, team: { staff: ['ana'] } });
});

test('what is wrong with a policy is told in place of it', async () => {
  const faulty = await folderOf({ [FILE]: policy.replace('staff', 'stuff') });
  const { code, out, err } = await steward(faulty, ['policy']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`${FILE}:4:3 error`);
  expect(err).toContain('Did you mean "staff"?');
  expect((await steward(await folderOf({}), ['policy'])).code).toBe(1);
});
