import type { Milliseconds } from '../calendar/instant.ts';
import { MINUTE } from '../calendar/instant.ts';
import type { Problem } from '../errors.ts';
import type { Policy } from './policy.ts';
import type { PromisedClock } from './promised-clock.ts';
import type { SlaRule } from './sections/sla.ts';
import type { Target } from './target.ts';
import { quote } from '../text/quote.ts';

/** GitHub starts a schedule at most so often. */
const CRON_AT_BEST: Milliseconds = 5 * MINUTE;
/** What a desk has to reckon with on an ordinary day. */
const CRON_TYPICAL: Milliseconds = 15 * MINUTE;

/** An Action's account. An App's has a name of its own, and keeps its moments to the second. */
const ACTION = 'github-actions[bot]';

/**
 * What a schedule cannot keep, and by how much: moments of which it would miss half their time or more on an ordinary
 * day, and warnings that would come with the breach they warn of. What a new issue or a comment starts is no schedule's
 * business.
 */
export function tooFastForCron(policy: Policy): Problem[] {
  if (policy.bot !== null && policy.bot !== ACTION) return [];
  return [
    ...(['sla', 'internal'] as const).flatMap((section) =>
      policy[section].flatMap((rule, index) => promises(rule, [section, index])),
    ),
    ...policy.escalation.flatMap((rule, index) => {
      const path = ['escalation', index];
      const steps = rule.ladder.flatMap(({ after }, step) =>
        late(after, [...path, 'ladder', step, 'after'], `step ${String(step + 2)} of ${quote(rule.name)}`),
      );
      // An arrival is an event.
      const arrives = rule.on === 'opened' && rule.after.within === 0;
      return [
        ...(arrives ? [] : late(rule.after, [...path, 'after'], quote(rule.name))),
        ...steps,
        ...(rule.repeat === null
          ? []
          : late(rule.repeat, [...path, 'repeat'], `the repetition of ${quote(rule.name)}`)),
      ];
    }),
  ];
}

function promises(rule: SlaRule, path: Problem['path']): Problem[] {
  const targets = Object.entries(rule.targets) as [PromisedClock, Target][];
  const missed = targets.flatMap(([clock, target]) =>
    late(target, [...path, clock], `the ${clock.replace('_', ' ')} of ${quote(rule.name)}`),
  );
  const reminded = rule.targets.update?.reminders?.before ?? null;
  if (reminded !== null && reminded <= CRON_TYPICAL) {
    const message = `With the Action alone the reminder of an update of ${quote(rule.name)}, ${minutes(reminded)} ahead, comes ${minutes(CRON_AT_BEST)} to ${minutes(CRON_TYPICAL)} late: often not before the update is missed`;
    missed.push({ code: 'too-fast-for-cron', path: [...path, 'update', 'reminders', 'before'], message });
  }
  const { warnAt } = rule;
  if (warnAt === null) return missed;
  const ahead = Math.min(...targets.map(([, { within }]) => within * (1 - warnAt)));
  if (ahead > CRON_TYPICAL) return missed;
  const message = `With the Action alone the warning of ${quote(rule.name)}, ${minutes(ahead)} ahead, comes ${minutes(CRON_AT_BEST)} to ${minutes(CRON_TYPICAL)} late: often with the breach`;
  return [...missed, { code: 'too-fast-for-cron', path: [...path, 'warn_at'], message }];
}

function late({ within, text }: Target, path: Problem['path'], what: string): Problem[] {
  if (within > 2 * CRON_TYPICAL) return [];
  const from = minutes(within + CRON_AT_BEST);
  const message = `With the Action alone ${what} is noticed after ${from} at best and ${minutes(within + CRON_TYPICAL)} on an ordinary day, not after ${text}`;
  return [{ code: 'too-fast-for-cron', path, message }];
}

function minutes(time: Milliseconds): string {
  const count = Math.round(time / MINUTE);
  return count === 1 ? '1 minute' : `${String(count)} minutes`;
}
