import { z } from 'zod';
import { parseDate } from '../../calendar/civil.ts';
import type { Instant } from '../../calendar/instant.ts';
import { instantOf, startOf } from '../dates.ts';
import { effectiveAt, effectiveFrom } from '../effective.ts';
import { checkLabelName } from '../label.ts';
import { nameText } from '../names.ts';
import { resolveSchedule, type Schedule, scheduleKeys } from '../schedule.ts';
import { isKnown, type Path, type Scope } from '../scope.ts';
import { section, wholeByDefault } from '../section.ts';
import { quote } from '../../text/quote.ts';
import { resolveWho, type Who } from '../who.ts';

export interface Team {
  /** Null: no roster; whoever has triage permission or more is staff. */
  readonly staff: readonly StaffMember[] | null;
  readonly groups: readonly Group[];
  /** Who is not there, and when. */
  readonly away: readonly Absence[];
  /** Takes what a group cannot, when everybody in it is away: a login in lower case; null: nobody. */
  readonly fallback: string | null;
}

export interface StaffMember extends Who {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface Group {
  readonly name: string;
  /** Logins, lower case, or `org/team`. */
  readonly members: readonly string[];
  readonly label: string | null;
  /** What it wants to know of a ticket that people hand to it; left out: nothing. */
  readonly asks?: GroupAsks;
  /** Null: its members are all on duty, all the time. */
  readonly rotation: Rotation | null;
  /** Shift swaps: in place of whom the rotation names. The last one that covers an instant counts. */
  readonly overrides: readonly Absence[];
}

export interface GroupAsks {
  readonly items: readonly string[];
  /** Severities whose tickets do not wait for it. */
  readonly atOnce: readonly string[];
  /** Of hand-overs from then on; null: of all. */
  readonly effective: Instant | null;
}

/** Turns on duty. */
export interface Rotation extends Schedule {
  /** Logins, lower case. */
  readonly order: readonly string[];
}

/** A person and a stretch of time. Half-open: back at `to`. */
export interface Absence {
  readonly who: string;
  readonly from: Instant;
  readonly to: Instant;
}

interface Part {
  readonly team: Team;
}

function absence(description: string) {
  return z
    .strictObject({
      who: z.string().meta({ description: 'Login.', examples: ['ana'] }),
      from: z
        .string()
        .meta({ description: 'First date, or a moment.', examples: ['2026-12-24', '2026-11-20T09:00'] }),
      to: z.string().meta({
        description: 'Last date, to its end, or the moment at which it is over.',
        examples: ['2027-01-02', '2026-11-21T09:00'],
      }),
    })
    .meta({ description });
}

const rotation = z.strictObject({
  ...scheduleKeys('How long one turn is.', 'When the first in the order begins, on the wall clock.'),
  order: z.array(z.string()).meta({ description: 'Logins, in their turns.', examples: [['ana', 'bo']] }),
});

const asks = z
  .strictObject({
    items: z
      .array(nameText)
      .min(1)
      .max(10)
      .meta({
        description: 'What is asked for, as it is headed in a comment.',
        examples: [['What was tried', 'How to reproduce it']],
      }),
    at_once: z.array(nameText).meta({
      description:
        'Severities whose tickets go out at once all the same: whoever hands one over is asked afterwards. So does a ticket without a severity.',
      examples: [['urgent']],
    }),
    effective: effectiveFrom('it is asked for, of tickets that are handed over'),
  })
  .meta({
    description:
      'What the group wants to know of a ticket that people hand to it. `/escalate` without it is refused, with a template to fill in; whoever hands it over by label is asked for it.',
    examples: [{ items: ['How to reproduce it'], at_once: ['urgent'] }],
  });

const staffMember = z.union([
  z.string(),
  z.strictObject({
    login: z.string().meta({ description: 'Login, or team as `@org/team`.', examples: ['chen'] }),
    from: z
      .string()
      .meta({ description: 'First date on the desk.', examples: ['2026-11-01'] })
      .optional(),
    until: z
      .string()
      .meta({ description: 'Last date on the desk, to its end.', examples: ['2026-12-31'] })
      .optional(),
  }),
]);

const schema = z.strictObject({
  staff: z
    .array(staffMember)
    .meta({
      description:
        'Who answers for the desk: logins, teams as `@org/team`, or logins with dates. Without it: whoever has triage permission or more.',
      examples: [['ana', '@acme/support', { login: 'chen', until: '2026-12-31' }]],
    })
    .optional(),
  groups: z
    .record(
      nameText,
      z.strictObject({
        members: z
          .array(z.string())
          .meta({ description: 'Logins, or teams as `@org/team`.', examples: [['ana', 'bo']] })
          .default([]),
        label: z
          .string()
          .meta({ description: 'Label of the tickets that the group has.', examples: ['group: support'] })
          .optional(),
        rotation: rotation
          .meta({ description: 'Who of the group is on duty when. Without it: everybody, always.' })
          .optional(),
        asks: asks.optional(),
        overrides: z
          .array(absence('On duty in place of whom the rotation names.'))
          .meta({
            description: 'Shift swaps.',
            examples: [[{ who: 'bo', from: '2026-11-20T09:00', to: '2026-11-21T09:00' }]],
          })
          .default([]),
      }),
    )
    .meta({
      description: 'Groups by name, to which tickets are escalated.',
      examples: [{ 'tier-2': { members: ['dee'] } }],
    })
    .default({}),
  away: z
    .array(absence('Not there.'))
    .meta({
      description: 'Who is away, and when.',
      examples: [[{ who: 'ana', from: '2026-12-24', to: '2027-01-02' }]],
    })
    .default([]),
  fallback: z
    .string()
    .meta({ description: 'Who takes over when everybody of a group is away.', examples: ['lead'] })
    .optional(),
});

export const team = section({
  schema: wholeByDefault(schema.meta({ description: 'Who works on the desk.' })),
  resolve(scope, shape): Part {
    const staff = shape.staff?.flatMap((member, index) =>
      resolveMember(scope, member, ['team', 'staff', index]),
    );
    const away = shape.away.flatMap((absence, index) =>
      resolveAbsence(scope, absence, ['team', 'away', index]),
    );
    const fallback =
      shape.fallback === undefined ? null : resolveWho(scope, shape.fallback, ['team', 'fallback'], false);
    return {
      team: {
        staff: staff ?? null,
        groups: resolveGroups(scope, shape.groups),
        away,
        fallback: fallback?.login ?? null,
      },
    };
  },
});

type Shape = z.output<typeof schema>;
type MemberShape = NonNullable<Shape['staff']>[number];

function resolveMember(scope: Scope, shape: MemberShape, path: Path): StaffMember[] {
  const written = typeof shape === 'string' ? { login: shape } : shape;
  const who = resolveWho(scope, written.login, typeof shape === 'string' ? path : [...path, 'login'], true);
  const from = written.from === undefined ? null : startOf(scope, written.from, 0, [...path, 'from']);
  // The last date is served to its end, which is where the next one begins.
  const until = written.until === undefined ? null : startOf(scope, written.until, 1, [...path, 'until']);
  if (from !== null && until !== null && until <= from) {
    const message = `${quote(written.login)} leaves before the first date on the desk`;
    scope.report({ code: 'bad-date', path: [...path, 'until'], message });
  }
  return who === null ? [] : [{ ...who, from, until }];
}

function resolveGroups(scope: Scope, shape: Shape['groups']): Group[] {
  return Object.entries(shape).map(([name, group]) => {
    const path = ['team', 'groups', name];
    if (group.label !== undefined) {
      checkLabelName(scope, group.label, [...path, 'label']);
      scope.labels.push({ by: 'group', text: group.label, path: [...path, 'label'] });
    }
    return {
      name,
      members: group.members.flatMap((member, index) => {
        const who = resolveWho(scope, member, [...path, 'members', index], true);
        return who === null ? [] : [who.login];
      }),
      label: group.label ?? null,
      ...(group.asks === undefined ? {} : { asks: resolveAsks(scope, group.asks, [...path, 'asks']) }),
      rotation:
        group.rotation === undefined ? null : resolveRotation(scope, group.rotation, [...path, 'rotation']),
      overrides: group.overrides.flatMap((override, index) =>
        resolveAbsence(scope, override, [...path, 'overrides', index]),
      ),
    };
  });
}

function resolveAsks(scope: Scope, shape: z.output<typeof asks>, path: Path): GroupAsks {
  for (const [index, name] of shape.at_once.entries())
    isKnown(scope, 'severity', name, [...path, 'at_once', index]);
  return { items: shape.items, atOnce: shape.at_once, effective: effectiveAt(scope, shape.effective, path) };
}

type RotationShape = NonNullable<Shape['groups'][string]['rotation']>;

function resolveRotation(scope: Scope, shape: RotationShape, path: Path): Rotation | null {
  const schedule = resolveSchedule(scope, shape, path);
  const order = shape.order.flatMap(
    (text, index) => resolveWho(scope, text, [...path, 'order', index], false)?.login ?? [],
  );
  if (shape.order.length === 0) {
    scope.report({
      code: 'missing-key',
      path: [...path, 'order'],
      message: 'A rotation needs people in its order',
    });
  }
  return schedule && { ...schedule, order };
}

/** Dates run from their first instant to the last date's end; moments are exact. */
function resolveAbsence(
  scope: Scope,
  shape: { readonly who: string; readonly from: string; readonly to: string },
  path: Path,
): Absence[] {
  const who = resolveWho(scope, shape.who, [...path, 'who'], false);
  const bound = (key: 'from' | 'to'): Instant | null =>
    parseDate(shape[key]) === null
      ? instantOf(scope, { text: shape[key], path: [...path, key] })
      : startOf(scope, shape[key], key === 'to' ? 1 : 0, [...path, key]);
  const from = bound('from');
  const to = bound('to');
  if (who === null || from === null || to === null) return [];
  if (to > from) return [{ who: who.login, from, to }];
  const message = `This stretch ends before it begins`;
  scope.report({ code: 'bad-date', path: [...path, 'to'], message });
  return [];
}
