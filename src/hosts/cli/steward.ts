import { Command } from 'commander';
import { Failure } from '../../errors.ts';
import { oneLine } from '../../documents/escape.ts';
import { formatProblem } from '../../policy/format.ts';
import { BadPolicy } from '../bad-policy.ts';
import type { Runner } from '../run-report.ts';
import { VERSION } from '../product-version.ts';
import { calendar } from './ask-calendar.ts';
import type { CalendarOptions } from './ask-calendar.ts';
import type { CheckOptions } from './check-policy.ts';
import { addForget, addPromises, addStatement } from './contract-commands.ts';
import { due } from './due.ts';
import type { DueOptions } from './due.ts';
import { explain } from './explain.ts';
import type { ExplainOptions } from './explain.ts';
import { form } from './read-form.ts';
import { addInit } from './init-command.ts';
import type { OncallOptions } from './oncall.ts';
import { pagerCheck, pagerTest } from './pager.ts';
import type { PagerOptions } from './pager.ts';
import type { PlayOptions } from './play-stories.ts';
import { addQueue } from './queue-command.ts';
import { POLICY_FILE as POLICY } from './policy-file.ts';
import type { SandboxOptions } from './sandbox.ts';
import type { Shell } from './shell.ts';
import type { ShowPolicyOptions } from './show-policy.ts';
import { addReport } from './report-command.ts';
import { addStatus } from './status-command.ts';
import { sweep } from './sweep.ts';
import type { ChatOptions } from './try-chat.ts';
import type { TryOptions } from './try-options.ts';
import type { SweepOptions } from './sweep.ts';
import type { UndoCommandOptions } from './undo.ts';

/**
 * The command line: does what these arguments ask for. Resolves to the exit code: 0 all is well; 1 something is wrong,
 * and it was said what; 2 the command cannot be understood.
 */
