import { instant } from '../../src/calendar/instant.ts';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/sla/span.ts';
import type { Reason } from '../../src/ticket/reason.ts';

/** Any reason will do. */
const word = (words: string): Reason => ({ kind: 'commanded', by: 'ana', words });
const [BEGIN, END] = [word('begin'), word('end')];

const stop = (from: number, to: number | null) => ({
  from: instant(from),
  to: to === null ? null : instant(to),
  why: word(`stop ${from}`),
  endedBy: word(`go ${to ?? ''}`),
});
const cut = (to: number | null, ...stops: ReturnType<typeof stop>[]) =>
  segments(instant(0), to === null ? null : instant(to), BEGIN, to === null ? null : END, stops).map((s) => [
    s.from,
    s.to,
    s.running,
  ]);

describe('segments', () => {
  it('one without a reason to stand', () => {
    expect(cut(null)).toEqual([[0, null, true]]);
    expect(cut(10)).toEqual([[0, 10, true]]);
    expect(cut(0)).toEqual([]);
    expect(cut(0, stop(-5, 3))).toEqual([]);
  });

  it('reasons that overlap, touch or hold one another are one stretch', () => {
    expect(cut(20, stop(5, 10), stop(2, 7), stop(3, 4), stop(10, 12))).toEqual([
      [0, 2, true],
      [2, 12, false],
      [12, 20, true],
    ]);
  });

  it('begins standing, ends standing, stands beyond the end', () => {
    expect(cut(20, stop(-5, 3), stop(15, null))).toEqual([
      [0, 3, false],
      [3, 15, true],
      [15, 20, false],
    ]);
    expect(cut(null, stop(15, null))).toEqual([
      [0, 15, true],
      [15, null, false],
    ]);
  });

  it('what has no length, or lies outside, leaves no trace', () => {
    expect(cut(20, stop(5, 5), stop(-9, -3), stop(20, 30), stop(25, null))).toEqual([[0, 20, true]]);
  });

  it('says what began and what ended each', () => {
    expect(segments(instant(0), instant(20), BEGIN, END, [stop(5, 10)])).toEqual([
      { from: 0, to: 5, running: true, begunBy: BEGIN, endedBy: word('stop 5') },
      { from: 5, to: 10, running: false, begunBy: word('stop 5'), endedBy: word('go 10') },
      { from: 10, to: 20, running: true, begunBy: word('go 10'), endedBy: END },
    ]);
    expect(segments(instant(0), instant(20), BEGIN, END, [stop(5, null)]).at(-1)?.endedBy).toBe(END);
    expect(segments(instant(0), instant(20), BEGIN, END, [stop(5, 20)])).toMatchObject([
      {},
      { to: 20, endedBy: END },
    ]);
    expect(
      segments(instant(0), instant(20), BEGIN, END, [{ ...stop(-5, 3), endedBy: null }])[1]?.begunBy,
    ).toBe(BEGIN);
  });
});
