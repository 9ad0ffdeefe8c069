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
  /** The built-in process that wrote the faulty value: the place is where the policy extends it. */
  readonly inherited?: string;
  /** The page that says more of a rule which is another's: the address of GitHub's words on it. */
  readonly see?: string;
}

/** What a code stands for, for people: the cause in a sentence, and what to do about it. */
export interface Explained {
  readonly cause: string;
  readonly remedy: string;
}

/**
 * Every kind of fault Steward reports in what people write. Stable: users search for these words, and tests name them.
 * docs/errors.md is generated from this table.
 */
export const PROBLEMS = {
  'yaml-syntax': {
    cause: 'The file is not valid YAML.',
    remedy: 'Fix the syntax at the place shown.',
  },
  'unknown-key': {
    cause: 'A key that the policy language does not know.',
    remedy: 'Use one of the allowed keys; the nearest one is named.',
  },
  'missing-key': { cause: 'A key that must be present is absent.', remedy: 'Add it.' },
  'wrong-type': {
    cause: 'A value of the wrong kind, for example a number where text is expected.',
    remedy: 'Quote it, or write it as the message shows.',
  },
  'unknown-value': {
    cause: 'A word that is not one of the allowed ones.',
    remedy: 'Use one of those that the message lists.',
  },
  'unknown-reference': {
    cause: 'A name that nothing in the policy defines.',
    remedy: 'Define it, or use a name that is defined.',
  },
  'duplicate-name': {
    cause: 'Two entries carry the same name, so that neither can be meant.',
    remedy: 'Rename one of them, or take one out.',
  },
  'bad-duration': {
    cause: 'A duration that cannot be read.',
    remedy: 'Write 60m, 1h 30m, 3 working days, 2 weeks or ISO 8601.',
  },
  'bad-phases': {
    cause: 'Updates that become rarer too early, or phases that are out of order.',
    remedy: 'Begin the first after an hour or more; each later one begins later and has longer intervals.',
  },
  'ambiguous-duration': {
    cause: 'A day or week on a calendar with closing hours may mean two things.',
    remedy: 'Write working days or hours.',
  },
  'bad-instant': {
    cause: 'A moment that cannot be read.',
    remedy: 'Write ISO 8601: 2026-11-20T09:00.',
  },
  'bad-date': { cause: 'A date that does not exist or cannot be read.', remedy: 'Write YYYY-MM-DD.' },
  'bad-hours': {
    cause: 'Opening hours that cannot be read.',
    remedy: 'Write "09:00-17:00", 00:00 to 24:00.',
  },
  'overlapping-hours': { cause: 'Two windows of the same calendar overlap.', remedy: 'Merge them.' },
  'unknown-zone': {
    cause: 'A time zone that the IANA database does not know. Abbreviations such as BST or PST are none.',
    remedy: 'Write a name such as Europe/Berlin.',
  },
  'no-summer-time': {
    cause:
      'A time zone that keeps one offset all year although its name sounds as if its clocks changed: EST, MST, HST.',
    remedy: 'Name a place, such as America/New_York. Where no clock changes, leave it.',
  },
  'unknown-region': {
    cause: 'A region whose public holidays are not known.',
    remedy: 'Use a code such as DE-BE, or write the dates.',
  },
  'never-open': {
    cause: 'A calendar without an opening ahead. A clock on it would never run.',
    remedy: 'Give it hours, or take away what closes it for good.',
  },
  'circular-union': {
    cause: 'A calendar union that contains itself.',
    remedy: 'Take the calendar out of its own union.',
  },
  'unknown-preset': {
    cause: 'A process after extends: that is not built in.',
    remedy: 'Use one of those that the message lists.',
  },
  'unreachable-rule': {
    cause: 'A rule that can never be the first to match, because an earlier one matches everything it does.',
    remedy: 'Move it in front of that rule, or narrow the earlier one.',
  },
  'never-matches': {
    cause: 'A selector that asks for tickets from before the desk, of which there are none.',
    remedy: 'Take it out, or let the desk begin earlier (since).',
  },
  'no-target': {
    cause:
      'A rule that takes the place of one with targets and has none itself: an entry of a list is replaced as a whole.',
    remedy: 'Write out what it promises; null for the whole section says that nothing is promised.',
  },
  'replaced-selector': {
    cause:
      'The `when:` of a section, which takes the place of the inherited one and leaves out what that asked for.',
    remedy: 'Write the keys that still have to match; null for one says that it was left out on purpose.',
  },
  'empty-group': {
    cause: 'A group that tickets go to and in which nobody is.',
    remedy: 'Fill in its members, or name a fallback of the team.',
  },
  unstaffed: {
    cause: 'A time in which everybody of a group is away, and the fallback of the team as well.',
    remedy: 'Name a fallback who is there, let somebody else take the turn, or mend the dates.',
  },
  unheard: {
    cause:
      'A policy that measures some tickets, and under which nobody need ever hear of one without a severity.',
    remedy: 'Say by when somebody owns a ticket (ownership), or has said how severe it is (intake.triage).',
  },
  'too-fast-for-cron': {
    cause: 'A time that a scheduled workflow cannot keep.',
    remedy: 'Let the app run beside it, or name the App under bot:, or give it more time.',
  },
  'more-permissions': {
    cause: 'What the policy asks for takes permissions that a desk does not have otherwise.',
    remedy: 'Grant them in the workflow’s `permissions:`, or to the App; or choose a place that needs none.',
  },
  'visible-notices': {
    cause: 'What staff are told stands where everybody reads it, if the repository is public.',
    remedy:
      'Write notices: chat or notices: office to hide it. Where the repository is private, or everybody may know, notices: ticket says so.',
  },
  'too-large': {
    cause: 'The file is larger than GitHub hands out in one read.',
    remedy: 'Make it smaller.',
  },
  'bad-label': {
    cause:
      'A label that GitHub would not accept: its name or description is too long, or its colour is no colour.',
    remedy: 'Shorten it, or write the colour as six hexadecimal digits in quotation marks.',
  },
  'bad-form': {
    cause: 'An issue form that GitHub would not accept, or without what the policy asks of it.',
    remedy: 'Mend the form at the place shown, or what the policy asks of it.',
  },
  'bad-template': {
    cause: 'A template of a comment that cannot be read, or that names what there is not.',
    remedy: 'Fix it at the place shown; docs/templates.md lists what each may show.',
  },
} as const satisfies Readonly<Record<string, Explained>>;

