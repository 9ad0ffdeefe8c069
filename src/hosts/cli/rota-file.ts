import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Instant } from '../../calendar/instant.ts';
import { oneLine } from '../../documents/escape.ts';
import type { Duty } from '../../team/duty.ts';
import type { DutyReason } from '../../team/duty-reason.ts';

/** The shifts of one group, and the zone in which its people read them. */
export interface Rota {
  readonly group: string;
  readonly timezone: string;
  readonly now: Duty;
  readonly shifts: readonly Duty[];
}

const WHY: Readonly<Record<DutyReason, string>> = {
  rotation: 'By turn.',
  override: 'A shift swap.',
  members: 'Everybody of the group who is there.',
  fallback: 'Nobody of the group is there: the fallback of the policy.',
  nobody: 'Nobody of the group is there, and no fallback is.',
};

/**
 * Shifts as an iCalendar file (RFC 5545) without its last line break. All times are UTC. A shift is known by its group
 * and its beginning: one that is given to somebody else replaces what a calendar had. What has no beginning or no
 * end is no event; null: there is none.
 */
export function rotaFile(rotas: readonly Rota[], at: Instant): string | null {
  const calendar = ical({
    prodId: { company: 'Steward', product: 'oncall', language: 'EN' },
    name: 'On duty',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { group, shifts } of rotas) {
    for (const { logins, because, shift } of shifts) {
      if (shift.from === null || shift.to === null) continue;
      const who = logins.length === 0 ? 'nobody' : logins.join(', ');
      calendar.createEvent({
        id: uid(group, shift.from),
        stamp: new Date(at),
        start: new Date(shift.from),
        end: new Date(shift.to),
        summary: `${oneLine(group)}: ${who}`,
        description: WHY[because],
      });
    }
  }
  return calendar.length() === 0 ? null : `${calendar.toString()}\r`;
}

function uid(group: string, from: Instant): string {
  return `${createHash('sha256').update(`${group}\n${from}`).digest('hex').slice(0, 32)}@steward`;
}
