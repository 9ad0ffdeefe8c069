/**
 * `npm start`: a few days of a support desk, played in seconds on a GitHub on this machine by the app and the action as
 * they are shipped. With `--once` it ends with the story; otherwise the pages stay until Ctrl-C.
 */
import { parseArgs } from 'node:util';
import { play } from './play.ts';
import { STORY } from './story.ts';
import { Teller } from './teller.ts';

const HELP = `npm start -- [--once] [--port NUMBER] [--until MOMENT]

  --once          end after the story: 0 if all of it happened, 1 otherwise
  --port NUMBER   serve the pages there; any free port when left out
  --until MOMENT  go no further than that moment of the desk's time, as in 2026-11-09T02:30
`;

const END = '9999';

const { values } = parseArgs({
  options: {
    once: { type: 'boolean' },
    port: { type: 'string' },
    until: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const port = Number(values.port ?? 0);

if (values.help === true) process.stdout.write(HELP);
else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(HELP);
  process.exitCode = 1;
} else {
  try {
    await show(values.once === true);
  } catch (error) {
    process.stderr.write(`\nThe story stopped. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function show(once: boolean): Promise<void> {
  const stop = new AbortController();
  const end = (): void => {
    // Who asks twice cannot wait for the step under way.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const teller = new Teller(process.stdout, process.env);
  const until = values.until ?? END;
  const story = STORY.filter((step) => step.at <= until);
  const desk = await play(story, port, teller, stop.signal);
  if (desk === null) {
    teller.line('\nStopped before the end of the story.');
    process.exitCode = 130;
    return;
  }
  if (!once) {
    teller.line(`\nLook at it: ${teller.strong(`${desk.github.url}/acme/helpdesk/issues`)} (Ctrl-C stops)`);
    if (!stop.signal.aborted) await aborted(stop.signal);
  }
  await desk.close();
}

async function aborted(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
}
