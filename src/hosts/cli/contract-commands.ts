import { Option, type Command } from 'commander';
import type { Shell } from './shell.ts';
import type { PromisesOptions } from './print-promises.ts';
import type { ForgetOptions } from './forget.ts';
import type { StatementOptions } from './print-statement.ts';
import { POLICY_FILE } from './policy-file.ts';

/** Adds options that its caller knows, and `statement`; `end` is told how it ended. */
export function addStatement(command: Command, shell: Shell, end: (code: number) => void): void {
  command
    .description("print what was worked for a customer in a month, by the customer's days, to the minute")
    .argument('<customer>', 'its name in the policy, or a login of it')
    .requiredOption('--repo <owner/name>', 'the repository')
    .option('--month <month>', 'the month, as 2026-12 (default: the one that it is)')
    .addOption(
      new Option('--format <format>', 'how it is printed, without --json')
        .choices(['md', 'csv'])
        .default('md'),
    )
    .addHelpText(
      'after',
      `
Counted is what staff recorded by /spent, as tickets show it now. Where a ticket cannot be read, nothing is printed.

  $ steward statement bigco --repo acme/helpdesk --month 2026-12 > bigco.md`,
    )
    .action(async (customer: string, options: StatementOptions) => {
      const { statement } = await import('./print-statement.ts');
      end(await statement(customer, options, shell));
    });
}

/** Adds `promises`; `end` is told how it ended. */
export function addPromises(command: Command, shell: Shell, end: (code: number) => void): void {
  command
    .description('print what customers are promised, in which hours and in words, as a page for them')
    .option('--customer <name>', 'one customer, by its name in the policy or a login of it')
    .option('--policy <file>', 'the policy file', POLICY_FILE)
    .addHelpText(
      'after',
      `
Without --customer no promise to a single customer is on the page. Targets under internal: never are.

  $ steward promises > promises.md`,
    )
    .action(async (options: PromisesOptions) => {
      const { promises } = await import('./print-promises.ts');
      end(await promises(options, shell));
    });
}

/** Adds options that its caller knows, and `forget`; `end` is told how it ended. */
export function addForget(command: Command, shell: Shell, end: (code: number) => void): void {
  command
    .description('list everything that the desk keeps about a customer, and how it is erased')
    .argument('<customer>', 'its name in the policy, or a login: @LOGIN where both are the same')
    .requiredOption('--repo <owner/name>', 'the repository')
    .option('--dry-run', 'list it and change nothing; the command does no more than that', false)
    .addHelpText(
      'after',
      `
Reads every issue, open or closed. Where one cannot be read, nothing is printed. The list holds personal data: where
the policy sends notices to an office, it names that as well. docs/contracts.md says what becomes of clocks.

  $ steward forget bigco --repo acme/helpdesk --dry-run    a customer with all its people
  $ steward forget @mia --repo acme/helpdesk --dry-run     one person`,
    )
    .action(async (customer: string, options: ForgetOptions) => {
      const { forget } = await import('./forget.ts');
      end(await forget(customer, options, shell));
    });
}
