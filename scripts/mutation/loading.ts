import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../root.ts';

const SOURCES = pathToFileURL(join(root, 'src/')).href;
const TESTS = pathToFileURL(join(root, 'test/')).href;

const STAND_INS = new Map([
  ['vitest', new URL('vitest.ts', import.meta.url).href],
  ['fast-check', new URL('fast-check.ts', import.meta.url).href],
]);

const scripts = new Map<string, string>();

/** Has the mutants in the code that is loaded from now on. */
export function useInstead(files: readonly { name: string; content: string }[]): void {
  for (const { name, content } of files)
    scripts.set(pathToFileURL(join(root, name)).href, stripTypeScriptTypes(content));
}

/** Loads a file by its path in the repository, and what it imports. Each generation has modules of its own. */
export function load(path: string, generation: number): Promise<unknown> {
  return import(`${pathToFileURL(join(root, path)).href}?${generation}`);
}

function isOwn(url: string): boolean {
  return url.endsWith('.ts') && (url.startsWith(SOURCES) || url.startsWith(TESTS));
}

registerHooks({
  resolve(specifier, context, next) {
    const [, loadedAs] = context.parentURL?.split('?') ?? [];
    const standIn = STAND_INS.get(specifier);
    if (standIn !== undefined && context.parentURL?.startsWith(TESTS))
      return { url: standIn, shortCircuit: true };
    const resolved = next(specifier, context);
    return loadedAs !== undefined && isOwn(resolved.url)
      ? { ...resolved, url: `${resolved.url}?${loadedAs}` }
      : resolved;
  },
  load(url, context, next) {
    const [file = ''] = url.split('?');
    if (!isOwn(file)) return next(url, context);
    let source = scripts.get(file);
    if (source === undefined)
      scripts.set(file, (source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'))));
    return { format: 'module', source, shortCircuit: true };
  },
});
