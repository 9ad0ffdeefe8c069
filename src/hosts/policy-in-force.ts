import type { Instant } from '../calendar/instant.ts';
import type { LocatedProblem } from '../errors.ts';
import { Failure } from '../errors.ts';
import type { Arrivals } from '../github/policy-arrival.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import type { Reader } from '../github/reader.ts';
import { completePolicy, type CompletedPolicy } from '../policy/files.ts';
import { loadPolicy, type LoadedPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { Kept } from '../text/kept.ts';
import { type ParsedTemplate, parseFormTemplate } from '../ticket/form/template.ts';
import type { Forms } from '../ticket/form/form.ts';
import { formsOf } from '../ticket/form/match.ts';
import { BadPolicy } from './bad-policy.ts';
import { PolicyStatus } from './policy-status.ts';

/** The policy in force, and what is wrong with the newest one. */
export interface Understood {
  readonly policy: Policy;
  /** Since when the policy has been in force: when the default branch had it. Null where nothing tells. */
  readonly since: Instant | null;
  /** Everything `check` would say of the newest file. */
  readonly problems: readonly LocatedProblem[];
  /** Set when the newest file has errors and an earlier commit of it stands in. */
  readonly fallback: { readonly oid: string; readonly at: Instant } | null;
}

/** A version of a policy that was in force. */
export interface HeldVersion {
  readonly policy: Policy;
  /** Null: nothing tells since when, or for longer than can be read. */
  readonly since: Instant | null;
  readonly commit: string | null;
}

/** So many earlier versions are read. */
const MOST_VERSIONS = 20;

/** A policy that was loaded without an error. */
interface Loaded {
  readonly policy: Policy;
  readonly locate: LoadedPolicy['locate'];
}

/** So many texts of all desks of a process, and so many characters of them, are kept with what they mean. */
const MOST_TEXTS = 500;
const MOST_CHARACTERS = 2_000_000;

/**
 * Understands the policies of desks, and their forms. What a text means depends on the text alone: it is read once for
 * as long as it is in use, whichever run and whichever desk comes with it again, errors and all.
 */
export class PoliciesInForce {
  /** When default branches got their policies. */
  readonly arrivals: Arrivals = new Kept(MOST_TEXTS, MOST_CHARACTERS);
  /** Shows on commits whether their policies are sound. */
  readonly status = new PolicyStatus();
  readonly #loaded = new Kept<LoadedPolicy>(MOST_TEXTS, MOST_CHARACTERS);
  readonly #completed = new Kept<CompletedPolicy>(MOST_TEXTS, MOST_CHARACTERS);
  readonly #forms = new Kept<ParsedTemplate>(MOST_TEXTS, MOST_CHARACTERS);

  /**
   * The policy of a desk. Where the newest file has errors, the newest valid earlier commit of it stands in, up to 20
   * back: a typing error must not stop a support desk.
   *
   * @throws Failure `no-policy`, or `bad-policy` when no earlier version is valid either
   */
  async understand(desk: RawDesk, file: string, reader: Reader): Promise<Understood> {
    if (desk.policyText === null)
      throw new Failure('no-policy', `${desk.repository} has no ${file} on its default branch.`);
    const { policy, problems, locate } = desk.policyTruncated
      ? { policy: null, problems: [tooLarge(file, 'error')], locate: null }
      : await this.#load(desk.policyText, file);
    const forms = desk.formsTruncated.map((name) => tooLarge(`.github/ISSUE_TEMPLATE/${name}`, 'warning'));
    if (policy !== null) {
      const completed = await this.#withFiles(desk.policyText, file, { policy, locate }, reader);
      return {
        policy: forOneRun(completed.policy),
        since: desk.policySince,
        problems: [...problems, ...completed.problems, ...forms],
        fallback: null,
      };
    }
    const history = await reader.history();
    const { readable } = history;
    for (const earlier of desk.policyTruncated ? readable : readable.slice(1)) {
      const { policy: sound, locate: find } = await this.#load(earlier.text, file);
      if (sound === null) continue;
      const since = await reader.arrival(history, earlier);
      const fallback = { oid: earlier.oid, at: since ?? earlier.committedAt };
      const completed = await this.#withFiles(earlier.text, file, { policy: sound, locate: find }, reader);
      return { policy: forOneRun(completed.policy), since, problems: [...problems, ...forms], fallback };
    }
    throw new BadPolicy(problems);
  }

  /**
   * The versions of a policy that held in a time, oldest first; the last is the one in force. One that had errors never was
   * in force.
   *
   * @param from when the time begins: what was over by then is left out
   */
  async heldSince(
    from: Instant,
    file: string,
    reader: Reader,
    { policy, since }: Pick<Understood, 'policy' | 'since'>,
  ): Promise<HeldVersion[]> {
    const history = await reader.history();
    const { readable, versions } = history;
    const held: HeldVersion[] = [];
    for (const version of readable) {
      const { policy: sound, locate } = await this.#load(version.text, file);
      if (sound === null) continue;
      const isCurrent = held.length === 0;
      const arrived = isCurrent ? since : await reader.arrival(history, version);
      const then = isCurrent
        ? policy
        : (await this.#withFiles(version.text, file, { policy: sound, locate }, reader)).policy;
      held.unshift({ policy: then, since: arrived, commit: version.oid });
      if (arrived === null || arrived <= from) return held;
    }
    const [oldest] = held;
    if (oldest === undefined) return [{ policy, since, commit: null }];
    // GitHub was asked for no more: what came before is taken for what the oldest of them says.
    return versions.length > MOST_VERSIONS ? [{ ...oldest, since: null }, ...held.slice(1)] : held;
  }

  /** A repository's forms, as far as they can be read; what cannot is what `check` is for. */
  forms(desk: RawDesk): Forms {
    return formsOf(
      [...desk.forms].flatMap(([file, text]) =>
        /^config\.ya?ml$/.test(file) ? [] : (this.#form(file, text).template ?? []),
      ),
    );
  }

  async #load(text: string, file: string): Promise<LoadedPolicy> {
    const key = [file, text].join('\0');
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    const loaded = await loadPolicy({ text, file });
    this.#loaded.set(key, loaded);
    return loaded;
  }

  /** The files that a policy names, read and laid into it. */
  async #withFiles(
    text: string,
    file: string,
    { policy, locate }: Loaded,
    reader: Reader,
  ): Promise<CompletedPolicy> {
    const paths = [...new Set(policy.files.map(({ path }) => path))];
    const files = await reader.files(paths);
    const key = JSON.stringify([file, text, ...files]);
    const known = this.#completed.get(key);
    if (known !== undefined) return known;
    const completed = completePolicy(policy, files, locate);
    this.#completed.set(key, completed);
    return completed;
  }

  #form(file: string, text: string): ParsedTemplate {
    const key = [file, text].join('\0');
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const reading = parseFormTemplate(file, text);
    this.#forms.set(key, reading);
    return reading;
  }
}

/** With templates of its own: what goes wrong with them in one run, of one desk, is not told of the next. */
function forOneRun(policy: Policy): Policy {
  return policy.templates.size === 0 ? policy : { ...policy, templates: new Map(policy.templates) };
}

/** Of a file that GitHub cut off nothing can be trusted: what stands at its end may change all the rest. */
function tooLarge(file: string, severity: LocatedProblem['severity']): LocatedProblem {
  const message = 'GitHub hands out only the beginning of this file';
  return { file, line: 1, column: 1, code: 'too-large', path: [], severity, message };
}
