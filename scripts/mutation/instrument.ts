import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from '../root.ts';

const quiet = () => undefined;
const no = () => false;
const logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

/** A `?.` stands only where the types ask for it, so that the compiler refuses every mutant without one. */
const EXCLUDED = ['OptionalChaining'];

export type Instrumented = Awaited<ReturnType<Instrumenter['instrument']>>;
export type Mutant = Instrumented['mutants'][number];

/** Source files, by their paths in the repository, with all their mutants in them. */
export async function instrument(paths: readonly string[]): Promise<Instrumented> {
  const { files, mutants } = await new Instrumenter(logger).instrument(
    paths.map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') })),
    { plugins: null, ignorers: [], excludedMutations: EXCLUDED, noHeader: true },
  );
  return { files, mutants: mutants.filter(({ status }) => status !== 'Ignored') };
}
