import type { Command } from 'commander';
import type { Runner } from '../run-report.ts';
import type { NextOptions, QueueOptions } from './queue-options.ts';
import type { Shell } from './shell.ts';

/**
 * Adds `next` and `queue`, which only read; `end` is told how one ended.
 *
 * @param remote adds the options of every command that talks to GitHub
 */
export function addQueue(
  program: Command,
  remote: (command: Command) => Command,
  shell: Shell,
  run: Runner,
  end: (code: number) => void,
): void {
  const asked = (name: string, description: string): Command =>
    remote(program.command(name))
      .description(description)
      .requiredOption('--repo <owner/name...>', 'the repository, or several in one queue')
      .option('--me', "only what the token's account owns", false)
      .option('--for <login>', 'only what somebody owns')
      .option('--now <instant>', 'judge at another moment (ISO 8601)');

  asked('next', 'say which ticket is next, and why it stands before the others')
    .addHelpText(
      'after',
      `
It reads what a sweep reads and writes nothing. The order is the policy's, under queue:, and so are the reasons.

  $ steward next --repo acme/helpdesk        which ticket is number one?
  $ steward next --repo acme/helpdesk --me   which of mine is?`,
    )
    .action(async (options: NextOptions) => {
      const { next } = await import('./queue.ts');
      end(await next(options, shell, run));
    });

  asked('queue', 'list every open ticket in the order in which they are worked on')
    .option('--tier <name>', 'only those of customers of a tier')
    .option('--limit <n>', 'list so many at most; what waits is listed behind them', '50')
    .addHelpText(
      'after',
      `
It reads what a sweep reads and writes nothing. What --json prints is described in schema/queue.schema.json. Of several
repositories the policy of the first says in which order their tickets stand.`,
    )
    .action(async (options: QueueOptions) => {
      const { queue } = await import('./queue.ts');
      end(await queue(options, shell, run));
    });
}
