import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rung } from '../sla/ladder.ts';
import { laddersOf } from '../sla/ladder.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';

/** When a ticket was last escalated, by people or by the policy; null: never. */
export function escalatedAt(ticket: Ticket, policy: Policy, now: Instant): Instant | null {
  const byPeople = ticket.signals.filter(({ kind, at }) => kind === 'escalated' && at <= now);
  return latest([...byPeople, ...rungsOf(ticket, policy, now)])?.at ?? null;
}

/** A group has the ticket now that somebody else had before. */
export interface HandedOver {
  readonly at: Instant;
  readonly group: string;
  /** Who owned it until then. */
  readonly from: readonly string[];
}

/** The last hand-over of a ticket to a group, by command, by its label, or by the policy; null: there was none. */
export function handedOver(ticket: Ticket, policy: Policy, now: Instant): HandedOver | null {
  const byCommand = consequencesOf(doneOf(ticket.commands), 'hand_over').map(({ command, consequence }) => ({
    at: command.line.at,
    group: consequence.group,
  }));
  const byLabel = policy.team.groups.flatMap(({ name, label }) => {
    const at = label === null ? undefined : ticket.labels.get(labelKey(label))?.putByPeople.at(-1);
    return at === undefined ? [] : [{ at, group: name }];
  });
  const byPolicy = rungsOf(ticket, policy, now).flatMap(({ at, to }) =>
    to === null ? [] : [{ at, group: to }],
  );
  const last = latest([...byCommand, ...byLabel, ...byPolicy].filter(({ at }) => at <= now));
  return last === null ? null : { ...last, from: valueAt(ticket.owners, last.at) ?? [] };
}

function rungsOf(ticket: Ticket, policy: Policy, now: Instant): Rung[] {
  return laddersOf(ticket, policy, now).flatMap(({ reached }) => reached);
}

function latest<T extends { readonly at: Instant }>(all: readonly T[]): T | null {
  return all.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
}
