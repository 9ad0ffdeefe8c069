import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stagePackage } from './stage.ts';

/** A process that ended. */
export interface Ended {
  readonly code: number;
  /** On both channels, standard output first. */
  readonly said: string;
}

/** The package as npm would publish it, installed into a folder in which there is nothing else. */
export class InstalledPackage {
  readonly #folder: string;

  /**
   * Packs the repository and installs the archive without asking any registry: the package brings all that it needs.
   *
   * @param folder an empty one
   */
  constructor(folder: string) {
    this.#folder = folder;
    const staged = join(folder, 'staged');
    stagePackage(staged);
    npm(['pack', '--silent', '--pack-destination', folder], staged);
    const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm(['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${archive}`], folder);
  }

  /** Packages that were installed: npm's own notes aside. */
  get packages(): string[] {
    return readdirSync(join(this.#folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  }

  /** Files of the package, by path. */
  get files(): string[] {
    return readdirSync(join(this.#folder, 'node_modules/steward'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  }

  /** Writes a file into the folder in which it is run. */
  write(path: string, text: string): void {
    mkdirSync(join(this.#folder, path, '..'), { recursive: true });
    writeFileSync(join(this.#folder, path), text);
  }

  /** Runs a host of the package under a Node. */
  async run(
    node: string,
    host: 'action' | 'app' | 'cli',
    args: readonly string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): Promise<Ended> {
    const entry = join('node_modules/steward/dist', host, 'index.js');
    return await new Promise((resolve) => {
      const options = { cwd: this.#folder, env: { PATH: process.env.PATH, ...env } };
      const child = execFile(node, [entry, ...args], options, (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, said: stdout + stderr });
      });
    });
  }
}

export function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
