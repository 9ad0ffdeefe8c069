import { Failure } from '../errors.ts';
import { pageFiles } from '../page/page-files.ts';
import { statusPage, type StatusPageOptions } from './status-page-reading.ts';

/**
 * All that a status page says in any of its files, one after the other.
 *
 * @throws Failure where something of it could not be read
 */
export async function wholePage(options: StatusPageOptions): Promise<string> {
  const { page, faults } = await statusPage(options);
  if (faults.length > 0) throw new Failure('partial-sweep', faults.join(' '));
  return [...pageFiles(page).values()].join('\n');
}
