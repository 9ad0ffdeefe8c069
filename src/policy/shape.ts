import type { Problem } from '../errors.ts';
import type { Located } from './located.ts';
import { policySchema, type PolicyShape } from './policy.ts';
import { plain, valueAt, without } from './tree.ts';
import { describeFault, faultsOf, faultyPaths, MOST_DESCRIBED } from './shape-fault.ts';

const LANGUAGE = { schema: policySchema, noun: 'policy' };

export interface Shaped {
  readonly shape: PolicyShape;
  /** The tree without what is at fault: the paths of `shape` lead into it. */
  readonly tree: Located;
  readonly problems: readonly Problem[];
}

/**
 * Checks the shape of a policy. Whatever is at fault is reported and taken out, so that the rest has a shape whose
 * references can be checked in the same pass. Calendars are left to their compiler.
 */
export function checkShape(root: Located): Shaped {
  const whole = policySchema.safeParse(plain(withoutCalendars(root)));
  if (whole.success) return { shape: whole.data, tree: root, problems: [] };
  let tree = root;
  let issues = faultsOf(whole.error);
  const problems = issues.slice(0, MOST_DESCRIBED).flatMap((issue) => describeFault(issue, tree, LANGUAGE));
  // To find what else is wrong, a policy without its version still has a shape.
  const withoutVersion = policySchema.partial({ version: true });
  for (;;) {
    const parsed = withoutVersion.safeParse(plain(withoutCalendars(tree)));
    if (parsed.success) return { shape: { ...parsed.data, version: 1 }, tree, problems };
    issues = faultsOf(parsed.error);
    const paths = issues.flatMap((issue) => faultyPaths(issue, tree));
    if (paths.length === 0) throw new Error('A faulty policy did not get smaller');
    tree = without(tree, paths);
  }
}

/** Calendars of the right general kind, in place of which an empty map is as good for checking the rest. */
function withoutCalendars(tree: Located): Located {
  return valueAt(tree, ['calendars'])?.kind === 'map' ? without(tree, [['calendars']]) : tree;
}
