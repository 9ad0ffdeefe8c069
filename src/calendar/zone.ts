import { IANAZone } from 'luxon';
import {
  DAY,
  earlier,
  HOUR,
  type Instant,
  instant,
  later,
  type Milliseconds,
  SECOND,
  type WallTime,
} from './instant.ts';

/** A run of time during which a zone keeps one offset: `[start, end)`. */
interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
  readonly offset: Milliseconds;
}

/** The instants at which a wall clock shows one reading. */
export interface Reading {
  /** The first of them; for a reading that the clock skips, the instant at which the gap ends. */
  readonly first: Instant;
  /** The last of them: later than `first` only where the clock was set back. */
  readonly last: Instant;
  /** True when the clock jumps over the reading. */
  readonly skipped: boolean;
}

/** Offsets are looked up a block at a time. */
const BLOCK = 360 * DAY;

/** No zone has kept an offset for less: the shortest on record is northern Brazil's summer time of October 2000, a week. */
const STEP = 6 * DAY;

/** No zone was ever further from UTC. */
const REACH = 16 * HOUR;

/**
 * The offsets of one IANA zone, found by probing and then kept: a question costs a binary search.
 * Wall-clock readings are resolved from the offsets alone, by the rules of Steward's calendars.
 */
export class Zone {
  readonly name: string;
  readonly #iana: IANAZone;
  readonly #blocks = new Map<number, readonly Stretch[]>();

  constructor(name: string) {
    this.name = name;
    this.#iana = IANAZone.create(name);
  }

  /** What the zone's clocks are ahead of UTC. */
  offsetAt(at: Instant): Milliseconds {
    return this.#stretchAt(at).offset;
  }

  wallAt(at: Instant): WallTime {
    return at + this.offsetAt(at);
  }

  /** When the zone's clocks show `wall`. */
  resolve(wall: WallTime): Reading {
    let stretch = this.#stretchAt(instant(wall - REACH));
    if (wall + REACH < stretch.end) {
      const at = instant(wall - stretch.offset);
      return { first: at, last: at, skipped: false };
    }
    let first: Instant | undefined;
    let last: Instant | undefined;
    let gapEnd: Instant | undefined;
    for (;;) {
      const at = instant(wall - stretch.offset);
      if (at >= stretch.start && at < stretch.end) {
        first ??= at;
        last = at;
      }
      if (wall + REACH < stretch.end) break;
      const next = this.#stretchAt(stretch.end);
      if (at >= stretch.end && wall - next.offset < next.start) gapEnd ??= next.start;
      stretch = next;
    }
    if (first !== undefined && last !== undefined) return { first, last, skipped: false };
    if (gapEnd === undefined)
      throw new RangeError(`No reading of the clocks in ${this.name} at ${String(wall)}`);
    return { first: gapEnd, last: gapEnd, skipped: true };
  }

  #stretchAt(at: Instant): Stretch {
    const index = Math.floor(at / BLOCK);
    let block = this.#blocks.get(index);
    if (block === undefined) {
      block = this.#probe(instant(index * BLOCK));
      this.#blocks.set(index, block);
    }
    const stretch = block.findLast((candidate) => candidate.start <= at);
    if (stretch === undefined) throw new RangeError(`Not a moment: ${String(at)}`);
    return stretch;
  }

  #probe(from: Instant): Stretch[] {
    const stretches: Stretch[] = [];
    let start = from;
    let offset = this.#askOffset(from);
    const over = later(from, BLOCK);
    for (let probe = later(from, STEP); probe <= over; probe = later(probe, STEP)) {
      const changed = this.#askOffset(probe);
      if (changed === offset) continue;
      const end = this.#changeBetween(earlier(probe, STEP), probe, offset);
      if (end >= over) break;
      stretches.push({ start, end, offset });
      start = end;
      offset = changed;
    }
    stretches.push({ start, end: over, offset });
    return stretches;
  }

  /** The first whole second after `from` at which the offset is no longer `offset`. */
  #changeBetween(from: Instant, to: Instant, offset: Milliseconds): Instant {
    let same = from;
    let changed = to;
    while (changed - same > SECOND) {
      const middle = later(same, Math.floor((changed - same) / 2 / SECOND) * SECOND);
      if (this.#askOffset(middle) === offset) same = middle;
      else changed = middle;
    }
    return changed;
  }

  #askOffset(at: Instant): Milliseconds {
    // Minutes, with a fraction where a zone still kept local mean time.
    return Math.round(this.#iana.offset(at) * 60) * SECOND;
  }
}

const zones = new Map<string, Zone>();

/** The zone of that name; its offsets are shared by everything that asks. The name must be one that {@link isZone} accepts. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = new Zone(name);
    zones.set(name, zone);
  }
  return zone;
}

/**
 * The names of the IANA database that name no region. The platform knows more of the kind, with meanings of its own:
 * to it `BST` is Dhaka's time and `AST` Alaska's.
 */
const WITHOUT_REGION: ReadonlySet<string> = new Set(
  [
    ...['CET', 'EET', 'EST', 'GMT', 'HST', 'MET', 'MST', 'PRC', 'ROC', 'ROK', 'UCT', 'UTC', 'WET', 'W-SU'],
    ...['CST6CDT', 'EST5EDT', 'MST7MDT', 'PST8PDT', 'GMT0', 'GMT+0', 'GMT-0'],
    ...['GB', 'GB-Eire', 'NZ', 'NZ-CHAT'],
    ...['Cuba', 'Egypt', 'Eire', 'Greenwich', 'Hongkong', 'Iceland', 'Iran', 'Israel', 'Jamaica', 'Japan'],
    ...['Kwajalein', 'Libya', 'Navajo', 'Poland', 'Portugal', 'Singapore', 'Turkey', 'Universal', 'Zulu'],
  ].map((name) => name.toLowerCase()),
);

/** Names with a region that the platform knows although the IANA database does not, or no longer. */
const FOREIGN = /^(?:systemv\/.*|us\/pacific-new|canada\/east-saskatchewan)$/;

/** True of the IANA database's names, in any letter case. Fixed offsets such as `+01:00` are not zones. */
export function isZone(name: string): boolean {
  return zones.has(name) || (isIanaName(name) && IANAZone.isValidZone(name));
}

/** True of what may be a name of the IANA database, whatever else the platform takes for a zone. */
function isIanaName(name: string): boolean {
  const lower = name.toLowerCase();
  return WITHOUT_REGION.has(lower) || (/^[a-z]+\//.test(lower) && !FOREIGN.test(lower));
}
