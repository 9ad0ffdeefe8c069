import { instant } from '../../calendar/instant.ts';
import { PROMISE_WORDS } from '../../languages/promise-pages.ts';
import { membershipOf } from '../../time-spent/entitled.ts';
import { customerAskedAbout } from './customer-asked-about.ts';
import { wholePolicyIn } from './policy-file.ts';
import { promisePage } from './promise-page.ts';
import { promiseTables, specialPromises } from './promise-tables.ts';
import type { Shell } from './shell.ts';

export interface PromisesOptions {
  readonly policy: string;
  /** The name or a login of a customer; without it everybody's, and none of a single customer's. */
  readonly customer: string | undefined;
}

/**
 * Prints what a policy promises its customers, as a page for them. Returns the exit code.
 *
 * @param now nothing is asked of GitHub, so that this machine has to know the time
 */
export async function promises(
  { policy: file, customer: asked }: PromisesOptions,
  shell: Shell,
  now = instant(Date.now()),
): Promise<number> {
  const policy = await wholePolicyIn(file, shell);
  const name = customerAskedAbout(policy, { customer: asked, tier: undefined })?.name ?? null;
  const language = (name === null ? null : membershipOf(policy, name)?.language) ?? policy.language;
  const page = promisePage(
    {
      customer: name,
      tables: promiseTables(policy, asked, now),
      special: specialPromises(policy, asked, now),
      at: now,
    },
    PROMISE_WORDS[language],
  );
  shell.print(page.trimEnd());
  if (policy.sla.length === 0 && policy.internal.length > 0)
    shell.note(
      'Targets under internal: are the desk’s own and promised to nobody; publish: true promises them.',
    );
  return 0;
}
