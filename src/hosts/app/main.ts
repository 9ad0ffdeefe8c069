import { Failure } from '../../errors.ts';
import { startApp } from './app.ts';
import { readSettings } from './settings.ts';

/** Before there is a log, and after it has gone. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(): Promise<void> {
  const read = readSettings(process.env);
  if ('faults' in read) {
    say('The app cannot start:');
    for (const fault of read.faults) say(`- ${fault}`);
    process.exitCode = 1;
    return;
  }
  const app = await startApp(read.settings);
  const stop = (): void => {
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        say(String(error));
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  say(error instanceof Failure ? `The app cannot start: ${error.message}` : String(error));
  process.exitCode = 1;
}
