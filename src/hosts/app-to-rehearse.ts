import type { Runner } from './run-report.ts';

/** What rings in a time of its own. */
interface Timers {
  set(ring: () => void, delay: number): unknown;
  clear(timer: unknown): void;
}

/** The app as it is, which looks with this runner, for whoever rehearses a desk in a time of their own. */
export function appToRehearse(run: Runner) {
  return async (environment: NodeJS.ProcessEnv, write: (line: string) => unknown, timers: Timers) => {
    // Probot takes its time to load, and nothing else of the command line needs it.
    const { startApp } = await import('./app/app.ts');
    return await startApp(environment, run, write, timers);
  };
}
