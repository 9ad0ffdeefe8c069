import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../root.ts';
import type { Result } from './results.ts';

const FILE = 'docs/mutation-survivors.yml';

/** Source → kind of explanation → the changes that it explains. */
type Explanations = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const explanations: Explanations = existsSync(join(root, FILE))
  ? ((parse(readFileSync(join(root, FILE), 'utf8')) ?? {}) as Explanations)
  : {};

/** A mutant as it is listed, without its line, which changes with every other edit of the file. */
export function change({ original, replacement }: Result): string {
  return `${flat(original)} → ${flat(replacement)}`;
}

function flat(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
}

/** Why it is no fault that a mutant lives; null: nobody has said. */
export function kindOf(source: string, result: Result): string | null {
  const told = change(result);
  const kinds = Object.entries(explanations[source] ?? {});
  return kinds.find(([, changes]) => changes.includes(told))?.[0] ?? null;
}
