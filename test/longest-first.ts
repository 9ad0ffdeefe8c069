import { relative } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Files that take longest, the longest first; in a folder, all of them. `npm test` lists the ten slowest at its end. */
const LONG = [
  'test/hosts/app/',
  'test/demo/',
  'test/e2e/crash.test.ts',
  'test/scenarios/msp-life.yml',
  'test/scenarios/support-ops-pages.yml',
  'test/oracle/',
  'test/scenarios/',
  'test/e2e/',
  'test/desk/',
  'test/hosts/',
];

/**
 * The order of test files: one that takes long must not begin when all the others are done, with the other workers
 * idle. Those with a process of their own come first, because the rest share theirs.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = new Map(sorted.map((file) => [file, this.#rank(file)]));
    return sorted.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  }

  #rank({ project, moduleId }: TestSpecification): number {
    const path = relative(project.config.root, moduleId).replaceAll('\\', '/');
    const index = LONG.findIndex((long) => path.startsWith(long));
    const apart = project.config.isolate ? 0 : LONG.length + 1;
    return apart + (index === -1 ? LONG.length : index);
  }
}
