import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/index.ts';
import { byAction } from '../scenarios/by-action.ts';
import { byApp } from '../scenarios/by-app.ts';
import { play } from '../scenarios/play.ts';
import { storyIn } from '../scenarios/story.ts';

/** What servers lack, by what the table in docs/operating.md says of them. Null: they are not supported. */
const LACKS: Readonly<Record<string, SandboxOptions['lacks'] | null>> = {
  'up to 3.20: issue fields, dependencies': ['issue fields', 'dependencies'],
  'up to 3.17: which issue a closed one is a duplicate of, too': [
    'issue fields',
    'dependencies',
    'duplicates',
  ],
  'before 3.17: issue types, reasons of a close, perhaps more': null,
};

const rows = (await readFile('docs/operating.md', 'utf8'))
  .split('## Which GitHub it works with')[1]
  ?.split('\n## ')[0]
  ?.matchAll(/^\| ((?:up to|before) [\d.]+) +\| (.+?) +\|/gm)
  .map(([, server = '', lacks = '']) => `${server}: ${lacks}`)
  .toArray();

test('the table of servers in the docs and these tests speak of the same', () => {
  expect(rows).toEqual(Object.keys(LACKS));
});

// Report 16.
test.each(Object.entries(LACKS).filter(([, lacks]) => lacks !== null))(
  'on an Enterprise Server %s: the desk works on, with the app and with the Action alike',
  async (_, lacks) => {
    const story = { ...storyIn('old-server.yml'), lacks: [...(lacks ?? [])] };
    expect(await play(story, byApp)).toEqual(await play(story, byAction));
  },
);
