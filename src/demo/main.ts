/**
 * `npm start`: six days of a support desk, played in seconds on a GitHub on this machine by the app and the action as
 * they are shipped. With `--once` it ends with the story; otherwise the pages stay until Ctrl-C. Given a folder, its own
 * desk is rehearsed instead.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LATEST } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import { ZONE } from './helpdesk.ts';
import { play } from './play.ts';
import { Printer } from './printer.ts';
import { SIX_DAYS } from './six-days.ts';

const HELP = `npm start -- [--once] [--port NUMBER] [--until MOMENT]
npm start -- DIR [--port NUMBER]

  DIR             rehearse the desk of that folder in the browser instead: \`steward try\`

  --once          end after the story: 0 if all of it happened, 1 otherwise
  --port NUMBER   serve the pages there; any free port when left out
  --until MOMENT  go no further than that moment of the desk's time, as in 2026-11-09T02:30
`;

interface Wish {
  readonly help: boolean;
  readonly once: boolean;
  readonly port: number;
  readonly until: number;
}

const [folder] = process.argv.slice(2);
const wish = wishOf();
if (folder !== undefined && !folder.startsWith('-')) {
  const steward = fileURLToPath(new URL('../hosts/cli/main.ts', import.meta.url));
  process.argv.splice(1, 1, steward, 'try');
  await import('../hosts/cli/main.ts');
} else if (wish instanceof Error) {
  process.stderr.write(`${wish.message}\n\n${HELP}`);
  process.exitCode = 1;
} else if (wish.help) process.stdout.write(HELP);
else {
  try {
    await show(wish);
  } catch (error) {
    process.stderr.write(`\nThe story stopped. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function wishOf(): Wish | Error {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        until: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { once, help } = values;
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
    if (!(port <= 65_535)) return new Error(`--port: "${values.port}" is not a port.`);
    const until = values.until === undefined ? LATEST : parseInstant(values.until, ZONE);
    if (until === null) return new Error(`--until: "${values.until ?? ''}" is not a moment.`);
    return { help, once, port, until };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function show({ once, port, until }: Wish): Promise<void> {
  const stop = new AbortController();
  const end = (): void => {
    // Who asks twice cannot wait for the episode under way.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const printer = new Printer(process.stdout, process.env);
  const episodes = SIX_DAYS.episodes.filter(({ at }) => (parseInstant(at, ZONE) ?? LATEST) <= until);
  const desk = await play({ ...SIX_DAYS, episodes }, port, printer, stop.signal);
  if (desk === null) {
    printer.line('\nStopped before the end of the story.');
    process.exitCode = 130;
    return;
  }
  if (!once) {
    printer.line(`\nLook at it: ${printer.strong(`${desk.github.url}/acme/helpdesk/issues`)} (Ctrl-C stops)`);
    if (!stop.signal.aborted) await aborted(stop.signal);
  }
  await desk.close();
}

async function aborted(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
}
