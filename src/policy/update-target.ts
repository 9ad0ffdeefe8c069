import { z } from 'zod';
import type { Calendar } from '../calendar/calendar.ts';
import { HOUR } from '../calendar/instant.ts';
import { quote } from '../text/quote.ts';
import { effectiveAt, effectiveFrom } from './effective.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import {
  calendarName,
  duration,
  intervalOn,
  type Phase,
  type Target,
  targetOn,
  type UpdateReminders,
} from './target.ts';

const phase = z.strictObject({
  after: duration(
    'How long after the first answer, or after the ticket came under the rule, in open time; at least an hour.',
    '2h',
  ),
  every: duration('How much open time at most between two updates from then on; more than before.', '1h'),
});

const reminders = z
  .strictObject({
    before: duration(
      'How much open time before an update is due whoever communicates is reminded, if none has come by then. Without it: not at all.',
      '10m',
    ).optional(),
    group_after: duration(
      'How much open time after an update was missed, and told to whoever communicates, the group is told as well. Without it: never.',
      '15m',
    ).optional(),
    group: z
      .string()
      .meta({ description: 'Group that is told then: who is on duty in it.', examples: ['tier-2'] })
      .optional(),
    effective: effectiveFrom('silences count that begin'),
  })
  .meta({
    description:
      'Whom of the staff the desk tells, besides of a missed update, as it always does. With `notices: ticket` these are comments that the customer reads along; a place of the staff’s own spares them that.',
    examples: [{ before: '10m', group_after: '15m', group: 'tier-2' }],
  });

/** How often customers hear of a ticket. */
export const every = z.union([
  z.string(),
  z.strictObject({
    every: duration('How much open time at most between two updates.', '2h'),
    then: z
      .array(phase)
      .meta({
        description:
          'Longer intervals for what lasts. An interval is as long as it is where it begins; what is opened again, or comes under the rule anew, begins with the first.',
        examples: [[{ after: '2h', every: '1h' }]],
      })
      .optional(),
    calendar: calendarName('Calendar that updates count on, in place of the rule’s.').optional(),
    while: z
      .literal('owned')
      .meta({
        description:
          '`owned`: the time between updates counts only while somebody on the staff owns the ticket. Without it: from the first answer on, owned or not.',
        examples: ['owned'],
      })
      .optional(),
    reminders: reminders.optional(),
    effective: z
      .string()
      .meta({
        description:
          'Date or moment from which the target is in force: what began to count earlier has none. Without it: always.',
        examples: ['2027-01-01'],
      })
      .optional(),
  }),
]);

type Shape = Exclude<z.output<typeof every>, string>;

/** What a rule says about updates besides how often they come at first. */
export function cadenceOf(
  scope: Scope,
  shape: Shape,
  target: Target,
  path: Path,
): Pick<Target, 'then' | 'reminders'> {
  const then = (shape.then ?? []).map((one, index) =>
    phaseOf(scope, one, target.calendar, [...path, 'then', index]),
  );
  const sound = then.filter((one) => one !== null);
  if (sound.length === then.length) checkPhases(scope, target, sound, [...path, 'then']);
  return {
    ...(sound.length === 0 ? {} : { then: sound }),
    ...(shape.reminders === undefined
      ? {}
      : { reminders: remindersOf(scope, shape.reminders, target, [...path, 'reminders']) }),
  };
}

function phaseOf(
  scope: Scope,
  { after, every: text }: z.output<typeof phase>,
  calendar: Calendar,
  path: Path,
): Phase | null {
  const begins = targetOn(scope, { text: after, path: [...path, 'after'] }, calendar);
  const interval = intervalOn(scope, { text, path: [...path, 'every'] }, calendar);
  if (begins === null || interval === null) return null;
  return { after: begins.within, afterText: begins.text, within: interval.within, text: interval.text };
}

/** Later phases begin later and are longer: nothing that has just begun is told less often than the policy first says. */
function checkPhases(scope: Scope, target: Target, phases: readonly Phase[], path: Path): void {
  let last: { readonly after: number; readonly within: number; readonly text: string } = {
    ...{ after: 0, within: target.within, text: target.text },
  };
  for (const [index, one] of phases.entries()) {
    if (one.after < HOUR)
      scope.report({
        code: 'bad-phases',
        path: [...path, index, 'after'],
        message: 'Updates may not become rarer within the first hour',
        allowed: ['1h or more'],
      });
    else if (one.after <= last.after)
      scope.report({
        code: 'bad-phases',
        path: [...path, index, 'after'],
        message: 'This phase does not begin after the one above it',
      });
    if (one.within <= last.within)
      scope.report({
        code: 'bad-phases',
        path: [...path, index, 'every'],
        message: `Updates every ${quote(one.text)} are not rarer than every ${quote(last.text)}, as before`,
      });
    last = one;
  }
}

function remindersOf(
  scope: Scope,
  shape: z.output<typeof reminders>,
  target: Target,
  path: Path,
): UpdateReminders {
  const { before, group_after: after, group } = shape;
  const time = (key: 'before' | 'group_after', text: string | undefined): Target | null =>
    text === undefined ? null : intervalOn(scope, { text, path: [...path, key] }, target.calendar);
  const ahead = time('before', before);
  if (ahead !== null && ahead.within >= target.within)
    scope.report({
      code: 'bad-duration',
      path: [...path, 'before'],
      message: `A reminder ${quote(ahead.text)} ahead comes no later than the update before it, ${quote(target.text)} ahead`,
      allowed: [`less than ${target.text}`],
    });
  const wait = time('group_after', after);
  if (group !== undefined) isKnown(scope, 'group', group, [...path, 'group']);
  if ((group === undefined) !== (after === undefined))
    scope.report({
      code: 'missing-key',
      path,
      message:
        group === undefined
          ? 'A group is to be told of a missed update, and nothing says which'
          : 'A group is named, and nothing says how long after a missed update it is told',
      allowed: [group === undefined ? 'group' : 'group_after'],
    });
  return {
    before: ahead?.within ?? null,
    group: group === undefined || wait === null ? null : { name: group, after: wait.within, text: wait.text },
    effective: effectiveAt(scope, shape.effective, path),
  };
}
