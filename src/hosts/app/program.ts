import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { VERSION } from '../product-version.ts';
import { githubAddress } from './github-address.ts';
import { register } from './registration.ts';
import { BadSettings, WEBHOOK_PATH } from './settings.ts';

/** Parts of the process that the app's command line uses. */
export interface AppShell {
  readonly environment: NodeJS.ProcessEnv;
  print(line: string): void;
  note(line: string): void;
  /** Starts the app, and ends it with the process. */
  start(): Promise<void>;
  /** Resolves when somebody at the keyboard has enough. */
  interrupted(): Promise<void>;
}

interface RegisterOptions {
  readonly url: string;
  readonly organization?: string;
  readonly name: string;
  readonly teams: boolean;
  readonly port: string;
  readonly file: string;
}

/** The app's command line: starts it, or registers it first. Resolves to the exit code; null: the app runs on. */
export async function stewardApp(args: readonly string[], shell: AppShell): Promise<number | null> {
  let code: number | null = null;
  const program = new Command('steward-app')
    .version(VERSION)
    .description(
      'Steward as a GitHub App: answers webhooks, keeps the moments in between, and looks at every desk.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.print(text.trimEnd()),
      writeErr: (text) => shell.note(text.trimEnd()),
    })
    .showHelpAfterError('(steward-app --help shows what it knows)')
    .addHelpText(
      'after',
      `
Settings come from the environment, and from the file .env where there is one: APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH)
and WEBHOOK_SECRET; PORT (3000), HOST (localhost), BASE_PATH, WEBHOOK_PATH (${WEBHOOK_PATH}); GHE_HOST and GHE_PROTOCOL
for an Enterprise Server; LOG_LEVEL, LOG_FORMAT; and those of Steward itself, which docs/operating.md lists.

  $ steward-app register --url https://desk.example.com   makes the App on GitHub, and writes .env
  $ steward-app                                           starts it`,
    );
  program
    .command('start')
    .description('start the app; the same as no command at all')
    .action(async () => shell.start());
  program
    .command('register')
    .description('register the GitHub App with one click in a browser, and write its id and keys into a file')
    .requiredOption('--url <address>', 'where GitHub will reach the app: https://desk.example.com')
    .option('--organization <login>', 'who shall own the App; you, when left out')
    .option('--name <name>', 'its name, which nobody else may have', 'Steward support desk')
    .option('--teams', 'let it read the members of teams, for policies that name teams', false)
    .option('--port <number>', 'of the page on this machine; any that is free when left out', '0')
    .option('--file <path>', 'gets the id and the keys, and must not be there', '.env')
    .action(async (options: RegisterOptions) => {
      code = await registered(options, shell);
    });
  try {
    await program.parseAsync(args.length === 0 ? ['start'] : args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** @throws BadSettings with all faults at once */
async function registered(options: RegisterOptions, shell: AppShell): Promise<number> {
  const faults: string[] = [];
  const url = addressIn(options.url, faults);
  const { environment } = shell;
  const isPlain = environment.GHE_PROTOCOL?.trim().toLowerCase() === 'http';
  const github = githubAddress(environment.GHE_HOST?.trim() ?? '', isPlain ? 'http' : 'https', faults);
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535)
    faults.push(`--port is "${options.port}": name one from 0 to 65535.`);
  // GitHub's own limit.
  if (options.name.length > 34) faults.push(`--name has ${options.name.length} characters: GitHub takes 34.`);
  if (existsSync(options.file)) faults.push(`--file is ${options.file}, which is there: name another.`);
  if (faults.length > 0) throw new BadSettings(faults);
  const underWay = await register({
    github,
    organization: options.organization ?? null,
    file: options.file,
    port: Number(options.port),
    app: {
      name: options.name,
      url,
      webhookPath: `${environment.BASE_PATH ?? ''}${environment.WEBHOOK_PATH ?? WEBHOOK_PATH}`,
      readsTeams: options.teams,
    },
  });
  shell.print(`Open ${underWay.url} in a browser on this machine, and click. Ctrl-C ends it.`);
  const install = await Promise.race([underWay.registered, shell.interrupted().then(() => null)]);
  await underWay.close();
  if (install === null) {
    shell.note('Nothing was registered.');
    return 1;
  }
  shell.print(`Registered: its id and keys are in ${options.file}, which must stay secret.

Install it:   ${install}
Start it:     steward-app        where GitHub reaches it at ${url}`);
  return 0;
}

/** Whatever stands at the end of an address is dropped: the app's paths follow it. */
function addressIn(text: string, faults: string[]): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol))
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  faults.push(`--url is "${text}": name an address such as https://desk.example.com.`);
  return text;
}
