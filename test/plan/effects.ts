import type { Effect } from '../../src/plan/effect.ts';

/** What becomes of a label: put on, taken off, or left as it is. */
export function change(effects: readonly Effect[], label: string): 'add' | 'remove' | undefined {
  for (const [kind, moved] of labelMoves(effects))
    if (moved === label) return kind === 'add_labels' ? 'add' : 'remove';
  return undefined;
}

/** Each label that is put on or taken off, behind what is done with it. */
export function labelMoves(effects: readonly Effect[]): ['add_labels' | 'remove_labels', string][] {
  return effects.flatMap((effect) =>
    effect.kind === 'add_labels' || effect.kind === 'remove_labels'
      ? effect.labels.map((label): ['add_labels' | 'remove_labels', string] => [effect.kind, label])
      : [],
  );
}

/** The labels that are put on. */
export function labelsAdded(effects: readonly Effect[]): string[] {
  return labelMoves(effects).flatMap(([kind, label]) => (kind === 'add_labels' ? [label] : []));
}

/** The keys of the comments that are made. */
export function comments(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.kind === 'create_comment' ? effect.keys : []));
}

/** The comment with a key, as it would be made or edited. */
export function words(effects: readonly Effect[], key: string): string {
  for (const effect of effects)
    if ((effect.kind === 'create_comment' || effect.kind === 'edit_comment') && effect.keys.includes(key))
      return effect.body;
  return '';
}
