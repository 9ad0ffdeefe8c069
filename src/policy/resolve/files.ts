import type { NamedFile } from '../named-file.ts';
import type { PolicyShape } from '../schema.ts';
import { quote } from '../words.ts';
import type { Path, Scope } from './scope.ts';

/** Every file of the repository that the policy names. What they hold is read, and judged, later. */
export function namedFiles(scope: Scope, shape: PolicyShape): NamedFile[] {
  const files: NamedFile[] = [];
  const add = (path: string, use: NamedFile['use'], at: Path): void => {
    if (isRepositoryPath(path)) files.push({ path, use, at });
    else {
      const message = `${quote(path)} is not the path of a file in this repository`;
      scope.report({ code: 'unknown-value', path: at, message, allowed: ['FOLDER/FILE'] });
    }
  };
  for (const [document, path] of Object.entries(shape.templates))
    add(path, { kind: 'template', document }, ['templates', document]);
  if (shape.customers.file !== undefined)
    add(shape.customers.file, { kind: 'customers' }, ['customers', 'file']);
  const sheet = (source: unknown, at: Path): void => {
    if (
      typeof source === 'object' &&
      source !== null &&
      'sheet' in source &&
      typeof source.sheet === 'string'
    )
      add(source.sheet, { kind: 'sheet' }, [...at, 'sheet']);
  };
  for (const [index, source] of shape.intake.severity.entries()) sheet(source, ['intake', 'severity', index]);
  for (const [form, { severity }] of Object.entries(shape.intake.forms))
    sheet(severity, ['intake', 'forms', form, 'severity']);
  for (const [index, { name, file }] of shape.self_service.entries())
    if (file !== undefined) add(file, { kind: 'instructions', name }, ['self_service', index, 'file']);
  return files;
}

/** Relative, without steps out of the repository, and nothing that git would read as more than a path. */
function isRepositoryPath(path: string): boolean {
  return (
    /^[\w.][\w. /-]*$/.test(path) &&
    path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
  );
}
