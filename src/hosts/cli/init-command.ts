import type { Command } from 'commander';
import type { InitOptions } from './init.ts';
import type { Shell } from './shell.ts';

/** Adds `init`; `end` is told how it ended. */
export function addInit(program: Command, shell: Shell, end: (code: number) => void): void {
  program
    .command('init')
    .description(
      'look at a repository, ask a few questions, and write a first policy and the workflow that runs it',
    )
    .argument('[folder]', 'of a clone of the repository', '.')
    .option('--repo <owner/name>', 'look on GitHub, too: at labels, people and the last 90 days')
    .option(
      '--pr',
      'propose it by a pull request from the branch steward/init, and write nothing here',
      false,
    )
    .option('--again', 'with --pr: though a pull request was closed without being merged', false)
    .option('--yes', 'ask nothing', false)
    .option('--dry-run', 'show what would be written, and write nothing', false)
    .option('--uses <action>', 'the Action that the workflow uses', 'OWNER/steward@v0')
    .option('--write-pace <ms>', 'least time between two writes, in milliseconds', '1000')
    .option('--api-url <url>', 'the API of an Enterprise Server (default: GITHUB_API_URL, or github.com)')
    .addHelpText(
      'after',
      `
With --pr no clone is needed. The pull request tells which tickets of the last month would have been overdue or without
an owner; run it again once you have changed the policy on its branch, and it tells anew. Closing it is a no.

What the token in GITHUB_TOKEN may do, at least:
  --repo         read contents and issues, and write issues for labels that forms name
  --repo --pr    read issues; read and write contents, pull requests and workflows
                 (a classic token: the scopes repo and workflow)

  $ steward init --yes                              policy and workflow, into this folder
  $ steward init --yes --pr --repo acme/helpdesk    the same as a pull request
  $ steward init --pr --dry-run --repo acme/helpdesk`,
    )
    .action(async (folder: string, options: InitOptions) => {
      if (options.pr) {
        const { propose } = await import('./propose.ts');
        end(await propose(folder, options, shell));
      } else {
        const { init } = await import('./init.ts');
        end(await init(folder, options, shell));
      }
    });
}
