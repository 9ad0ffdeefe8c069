import { z } from 'zod';
import type { Milliseconds } from '../../calendar/instant.ts';
import { checkLabelName } from '../label.ts';
import { resolveSchedule, type Schedule, scheduleKeys } from '../schedule.ts';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { duration, wallTimeOr } from '../target.ts';

/** The meeting at which every ticket gets an owner. */
export interface Triage {
  readonly schedule: Schedule;
  /** Who is called to it; null: nobody. */
  readonly group: string | null;
  /** Label of its issues; null: none. */
  readonly label: string | null;
  /** Tickets that have waited for longer than this, on the wall clock, are on the agenda. */
  readonly waits: Milliseconds;
}

interface Part {
  readonly triage: Triage | null;
}

const WAITS = '3 days';

export const triage = section({
  schema: z
    .strictObject({
      ...scheduleKeys('How often it takes place.', 'When the first takes place, on the wall clock.'),
      group: z
        .string()
        .meta({ description: 'Group that is called to it.', examples: ['support'] })
        .optional(),
      label: z
        .string()
        .meta({ description: 'Label of its issues.', examples: ['triage'] })
        .optional(),
      waits: duration('Tickets on hold or pending for longer than this are on the agenda.', WAITS).default(
        WAITS,
      ),
    })
    .meta({
      description:
        'The meeting at which every ticket gets an owner: an issue with the agenda, opened at its time.',
      examples: [{ every: '1 week', starts: '2026-11-02T10:00', group: 'support' }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { triage: null };
    const { group = null, label = null } = shape;
    if (label !== null) {
      const path = ['triage', 'label'];
      checkLabelName(scope, label, path);
      scope.labels.push({ by: 'meeting', text: label, path });
    }
    if (group !== null) isKnown(scope, 'group', group, ['triage', 'group']);
    const waits = wallTimeOr(scope, { text: shape.waits, path: ['triage', 'waits'] }, WAITS);
    const schedule = resolveSchedule(scope, shape, ['triage']);
    return { triage: schedule && { schedule, group, label, waits } };
  },
});
