/**
 * Prints what the bundles are made of as a CycloneDX document: `npm run sbom`. npm lists everything that working on
 * Steward takes; of that stays what dist/licenses.txt names.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

interface Bom {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly scope?: string;
    readonly properties?: unknown;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
}

const text = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  shell: process.platform === 'win32',
});
console.log(JSON.stringify(bundledOf(JSON.parse(text) as Bom), null, 2));

function bundledOf(bom: Bom): Bom {
  const named = bundled();
  const product = bom.metadata.component['bom-ref'];
  // They are required to run, and no longer packages for development alone.
  const components = bom.components
    .filter((component) => named.has(component['bom-ref']))
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  const kept = new Set([product, ...components.map((component) => component['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => kept.has(on)) }));
  return { ...bom, components, dependencies };
}

/** Packages in the bundles, as `name@version`. */
function bundled(): Set<string> {
  const licenses = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
  return new Set(
    Array.from(licenses.matchAll(/^(\S+) (\d\S*) \(.+\)$/gm), ([, name, version]) => `${name}@${version}`),
  );
}
