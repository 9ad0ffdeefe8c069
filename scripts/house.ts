/**
 * Measures how the code is built: `npm run house`. Prints the longest chains of imports, what the fold reaches, and file
 * names that stand for more than one thing; docs/architecture.md carries the figures and test/repository/house.test.ts
 * holds them to their limits.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImports } from './house/imports.ts';
import { FOLD, measure } from './house/measure.ts';
import { root } from './root.ts';

const { chain, chainWithTypes, foldReaches, foldReachesWithTypes, shared } = measure(readImports());
console.log(`Longest chain of imports at run time: ${String(chain.length)} files`);
console.log(chain.map((path) => `  ${path}`).join('\n'));
console.log(`Longest chain with types: ${String(chainWithTypes.length)} files`);
console.log(chainWithTypes.map((path) => `  ${path}`).join('\n'));
console.log(
  `${FOLD} reaches ${String(foldReaches)} files at run time, ${String(foldReachesWithTypes)} with types`,
);
console.log(`File names that stand for more than one thing: ${String(shared.size)}`);
for (const [name, places] of shared) console.log(`  ${name}: ${places.join(', ')}`);
const lines = new Map<string, number>();
for (const path of globSync('src/**/*.ts', { cwd: root, exclude: ['src/**/*.generated.ts'] })) {
  const folder = path.replaceAll('\\', '/').split('/').slice(1, -1)[0] ?? path;
  const count = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
  lines.set(folder, (lines.get(folder) ?? 0) + count);
}
console.log('Lines by folder:');
for (const [folder, count] of [...lines].sort())
  console.log(`  ${folder.padEnd(12)} ${String(count).padStart(6)}`);
