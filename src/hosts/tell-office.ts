import type { Change, Effect } from '../plan/effect.ts';
import { inOffice, isChange } from '../plan/effect.ts';
import type { Office, OfficeOutcome } from './office.ts';

/** How often a companion whose changes were lost is looked at again within one run. */
const ROUNDS = 3;

/**
 * Carries out what a plan has to be done in the office, and looks again at what is not sure.
 *
 * @param lookAgain what is still to be done on one ticket, by its number
 */
export async function tellOffice(
  office: Office,
  planned: readonly Change[],
  lookAgain: (number: number) => Promise<readonly Effect[]>,
): Promise<Omit<OfficeOutcome, 'again'>> {
  let changes = planned;
  let written = 0;
  const failed: string[] = [];
  const undone = new Set<string>();
  for (let round = 1; changes.length > 0; round += 1) {
    const outcome = await office.write(changes);
    written += outcome.written;
    failed.push(...outcome.failed);
    for (const id of outcome.undone) undone.add(id);
    const next: Change[] = [];
    for (const number of outcome.again) {
      const id = changes.find((change) => inOffice(change)?.number === number);
      if (round < ROUNDS) {
        next.push(...(await lookAgain(number)).filter(isChange).filter(inOffice));
        if (id !== undefined) undone.delete(inOffice(id)?.id ?? '');
      } else failed.push(`#${String(number)} in the office: GitHub did not confirm the changes.`);
    }
    changes = next;
  }
  return { written, failed: [...new Set(failed)], undone };
}
