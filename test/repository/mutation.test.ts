import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const explained = parse(read('docs/mutation-survivors.yml')) as Record<string, Record<string, string[]>>;

test('what explains a mutant that lives is said on the page', () => {
  const page = read('docs/mutation.md');
  const kinds = new Set(Object.values(explained).flatMap((some) => Object.keys(some)));
  expect([...kinds].filter((kind) => !page.includes(`\n- _${kind}_: `))).toEqual([]);
});

test('no mutants are explained of a file that is gone', () => {
  const gone = Object.keys(explained).filter(
    (path) => !existsSync(new URL(`../../${path}`, import.meta.url)),
  );
  expect(gone).toEqual([]);
});
