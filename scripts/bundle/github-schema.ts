import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse, print, visit } from 'graphql';

/** The package that GitHub's schema comes from. */
export const SCHEMA_PACKAGE = createRequire(import.meta.url).resolve('github-schema/package.json');

/** GitHub's schema for the sandbox, which lies beside the bundle: without its descriptions, two thirds of it. */
export async function githubSchema(): Promise<string> {
  const text = await readFile(join(dirname(SCHEMA_PACKAGE), 'github-schema.graphql'), 'utf8');
  const plain: unknown = visit(parse(text, { noLocation: true }), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(plain as ReturnType<typeof parse>)}\n`;
}
