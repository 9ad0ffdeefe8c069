import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

const SRC = new URL('../../src/', import.meta.url);

/** What stands in a property of one of these names is for maintainers, or no sentence. */
const OTHERS = new Set(['message', 'does', 'args', 'allowed', 'code']);

/** Files whose sentences are about policies and forms, for those who write them. */
const FOR_MAINTAINERS = /^ticket\/form\/(?:check|classic-template|element|issue-form|template-reader)\.ts$/;

/**
 * Everything in the sources of a folder or a file that may be a sentence, with `x` for what it quotes. One that is put
 * together in different ways is given in each.
 */
export function sentencesIn(place: string): string[] {
  const files = place.endsWith('.ts')
    ? [place]
    : readdirSync(new URL(`${place}/`, SRC), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${place}/${name}`);
  return files
    .filter((file) => !FOR_MAINTAINERS.test(file))
    .flatMap((file) => sentencesOf(readFileSync(new URL(file, SRC), 'utf8')));
}

function sentencesOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isOther(node)) return;
    const readings = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? readingsOf(node) : [];
    found.push(...readings.filter(isSentence));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function isSentence(text: string): boolean {
  return /\w \w/.test(text) && /[a-z]{2}/i.test(text) && !text.startsWith('<!--');
}

/** Types, imports, comparisons and faults hold words of the program. */
function isOther(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return OTHERS.has(node.name.text);
  return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && OTHERS.has(node.name.text);
}

/** What an expression may say. */
function readingsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...readingsOf(node.whenTrue), ...readingsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return ['x'];
  return node.templateSpans.reduce(
    (readings, { expression, literal }) =>
      readings.flatMap((before) =>
        readingsOf(expression).map((middle) => `${before}${middle}${literal.text}`),
      ),
    [node.head.text],
  );
}