export async function steward(args: readonly string[], shell: Shell, run: Runner): Promise<number> {
  let code = 0;
  let command = 'steward';
  try {
    const program = programFor(shell, run, (result) => (code = result));
    for (const one of program.commands) nameFaults(one, 'steward');
    program.hook('preAction', (_, action) => {
      command = nameOf(action);
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof BadPolicy) for (const problem of error.problems) shell.note(formatProblem(problem));
    if (error instanceof Failure) {
      const isInput = error.code === 'bad-input';
      // What is wrong with an input is all there is to say.
      shell.note(`${command}: ${oneLine(error.message)}${isInput ? '' : `\n  ${error.remedy}`}`);
      return isInput ? 2 : 1;
    }
    // Commander has said what it had to say; asking for help is no fault.
    if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? 0 : 2;
    shell.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

/** Says whose faults a command's are, and where its options are shown; those of the commands below it likewise. */
function nameFaults(command: Command, above: string): void {
  const name = `${above} ${command.name()}`;
  command.showHelpAfterError(`(${name} --help shows what it takes)`).configureOutput({
    outputError: (text, write) => write(text.replace(/^error: /, `${name}: `)),
  });
  for (const one of command.commands) nameFaults(one, name);
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** Every command with its options, those that nothing else needs the packages of loaded on demand; `end` is told how one ended. */
function programFor(shell: Shell, run: Runner, end: (code: number) => void): Command {
  const program = new Command('steward')
    .version(VERSION)
    .description(
      'Runs a support desk on GitHub Issues: severities from forms, clocks in working hours, owners, post-mortems.',
    )
    .addHelpText(
      'after',
      `
Commands that talk to GitHub read the token from GITHUB_TOKEN (or GH_TOKEN) and the server from GITHUB_API_URL.
Exit codes: 0 all is well; 1 something is wrong, and it was said what; 2 the command cannot be understood.

Start here:
  $ steward init                                   a first policy and workflow for this repository
  $ steward check                                  is the policy in .github/steward.yml valid?
  $ steward sweep --repo acme/helpdesk --dry-run   what would the desk do now?
  $ steward next --repo acme/helpdesk              which ticket is number one, and why?
  $ steward explain acme/helpdesk#12               why does this ticket's clock say what it says?
  $ steward sandbox                                a GitHub on this machine, to try it all on`,
    )
    .showHelpAfterError('(steward --help shows every command)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.print(text.replace(/\n$/, '')),
      writeErr: (text) => shell.note(text.replace(/\n$/, '')),
    });

  addInit(program, shell, end);

  program
    .command('check')
    .description('check a policy and the forms it names; every fault at once, with its place')
    .argument('[file]', 'the policy file', POLICY)
    .option('--forms <folder>', 'the issue forms (default: ISSUE_TEMPLATE beside the policy)')
    .option('--json', 'print the result as JSON', false)
    .action(async (file: string, options: CheckOptions) => {
      const { check } = await import('./check-policy.ts');
      end(await check(file, options, shell));
    });

  program
    .command('policy')
    .description('show what a policy says together with its process, each value with the line that wrote it')
    .argument('[file]', 'the policy file', POLICY)
    .option('--merged', 'as one file that means the same and extends nothing', false)
    .option('--json', 'print it as JSON', false)
    .action(async (file: string, options: ShowPolicyOptions) => {
      const { showPolicy } = await import('./show-policy.ts');
      end(await showPolicy(file, options, shell));
    });

  remote(program.command('sweep'))
    .description('evaluate every ticket of a repository, and make or only show the changes')
    .requiredOption('--repo <owner/name>', 'the repository')
    .option('--dry-run', 'show the plan and write nothing', false)
    .option('--write-pace <ms>', 'least time between two writes, in milliseconds', '1000')
    .option('--write-limit <n>', 'the most changes to make; earliest deadlines go first', '400')
    .option('--now <instant>', 'judge at another moment (ISO 8601); implies --dry-run')
    .action(async (options: SweepOptions) => end(await sweep(options, shell, run)));

  addQueue(program, remote, shell, run, end);
  addStatus(remote(program.command('status')), shell, end);
  addReport(program.command('report'), shell, end);
  addStatement(remote(program.command('statement')), shell, end);
  addPromises(program.command('promises'), shell, end);
  addForget(remote(program.command('forget')), shell, end);

  program
    .command('undo')
    .description(
      'take back what the desk did to a repository, once its policy is gone; list what stays, and why',
    )
    .requiredOption('--repo <owner/name>', 'the repository')
    .option('--since <when>', 'only what it did from then on (a date, or ISO 8601)')
    .option('--dry-run', 'show the plan and write nothing', false)
    .option('--path <path>', 'where the policy was on the default branch', POLICY)
    .option('--policy <file>', 'the policy in a file of this machine, in place of the last one there')
    .option('--bot <login>', 'the account that acted (NAME[bot] for an App), where the policy names none')
    .option('--write-pace <ms>', 'least time between two writes, in milliseconds', '1000')
    .option('--write-limit <n>', 'the most changes to make; run again for the others', '400')
    .option('--api-url <url>', "GitHub's API, for an Enterprise Server: https://HOST/api/v3")
    .option('--json', 'print the result as JSON', false)
    .addHelpText(
      'after',
      `
Refused while the policy is on the default branch: the next run would do it all again. Taken back is what timelines and
the desk's own marks prove; docs/operating.md says what that is. Run again after an interruption, it goes on.

  $ steward undo --repo acme/helpdesk --dry-run   what would be taken back, and what stays?`,
    )
    .action(async (options: UndoCommandOptions) => {
      const { undoDesk } = await import('./undo.ts');
      end(await undoDesk(options, shell));
    });

  remote(program.command('explain'))
    .description(
      'show every clock of one ticket: its rule, what began and ended each stretch, target, due, result',
    )
    .argument('<issue>', 'OWNER/NAME#NUMBER')
    .option('--now <instant>', 'judge at another moment (ISO 8601)')
    .action(async (issue: string, options: ExplainOptions) => end(await explain(issue, options, shell, run)));

  program
    .command('due')
    .description('show when each promise of a ticket would be due')
    .option(
      '--opened <instant>',
      "when it is opened, if not now (ISO 8601; without an offset, in the policy's zone)",
    )
    .option('--severity <name>', 'its severity')
    .option('--customer <name>', 'its customer, by name or by a login of the policy')
    .option('--tier <name>', "its customer's tier, where no customer is named")
    .option('--form <file>', 'the form that it was written with: bug.yml')
    .option('--label <names...>', 'labels that people gave it')
    .option('--type <name>', 'its issue type')
    .option('--repo <owner/name>', 'the repository')
    .option('--policy <file>', 'the policy file', POLICY)
    .option('--json', 'print the result as JSON', false)
    .action(async (options: DueOptions) => end(await due(options, shell)));

  program
    .command('calendar')
    .description("ask one of the policy's calendars; with --batch, answer JSON lines from standard input")
    .argument('[op]', 'add (when has DURATION passed?), between (how much open time?), open (is it open?)')
    .option('--calendar <name>', 'the calendar: one of the policy, 24x7 or 24x5')
    .option('--policy <file>', `the policy file (default: "${POLICY}"; 24x7 and 24x5 need none)`)
    .option('--from <instant>', 'for add and between (ISO 8601)')
    .option('--to <instant>', 'for between')
    .option('--at <instant>', 'for open')
    .option('--duration <time>', 'for add: 60m, 1h 30m, "3 working days", PT2H')
    .option('--batch', 'one question a line in, one answer a line out', false)
    .option('--json', 'print the result as JSON', false)
    .action(async (op: string | undefined, options: CalendarOptions) =>
      end(await calendar(op, options, shell)),
    );

  program
    .command('oncall')
    .description('show who is on duty in each group, and the shifts ahead, as the policy has them')
    .option(
      '--at <instant>',
      "at another moment than now (ISO 8601; without an offset, in the policy's zone)",
    )
    .option('--group <name>', 'one group; without it, all of them')
    .option('--days <n>', 'how many days to look ahead, 1 to 366', '31')
    .option('--policy <file>', 'the policy file', POLICY)
    .option('--ical', 'print the shifts as a calendar file (RFC 5545), one event a shift', false)
    .option('--json', 'print the result as JSON', false)
    .addHelpText(
      'after',
      `
Moments are shown in the zone of each group's rotation, or else in the policy's. Teams stand under their own names.

  $ steward oncall --group tier-1 --at 2026-12-24T20:00   who will it be on Christmas Eve?
  $ steward oncall --ical --days 90 > oncall.ics          for calendars to subscribe to or to import`,
    )
    .action(async (options: OncallOptions) => {
      const { oncall } = await import('./oncall.ts');
      end(await oncall(options, shell));
    });

  const pager = program.command('pager').description('see whether the pagers of the policy can be reached');
  localPolicy(pager.command('check'))
    .description(
      'show of each pager whether a page could go out: its variables and its address; wakes nobody',
    )
    .action(async (options: PagerOptions) => end(await pagerCheck(options, shell)));
  localPolicy(pager.command('test'))
    .description('send one page that says that it is a test; this wakes whoever is on duty')
    .argument('<name>', 'the pager as the policy calls it')
    .addHelpText(
      'after',
      `
Where a pager leads is read from the environment, as the Action and the app read it: STEWARD_PAGER_ON_CALL for the pager
on-call. docs/pagers.md lists the variables.

  $ STEWARD_PAGER_ON_CALL=… steward pager test on-call`,
    )
    .action(async (name: string, options: PagerOptions) => end(await pagerTest(name, options, shell)));

  const chat = program
    .command('chat')
    .description('see whether staff can be told in the chat (notices: chat)');
  const variables = `
Where the chat is is read from the environment, as the Action and the app read it: STEWARD_CHAT, and STEWARD_CHAT_SECRET
for Steward's own format. docs/operating.md says more.`;
  chat
    .command('check')
    .description(
      'show whether its variables are right and its address can be connected to; says nothing there',
    )
    .option('--json', 'print the result as JSON', false)
    .addHelpText('after', variables)
    .action(async (options: ChatOptions) => {
      const { chatCheck } = await import('./try-chat.ts');
      end(await chatCheck(options, shell));
    });
  chat
    .command('test')
    .description('send one message that says that it is a test')
    .option('--json', 'print the result as JSON', false)
    .addHelpText('after', variables)
    .action(async (options: ChatOptions) => {
      const { chatTest } = await import('./try-chat.ts');
      end(await chatTest(options, shell));
    });

  program
    .command('form')
    .description(
      "read an issue's body by the form it was written with; print the answers and every doubt as JSON",
    )
    .argument('<form>', 'the issue form (.yml), or a classic Markdown template (.md)')
    .argument('<body>', "the file with the issue's body; - reads standard input")
    .addHelpText(
      'after',
      `
A text is a string, a multiple choice a list, checkboxes a list of {"label","checked"}, a field with render:
{"text","language"}, and what nobody answered null. Labels that the form uses twice are numbered.

  $ steward form .github/ISSUE_TEMPLATE/bug.yml body.md
  $ gh issue view 12 --json body --jq .body | steward form .github/ISSUE_TEMPLATE/bug.yml -`,
    )
    .action(async (file: string, body: string) => end(await form(file, body, shell)));

  program
    .command('sandbox')
    .description('start a GitHub on this machine, with a small support desk in it')
    .option('--port <number>', 'the port to listen on; 0 takes a free one', '4000')
    .option('--policy <file>', 'a policy to try in place of the built-in example')
    .option('--json', 'print address and token as JSON', false)
    .action(async (options: SandboxOptions) => {
      const { sandbox } = await import('./sandbox.ts');
      end(await sandbox(options, shell));
    });

  program
    .command('try')
    .description(
      "rehearse a folder's own desk in the browser: be anybody, move the clock, see what the desk does",
    )
    .argument('[dir]', 'the folder that holds .github', '.')
    .option('--port <number>', 'the port to listen on; 0 takes a free one', '0')
    .option('--policy <file>', "a policy to try in place of the folder's")
    .option('--extends <process>', 'begin with a built-in process: ddev, msp, outage, product, support-ops')
    .option('--json', 'print the address as JSON', false)
    .action(async (folder: string, options: TryOptions) => {
      const { tryDesk } = await import('./try-desk.ts');
      end(await tryDesk(folder, options, shell, run));
    });

  program
    .command('play')
    .description('play stories of a desk on a GitHub on this machine; every claim that fails, with its place')
    .argument('<file...>', 'stories: docs/stories.md says how they are written')
    .option('--json', 'print the result as JSON', false)
    .action(async (files: string[], options: PlayOptions) => {
      const { play } = await import('./play-stories.ts');
      end(await play(files, options, shell, run));
    });

  return program;
}

function localPolicy(command: Command): Command {
  return command
    .option('--policy <file>', 'the policy file', POLICY)
    .option('--json', 'print the result as JSON', false);
}

function remote(command: Command): Command {
  return command
    .option('--policy <path>', 'the policy file on the default branch', POLICY)
    .option('--api-url <url>', "GitHub's API, for an Enterprise Server: https://HOST/api/v3")
    .option('--json', 'print the result as JSON', false);
}
