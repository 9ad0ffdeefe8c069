import type { Calendar } from './calendar.ts';
import type { CivilDate } from './civil.ts';
import { formatDate, parseDate } from './civil.ts';
import { DAY, type Instant, instant } from './instant.ts';
import { formatInstant, parseInstant } from './moment.ts';

/** Further than this a date is not moved: a calendar that is closed for longer says nothing about it. */
const FURTHEST = 31;

/** Days on which changes ship, in a zone: one of each month, moved off days on which a calendar is closed. */
export class ShippingDays {
  readonly #on: number | null;
  readonly #skip: Calendar | null;
  readonly #step: 1 | -1;
  readonly #zone: string;

  /**
   * @param on day of the month; null: none
   * @param skip a day on which it is closed all day is no day to ship; null: any is
   * @param to where such a day moves
   */
  constructor(on: number | null, skip: Calendar | null, to: 'next' | 'previous', zone: string) {
    this.#on = on;
    this.#skip = skip;
    this.#step = to === 'next' ? 1 : -1;
    this.#zone = zone;
  }

  /** The same on another day of the month. */
  on(day: number): ShippingDays {
    return new ShippingDays(day, this.#skip, this.#step === 1 ? 'next' : 'previous', this.#zone);
  }

  /** The day on which an instant lies. */
  dayOf(at: Instant): CivilDate {
    return parseDate(formatInstant(at, this.#zone).slice(0, 10)) ?? Math.floor(at / DAY);
  }

  startOf(day: CivilDate): Instant {
    return parseInstant(formatDate(day), this.#zone) ?? instant(day * DAY);
  }

  /** A day that is written as `2027-01-01`; null: it is none. */
  parse(text: string): { readonly at: Instant; readonly endsAt: Instant } | null {
    const day = parseDate(text);
    return day === null ? null : { at: this.startOf(day), endsAt: this.startOf(day + 1) };
  }

  /** The day itself where changes may ship on it, else the one that it moves to. */
  nearest(day: CivilDate): CivilDate {
    return this.#moved(day, this.#step);
  }

  /** The day itself where changes may ship on it, else the next on which they may. */
  next(day: CivilDate): CivilDate {
    return this.#moved(day, 1);
  }

  /** The first shipping day from one on; null: there is none. */
  first(from: CivilDate): CivilDate | null {
    return this.#around(from).find((day) => day >= from) ?? null;
  }

  /** The last shipping day before one; null: there is none. */
  last(before: CivilDate): CivilDate | null {
    return this.#around(before).findLast((day) => day < before) ?? null;
  }

  /** Those of the months around a day, ascending: it may have moved by a month at most. */
  #around(day: CivilDate): CivilDate[] {
    const on = this.#on;
    if (on === null) return [];
    const date = new Date(day * DAY);
    return [-2, -1, 0, 1, 2].map((months) =>
      this.nearest(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, on) / DAY),
    );
  }

  #moved(day: CivilDate, step: 1 | -1): CivilDate {
    for (let moved = day; Math.abs(moved - day) <= FURTHEST; moved += step)
      if (this.#isOpen(moved)) return moved;
    return day;
  }

  #isOpen(day: CivilDate): boolean {
    return this.#skip === null || isOpenOn(this.#skip, this.startOf(day), this.startOf(day + 1));
  }

  /** The beginning of the day that lies so many days before one on which a calendar is open. */
  openDaysBefore(day: CivilDate, count: number, calendar: Calendar): Instant {
    let left = count;
    let at = day;
    // Two weeks may hold a single open day.
    for (let tries = 0; left > 0 && tries < count * 14 + FURTHEST; tries += 1) {
      at -= 1;
      if (isOpenOn(calendar, this.startOf(at), this.startOf(at + 1))) left -= 1;
    }
    return calendar.nextOpening(this.startOf(at));
  }
}

function isOpenOn(calendar: Calendar, from: Instant, to: Instant): boolean {
  return calendar.between(from, to) > 0;
}
