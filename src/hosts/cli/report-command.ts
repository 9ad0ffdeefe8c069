import type { Command } from 'commander';
import type { ReportOptions } from './report-options.ts';
import type { Shell } from './shell.ts';

/** Adds `report`; `end` is told how it ended. */
export function addReport(command: Command, shell: Shell, end: (code: number) => void): void {
  command
    .description(
      'figures of a time: how clocks were kept, what was missed, who waited for whom, what came again',
    )
    .requiredOption('--repo <owner/name,…>', 'the repository, or several')
    .option('--from <date>', 'its first day, or ISO 8601 (default: the first of the month that ended last)')
    .option('--to <date>', 'the day after its last, or ISO 8601 (default: the end of the month)')
    .option(
      '--format <format>',
      'md for people, html with charts, json for programs, csv with one row a clock',
      'md',
    )
    .option('--out <file>', 'where to write it, in place of standard output')
    .option('--customers', 'name customers in md and html though a repository is public', false)
    .option('--policy <path>', 'the policy file on the default branch', '.github/steward.yml')
    .option('--api-url <url>', "GitHub's API, for an Enterprise Server: https://HOST/api/v3")
    .addHelpText(
      'after',
      `
Dates are those of each desk's zone. Everything is as it stood at the end, by the policy that held: docs/numbers.md defines
every figure, and says how to have a report each month. Writes nothing on GitHub.

What the token in GITHUB_TOKEN may do, at least: read contents and issues.

  $ steward report --repo acme/helpdesk                                      last month
  $ steward report --repo acme/helpdesk --from 2026-01-01 --to 2027-01-01    a year
  $ steward report --repo acme/helpdesk --format html --out report.html      a page with charts and tables
  $ steward report --repo acme/helpdesk,acme/api --format csv --out clocks.csv`,
    )
    .action(async (options: ReportOptions) => {
      const { writeReport } = await import('./write-report.ts');
      end(await writeReport(options, shell));
    });
}
