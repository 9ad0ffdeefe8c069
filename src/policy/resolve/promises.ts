import type { Calendar } from '../../calendar/calendar.ts';
import type { PolicyShape } from '../schema.ts';
import type { PromisedClock, SlaRule } from '../sla.ts';
import type { Target } from '../target.ts';
import type { PauseReason } from '../waiting.ts';
import { quote } from '../words.ts';
import { reportUnreachable } from './reachable.ts';
import {
  calendarNamed,
  checkUnique,
  instantOf,
  intervalOn,
  type Path,
  type Scope,
  targetOn,
} from './scope.ts';
import { resolveSelector } from './selector.ts';

type RuleShape = PolicyShape['sla'][number];

const CLOCKS: readonly PromisedClock[] = ['first_response', 'next_response', 'update', 'resolution'];

const DEFAULT_PAUSES: Readonly<Record<PromisedClock, readonly PauseReason[]>> = {
  first_response: [],
  next_response: [],
  update: [],
  resolution: ['pending', 'on_hold'],
};

/** The rules of `sla:` or of `internal:`, in their order. */
export function resolveRules(
  scope: Scope,
  section: 'sla' | 'internal',
  shapes: readonly RuleShape[],
): SlaRule[] {
  checkUnique(
    scope,
    'rule',
    shapes.map(({ name }, index) => ({ text: name, path: [section, index, 'name'] })),
  );
  const rules = shapes.map((shape, index) => resolveRule(scope, shape, [section, index]));
  reportUnreachable(scope, section, rules);
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
  const minimum = shape.minimum_remaining;
  const minimumPath = [...path, 'minimum_remaining'];
  return {
    name: shape.name,
    when: resolveSelector(scope, shape.when, [...path, 'when']),
    targets,
    pauses: { ...DEFAULT_PAUSES, ...withoutUndefined(shape.pauses) },
    warnAt: shape.warn_at === undefined ? null : shareOf(scope, shape.warn_at, [...path, 'warn_at']),
    effective:
      shape.effective === undefined
        ? null
        : instantOf(scope, { text: shape.effective, path: [...path, 'effective'] }),
    minimumRemaining:
      minimum === undefined
        ? null
        : (targetOn(scope, { text: minimum, path: minimumPath }, calendar)?.within ?? null),
  };
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
  return measured(scope, written, own);
}

function withoutUndefined(
  pauses: RuleShape['pauses'],
): Partial<Record<PromisedClock, readonly PauseReason[]>> {
  const written: Partial<Record<PromisedClock, readonly PauseReason[]>> = {};
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
