import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { endedMonth, monthsBetween } from '../../calendar/civil-month.ts';
import { formatForPeople } from '../../calendar/moment.ts';
import { type Instant, later } from '../../calendar/instant.ts';
import { oneLine } from '../../documents/escape.ts';
import { Failure } from '../../errors.ts';
import { isPrivate } from '../../github/visibility.ts';
import { clocksCsv } from '../../report/clocks-csv.ts';
import { figuresMarkdown } from '../../report/figures-markdown.ts';
import type { Figures, ReportedDesk } from '../../report/figures.ts';
import { figuresOf } from '../../report/figures.ts';
import type { Period } from '../../report/period.ts';
import { readReport } from '../report-reading.ts';
import { connect, momentOf, officeFor, repositoryOf } from './arguments.ts';
import type { ReportOptions } from './report-options.ts';
import { REPORT_FORMATS } from './report-options.ts';
import type { Shell } from './shell.ts';

/** Prints the figures of a time, or writes them into a file. Returns the exit code. */
export async function writeReport(options: ReportOptions, shell: Shell): Promise<number> {
  const { format } = options;
  if (!(REPORT_FORMATS as readonly string[]).includes(format))
    throw new Failure(
      'bad-input',
      `--format: "${format}" is none of the formats. They are ${REPORT_FORMATS.join(', ')}.`,
    );
  const repositories = [...new Set(options.repo.split(',').map((one) => one.trim()))].map(repositoryOf);
  const desks: ReportedDesk[] = [];
  let isPublic = false;
  for (const repository of repositories) {
    const client = connect(options, shell.environment);
    const place = { ...repository, policyPath: options.policy };
    if (isForReaders(format) && !options.customers) isPublic ||= !(await isPrivate(client, place));
    desks.push(
      await readReport({
        ...{ client, ...place },
        period: (zone, now) => asked(options, zone, now),
        office: officeFor(options, shell.environment),
        progress: (line) => {
          shell.note(line);
        },
      }),
    );
  }
  const figures = figuresOf(desks);
  const text = await written(figures, desks, format, options.customers || !isPublic);
  if (options.out === undefined) shell.print(text.replace(/\r?\n$/, ''));
  else await writeInto(resolve(shell.folder, options.out), text);
  const faults = desks.flatMap((desk) => desk.faults);
  for (const fault of faults) shell.note(`error: ${oneLine(fault)}`);
  return faults.length > 0 ? 1 : 0;
}

/** Formats for people, who may be anybody: customers are named in a private repository alone, unless that is asked for. */
function isForReaders(format: string): boolean {
  return format === 'md' || format === 'html';
}

async function written(
  figures: Figures,
  desks: readonly ReportedDesk[],
  format: string,
  customers: boolean,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(figures, null, 2)}\n`;
    case 'csv':
      return clocksCsv(figures);
    case 'html': {
      // What draws charts is loaded for them alone.
      const { dashboard } = await import('../../dashboard/dashboard.ts');
      return dashboard(figures, desks, { customers });
    }
    default:
      return figuresMarkdown(figures, { customers });
  }
}

async function writeInto(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure('bad-input', `The report cannot be written: ${why}.`);
  }
}

/**
 * The time that was asked for, in the zone of a desk.
 *
 * @throws Failure `bad-input`
 */
function asked({ from, to }: ReportOptions, zone: string, now: Instant): Pick<Period, 'from' | 'to'> {
  const begins = from === undefined ? null : momentOf('--from', from, zone);
  const ends = to === undefined ? null : momentOf('--to', to, zone);
  if (begins === null && ends !== null)
    throw new Failure('bad-input', '--to needs --from: the first day of the time that is meant.');
  const month = endedMonth(now, zone);
  const period = { from: begins ?? month.from, to: ends ?? monthFrom(begins, zone) ?? month.to };
  if (period.to <= period.from)
    throw new Failure('bad-input', '--to is not included, and has to come after --from.');
  if (period.from >= now)
    throw new Failure('bad-input', `--from: ${formatForPeople(period.from, zone)} is still to come.`);
  return period;
}

/** The end of the month that an instant lies in. */
function monthFrom(from: Instant | null, zone: string): Instant | null {
  return from === null ? null : (monthsBetween(from, later(from, 1), zone)[0]?.to ?? null);
}
