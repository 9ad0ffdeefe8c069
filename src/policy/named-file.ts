import type { Problem } from '../errors.ts';
import { quote } from '../text/quote.ts';

/** A file of the repository that a policy names, and what it is for. */
export interface NamedFile {
  readonly path: string;
  readonly use:
    | { readonly kind: 'template'; readonly document: string }
    | { readonly kind: 'sheet' }
    | { readonly kind: 'customers' }
    | { readonly kind: 'instructions'; readonly name: string };
  /** Where the policy names it. */
  readonly at: Problem['path'];
}

/** Files that are named while a policy is resolved. */
export interface NamingFiles {
  readonly files: NamedFile[];
  readonly report: (problem: Problem) => void;
}

/** Takes note of a file. What it holds is read, and judged, later. */
export function nameFile(scope: NamingFiles, path: string, use: NamedFile['use'], at: Problem['path']): void {
  if (isRepositoryPath(path)) {
    scope.files.push({ path, use, at });
    return;
  }
  const message = `${quote(path)} is not the path of a file in this repository`;
  scope.report({ code: 'unknown-value', path: at, message, allowed: ['FOLDER/FILE'] });
}

/** Relative, without steps out of the repository, and nothing that git would read as more than a path. */
export function isRepositoryPath(path: string): boolean {
  return (
    /^[\w.][\w. /-]*$/.test(path) &&
    path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
  );
}
