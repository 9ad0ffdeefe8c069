import { globSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { root } from '../root.ts';

/** Whole tickets and desks: little escapes them. */
const STORIES = 'test/recorder/one-by-one.ts';

/** Tests that take seconds each, or change what a process has only one of. */
const LEFT_OUT = [
  'test/{calendar,sla}/oracle.test.ts',
  'test/desk/delivery/{flood-digest,throttle}.test.ts',
  'test/desk/no-ticket.test.ts',
  'test/desk/rules/{board-upkeep,meetings}.test.ts',
  'test/policy/{load.hostile,policy}.test.ts',
  'test/sla/properties.test.ts',
  'test/ticket/commands/properties.test.ts',
  'test/ticket/long-comment.test.ts',
  'test/rules/case.test.ts',
];

/** The files that are mutated, by their paths in the repository. */
export function sources(): string[] {
  return glob('src/{calendar,sla,rules,ticket}/**/*.ts');
}

/** The test files that mutants are tried on. */
export function tests(): string[] {
  const found = glob('test/{calendar,sla,rules,ticket,desk,plan,policy}/**/*.test.ts');
  return [...found.filter((path) => !LEFT_OUT.some((left) => matchesGlob(path, left))), STORIES];
}

function glob(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
