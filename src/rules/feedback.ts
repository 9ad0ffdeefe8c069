import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { selects } from '../ticket/facts.ts';
import type { LabelTurn } from '../ticket/labels.ts';
import { labelKey } from '../ticket/labels.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Fate, Feedback } from '../ticket/seen.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import { breaches } from './broken-promises.ts';
import { isHandingOver } from './last-hand-over.ts';
import type { Case } from './case.ts';

/**
 * Readings of a ticket until nothing new follows from it. What feeds itself in a circle without end, such as a flag of
 * those that do not carry it, is what it is at the last: the same every time, whatever GitHub shows by then.
 */
const MOST_READINGS = 8;

/**
 * The case of a ticket whose selectors see what the desk makes of it: it is read anew with what follows from it, until
 * that stays the same. Where no selector of the policy asks for such a thing it is read once.
 *
 * @param read the case as what follows from it makes it; null: the issue is no ticket
 */
export function withFeedback<Found extends Case>(
  policy: Policy,
  read: (feedback: Feedback | null) => Found | null,
): Found | null {
  let found = read(null);
  if (!isFedBack(policy)) return found;
  let before = JSON.stringify(null);
  for (let count = 1; count < MOST_READINGS && found !== null; count += 1) {
    const feedback = feedbackOf(found);
    const now = JSON.stringify(feedback);
    if (now === before) break;
    before = now;
    found = read(feedback);
  }
  return found;
}

const fedBack = new WeakMap<Policy, boolean>();

/** Whether any selector of a policy asks for what the desk makes of a ticket. */
function isFedBack(policy: Policy): boolean {
  const known = fedBack.get(policy);
  if (known !== undefined) return known;
  const { labels, severities, flags, team, intake, changes: process, selectedLabels, selectedFate } = policy;
  const ours = [
    ...[
      labels.incident,
      labels.cannot_wait,
      labels.project,
      labels.pending,
      labels.on_hold,
      labels.breached,
    ].map(({ name }) => name),
    ...severities.map(({ label }) => label),
    ...flags.map(({ label }) => label.name),
    ...team.groups.flatMap(({ label }) => label ?? []),
    ...[...intake.forms.values()].flatMap(({ label }) => label ?? []),
    ...(process?.stages ?? []).map(({ label }) => label.name),
  ];
  const is = selectedFate.size > 0 || ours.some((name) => selectedLabels.has(labelKey(name)));
  fedBack.set(policy, is);
  return is;
}

function feedbackOf(c: Case): Feedback {
  return { labels: c.policy.selectedLabels.size === 0 ? [] : turnsOf(c), fate: fateOf(c) };
}

/** Labels of the desk's that came and went, as the ticket says, in time order. None of what was before is news to it. */
function turnsOf(c: Case): LabelTurn[] {
  const { policy, ticket, now } = c;
  const { labels, severities, flags, team, intake, changes: process } = policy;
  const { facts, stages } = ticket;
  const whileFacts = (name: string, are: (value: Facts) => boolean): LabelTurn[] =>
    changes(
      name,
      facts.map(({ at, value }) => ({ at, value: are(value) })),
    );
  const waits = (['pending', 'on_hold'] as const).flatMap((reason) =>
    ticket.waits
      .filter((wait) => wait.reason === reason)
      .flatMap(({ from, to }) => [turn(labels[reason].name, from, true), ...end(labels[reason].name, to)]),
  );
  const fate = fateOf(c);
  const [broken] = breaches(c);
  return [
    ...severities.flatMap(({ name, label }) => whileFacts(label, ({ severity }) => severity === name)),
    ...whileFacts(labels.incident.name, ({ incident }) => incident),
    ...whileFacts(labels.cannot_wait.name, ({ cannotWait }) => cannotWait),
    ...whileFacts(labels.project.name, ({ project }) => project),
    ...[...intake.forms].flatMap(([file, { label }]) =>
      label === null ? [] : whileFacts(label, ({ form }) => form === file),
    ),
    ...(process?.stages ?? []).flatMap(({ name, label }) =>
      changes(
        label.name,
        stages.map(({ at, value }) => ({ at, value: value === name })),
      ),
    ),
    ...flags.flatMap(({ label, when }) => whileFacts(label.name, (value) => selects(when, value))),
    ...team.groups.flatMap(({ name, label }) =>
      label === null
        ? []
        : changes(
            label,
            fate.map(({ at, value }) => ({ at, value: value.heldBy === name })),
          ),
    ),
    ...waits,
    ...(broken === undefined ? [] : [turn(labels.breached.name, broken.at, true)]),
  ]
    .filter(({ at }) => at >= REVISED && at <= now)
    .sort((a, b) => a.at - b.at);
}

function turn(name: string, at: Instant, put: boolean): LabelTurn {
  return { at, key: labelKey(name), put };
}

function end(name: string, to: Instant | null): LabelTurn[] {
  return to === null ? [] : [turn(name, to, false)];
}

/** A label whenever something came to be true, or no longer was. */
function changes(name: string, history: readonly Since<boolean>[]): LabelTurn[] {
  return history.flatMap(({ at, value }, index) =>
    value === (history[index - 1]?.value ?? false) ? [] : [turn(name, at, value)],
  );
}

/** Who had the ticket and who has it, from each instant on. */
function fateOf({ ticket, escalations, now }: Case): Since<Fate>[] {
  const steps = escalations
    .filter(isHandingOver)
    .flatMap(({ reached }) => reached)
    .sort((a, b) => a.at - b.at);
  const turns = [
    ...steps.flatMap(({ at, handOver }) => [at, ...(handOver?.withdrawnAt ? [handOver.withdrawnAt] : [])]),
    ...ticket.owners.map(({ at }) => at),
  ];
  const moments = [...new Set(turns)].filter((at) => at <= now).sort((a, b) => a - b);
  return moments.map((at) => {
    const stood = steps.flatMap(({ to, at: made, handOver }) =>
      to !== null && made <= at && (handOver?.withdrawnAt ?? Infinity) > at ? [to] : [],
    );
    const owners = ticket.owners.findLast((one) => one.at <= at)?.value ?? [];
    const value = {
      escalated: [...new Set(stood)].sort(),
      heldBy: stood.at(-1) ?? null,
      owned: owners.length > 0,
    };
    return { at, value };
  });
}
