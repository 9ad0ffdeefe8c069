import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

const ROOT = new URL('../../', import.meta.url);

/** Texts in the sources of a folder or a file: what stands between quotation marks, and what it quotes taken out. */
export function textsIn(place: string): string[] {
  const files = place.endsWith('.ts')
    ? [place]
    : readdirSync(new URL(`${place}/`, ROOT), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${place}/${name}`);
  return files.flatMap((file) => textsOf(readFileSync(new URL(file, ROOT), 'utf8')));
}

function textsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' | '));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found.map((text) => text.replace(/\{%.*?%\}|\{\{.*?\}\}/gs, ' | '));
}

/** Words of a text that stand side by side, two by two, in lower case. What is code is no words. */
export function pairsIn(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const stretch of text.replace(/(?<!`)`[^`\n]+`(?!`)/g, ' | ').split(/[^\p{L}’' \n-]+/u)) {
    const words = stretch.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next !== undefined) pairs.add(`${word} ${next}`);
    }
  }
  return pairs;
}