export type ProblemCode = keyof typeof PROBLEMS;

/**
 * Every way in which a run can fail. A run that fails has changed nothing it did not report, and the next one repairs
 * what it left. docs/errors.md is generated from this table.
 */
export const FAILURES = {
  'github-unreachable': {
    cause: 'GitHub did not answer.',
    remedy: 'Run again; the next scheduled run repairs what was missed.',
  },
  'github-refused': {
    cause: 'GitHub refused a request.',
    remedy: 'Check that the token may do what the message says.',
  },
  'old-server': {
    cause: 'The Enterprise Server is older than those that Steward works with.',
    remedy: 'Upgrade it; the page on operating says from which version on.',
  },
  'rate-limited': {
    cause: 'GitHub asks to wait before it answers more requests; the message names its limit.',
    remedy:
      'The next run goes on. Where the hourly limit comes back, sweep less often; where requests come too fast, let more time pass between two writes.',
  },
  'no-repository': {
    cause: 'The repository does not exist or the token cannot see it.',
    remedy: 'Check the name and the token.',
  },
  'no-issue': {
    cause: 'The issue does not exist, was deleted, or moved to another repository.',
    remedy: 'Check the number.',
  },
  'no-ticket': {
    cause: 'The issue is not one of the tickets that the policy selects.',
    remedy: 'The message says why; change the policy if it should be one.',
  },
  'no-status-page': {
    cause:
      'The policy has no status page, or the repository is private and the policy does not show what is in it.',
    remedy:
      'Write the section status_page: into the policy, with private: true where the repository is private.',
  },
  'no-policy': {
    cause: 'There is no policy file.',
    remedy:
      'Add .github/steward.yml, for example with "version: 1" and "extends: ddev". If it is there, let the token read contents.',
  },
  'misnamed-policy': {
    cause: 'The policy has the other of the two usual endings, .yaml or .yml, so that it is not found.',
    remedy: 'Rename it, or name it where the desk is set up.',
  },
  'desk-in-force': {
    cause: 'The desk is at work: its next run would do again whatever is taken back.',
    remedy:
      'Take the policy off the default branch first, by deleting it or by another name; then run again.',
  },
  'unknown-desk': {
    cause: 'Nothing tells what the desk called its labels, nor which account acted for it.',
    remedy: 'Name a file of this machine that holds its policy: steward undo --policy FILE.',
  },
  'bad-policy': {
    cause: 'The policy has errors.',
    remedy: 'Fix them at the places shown; steward check shows them before you push.',
  },
  'team-unreadable': {
    cause: 'The policy names a team whose members the token may not read.',
    remedy: 'List the people, or use a token that may.',
  },
  'bad-input': {
    cause: 'An input or option is missing, or cannot be used as it is.',
    remedy: 'The message says which.',
  },
  'partial-sweep': {
    cause: 'Not every ticket could be evaluated.',
    remedy: 'Nothing was guessed about the rest; run again.',
  },
  'writes-failed': {
    cause: 'Some changes did not go through.',
    remedy: 'The next run tries them again.',
  },
  'turn-taken': {
    cause: 'Other runs of the same account were writing all the time, one after the other.',
    remedy: 'The next run does what is left. Where this happens often, start fewer runs.',
  },
  'stood-by': {
    cause: 'The policy names another account under bot:, so this one changes nothing.',
    remedy: 'Let that account run, or change bot: in the policy.',
  },
} as const satisfies Readonly<Record<string, Explained>>;

export type FailureCode = keyof typeof FAILURES;

/** A run cannot go on. The message names what happened; `FAILURES[code]` says what to do about it. */
export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
  }

  /** The cause in general and what to do about it, for people. */
  get remedy(): string {
    const { cause, remedy } = FAILURES[this.code];
    return `${cause} ${remedy}`;
  }
}
