import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../errors.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { withinBudget } from '../plan/budget.ts';
import type { Effect, SendPage } from '../plan/effect.ts';
import { isChange, isPage, isSay } from '../plan/effect.ts';
import type { Task } from '../plan/task.ts';
import { tasksOf } from '../plan/task.ts';
import { DeskTurn, SHORT } from './desk-turn.ts';
import type { Applied, Means } from './means.ts';
import type { Office } from './office.ts';
import { held } from './page-sender.ts';
import type { PagesSent } from './page-sender.ts';
import type { SecondLook } from './second-look.ts';
import type { Chat } from './staff-chat.ts';
import type { NewsChannels } from './tell-public.ts';
import { Stretches } from './write-stretches.ts';
import { Heard, recordable } from './tell-chat.ts';
import { Turns } from './turns.ts';
import { Writing } from './writing.ts';

export interface Applying {
  readonly desk: RawDesk;
  readonly place: Pick<Place, 'owner' | 'name'>;
  readonly planned: readonly Effect[];
  readonly office: Office | null;
  /** Where staff are told there. */
  readonly chat: Chat | null;
  readonly look: SecondLook;
  /** Where is told what is published. */
  readonly channels: NewsChannels;
  /** Tells pagers. Null: this host cannot. */
  readonly send: ((pages: readonly SendPage[]) => Promise<PagesSent>) | null;
  /** The desk keeps in its comments, which it edits, what nobody may be told or called for again. */
  readonly keepsRecords: boolean;
}

/**
 * Writes a plan. What tells people something is done by one run at a time, which looks again first; what only becomes as
 * it should be is done by any. Pages go first, and beside the writes, so that neither holds up the other; what became of
 * them is written as soon as it is known, also where the other writes broke off.
 */
export async function apply(means: Means, applying: Applying): Promise<Applied> {
  const { client, turns = new Turns(), pause = sleep } = means;
  const { desk, place, planned, office, chat, channels, look, send, keepsRecords } = applying;
  const door = turns.at(desk.repository);
  const turn = new DeskTurn({ client, place, eldest: desk.eldest, door, pause });
  const heard = new Heard(chat, channels, client);
  const writing = new Writing(client, desk, office, look, heard);
  const stretches = new Stretches({ client, turn, look, writing, keepsRecords, pause });
  // A page is no write to GitHub: whoever has to be woken does not wait for old tickets' labels.
  const { now, left } = withinBudget(planned.filter(isChange), means.writeLimit);
  const words = recordable(planned.filter(isSay), left);
  const tasks = tasksOf([...now, ...words.now, ...planned.filter(isPage)], left);
  const broken: unknown[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      broken.push(error);
    }
  };
  const paged = tasks.filter(({ pages }) => pages.length > 0);
  // What is done for the desk as a whole comes before what refers to it.
  const shared = tasks.filter((task) => !paged.includes(task) && look.isShared(task));
  const others = tasks.filter((task) => !paged.includes(task) && !shared.includes(task));
  let called: readonly Task[] = paged;
  if (paged.length > 0 && send !== null)
    await attempt(async () => {
      // Where another run has the turn, it may be calling the same people: a moment later its record shows.
      if (await turn.take(SHORT)) called = await stretches.begin(paged);
      else called = await look.at(paged);
    });
  const due = look.unread(paged, called).flatMap(({ pages }) => pages);
  const paging = send === null || due.length === 0 ? Promise.resolve(held(due)) : send(due);
  // Told below: until then a failure must not end the process.
  paging.catch(() => undefined);
  if (paged.length > 0) stretches.awaitPages(paging);
  await attempt(async () => stretches.write([...shared, ...called], others));
  await attempt(async () => stretches.writeRecords());
  await attempt(async () => turn.giveBack());
  const { sent, faults } = await paging;
  const [first] = broken;
  if (broken.length > 0 && !(first instanceof Failure)) throw first;
  const end = first instanceof Failure ? first : null;
  const reasons = [...writing.failed, ...look.faults, ...heard.faults, ...faults];
  return {
    ...{ written: writing.written, held: sent.filter(({ outcome }) => outcome === 'held').length },
    ...{ left: [...left, ...words.later], gone: [...look.gone], unassignable: look.unassignable },
    warnings: [...(turn.fault === null ? [] : [turn.fault]), ...writing.passedOver],
    mayPass: writing.mayPass,
    failed: [...(end === null ? [] : [end.message]), ...reasons],
    stopped: end === null ? null : withReasons(end, reasons),
  };
}

function withReasons(error: Failure, reasons: readonly string[]): Failure {
  if (reasons.length === 0) return error;
  return new Failure(error.code, [error.message, ...reasons].join(' '), { cause: error });
}
