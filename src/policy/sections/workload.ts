import { z } from 'zod';
import { ALWAYS, type Instant, type Milliseconds } from '../../calendar/instant.ts';
import { instantOf } from '../dates.ts';
import { effectiveAt, effectiveFrom } from '../effective.ts';
import { LOAD_LABEL } from '../load-label.ts';
import type { Scope } from '../scope.ts';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type SectionSelector, selector } from '../selector.ts';
import { checkLines, share, shareOf } from '../share.ts';
import { calendarOfTarget, duration, type Target, targetAt, wallTimeOr } from '../target.ts';
import { needDeskIssue, resolveTold, type Told, told } from '../staff-told.ts';

/** When there is unusually much to do, and who hears of it. */
export interface Load {
  /** Whose people count; null: those who own tickets. */
  readonly group: string | null;
  /** Open tickets that do not wait, for each person on duty; null: they are not counted. */
  readonly work: { readonly above: number; readonly below: number } | null;
  /** Share of the group whose absence is unusual; null: none is. */
  readonly away: number | null;
  /** Times that the policy itself calls unusual. Half-open. */
  readonly declared: readonly { readonly from: Instant; readonly until: Instant }[];
  /** Whose customers are told that they wait longer; null: none. */
  readonly customers: LoadCustomers | null;
  /** When it has lasted too long, and who hears of that; null: nobody does. */
  readonly lasting: { readonly target: Target; readonly told: Told } | null;
  /** Earlier than that nothing of it is in force. */
  readonly effective: Instant | null;
}

export interface LoadCustomers {
  readonly when: SectionSelector;
  /** Whom a promise gives an answer within so long is not told. */
  readonly spare: Milliseconds;
}

interface Part {
  readonly load: Load | null;
}

const SOON = '24h';

const count = (description: string, example: number) =>
  z
    .number()
    .positive()
    .max(100_000)
    .meta({ description, examples: [example] });

const customers = z
  .strictObject({
    when: selector('Whose customers are told. Without it: all of them.').default({}),
    unless_due_within: duration(
      'Whoever is promised an answer within this time is not told: it is near.',
      SOON,
    ).default(SOON),
  })
  .meta({
    description:
      'Tell customers who already wait for an answer as it becomes unusual, once, whoever has waited longest first: as many in an hour as `desk.notices_per_hour` says, never on a ticket that is pending, on hold or locked. Without it nobody is told but by the words with which a new ticket is acknowledged.',
    examples: [{ when: { not: { tier: 'internal' } } }],
  });

const lasting = z
  .strictObject({
    for: duration('How long it may last.', '2 working days'),
    calendar: calendarOfTarget,
    tell: told('Who is told of it once, on the desk’s issue'),
  })
  .meta({ description: 'Who hears that it has lasted so long that other work will suffer.' });

export const load = section({
  schema: z
    .strictObject({
      group: z
        .string()
        .meta({
          description: 'Group whose people count. Without it: that of `ownership`, or of `triage`.',
          examples: ['tier-1'],
        })
        .optional(),
      above: count(
        'There is unusually much to do with more open tickets than this for each person on duty; what is pending or on hold is not counted.',
        12,
      ).optional(),
      below: count('With fewer than this for each of them it is as usual again.', 8).optional(),
      away: share('So much of the group away is unusual as well.', '50%').optional(),
      declared: z
        .array(
          z.strictObject({
            from: z.string().meta({ description: 'Date or moment.', examples: ['2026-12-21'] }),
            until: z
              .string()
              .meta({ description: 'Date or moment from which it is over.', examples: ['2027-01-04'] }),
          }),
        )
        .meta({ description: 'Times in which there is unusually much to do, whatever the figures say.' })
        .default([]),
      tell_customers: customers.optional(),
      lasting: lasting.optional(),
      effective: effectiveFrom('it counts'),
    })
    .meta({
      description: `When there is unusually much to do: then the desk’s own issue carries the label \`${LOAD_LABEL.name}\`, and new tickets are acknowledged with words that say so. Staff may put that label on themselves, or take it off.`,
    })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { load: null };
    const path = ['load'];
    const { group = null, tell_customers: told } = shape;
    if (group !== null) isKnown(scope, 'group', group, [...path, 'group']);
    scope.labels.push({ by: 'built-in', text: LOAD_LABEL.name, path });
    if (told !== undefined)
      needDeskIssue(
        scope,
        [...path, 'tell_customers'],
        'Who was told when is known by the issue of the desk',
      );
    const away =
      shape.away === undefined ? null : shareOf(scope, { text: shape.away, path: [...path, 'away'] });
    return {
      load: {
        ...{ group, away, work: linesOf(scope, shape) },
        declared: declaredIn(scope, shape.declared),
        customers: told === undefined ? null : customersOf(scope, told),
        lasting: shape.lasting === undefined ? null : lastingOf(scope, shape.lasting),
        effective: effectiveAt(scope, shape.effective, path),
      },
    };
  },
});

type Shape = NonNullable<z.output<typeof load.schema>>;

function linesOf(scope: Scope, { above, below }: Shape): Load['work'] {
  if (above === undefined && below === undefined) return null;
  if (above === undefined || below === undefined) {
    const [there, missing] = above === undefined ? ['below', 'above'] : ['above', 'below'];
    const message = `Beside ${there} it has to be said ${above === undefined ? 'above how many it is unusual' : 'below how many it is as usual again'}`;
    scope.report({ code: 'missing-key', path: ['load'], message, allowed: [`load.${missing}`] });
    return null;
  }
  checkLines(scope, above, below, { text: String(below), path: ['load', 'below'] });
  return { above, below };
}

function declaredIn(scope: Scope, written: Shape['declared']): Load['declared'] {
  return written.flatMap(({ from: begins, until: ends }, index) => {
    const path = ['load', 'declared', index];
    const from = instantOf(scope, { text: begins, path: [...path, 'from'] });
    const until = instantOf(scope, { text: ends, path: [...path, 'until'] });
    if (from === null || until === null) return [];
    if (until > from) return [{ from, until }];
    const message = 'This time ends before it begins';
    scope.report({ code: 'bad-date', path: [...path, 'until'], message });
    return [];
  });
}

function customersOf(scope: Scope, written: z.output<typeof customers>): LoadCustomers {
  const path = ['load', 'tell_customers'];
  const spare = { text: written.unless_due_within, path: [...path, 'unless_due_within'] };
  return {
    when: resolveSelector(scope, written.when, [...path, 'when']),
    spare: wallTimeOr(scope, spare, SOON),
  };
}

function lastingOf(scope: Scope, written: z.output<typeof lasting>): Load['lasting'] {
  const path = ['load', 'lasting'];
  const target = targetAt(scope, written.for, 'for', written.calendar, path);
  const told = resolveTold(scope, written.tell, [...path, 'tell']);
  return target && { target, told };
}

/** What a policy says of the load from an instant on; null: nothing yet. */
export function loadAt({ load: written }: Part, now: Instant): Load | null {
  return written === null || (written.effective ?? ALWAYS) > now ? null : written;
}
