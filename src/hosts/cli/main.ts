import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { run } from '../run.ts';
import type { Shell } from './shell.ts';
import { steward } from './steward.ts';

// Who reads only the beginning of a result has what they want; a run whose progress nobody reads goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const shell: Shell = {
  environment: process.env,
  folder: process.cwd(),
  program: realpathSync(process.argv[1] ?? ''),
  input: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
  interrupted: async () => {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  },
};
process.exitCode = await steward(process.argv.slice(2), shell, run);
