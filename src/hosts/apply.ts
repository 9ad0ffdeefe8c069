import { Failure } from '../errors.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import type { FailedChange } from '../github/writer.ts';
import { Writer } from '../github/writer.ts';
import { withinBudget } from '../plan/budget.ts';
import type { Change, Effect, SendPage } from '../plan/effect.ts';
import { inOffice, isOfIssue, isPage } from '../plan/effect.ts';
import { noteEffects } from '../plan/paging.ts';
import type { Office, OfficeOutcome } from './office.ts';
import { tellOffice } from './tell-office.ts';
import type { PagesSent } from './page-sender.ts';
import type { Applied, Means } from './means.ts';

/** How often a ticket whose writes were lost is looked at again within one run. */
const ROUNDS = 3;

/**
 * Writes a plan. Where an answer was lost, the ticket is read again and only what is still missing is written. Pages go
 * out beside the writes, so that neither holds up the other; what became of them is written at the end, also where the
 * other writes broke off.
 *
 * @param office where staff are told there: what is done in it goes before what records that they were
 * @param send tells pagers
 * @param lookAgain what is still to be done of this plan on one ticket, by its number, now that GitHub has refused to
 * assign these people to it
 */
export async function apply(
  { writeLimit, client }: Means,
  desk: RawDesk,
  planned: readonly Effect[],
  office: Office | null,
  send: (pages: readonly SendPage[]) => Promise<PagesSent>,
  lookAgain: (number: number, unassignable: readonly string[]) => Promise<readonly Effect[]>,
): Promise<Applied> {
  const writer = new Writer(client, desk.repositoryId, desk.labels);
  const pages = planned.filter(isPage);
  // A page is no write to GitHub: whoever has to be woken does not wait for old tickets' labels.
  const { now, left } = withinBudget(
    planned.filter((effect) => !isPage(effect)),
    writeLimit,
  );
  const paging = send(pages);
  // Told below: until then a failure must not end the process.
  paging.catch(() => undefined);
  const failed: string[] = [];
  /** Ticket → whom GitHub did not assign to it. */
  const unassignable = new Map<number, readonly string[]>();
  const gone: number[] = [];
  const again = async (number: number): Promise<readonly Change[]> => {
    try {
      const plan = await lookAgain(number, unassignable.get(number) ?? []);
      return plan.filter((effect) => !isPage(effect));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'no-issue') throw error;
      gone.push(number);
      return [];
    }
  };
  let written = 0;
  const write = async (changes: readonly Change[]): Promise<void> => {
    let plan = changes;
    for (let round = 1; plan.length > 0; round += 1) {
      const outcome = await writer.apply(plan);
      written += outcome.done;
      for (const [number, logins] of outcome.unassignable)
        unassignable.set(number, [...(unassignable.get(number) ?? []), ...logins]);
      // What was deleted since it was read is no fault, as long as what there is can be put right.
      const absent = round < ROUNDS ? outcome.failed.filter(isAbsent) : [];
      failed.push(...outcome.failed.filter((one) => !absent.includes(one)).map(({ message }) => message));
      const { uncertain } = outcome;
      const numbers = absent.map(({ effect }) => (isOfIssue(effect) ? effect.issue.number : 0));
      const next: Change[] = [];
      for (const number of new Set([...uncertain, ...outcome.unassignable.keys(), ...numbers])) {
        if (round < ROUNDS) next.push(...(await again(number)));
        else if (uncertain.has(number))
          failed.push(`#${String(number)}: GitHub did not confirm the changes.`);
      }
      plan = next.filter((effect) => effect.kind !== 'create_label' || !desk.labels.has(effect.name));
    }
  };
  const broken: unknown[] = [];
  const attempt = async (changes: readonly Change[]): Promise<void> => {
    try {
      await write(changes);
    } catch (error) {
      broken.push(error);
    }
  };
  const told = await officeFirst(now, office, again);
  written += told.written;
  failed.push(...told.failed);
  await attempt(now.filter((change) => inOffice(change) === null && !waitsFor(change, told.undone)));
  const { sent, faults } = await paging;
  // Whoever was called is called again by every run that cannot find the record of it.
  await attempt(noteEffects(sent));
  const [first] = broken;
  if (broken.length > 0 && !(first instanceof Failure)) throw first;
  const end = first instanceof Failure ? first : null;
  const reasons = [...failed, ...faults];
  const held = sent.filter(({ outcome }) => outcome === 'held').length;
  return {
    ...{ written, left, held, gone, unassignable },
    failed: [...(end === null ? [] : [end.message]), ...reasons],
    stopped: end === null ? null : withReasons(end, reasons),
  };
}

/** One that was opened just now is read by the next run. */
function isAbsent({ effect, absent }: FailedChange): boolean {
  return absent === true && isOfIssue(effect) && effect.issue.number > 0;
}

async function officeFirst(
  changes: readonly Change[],
  office: Office | null,
  lookAgain: (number: number) => Promise<readonly Effect[]>,
): Promise<Pick<OfficeOutcome, 'written' | 'failed' | 'undone'>> {
  const planned = changes.filter((change) => inOffice(change) !== null);
  if (office === null || planned.length === 0) return { written: 0, failed: [], undone: new Set() };
  return tellOffice(office, planned, lookAgain);
}

/** Whether it records words that were not said. */
function waitsFor(change: Change, undone: ReadonlySet<string>): boolean {
  return 'saidOn' in change && undone.has(change.saidOn.id);
}

function withReasons(error: Failure, reasons: readonly string[]): Failure {
  if (reasons.length === 0) return error;
  return new Failure(error.code, [error.message, ...reasons].join(' '), { cause: error });
}
