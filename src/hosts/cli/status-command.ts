import type { Command } from 'commander';
import type { Shell } from './shell.ts';
import type { StatusOptions } from './status-options.ts';

/** Adds options that its caller knows, and `status`; `end` is told how it ended. */
export function addStatus(command: Command, shell: Shell, end: (code: number) => void): void {
  command
    .description('write the status page of a repository, as files for any host of web pages')
    .requiredOption('--repo <owner/name>', 'the repository')
    .requiredOption('--out <folder>', 'where to write it; what else is there stays')
    .option('--dry-run', 'show what would be written, and write nothing', false)
    .addHelpText(
      'after',
      `
Shown is what was said by /status of incidents that were published, and planned work: the policy's section status_page:
says which. Where something cannot be read, nothing is written. docs/status-page.md says how to have it published.

What the token in GITHUB_TOKEN may do, at least: read contents and issues.

  $ steward status --repo acme/helpdesk --out site`,
    )
    .action(async (options: StatusOptions) => {
      const { writeStatus } = await import('./write-status.ts');
      end(await writeStatus(options, shell));
    });
}
