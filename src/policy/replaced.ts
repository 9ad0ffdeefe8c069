import type { LocatedProblem } from '../errors.ts';
import type { Located, LocatedMap } from './located.ts';
import { nameOf } from './merge.ts';
import { valueAt } from './tree.ts';
import { quote } from '../text/quote.ts';

const TARGETS = ['first_response', 'next_response', 'update', 'resolution'] as const;

/** Warns of each rule that takes the place of an inherited one without promising anything in turn. */
export function lostPromises(base: Located, over: Located): LocatedProblem[] {
  return ['sla', 'internal'].flatMap((section) => {
    const promising = new Set(rulesIn(base, section).filter(hasTarget).map(nameOf));
    return rulesIn(over, section).flatMap((rule): LocatedProblem[] => {
      const name = nameOf(rule);
      if (name === undefined || !promising.has(name) || hasTarget(rule)) return [];
      const message = `The rule ${quote(name)} takes the place of the inherited one and promises nothing`;
      return [
        {
          ...rule.place,
          code: 'no-target',
          path: [section],
          severity: 'warning',
          message,
          allowed: [...TARGETS],
        },
      ];
    });
  });
}

function rulesIn(tree: Located, section: string): LocatedMap[] {
  const list = valueAt(tree, [section]);
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}

function hasTarget(rule: LocatedMap): boolean {
  return TARGETS.some((clock) => {
    const target = valueAt(rule, [clock]);
    return target !== undefined && !(target.kind === 'scalar' && target.value === null);
  });
}
