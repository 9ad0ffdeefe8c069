import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../root.ts';

/** One file's imports of other files of `src/`; paths from the root. */
export interface Imports {
  /** What is loaded with the file. */
  readonly atRunTime: readonly string[];
  /** The same and what only the compiler reads. */
  readonly withTypes: readonly string[];
}

/** Every TypeScript file below `src/`, path from the root → what it imports of the others. */
export function readImports(): ReadonlyMap<string, Imports> {
  const paths = globSync('src/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, importsOf(path)]));
}

function importsOf(path: string): Imports {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    const target = posix.join(dirname(path).replaceAll('\\', '/'), from.text);
    return target.startsWith('src/') && target.endsWith('.ts')
      ? [{ target, erased: isErased(statement) }]
      : [];
  });
  const targets = (some: typeof found): string[] => [...new Set(some.map(({ target }) => target))].sort();
  return { atRunTime: targets(found.filter(({ erased }) => !erased)), withTypes: targets(found) };
}

/** An import that the compiler leaves out of what it writes: `import type`, or nothing but types by name. */
function isErased(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}
