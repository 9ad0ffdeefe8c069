/**
 * A fault in something a person wrote (a policy, a form, a calendar), before it is known where in a file it stands.
 *
 * `path` leads from the document's root to the faulty value: `['sla', 0, 'calendar']`.
 * `at` says whether the key or its value is at fault, so that the reported column points at the right word.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly at?: 'key' | 'value';
  /** One sentence: what is wrong. Names the offending text. */
  readonly message: string;
  /** What would have been accepted, in words or as a list. */
  readonly allowed?: readonly string[];
  /** The nearest valid word, where one is near enough to be meant. */
  readonly nearest?: string;
}

/** A problem with its place: one-based line and column, as editors count. */
export interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
}

/**
 * Every kind of fault Steward reports in what people write: code → what it means and what to do.
 * Stable: users search for these words, and tests name them. The reference page is generated from this table.
 */
export const PROBLEMS = {
  'yaml-syntax': 'The file is not valid YAML. Fix the syntax at the place shown.',
  'unknown-key': 'A key that the policy language does not know. Use one of the allowed keys.',
  'missing-key': 'A key that must be present is absent. Add it.',
  'wrong-type':
    'A value of the wrong kind, for example a number where text is expected. Quote it or write it as shown.',
  'unknown-value': 'A word that is not one of the allowed ones.',
  'unknown-reference': 'A name that nothing in the policy defines. Define it or use a defined one.',
  'duplicate-name': 'Two entries carry the same name, so that neither can be meant.',
  'bad-duration': 'A duration that cannot be read. Write 60m, 1h 30m, 3 working days, 2 weeks or ISO 8601.',
  'ambiguous-duration':
    'A day or week on a calendar with closing hours may mean two things. Write working days or hours.',
  'bad-instant': 'A moment that cannot be read. Write ISO 8601: 2026-11-20T09:00.',
  'bad-date': 'A date that does not exist or cannot be read. Write YYYY-MM-DD.',
  'bad-hours': 'Opening hours that cannot be read. Write "09:00-17:00", 00:00 to 24:00.',
  'overlapping-hours': 'Two windows of the same calendar overlap. Merge them.',
  'unknown-zone': 'A time zone that the IANA database does not know.',
  'unknown-region': 'A region whose public holidays are not known.',
  'never-open': 'A calendar without an opening ahead. A clock on it would never run.',
  'circular-union': 'A calendar union that contains itself.',
  'unknown-preset': 'A process after extends: that is not built in.',
  'unreachable-rule':
    'A rule that can never be the first to match, because an earlier one matches everything it does.',
  'no-target':
    'A rule that takes the place of one with targets and has none itself: an entry of a list is replaced as a whole. Write out what it promises; null for the whole section says that nothing is promised.',
  'empty-group':
    'A group that tickets go to and in which nobody is. Fill in its members, or name a fallback of the team.',
  'too-fast-for-cron':
    'A time that a scheduled workflow cannot keep. Let the app run beside it, or name the App under bot:, or give it more time.',
  'too-large': 'The file is larger than GitHub hands out in one read. Make it smaller.',
  'bad-label':
    'A label that GitHub would not accept: its name or description is too long, or its colour is no colour.',
  'bad-form': 'An issue form that GitHub would not accept, or without what the policy asks of it.',
  'bad-template':
    'A template of a comment that cannot be read, or that names what there is not. Fix it at the place shown; docs/templates.md lists what each may show.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/**
 * Every way in which a run can fail: code → what it means and what to do. A run that fails has changed nothing it did
 * not report, and the next one repairs what it left.
 */
export const FAILURES = {
  'github-unreachable': 'GitHub did not answer. Run again; the next scheduled run repairs what was missed.',
  'github-refused': 'GitHub refused a request. Check that the token may do what the message says.',
  'rate-limited': 'The token has used up its requests. Wait until the time shown, or sweep less often.',
  'no-repository': 'The repository does not exist or the token cannot see it. Check the name and the token.',
  'no-issue': 'The issue does not exist, was deleted, or moved to another repository.',
  'no-policy':
    'There is no policy file. Add .github/steward.yml, for example with "version: 1" and "extends: ddev".',
  'bad-policy':
    'The policy has errors. Fix them at the places shown; steward check shows them before you push.',
  'team-unreadable':
    'The policy names a team whose members the token may not read. List the people, or use a token that may.',
  'bad-input': 'An input or option is missing, or cannot be used as it is. The message says which.',
  'partial-sweep': 'Not every ticket could be evaluated. Nothing was guessed about the rest; run again.',
  'writes-failed': 'Some changes did not go through. The next run tries them again.',
  'stood-by': 'The policy names another account under bot:, so this one changes nothing.',
} as const;

export type FailureCode = keyof typeof FAILURES;

/** A run cannot go on. The message names what happened; `FAILURES[code]` says what to do about it. */
export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
  }

  /** What to do about it, for people. */
  get remedy(): string {
    return FAILURES[this.code];
  }
}
