import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { effectiveAt } from '../effective.ts';
import { nameText } from '../names.ts';
import { calendarNamed, checkUnique, isKnown, type Path, type Scope } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';
import { calendarOfTarget, duration, intervalOn, type Target, targetAt, targetOn } from '../target.ts';

export interface EscalationRule {
  readonly name: string;
  readonly when: Selector;
  /**
   * `opened`: counted from arrival; `silence`: until anybody on the staff stirs; `unanswered`: until anybody answers or
   * acknowledges, whoever owns it; `taken`: from when somebody takes it; `held`: from when a
   * group gets it, until anybody of it sees to it.
   */
  readonly on: 'opened' | 'silence' | 'unanswered' | 'taken' | 'held';
  readonly after: Target;
  readonly to: string | null;
  /** Name of the pager that wakes somebody; null: nobody is woken. */
  readonly page: string | null;
  /** Take the ticket off its present owners. */
  readonly unassign: boolean;
  /** Further steps, each so long after the one before it, until somebody acknowledges. */
  readonly ladder: readonly EscalationStep[];
  /** Do the last step again after each such time, until somebody acknowledges; null: once. */
  readonly repeat: Target | null;
  /** How often at the most; Infinity: without end. */
  readonly repeatAtMost: number;
  /** It counts for what begins from then on; null: always. */
  readonly effective: Instant | null;
  /** The status comment tells the customer that the ticket was handed over. */
  readonly tellCustomer: boolean;
}

export interface EscalationStep {
  readonly after: Target;
  readonly to: string | null;
  readonly page: string | null;
}

interface Part {
  readonly escalation: readonly EscalationRule[];
}

const groupName = z.string().meta({ description: 'Group that takes over.', examples: ['tier-2'] });

const pagerName = z.string().meta({ description: 'Pager that wakes somebody.', examples: ['on-call'] });

const rule = z.strictObject({
  name: nameText.meta({ description: 'Name of the rule.', examples: ['to tier two'] }),
  when: selector('Tickets the rule is for. Without it: every ticket.').default({}),
  on: z.enum(['opened', 'silence', 'unanswered', 'taken', 'held']).meta({
    description:
      'What is measured: the time since the ticket was `opened`, the `silence` from opening until anybody on the staff stirs, the time for which it stays `unanswered` until somebody answers or writes `/ack`, whoever owns it, the time since the ticket was `taken` by somebody, until it is escalated or closed, or the time for which a group has `held` it since it was handed over, until somebody of the group answers, takes it or writes `/ack`, or it moves on: then the group is told, which has it already.',
    examples: ['taken'],
  }),
  after: duration('How much open time later.', '30m').default('0m'),
  calendar: calendarOfTarget,
  to: groupName.optional(),
  page: pagerName.optional(),
  unassign: z
    .boolean()
    .meta({ description: 'Take the ticket off its owners when the group takes over.' })
    .default(false),
  ladder: z
    .array(
      z.strictObject({
        after: duration('How much open time after the step before.', '30m'),
        to: groupName.optional(),
        page: pagerName.optional(),
      }),
    )
    .meta({
      description: 'Further steps, until somebody answers, is assigned, or writes `/ack`.',
      examples: [[{ after: '30m', page: 'lead' }]],
    })
    .default([]),
  repeat: duration(
    'Do the last step again after each such time, until somebody acknowledges.',
    '1h',
  ).optional(),
  repeat_at_most: z
    .number()
    .int()
    .min(1)
    .meta({
      description: 'How often it is repeated at the most. Without it: until somebody acknowledges.',
      examples: [6],
    })
    .optional(),
  effective: z
    .string()
    .meta({
      description:
        'Date or moment from which the rule counts, for what begins from then on. Without it: always.',
      examples: ['2027-01-01'],
    })
    .optional(),
  tell_customer: z
    .boolean()
    .meta({ description: 'Say on the status comment to which group the ticket was handed.' })
    .default(true),
});

export const escalation = section({
  schema: z.array(rule).meta({ description: 'When a ticket moves on to another group.' }).default([]),
  resolve(scope, shapes): Part {
    checkUnique(
      scope,
      'rule',
      shapes.map(({ name }, index) => ({ text: name, path: ['escalation', index, 'name'] })),
    );
    return {
      escalation: shapes.flatMap((shape, index) => resolveRule(scope, shape, ['escalation', index])),
    };
  },
});

function resolveRule(scope: Scope, shape: z.output<typeof rule>, path: Path): EscalationRule[] {
  const { name, on, to = null, unassign, tell_customer: tellCustomer } = shape;
  const waking = (pager: string | undefined): string | null =>
    pager !== undefined && scope.pagers.has(pager) ? pager : null;
  const when = resolveSelector(scope, shape.when, [...path, 'when']);
  const after = targetAt(scope, shape.after, 'after', shape.calendar, path);
  checkStep(scope, shape, path);
  if (on === 'held') checkHeld(scope, shape, after?.within === 0, path);
  const ladder = shape.ladder.flatMap((step, place): EscalationStep[] => {
    const at = [...path, 'ladder', place];
    checkStep(scope, step, at);
    const calendar = calendarNamed(scope, shape.calendar, [...path, 'calendar']);
    const later = targetOn(scope, { text: step.after, path: [...at, 'after'] }, calendar);
    return later ? [{ after: later, to: step.to ?? null, page: waking(step.page) }] : [];
  });
  const repeat =
    shape.repeat === undefined
      ? null
      : targetAt(scope, shape.repeat, 'repeat', shape.calendar, path, intervalOn);
  const page = waking(shape.page);
  const repeatAtMost = shape.repeat_at_most ?? Infinity;
  const effective = effectiveAt(scope, shape.effective, path);
  return after
    ? [{ name, when, on, after, to, page, unassign, ladder, repeat, repeatAtMost, effective, tellCustomer }]
    : [];
}

/** What a group has held for too long is told to that group: nothing hands it on, and some time has to pass. */
function checkHeld(scope: Scope, shape: z.output<typeof rule>, isAtOnce: boolean, path: Path): void {
  const refuse = (place: Path, message: string): void => {
    scope.report({ code: 'unknown-value', path: place, message });
  };
  const message = 'A step `on: held` tells the group that has the ticket, and hands it to nobody';
  if (shape.to !== undefined) refuse([...path, 'to'], message);
  if (shape.unassign) refuse([...path, 'unassign'], message);
  for (const [index, { to }] of shape.ladder.entries())
    if (to !== undefined) refuse([...path, 'ladder', index, 'to'], message);
  if (isAtOnce) refuse(path, 'A step `on: held` needs `after`: how long a group may have it');
}

function checkStep(
  scope: Scope,
  step: { to?: string | undefined; page?: string | undefined },
  path: Path,
): void {
  if (step.to !== undefined) isKnown(scope, 'group', step.to, [...path, 'to']);
  if (step.page !== undefined) isKnown(scope, 'pager', step.page, [...path, 'page']);
}
