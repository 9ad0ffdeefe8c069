import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md']);
const SOURCES = globSync(['src/**/*.ts', 'scripts/**/*.ts', '*.{js,ts}', '.github/**/*.yml', 'action.yml']);

/** Targets of a page's links that lie in the repository, anchors apart. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```/gm, '');
  return (
    [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      // A page of GitHub's own, reached from where GitHub shows the file.
      .filter((target) => !/^(?:[a-z]+:|(?:\.\.\/){2,3}issues$)/.test(target))
  );
}

test('every page that a page links to exists', () => {
  const dead = PAGES.flatMap((page) =>
    linksOf(page)
      .filter((target) => !existsSync(join(dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(PAGES.flatMap(linksOf).length).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});

/** Pages that examples in the policy's reference name: those of a user's repository. */
const EXAMPLES = new Set(['docs/reset.md']);

test('every page of docs/ that the sources name exists', () => {
  const named = SOURCES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bdocs\/[\w./-]+\.(?:md|svg|png)\b/g)].map(([page]) => ({
      file,
      page,
    })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ page }) => !EXAMPLES.has(page) && !existsSync(page))).toEqual([]);
});
