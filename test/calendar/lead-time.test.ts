import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/calendar/instant.ts';
import { LeadTime } from '../../src/calendar/lead-time.ts';
import { parseInstant } from '../../src/calendar/moment.ts';

const notice = new LeadTime(14 * DAY, 'Europe/Berlin');

/** Whether something is asked for too late on a day in Berlin that is needed on another. */
function isShort(asked: string, needed: string): boolean {
  const at = parseInstant(asked, 'Europe/Berlin');
  const date = notice.dateOf(needed);
  if (at === null || date === null) throw new Error('no date');
  return notice.isShort(at, date);
}

describe('two weeks’ notice', () => {
  it('is given until the end of the day that lies two weeks before', () => {
    expect(isShort('2026-12-01T00:00', '2026-12-15')).toBe(false);
    expect(isShort('2026-12-02T00:00', '2026-12-15')).toBe(false);
    expect(isShort('2026-12-02T00:00:01', '2026-12-15')).toBe(true);
  });

  it('is told by the clock on the wall, whether or not it was moved meanwhile', () => {
    expect(isShort('2026-10-19T00:00', '2026-11-01')).toBe(false);
    expect(isShort('2026-10-19T00:00:01', '2026-11-01')).toBe(true);
    expect(isShort('2026-03-23T00:00', '2026-04-05')).toBe(false);
    expect(isShort('2026-03-23T00:00:01', '2026-04-05')).toBe(true);
  });

  it('of a moment is given up to that moment', () => {
    expect(isShort('2026-12-01T15:00', '2026-12-15T15:00')).toBe(false);
    expect(isShort('2026-12-01T15:00:01', '2026-12-15T15:00')).toBe(true);
  });

  it('cannot be asked of what is no date', () => {
    expect(notice.dateOf('soon')).toBeNull();
  });
});
