import { run } from '../run.ts';
import type { RunningApp } from './app.ts';
import { startApp } from './app.ts';
import { stewardApp } from './program.ts';
import { BadSettings } from './settings.ts';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Stops the app when the process is asked to, also while it still starts. */
function stopOnSignals(starting: Promise<RunningApp>): void {
  let asked = false;
  const stop = (): void => {
    // Whoever asks twice does not want to wait.
    if (asked) process.exit(1);
    asked = true;
    starting
      .then((app) => app.close())
      .then(
        (left) => process.exit(left === 0 ? 0 : 1),
        (error: unknown) => {
          say(String(error));
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What `steward-app register` wrote. Settings of the environment come first. */
function readSettingsFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

try {
  const code = await stewardApp(process.argv.slice(2), {
    environment: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    note: say,
    async start() {
      readSettingsFile();
      const starting = startApp(process.env, run);
      stopOnSignals(starting);
      await starting;
    },
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
      }),
  });
  if (code !== null) process.exitCode = code;
} catch (error) {
  if (error instanceof BadSettings) {
    say(['Steward cannot start:', ...error.faults].join(error.faults.length === 1 ? ' ' : '\n- '));
  } else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
