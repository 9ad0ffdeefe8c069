import { DAY } from '../../calendar/instant.ts';
import type { EscalationRule, EscalationStep } from '../escalation.ts';
import type { Ownership } from '../ownership.ts';
import type { Pager } from '../pager.ts';
import type { Waiting } from '../waiting.ts';
import type { WriteUp } from '../write-up.ts';
import type { PolicyShape } from '../schema.ts';
import {
  calendarNamed,
  checkUnique,
  intervalOn,
  isKnown,
  type Path,
  type Scope,
  targetOn,
  wallTime,
} from './scope.ts';
import { resolveSelector } from './selector.ts';
import { resolveWho } from './team.ts';
import type { Target } from '../target.ts';

/** What every part of the process has that counts open time. */
function targetOf(
  scope: Scope,
  text: string,
  key: string,
  calendar: string,
  path: Path,
  measured = targetOn,
): Target | null {
  return measured(
    scope,
    { text, path: [...path, key] },
    calendarNamed(scope, calendar, [...path, 'calendar']),
  );
}

export function resolveOwnership(scope: Scope, shape: PolicyShape['ownership']): Ownership | null {
  if (!shape) return null;
  const { group = null } = shape;
  if (group !== null) isKnown(scope, 'group', group, ['ownership', 'group']);
  const target = targetOf(scope, shape.within, 'within', shape.calendar, ['ownership']);
  const areas = new Map<string, string>();
  for (const [label, text] of Object.entries(shape.areas)) {
    const who = resolveWho(scope, text, ['ownership', 'areas', label], false);
    if (who !== null) areas.set(label.trim().toLowerCase(), who.login);
  }
  const { suggest, assign, answering_owns: answeringOwns } = shape;
  return target && { target, group, suggest, areas, assign, answeringOwns };
}

/** @param pagers those that lead somewhere: a step that names another one wakes nobody */
export function resolveEscalation(
  scope: Scope,
  shapes: PolicyShape['escalation'],
  pagers: readonly Pager[],
): EscalationRule[] {
  const awake = (name: string | undefined): string | null =>
    pagers.some((pager) => pager.name === name) ? (name ?? null) : null;
  checkUnique(
    scope,
    'rule',
    shapes.map(({ name }, index) => ({ text: name, path: ['escalation', index, 'name'] })),
  );
  return shapes.flatMap((shape, index) => {
    const path = ['escalation', index];
    const { name, on, to = null, unassign, tell_customer: tellCustomer } = shape;
    const page = awake(shape.page);
    const when = resolveSelector(scope, shape.when, [...path, 'when']);
    const after = targetOf(scope, shape.after, 'after', shape.calendar, path);
    checkStep(scope, shape, path);
    const ladder = shape.ladder.flatMap((step, place): EscalationStep[] => {
      const at = [...path, 'ladder', place];
      checkStep(scope, step, at);
      const calendar = calendarNamed(scope, shape.calendar, [...path, 'calendar']);
      const later = targetOn(scope, { text: step.after, path: [...at, 'after'] }, calendar);
      return later ? [{ after: later, to: step.to ?? null, page: awake(step.page) }] : [];
    });
    const repeat =
      shape.repeat === undefined
        ? null
        : targetOf(scope, shape.repeat, 'repeat', shape.calendar, path, intervalOn);
    return after ? [{ name, when, on, after, to, page, unassign, ladder, repeat, tellCustomer }] : [];
  });
}

function checkStep(
  scope: Scope,
  step: { to?: string | undefined; page?: string | undefined },
  path: Path,
): void {
  if (step.to !== undefined) isKnown(scope, 'group', step.to, [...path, 'to']);
  if (step.page !== undefined) isKnown(scope, 'pager', step.page, [...path, 'page']);
}

/** @param severities names of all severities, which close for silence where the policy does not say */
export function resolveWaiting(
  scope: Scope,
  shape: PolicyShape['waiting'],
  severities: readonly string[],
): Waiting {
  const path = ['waiting', 'pending'];
  const { pending, hold, solved } = shape;
  for (const [index, name] of (pending.severities ?? []).entries())
    isKnown(scope, 'severity', name, [...path, 'severities', index]);
  return {
    pending: {
      remindAfter: optional(scope, pending, 'remind_after', path),
      closeAfter: optional(scope, pending, 'close_after', path),
      severities: pending.severities ?? severities,
      reopenWithin:
        wallTime(scope, { text: pending.reopen_within, path: [...path, 'reopen_within'] }) ?? 14 * DAY,
    },
    hold: {
      remindEvery: optional(scope, hold, 'remind_every', ['waiting', 'hold'], intervalOn),
      remindBefore:
        hold.remind_before === undefined
          ? null
          : wallTime(scope, { text: hold.remind_before, path: ['waiting', 'hold', 'remind_before'] }),
    },
    solved: {
      comment: solved.comment,
      within: wallTime(scope, { text: solved.within, path: ['waiting', 'solved', 'within'] }) ?? 14 * DAY,
    },
  };
}

/** A target that may be left out; its calendar has to exist all the same. */
function optional<K extends string>(
  scope: Scope,
  shape: { readonly calendar: string } & Readonly<Partial<Record<K, string | undefined>>>,
  key: K,
  path: Path,
  measured = targetOn,
): Target | null {
  const text = shape[key];
  if (text !== undefined) return targetOf(scope, text, key, shape.calendar, path, measured);
  calendarNamed(scope, shape.calendar, [...path, 'calendar']);
  return null;
}

export function resolveWriteUp(scope: Scope, shape: PolicyShape['write_up']): WriteUp | null {
  if (!shape) return null;
  const when = resolveSelector(scope, shape.when, ['write_up', 'when']);
  const target = targetOf(scope, shape.within, 'within', shape.calendar, ['write_up']);
  return target && { when, target, done: shape.done, causes: shape.causes };
}
