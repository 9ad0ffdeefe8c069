import { HOUR, instant, later } from '../../src/calendar/instant.ts';
import { expect, it } from 'vitest';
import { compileCalendars } from '../../src/calendar/compile.ts';

it('an open instant is its own next opening, and a closed one has no closing, at every hour of two years', async () => {
  const { calendars } = await compileCalendars(
    { night: { hours: { 'mon-sun': '22:00-06:00' } } },
    'Europe/Berlin',
  );
  const night = calendars.get('night');
  if (night === undefined) throw new Error('no calendar');
  for (
    let at = instant(Date.parse('2026-01-01T00:30:00Z'));
    at < Date.parse('2028-01-01');
    at = later(at, HOUR)
  ) {
    if (night.isOpen(at)) expect(night.nextOpening(at)).toBe(at);
    else expect(night.nextClosing(at)).toBeNull();
  }
});
