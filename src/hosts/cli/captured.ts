import type { Shell } from './shell.ts';

/** A shell for a command that another one calls: it keeps what is printed. */
export class CapturedShell implements Shell {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly program: string;
  readonly lines: string[] = [];
  readonly #around: Shell;

  constructor(around: Shell, environment: NodeJS.ProcessEnv, folder = around.folder) {
    this.#around = around;
    this.environment = environment;
    this.folder = folder;
    this.program = around.program;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  print(text: string): void {
    this.lines.push(text);
  }

  note(text: string): void {
    this.#around.note(text);
  }

  input(): AsyncIterable<string> {
    return this.#around.input();
  }

  async interrupted(): Promise<void> {
    await this.#around.interrupted();
  }
}
