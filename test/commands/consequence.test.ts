import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Kinds in the union of consequences, as its file declares them. */
function kinds(): string[] {
  const text = readFileSync('src/commands/consequence.ts', 'utf8');
  const source = ts.createSourceFile('consequence.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.name.getText() === 'kind' && node.type !== undefined)
      found.push(node.type.getText().slice(1, -1));
    ts.forEachChild(node, visit);
  };
  const union = source.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Consequence',
  );
  if (union !== undefined) visit(union);
  return found;
}

test('every consequence of a command is taken up by the fold or by a rule', () => {
  const readers = globSync(
    ['ticket', 'incident', 'change', 'time-spent', 'rules'].map((folder) => `src/${folder}/**/*.ts`),
  ).map((file) => readFileSync(file, 'utf8'));
  const isRead = (kind: string): boolean => {
    const asked = new RegExp(
      `consequencesOf\\([^;]*?'${kind}'|kind (?:===|!==) '${kind}'|case '${kind}'`,
      's',
    );
    return readers.some((text) => asked.test(text));
  };
  expect(kinds().length).toBeGreaterThan(10);
  expect(kinds().filter((kind) => !isRead(kind))).toEqual([]);
  expect(isRead('nobody_reads_this')).toBe(false);
});
