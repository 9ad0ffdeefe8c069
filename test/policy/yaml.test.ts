import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/policy/yaml.ts';
import { plain } from '../../src/policy/tree.ts';

function read(text: string): unknown {
  const { tree, problems } = readYaml(text, 'p.yml');
  return tree === null ? problems.map(({ message }) => message) : JSON.parse(JSON.stringify(plain(tree)));
}

describe('an alias', () => {
  it('stands for what last had its name before it', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x')).toEqual({ a: 1, b: 1, c: 2, d: 2 });
    expect(read('&k key: 1\nb: *k')).toEqual({ key: 1, b: 'key' });
    expect(read('a: &x { p: &y 1 }\nb: &y 2\nc: *x\nd: *y')).toEqual({
      a: { p: 1 },
      b: 2,
      c: { p: 1 },
      d: 2,
    });
  });

  it.each(['a: *x\nb: &x 1', 'a: &x [*x]', 'a: *x'])('leads nowhere or to itself in %j', (text) => {
    expect(read(text)).toEqual([expect.stringMatching(/alias/i)]);
  });
});
