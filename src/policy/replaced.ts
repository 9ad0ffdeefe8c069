import type { LocatedProblem } from '../errors.ts';
import type { Located, LocatedMap } from './located.ts';
import { isSelector, nameOf } from './merge.ts';
import { plain, valueAt } from './tree.ts';
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

/**
 * Warns of each selector of a section that takes the place of an inherited one which asked for more: what it says nothing
 * of. A key that it writes as null was dropped on purpose.
 */
export function lostSelectors(base: Located, over: Located): LocatedProblem[] {
  if (over.kind !== 'map') return [];
  return [...over.entries.keys()].flatMap((section): LocatedProblem[] => {
    const path = [section, 'when'];
    const [inherited, own] = [valueAt(base, path), valueAt(over, path)];
    if (!isSelector(path) || inherited?.kind !== 'map' || own?.kind !== 'map') return [];
    const lost = [...inherited.entries.keys()].filter((key) => !own.entries.has(key));
    if (lost.length === 0) return [];
    const message = `This takes the place of the inherited selector: ${inWords(inherited)}`;
    const allowed = lost.map((key) => `${key}: null says that it is meant`);
    return [{ ...own.place, code: 'replaced-selector', path, severity: 'warning', message, allowed }];
  });
}

/** A selector as one writes it on a line. */
function inWords(selector: LocatedMap): string {
  return JSON.stringify(plain(selector))
    .replaceAll(/"([\w.-]+)"/g, '$1')
    .replaceAll(/([{:,])/g, '$1 ')
    .replaceAll('}', ' }');
}
