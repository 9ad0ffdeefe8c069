import { describe, expect, it } from 'vitest';
import type { Located } from '../../src/policy/located.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { locate, plain, without } from '../../src/policy/tree.ts';

function treeOf(text: string): Located {
  const { tree } = readYaml(text, 'p.yml');
  if (tree === null) throw new Error('no tree');
  return tree;
}

describe('a tree without some of its parts', () => {
  const tree = treeOf('a: [{ x: 1, y: 2 }, { x: 3 }, 4]\nb: 5\n');
  const rest = (...paths: (string | number)[][]): unknown =>
    JSON.parse(JSON.stringify(plain(without(tree, paths))));

  it('has lost them all at once', () => {
    expect(rest(['a', 0], ['a', 1, 'x'], ['b'])).toEqual({ a: [{}, 4] });
    expect(rest(['a', 0, 'x'], ['a', 0])).toEqual({ a: [{ x: 3 }, 4], b: 5 });
    expect(rest(['a', 7], ['b', 'c'], ['d'])).toEqual(plainOf(tree));
  });

  it('still knows each item by the number under which it is written', () => {
    const once = without(tree, [['a', 0]]);
    const twice = without(once, [['a', 0]]);
    expect(locate(once, ['a', 1]).path).toEqual(['a', 2]);
    expect(locate(twice, ['a', 0]).path).toEqual(['a', 2]);
  });
});

function plainOf(tree: Located): unknown {
  return JSON.parse(JSON.stringify(plain(tree)));
}
