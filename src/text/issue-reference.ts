/** An issue or a pull request as people write it on GitHub. */
export interface Reference {
  /** `owner/name` as it was written; null: the repository of the text itself. */
  readonly repository: string | null;
  readonly number: number;
}

const REFERENCE = /^(?:([a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}))?#([1-9]\d{0,8})$/i;
const ADDRESS =
  /^https?:\/\/[^/\s]{1,255}\/([a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100})\/(?:issues|pull)\/([1-9]\d{0,8})(?:[#?]\S*)?$/i;

/** What a word such as `#45` or `owner/name#45` refers to; null: it is no reference. */
export function referenceIn(word: string): Reference | null {
  const [, repository = null, number] = REFERENCE.exec(word.slice(0, LONGEST)) ?? [];
  return number === undefined ? null : { repository, number: Number(number) };
}

/** The same of an issue's address, on whatever server. */
export function referenceOfAddress(word: string): Reference | null {
  const [, repository, number] = ADDRESS.exec(word.slice(0, 2 * LONGEST)) ?? [];
  return repository === undefined ? null : { repository, number: Number(number) };
}

/** Beyond the longest that there is. */
const LONGEST = 200;

/** `owner/name#45` in lower case, whatever it was written as. */
export function referenceTo(repository: string, number: number): string {
  return `${repository.toLowerCase()}#${String(number)}`;
}

/** The same as it reads on an issue of a repository: `#45` for those beside it. */
export function referenceFrom(reference: string, repository: string): string {
  const beside = `${repository.toLowerCase()}#`;
  return reference.startsWith(beside) ? reference.slice(beside.length - 1) : reference;
}
