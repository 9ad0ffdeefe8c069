import type { Instant } from '../../calendar/instant.ts';
import type { Channel, Delivery } from '../../plan/delivery.ts';
import type { Effect } from '../../plan/effect.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import type { Board } from '../board.ts';
import type { Snapshot } from '../snapshot.ts';
import { isOverdue } from './delivered.ts';
import { numberOf } from './flood-digest.ts';
import { postponed } from './nudge.ts';
import type { Flood } from './flood.ts';
import type { Throttled } from './throttle.ts';
import { throttle } from './throttle.ts';

/** What goes on beside one plan. */
export interface Beside {
  /** Tickets of which another plan of the same run tells in a digest: notices, and what records them, wait. */
  readonly digested: ReadonlySet<number>;
  /** Of so many other tickets people had to hear from this process within the last hour. */
  readonly due: number;
}

/** How the notices of one run reach people. */
export interface Deliveries {
  /** How those of one ticket do, and when staff may be told what has to wait until then; null: nothing has to. */
  readonly of: (ruling: Ruling) => { readonly delivery: Delivery; readonly nudge: Instant | null };
  /** The comment on the desk's issue that tells of many; null: each is told where it belongs. */
  readonly digest: Effect | null;
  /** Tickets of which the digest tells: what records that waits for it. */
  readonly digested: ReadonlySet<number>;
  /** Tickets of which people have to hear now, however they do. */
  readonly due: ReadonlySet<number>;
  /** Those of them of which this run tells nobody. */
  readonly suppressed: ReadonlySet<number>;
  /** More notices were due than one run posts; null: they were not. */
  readonly flood: Flood | null;
}

/**
 * The last stage: a channel for each notice, now that all are decided. What staff may not be nudged with now waits;
 * what is overdue on too many tickets at once goes into a digest. Nothing that was decided changes.
 */
export function deliver(
  rulings: readonly Ruling[],
  board: Board | null,
  beside: Beside,
  snapshot: Snapshot,
): Deliveries {
  const waiting = new Map(rulings.map((ruling) => [ruling, postponed(ruling)]));
  const overdue = rulings.map((ruling) => ({
    ruling,
    notices: noticesOf(ruling).filter((d) => isOverdue(d) && waiting.get(ruling)?.notices.has(d) !== true),
  }));
  const throttled = throttle(overdue, board, beside.due, snapshot);
  const numbers = (...channels: Channel[]): Set<number> =>
    new Set(
      [...throttled.tickets].flatMap(([number, { channel }]) => (channels.includes(channel) ? number : [])),
    );
  return {
    of: (ruling) => {
      const { notices = new Set(), until = null } = waiting.get(ruling) ?? {};
      const isHeld = beside.digested.has(numberOf(ruling));
      const channels = noticesOf(ruling).map((d): [string, Channel] => [
        d.key,
        isHeld || notices.has(d) ? 'later' : isOverdue(d) ? channelOf(d.key, ruling, throttled) : 'ticket',
      ]);
      const own = throttled.tickets.get(numberOf(ruling))?.channel;
      const delivery: Delivery = {
        channels: new Map(channels),
        recordsWait: isHeld || own === 'later',
        saidOn: own === 'digest' ? (board?.ref ?? null) : null,
        kept: throttled.kept.get(numberOf(ruling)) ?? [],
      };
      return { delivery, nudge: until };
    },
    digest: throttled.digest,
    digested: numbers('digest'),
    due: new Set(throttled.tickets.keys()),
    suppressed: numbers('later', 'suppressed'),
    flood: throttled.flood,
  };
}

function noticesOf({ decisions }: Ruling): readonly NoticeDecision[] {
  return decisions.filter((d) => d.kind === 'notice');
}

function channelOf(key: string, ruling: Ruling, { tickets }: Throttled): Channel {
  const own = tickets.get(numberOf(ruling));
  return own?.keys.has(key) === true ? own.channel : 'delivered';
}
