import { z } from 'zod';
import { nameText } from './schema-rules.ts';

/** The words of a policy about the people of the desk. */

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

/** What comes again and again at the same time of day. */
export function schedule(every: string, starts: string) {
  return {
    every: z.string().meta({ description: every, examples: ['1 week', '12 hours'] }),
    starts: z.string().meta({ description: starts, examples: ['2026-11-02T09:00'] }),
    timezone: z
      .string()
      .meta({ description: 'IANA zone of that clock. Default: the desk’s.', examples: ['Europe/Berlin'] })
      .optional(),
  };
}

const rotation = z.strictObject({
  ...schedule('How long one turn is.', 'When the first in the order begins, on the wall clock.'),
  order: z.array(z.string()).meta({ description: 'Logins, in their turns.', examples: [['ana', 'bo']] }),
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

export const team = z.strictObject({
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
