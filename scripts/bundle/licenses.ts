import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/** What is read of a package's package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license?: string;
}

const NO_TEXT = 'The package names its licence and comes without a text of it.';

/**
 * The packages that these modules come from, by folder, relative to the repository's root. A module's id is its path,
 * with or without marks of the bundler around it.
 */
export function packagesOf(modules: readonly string[]): string[] {
  const folders = modules.flatMap(
    (id) =>
      /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** The licences of every package that these modules come from, each with the packages' names and versions. */
export async function licenses(modules: readonly string[]): Promise<string> {
  const packages = new Map<string, string[]>();
  for (const folder of packagesOf(modules)) {
    const { name, text } = await licenseOf(folder);
    packages.set(text, [...(packages.get(text) ?? []), name]);
  }
  const parts = [...packages].map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}\n`);
  return ['The bundles contain these packages.\n', ...parts.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @throws Error for a package that names no licence: then somebody has to find out what it is */
async function licenseOf(folder: string): Promise<{ name: string; text: string }> {
  const { name, version, license } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const files = (await readdir(join(root, folder))).filter((file) =>
    /^(?:licen[cs]e|copying|notice)/i.test(file),
  );
  if (license === undefined) throw new Error(`${folder} names no licence`);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(root, folder, file), 'utf8')));
  const text = texts.map((each) => each.replaceAll('\r\n', '\n').trim()).join('\n\n') || NO_TEXT;
  return { name: `${name} ${version} (${license})`, text };
}
