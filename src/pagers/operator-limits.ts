import { Failure } from '../errors.ts';
import type { Variables } from './variables.ts';
import { wordsOf } from './variables.ts';

/** For what pages are sent. */
export interface PagerUse {
  /** `owner/name`; null: for none, as when a pager is tried. */
  readonly repository: string | null;
  /** Several owners' repositories are served by this process: which of them may use a pager has to be said. */
  readonly isShared: boolean;
}

const REPOSITORIES = '_REPOSITORIES';
const PER_HOUR = '_PER_HOUR';

/** Patterns of repositories in an operator's list: `acme/helpdesk`, or `acme/*` for all of an owner's. Null: it is none. */
export function repositoriesIn(text: string): readonly string[] | null {
  const patterns = wordsOf(text);
  const isList = patterns.length > 0 && patterns.every((one) => /^[\w.-]+\/(?:[\w.-]+|\*)$/.test(one));
  return isList ? patterns : null;
}

/**
 * Refuses a repository that the operator does not let use this pager, office, chat or channel. Who can write a policy can call a pager of its
 * name; whose telephone rings is not theirs to decide.
 *
 * @throws Failure `bad-input`
 */
export function mayUse(
  variables: Variables,
  { repository, isShared }: PagerUse,
  what: 'the pager' | 'the office' | 'the chat' | 'the channel' = 'the pager',
): void {
  const name = variables.name(REPOSITORIES);
  const written = variables.value(REPOSITORIES);
  if (written === '') {
    if (!isShared) return;
    const rest = `this App serves several owners, so it has to list the repositories that may use ${what}`;
    throw new Failure('bad-input', `${name} is not set: ${rest}, as acme/helpdesk or acme/*.`);
  }
  const patterns = repositoriesIn(written);
  if (patterns === null)
    throw new Failure('bad-input', `${name} cannot be used: list repositories as acme/helpdesk or acme/*.`);
  if (repository !== null && !patterns.some((pattern) => covers(pattern, repository)))
    throw new Failure(
      'bad-input',
      `${name} does not list ${repository}, so ${what === 'the pager' ? 'its pages are not sent' : 'it is not used'}.`,
    );
}

/**
 * Most pages an hour through this pager, from all repositories together; null: the policies' own limits alone count.
 *
 * @throws Failure `bad-input`
 */
export function hourlyLimit(variables: Variables): number | null {
  const written = variables.value(PER_HOUR);
  if (written === '') return null;
  if (/^[1-9]\d{0,3}$/.test(written)) return Number(written);
  throw new Failure(
    'bad-input',
    `${variables.name(PER_HOUR)} cannot be used: set it to a number from 1 to 9999.`,
  );
}

/** GitHub tells names apart by their letters alone, not by their case. */
function covers(pattern: string, repository: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), repository.toLowerCase()];
  return wanted.endsWith('/*') ? given.startsWith(wanted.slice(0, -1)) : wanted === given;
}
