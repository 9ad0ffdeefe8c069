import { z } from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { effectiveAt } from '../effective.ts';
import { type ClockPause, PAUSE_REASONS } from '../pause-reason.ts';
import type { PromisedClock } from '../promised-clock.ts';
import { reportUnreachable } from '../reachable.ts';
import { calendarNamed, checkUnique, type Path, type Scope } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector } from '../selector.ts';
import { intervalOn, type Target, targetOn } from '../target.ts';
import { cadenceOf } from '../update-target.ts';
import { rule } from '../rule-shape.ts';
import { quote } from '../../text/quote.ts';

export interface SlaRule {
  readonly name: string;
  readonly when: Selector;
  readonly targets: Readonly<Partial<Record<PromisedClock, Target>>>;
  /** What makes which clock stand. */
  readonly pauses: Readonly<Record<PromisedClock, readonly ClockPause[]>>;
  /** Share of the target after which the ticket is at risk, 0 < x < 1; null: no warning. */
  readonly warnAt: number | null;
  /** In force from this instant on; null: always. */
  readonly effective: Instant | null;
  /** After a change mid-flight at least this much open time remains; null: no grace. */
  readonly minimumRemaining: Milliseconds | null;
}

interface Promises {
  /** What customers are promised: the first rule that matches counts. */
  readonly sla: readonly SlaRule[];
}

interface Internal {
  /** Targets that the desk sets itself and promises to nobody. */
  readonly internal: readonly SlaRule[];
}

export const sla = section({
  schema: z
    .array(rule)
    .meta({ description: 'What customers are promised: the first rule that matches counts.' })
    .default([]),
  resolve: (scope, shapes): Promises => ({ sla: resolveRules(scope, 'sla', shapes) }),
});

export const internal = section({
  schema: z
    .array(rule)
    .meta({
      description:
        'What the desk asks of itself: no promise to the customer and no apology. Where such a target is missed, the ticket gets a label of its own and whoever has it is told in neutral words.',
    })
    .default([]),
  resolve: (scope, shapes): Internal => ({ internal: resolveRules(scope, 'internal', shapes) }),
});

type RuleShape = z.output<typeof rule>;

const CLOCKS: readonly PromisedClock[] = ['first_response', 'next_response', 'update', 'resolution'];

const DEFAULT_PAUSES: Readonly<Record<PromisedClock, readonly ClockPause[]>> = {
  first_response: [],
  next_response: [],
  update: [],
  resolution: PAUSE_REASONS,
};

/** The rules of `sla:` or of `internal:`, in their order. */
function resolveRules(scope: Scope, section: 'sla' | 'internal', shapes: readonly RuleShape[]): SlaRule[] {
  checkUnique(
    scope,
    'rule',
    shapes.map(({ name }, index) => ({ text: name, path: [section, index, 'name'] })),
  );
  const rules = shapes.map((shape, index) => resolveRule(scope, shape, [section, index]));
  reportUnreachable(scope, section, rules, section === 'sla' ? scope.tabled : 0);
  return rules;
}

function resolveRule(scope: Scope, shape: RuleShape, path: Path): SlaRule {
  const calendar = calendarNamed(scope, shape.calendar, [...path, 'calendar']);
  const targets: Partial<Record<PromisedClock, Target>> = {};
  for (const clock of CLOCKS) {
    const measured = clock === 'update' ? intervalOn : targetOn;
    const target = resolveTarget(scope, shape[clock], calendar, [...path, clock], measured);
    if (target) targets[clock] = target;
  }
  checkWork(scope, shape.pauses, [...path, 'pauses']);
  const minimum = shape.minimum_remaining;
  const minimumPath = [...path, 'minimum_remaining'];
  return {
    name: shape.name,
    when: resolveSelector(scope, shape.when, [...path, 'when']),
    targets,
    pauses: { ...DEFAULT_PAUSES, ...withoutUndefined(shape.pauses) },
    warnAt: shape.warn_at === undefined ? null : shareOf(scope, shape.warn_at, [...path, 'warn_at']),
    effective: effectiveAt(scope, shape.effective, path),
    minimumRemaining:
      minimum === undefined
        ? null
        : (targetOn(scope, { text: minimum, path: minimumPath }, calendar)?.within ?? null),
  };
}

/** Without a page nothing says what is planned, and nothing would ever stand for it. */
function checkWork(scope: Scope, pauses: RuleShape['pauses'], path: Path): void {
  if (scope.hasStatusPage) return;
  for (const clock of CLOCKS) {
    const place = pauses[clock]?.indexOf('maintenance') ?? -1;
    if (place === -1) continue;
    const message = '"maintenance" is planned work of a status page, and this policy has none';
    const allowed = ['a section status_page:', ...PAUSE_REASONS];
    scope.report({ code: 'unknown-reference', path: [...path, clock, place], message, allowed });
  }
}

type TargetShape = RuleShape['first_response'] | RuleShape['update'];

function resolveTarget(
  scope: Scope,
  shape: TargetShape,
  calendar: Calendar | null,
  path: Path,
  measured: typeof targetOn,
): Target | null {
  if (shape === undefined) return null;
  if (typeof shape === 'string') return measured(scope, { text: shape, path }, calendar);
  const written =
    'every' in shape
      ? { text: shape.every, path: [...path, 'every'] }
      : { text: shape.within, path: [...path, 'within'] };
  const own =
    shape.calendar === undefined ? calendar : calendarNamed(scope, shape.calendar, [...path, 'calendar']);
  const target = measured(scope, written, own);
  const effective = effectiveAt(scope, shape.effective, path);
  return (
    target && {
      ...target,
      ...(effective === null ? {} : { effective }),
      ...('while' in shape ? { whileOwned: true as const } : {}),
      ...('every' in shape ? cadenceOf(scope, shape, target, path) : {}),
    }
  );
}

function withoutUndefined(
  pauses: RuleShape['pauses'],
): Partial<Record<PromisedClock, readonly ClockPause[]>> {
  const written: Partial<Record<PromisedClock, readonly ClockPause[]>> = {};
  for (const clock of CLOCKS) if (pauses[clock]) written[clock] = [...new Set(pauses[clock])];
  return written;
}

function shareOf(scope: Scope, text: string, path: Path): number | null {
  const percent = Number(/^(\d{1,2}(?:\.\d+)?) *%$/.exec(text.trim())?.[1] ?? NaN);
  if (percent > 0 && percent < 100) return percent / 100;
  scope.report({
    code: 'unknown-value',
    path,
    message: `${quote(text)} is not a share of a target`,
    allowed: ['a percentage above 0% and below 100%'],
  });
  return null;
}
