import { describe, expect, test } from 'vitest';
import { DAY, HOUR, instant, type Instant, later } from '../../../src/calendar/instant.ts';
import type { LoadFigures } from '../../../src/desk/load/load-figures.ts';
import { causesOf, DENIED_FOR, isUnusualNext, loadState } from '../../../src/desk/load/load-state.ts';
import type { Load } from '../../../src/policy/sections/workload.ts';
import type { LoadEvent } from '../../../src/ticket/load-mark.ts';
import { rosterOf } from '../../../src/ticket/roster.ts';
import fc from '../../property.ts';
import { policyOf, who } from '../story.ts';

const BOT = who('steward[bot]');
const { team } = await policyOf('version: 1\nteam: { staff: [ana, bo] }\n');
const ROSTER = rosterOf(team, { teams: new Map(), collaborators: null });

const LOAD: Load = {
  ...{ group: null, work: { above: 5, below: 3 }, away: 0.5, declared: [] },
  ...{ customers: null, lasting: null, effective: null },
};
const START = instant(Date.UTC(2026, 10, 16));
const at = (hours: number): Instant => later(START, hours * HOUR);

const figures = (work: number, more: Partial<LoadFigures> = {}): LoadFigures => ({
  ...{ work, onDuty: 2, away: 0, members: 4, ...more },
});

/** A desk that is looked at hour after hour; what each run decides becomes an event on its label. */
class Looks {
  readonly events: LoadEvent[] = [];

  look(hour: number, now: LoadFigures, load = LOAD): boolean {
    const state = loadState(this.events, BOT, ROSTER);
    const next = isUnusualNext(state, load, now, at(hour));
    if (next !== (state.since !== null)) this.events.push({ at: at(hour), actor: BOT, put: next });
    return next;
  }

  by(login: string, hour: number, put: boolean): void {
    this.events.push({ at: at(hour), actor: who(login), put });
  }
}

describe('the load', () => {
  test('becomes unusual above one line and as usual below the other', () => {
    const looks = new Looks();
    const seen = [10, 11, 10, 6, 5, 6, 10, 11].map((work, hour) => looks.look(hour, figures(work)));
    expect(seen).toEqual([false, true, true, true, false, false, false, true]);
  });

  test('is unusual while too many are away, while the policy says so, and where nobody is on duty', () => {
    const looks = new Looks();
    expect(looks.look(0, figures(0, { away: 1 }))).toBe(false);
    expect(looks.look(1, figures(0, { away: 2 }))).toBe(true);
    expect(looks.look(2, figures(0))).toBe(false);
    expect(looks.look(3, figures(1, { onDuty: 0 }))).toBe(true);
    expect(looks.look(4, figures(0, { onDuty: 0 }))).toBe(false);
    const declared = { ...LOAD, work: null, declared: [{ from: at(5), until: at(7) }] };
    expect([5, 6, 7].map((hour) => looks.look(hour, figures(99), declared))).toEqual([true, true, false]);
    expect(causesOf(declared, figures(99, { away: 4 }), at(6))).toEqual(['declared', 'away']);
  });

  test('is what staff say by the label: until they take it off, and as usual for a week', () => {
    const looks = new Looks();
    looks.by('ana', 0, true);
    expect(looks.look(1, figures(0))).toBe(true);
    looks.by('bo', 2, false);
    const week = 2 + DENIED_FOR / HOUR;
    expect([3, 100, week - 1, week].map((hour) => looks.look(hour, figures(99)))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(DENIED_FOR).toBe(7 * DAY);
  });

  test('is not what a stranger or another bot says', () => {
    const looks = new Looks();
    looks.by('cus', 0, true);
    looks.by('other[bot]', 1, true);
    expect(loadState(looks.events, BOT, ROSTER).since).toBeNull();
    expect(looks.look(2, figures(0))).toBe(false);
    expect(looks.look(3, figures(99))).toBe(true);
    looks.by('cus', 4, false);
    expect(loadState(looks.events, BOT, ROSTER)).toEqual({ since: at(3), by: null, deniedAt: null });
  });

  test('at random is what one gets who remembers it look by look', () => {
    const hour = fc.record({
      work: fc.nat(14),
      onDuty: fc.nat(3),
      away: fc.nat(4),
      hand: fc.option(fc.boolean(), { nil: null, freq: 12 }),
    });
    fc.assert(
      fc.property(fc.array(hour, { maxLength: 60 }), (hours) => {
        const looks = new Looks();
        // What is remembered: whether it is unusual, who said so, and until when it must not be.
        let [isUnusual, isByHand, deniedUntil] = [false, false, -Infinity];
        hours.forEach(({ hand, ...now }, index) => {
          // Six hours between two looks, so that a week passes as well.
          const time = index * 6;
          if (hand !== null && hand !== isUnusual) {
            looks.by('ana', time, hand);
            [isUnusual, isByHand] = [hand, hand];
            deniedUntil = hand ? -Infinity : time + 7 * 24;
          }
          const each = now.work === 0 ? 0 : now.work / now.onDuty;
          const isHigh = now.away >= 2 || each > 5;
          const isStill = isUnusual && each >= 3;
          if (!isByHand) isUnusual = time >= deniedUntil && (isHigh || isStill);
          if (isUnusual) deniedUntil = -Infinity;
          expect(looks.look(time, { ...now, members: 4 })).toBe(isUnusual);
        });
      }),
    );
  });
});
