import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/semantics.md', import.meta.url), 'utf8');
const statements = page
  .replaceAll(/\s+/g, ' ')
  .split(/ - (?=\S)/)
  .slice(1);

it('every statement of the semantics page is linked to a test or said to be missing', () => {
  const bare = statements.filter((text) => !text.includes('](../test/') && !text.includes('_not built yet_'));
  expect(bare).toEqual([]);
});

it('every link of the semantics page leads to a test of that title', () => {
  const links = [...page.replaceAll(/\s+/g, ' ').matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)];
  expect(links.length).toBeGreaterThan(100);
  const dead = links.flatMap(([, title = '', path = '']) => {
    const file = new URL(`../../${path}`, import.meta.url);
    const source = existsSync(file) ? readFileSync(file, 'utf8').replaceAll(/\(\s+/g, '(') : '';
    return ["'", '"', '`'].some((quote) => source.includes(`(${quote}${title}${quote}`))
      ? []
      : [`${title} in ${path}`];
  });
  expect(dead).toEqual([]);
});
