import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Shell } from '../../../src/hosts/cli/shell.ts';
import { steward as called } from '../../../src/hosts/cli/steward.ts';
import { run } from '../../../src/hosts/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in this process, with no more of an environment than is given. */
export async function steward(
  folder: string,
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const shell = new TestShell(folder, input, environment);
  const code = await called(args, shell, run);
  return { code, out: shell.out, err: shell.err };
}

/** Runs the built command line as a shell does. */
export function builtSteward(
  folder: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const main = resolve(import.meta.dirname, '../../../dist/cli/index.js');
  return new Promise((done) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [main, ...args], options, (error, out, err) => {
      // Whoever was ended by somebody else has no code of its own, and did not end well.
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      done({ code, out, err });
    });
    child.stdin?.end(input);
  });
}

/** A shell that keeps what it is told, and that nobody interrupts. */
export class TestShell implements Shell {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly program = resolve(import.meta.dirname, '../../../dist/cli/index.js');
  out = '';
  err = '';
  readonly #input: string;

  constructor(folder: string, input = '', environment: Readonly<Record<string, string>> = {}) {
    this.folder = folder;
    this.environment = environment;
    this.#input = input;
  }

  async *input(): AsyncGenerator<string> {
    yield await Promise.resolve(this.#input);
  }

  print(text: string): void {
    this.out += `${text}\n`;
  }

  note(text: string): void {
    this.err += `${text}\n`;
  }

  interrupted(): Promise<void> {
    return new Promise(() => undefined);
  }
}

/** A folder with these files in it, for one test. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
