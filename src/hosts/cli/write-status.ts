import { resolve } from 'node:path';
import { formatForPeople, formatInstant } from '../../calendar/moment.ts';
import { oneLine } from '../../documents/escape.ts';
import { STATUS_PAGE_WORDS } from '../../languages/status-pages.ts';
import { activeMaintenance, currentIncidents, upcomingMaintenance } from '../../page/condition.ts';
import { headlineOf } from '../../page/front.ts';
import { pageFiles } from '../../page/page-files.ts';
import { sizeOf, writePage } from '../page-folder.ts';
import { statusPage } from '../status-page-reading.ts';
import { connect, repositoryOf } from './arguments.ts';
import { counted } from './output.ts';
import type { Shell } from './shell.ts';
import type { StatusOptions } from './status-options.ts';

/**
 * Writes the status page of a repository into a folder, or only says what it would be. Writes nothing where something could
 * not be read: a page without it might say that all is well, while the one that stands grows old and says so. Returns the
 * exit code.
 */
export async function writeStatus(options: StatusOptions, shell: Shell): Promise<number> {
  const { page, faults, warnings, requests } = await statusPage({
    client: connect(options, shell.environment),
    ...repositoryOf(options.repo),
    policyPath: options.policy,
    progress: (line) => {
      shell.note(line);
    },
  });
  const files = pageFiles(page);
  const written = !options.dryRun && faults.length === 0;
  if (written) await writePage(files, resolve(shell.folder, options.out));
  const { asOf, renewedBy, timezone } = page;
  const [current, active, ahead] = [
    currentIncidents(page),
    activeMaintenance(page),
    upcomingMaintenance(page),
  ];
  const headline = STATUS_PAGE_WORDS[page.languages[0]].headlines[headlineOf(page)];
  if (options.json) {
    const result = {
      ...{
        asOf: formatInstant(asOf, timezone),
        renewedBy: formatInstant(renewedBy, timezone),
        status: headline,
      },
      ...{ incidents: current.length, maintenance: active.length + ahead.length },
      ...{ written, files: [...files.keys()], warnings, faults, requests },
    };
    shell.print(JSON.stringify(result, null, 2));
  } else {
    const size = `${counted(files.size, 'file')}, ${sizeOf(files)}`;
    shell.print(`${headline}, as of ${formatForPeople(asOf, timezone)}.`);
    shell.print(
      `${counted(current.length, 'incident')} now; planned work: ${String(active.length)} now, ${String(ahead.length)} ahead.`,
    );
    if (written) shell.print(`Wrote ${size}, into ${options.out}.`);
    else shell.print(`${size}, none written.`);
    if (options.dryRun) for (const path of files.keys()) shell.print(`  ${path}`);
    shell.print(
      `Newer by ${formatForPeople(renewedBy, timezone)}: from then on the page says that it is out of date.`,
    );
  }
  for (const warning of warnings) shell.note(`warning: ${oneLine(warning)}`);
  for (const fault of faults) shell.note(`error: ${oneLine(fault)}`);
  return faults.length > 0 ? 1 : 0;
}
