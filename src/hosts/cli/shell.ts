import type { Output } from './output.ts';

/** What the command line is called from: its environment, its folder, its streams, and whoever may interrupt it. */
export interface Shell extends Output {
  readonly environment: NodeJS.ProcessEnv;
  /** Where relative paths begin. */
  readonly folder: string;
  /** The file that runs: other hosts lie in folders beside its own. */
  readonly program: string;
  /** Standard input, from where it has been read up to. */
  input(): AsyncIterable<string>;
  /** Resolves when somebody asks it to end. */
  interrupted(): Promise<void>;
}
