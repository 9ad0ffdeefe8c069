import type { Node } from 'yaml';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Located, Place } from './located.ts';

/** Says where a value comes from; null: nothing is said. */
export type Note = ((place: Place) => string) | null;

/**
 * A policy as YAML that stands by itself: the process that it extends is in it, and `extends` is not. As a policy it means
 * the same.
 *
 * @param note stands behind each value
 */
export function written(tree: Located, note: Note): string {
  const document = new Document();
  document.contents = nodeOf(withoutExtends(tree), note);
  // A line that is folded would take its note along.
  return document.toString({ lineWidth: 0 });
}

/** What is inherited comes first in a merged map; the version opens every file. */
function withoutExtends(tree: Located): Located {
  if (tree.kind !== 'map') return tree;
  const rest = [...tree.entries].filter(([name]) => name !== 'extends' && name !== 'version');
  const version = tree.entries.get('version');
  return { ...tree, entries: new Map(version === undefined ? rest : [['version', version], ...rest]) };
}

function nodeOf(tree: Located, note: Note): Node {
  if (tree.kind === 'scalar') return noted(new Scalar(tree.value), tree.place, note);
  if (tree.kind === 'list') {
    const list = new YAMLSeq<Node>();
    list.flow = tree.items.every(({ kind }) => kind === 'scalar');
    list.items = tree.items.map((item) => nodeOf(item, list.flow === true ? null : note));
    return list.flow ? noted(list, tree.place, note) : list;
  }
  const map = new YAMLMap<Node, Node>();
  map.items = [...tree.entries].map(
    ([name, { value }]) => new Pair<Node, Node>(new Scalar(name), nodeOf(value, note)),
  );
  // An empty map has no value in it to speak for it.
  map.flow = tree.entries.size === 0;
  return map.flow ? noted(map, tree.place, note) : map;
}

function noted<T extends Node>(node: T, place: Place, note: Note): T {
  if (note !== null) node.comment = ` ${note(place)}`;
  return node;
}
