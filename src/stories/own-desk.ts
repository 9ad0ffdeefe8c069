import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { LocatedProblem } from '../errors.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { Role } from '../sandbox/store/records.ts';
import { parseFormTemplate } from '../ticket/form/template.ts';
import { POLICY } from './policy-path.ts';

/** A desk as a folder of this machine has it. */
export interface OwnDesk {
  /** Path in the repository → text: what a desk may read of it. */
  readonly files: Readonly<Record<string, string>>;
  /** Null: there is none, or it has errors. */
  readonly policy: Policy | null;
  readonly problems: readonly LocatedProblem[];
}

/** GitHub hands out no longer texts. */
const LONGEST = 512_000;

/** Where GitHub looks for the owners of code, beside `.github`. */
const ELSEWHERE = ['CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * Reads what makes a desk: everything below `.github`, and the files that the policy names.
 *
 * @param file what problems shall call the policy
 * @param more files that take the place of those of the folder
 */
export async function deskIn(
  folder: string,
  file = POLICY,
  more: Readonly<Record<string, string>> = {},
): Promise<OwnDesk> {
  const below = await textsBelow(folder, '.github');
  const others = await textsOf(folder, ELSEWHERE);
  const found = { ...below, ...others, ...more };
  const text = found[POLICY];
  if (text === undefined) return { files: found, policy: null, problems: [] };
  const { policy, draft, problems } = await loadPolicy({ text, file });
  const named = (draft?.files ?? []).map(({ path }) => path).filter((path) => !(path in found));
  return { files: { ...found, ...(await textsOf(folder, named)) }, policy, problems };
}

async function textsBelow(folder: string, part: string): Promise<Record<string, string>> {
  const found: Dirent[] = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep));
  return await textsOf(folder, paths.sort());
}

async function textsOf(folder: string, paths: readonly string[]): Promise<Record<string, string>> {
  const read = paths.map(async (path) => {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    // What is no text is nothing that a desk reads.
    const isText = text !== null && text.length <= LONGEST && !text.includes('\0');
    return isText ? [[path, text] as const] : [];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}

/** Those whom a policy's team names, by login: they may write. */
export function peopleOf({ team }: Policy): Record<string, Role> {
  const named = [
    ...(team.staff ?? []).map(({ login }) => login),
    ...team.groups.flatMap(({ members, rotation, overrides }) => [
      ...members,
      ...(rotation?.order ?? []),
      ...overrides.map(({ who }) => who),
    ]),
    ...(team.fallback === null ? [] : [team.fallback]),
  ];
  return Object.fromEntries(named.filter((login) => !login.includes('/')).map((login) => [login, 'write']));
}

/** Labels that the forms put on what they open. */
export function labelsOfForms(files: Readonly<Record<string, string>>): string[] {
  const forms = Object.entries(files).filter(([path]) => /^\.github\/ISSUE_TEMPLATE\/[^/]+$/.test(path));
  return [...new Set(forms.flatMap(([path, text]) => parseFormTemplate(path, text).template?.labels ?? []))];
}
