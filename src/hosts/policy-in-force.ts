import type { Instant } from '../calendar/instant.ts';
import type { LocatedProblem } from '../errors.ts';
import { Failure } from '../errors.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import type { Reader } from '../github/reader.ts';
import { completePolicy, type CompletedPolicy } from '../policy/files.ts';
import { loadPolicy, type LoadedPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { parseFormTemplate } from '../ticket/form/template.ts';
import type { Forms } from '../ticket/form/form.ts';
import { formsOf } from '../ticket/form/match.ts';

/** The policy in force, and what is wrong with the newest one. */
export interface Understood {
  readonly policy: Policy;
  /** When the policy in force was written. */
  readonly since: Instant | null;
  /** Everything `check` would say of the newest file. */
  readonly problems: readonly LocatedProblem[];
  /** Set when the newest file has errors and an earlier commit of it stands in. */
  readonly fallback: { readonly oid: string; readonly at: Instant } | null;
}

/**
 * Understands the desk's policy. Where the newest file has errors, the newest valid earlier commit of it stands in,
 * up to 20 back: a typing error must not stop a support desk.
 *
 * @throws Failure `no-policy`, or `bad-policy` when no earlier version is valid either
 */
export async function understand(desk: RawDesk, file: string, reader: Reader): Promise<Understood> {
  if (desk.policyText === null)
    throw new Failure('no-policy', `${desk.repository} has no ${file} on its default branch.`);
  const { policy, problems, locate } = desk.policyTruncated
    ? { policy: null, problems: [tooLarge(file, 'error')], locate: null }
    : await loadPolicy({ text: desk.policyText, file });
  const forms = desk.formsTruncated.map((name) => tooLarge(`.github/ISSUE_TEMPLATE/${name}`, 'warning'));
  if (policy !== null) {
    const completed = await withFiles(policy, reader, locate);
    return {
      policy: completed.policy,
      since: desk.policySince,
      problems: [...problems, ...completed.problems, ...forms],
      fallback: null,
    };
  }
  const history = await reader.history();
  for (const earlier of desk.policyTruncated ? history : history.slice(1)) {
    const loaded = await loadPolicy({ text: earlier.text, file });
    if (loaded.policy === null) continue;
    const fallback = { oid: earlier.oid, at: earlier.at };
    const completed = await withFiles(loaded.policy, reader, loaded.locate);
    return { policy: completed.policy, since: earlier.at, problems: [...problems, ...forms], fallback };
  }
  throw new BadPolicy(problems);
}

/** Of a file that GitHub cut off nothing can be trusted: what stands at its end may change all the rest. */
function tooLarge(file: string, severity: LocatedProblem['severity']): LocatedProblem {
  const message = 'GitHub hands out only the beginning of this file';
  return { file, line: 1, column: 1, code: 'too-large', path: [], severity, message };
}

/** The files that a policy names, read and laid into it. */
async function withFiles(
  policy: Policy,
  reader: Reader,
  locate: LoadedPolicy['locate'],
): Promise<CompletedPolicy> {
  const paths = [...new Set(policy.files.map(({ path }) => path))];
  return completePolicy(policy, await reader.files(paths), locate);
}

/** A policy with errors, and no earlier version to stand in for it. */
export class BadPolicy extends Failure {
  readonly problems: readonly LocatedProblem[];

  constructor(problems: readonly LocatedProblem[]) {
    super(
      'bad-policy',
      `The policy has ${String(problems.filter((p) => p.severity === 'error').length)} errors.`,
    );
    this.problems = problems;
  }
}

/** The repository's forms, as far as they can be read; what cannot is what `check` is for. */
export function formsIn(desk: RawDesk): Forms {
  return formsOf(
    [...desk.forms].flatMap(([file, text]) =>
      /^config\.ya?ml$/.test(file) ? [] : (parseFormTemplate(file, text).template ?? []),
    ),
  );
}
