import { expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { neededPermissions } from '../../../src/policy/needed-permissions.ts';

const load = async (lines: string) => {
  const text = `version: 1\nseverities: [{ name: high }]\n${lines}\n`;
  const { draft, problems } = await loadPolicy({ text, file: 'steward.yml' });
  return { draft, problems: problems.map(({ code, path }) => `${code} ${path.join('.')}`) };
};

it('a write-up stands on its ticket, and its actions are left alone, unless a policy says otherwise', async () => {
  const { draft, problems } = await load('write_up: {}');
  expect(problems).toEqual([]);
  expect(draft?.writeUp).toMatchObject({
    ...{ place: 'comment', folder: 'post-mortems', tracksActions: false, actionsOlderThan: null },
  });
});

it('the office takes one, and a folder is a folder', async () => {
  expect((await load('write_up: { place: office }')).problems).toEqual(['missing-key write_up.place']);
  expect((await load('notices: office\nwrite_up: { place: office }')).problems).toEqual([]);
  for (const folder of ['../x', '/x', 'a//b', '.git/x', 'a b', '.'])
    expect((await load(`write_up: { folder: '${folder}' }`)).problems, folder).toEqual([
      'unknown-value write_up.folder',
    ]);
  expect((await load("write_up: { folder: 'docs/post-mortems/' }")).draft?.writeUp?.folder).toBe(
    'docs/post-mortems',
  );
});

it('a check says what a file takes', async () => {
  const { draft } = await load('write_up: { place: pull_request }');
  if (draft === null) throw new Error('no policy');
  expect(neededPermissions(draft)).toMatchObject([{ code: 'more-permissions', path: ['write_up', 'place'] }]);
});
