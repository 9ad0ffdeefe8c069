import { formatDay } from '../../calendar/moment.ts';
import { DAY, type Instant } from '../../calendar/instant.ts';
import { documentsOf } from '../../languages/documents.ts';
import { keyOf, readKey } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import type { Effect } from '../../plan/effect.ts';
import { onDuty } from '../../team/duty.ts';
import { find, ownComments } from '../../ticket/own-comments.ts';
import { FIRST } from '../board.ts';
import type { DeskCase } from '../desk-case.ts';
import type { DeskIssue } from '../desk-issue.ts';
import type { PlannedChange } from '../../documents/shipping-list.ts';
import { teamsOf } from '../teams.ts';
import type { DeskRule } from './desk-rule.ts';

/**
 * Keeps one issue for each day on which changes go out, from some days before it until it is over. It is written anew
 * only where it says something else, and the team hears once, on it, what goes out.
 */
export const shippingLists: DeskRule = (desk) => {
  const { policy, now } = desk.context;
  const lists = desk.issues.filter(({ key }) => readKey('shipping', key) !== null);
  const rules = policy.changes?.list ?? null;
  if (rules === null) return lists.flatMap((one) => closed(one, 'The policy keeps no lists of changes.'));
  const planned = desk.standings.flatMap(({ planned: one }) => one ?? []).sort((a, b) => a.number - b.number);
  const byDay = Map.groupBy(planned, ({ day }) => day);
  const first = new Map<string, DeskIssue>();
  for (const list of lists) if (!first.has(list.key)) first.set(list.key, list);
  return [
    ...[...byDay].flatMap(([day, changes]) => {
      const [{ at }] = changes as [PlannedChange];
      if (first.has(keyOf('shipping', day)) || now < at - rules.days * DAY) return [];
      return [opened(day, at, changes, desk)];
    }),
    ...lists.flatMap((list) => {
      if (list.issue.state === 'closed') return [];
      if (first.get(list.key) !== list)
        return closed(list, 'Two runs opened a list for this day; the first stays.');
      const [day = ''] = readKey('shipping', list.key) ?? [];
      const on = policy.changes?.ships.parse(day) ?? null;
      if (on === null || on.endsAt <= now) return closed(list, 'The day is over.', 'completed');
      const changes = byDay.get(day) ?? [];
      return [...current(list, on.at, changes, desk), ...announced(list, day, on.at, changes, desk)];
    }),
  ];
};

function opened(day: string, at: Instant, changes: readonly PlannedChange[], desk: DeskCase): Effect {
  const { policy } = desk.context;
  const { phrases } = documentsOf(policy);
  const key = keyOf('shipping', day);
  return {
    ...{
      kind: 'create_issue',
      key,
      title: phrases.shippingTitle(formatDay(at, policy.timezone, phrases.locale)),
    },
    ...{ body: bodyOf(key, at, changes, desk), labels: [], pin: false },
    because: 'A day on which changes go out is near.',
    deadline: FIRST,
  };
}

function bodyOf(key: string, at: Instant, changes: readonly PlannedChange[], { context }: DeskCase): string {
  return marked([key], documentsOf(context.policy).fit('shipping-list', { day: at, changes }).text);
}

/** Written anew only where it would say something else. */
function current(
  { key, issue }: DeskIssue,
  at: Instant,
  changes: readonly PlannedChange[],
  desk: DeskCase,
): Effect[] {
  const body = bodyOf(key, at, changes, desk);
  if (body.trim() === issue.body.replaceAll('\r\n', '\n').trim()) return [];
  const because = 'The list of a day has changed.';
  return [
    { kind: 'edit_issue', issue: { id: issue.id, number: issue.number }, body, because, deadline: FIRST },
  ];
}

/** The group that the policy names hears, once, when the day has come. */
function announced(
  { issue }: DeskIssue,
  day: string,
  at: Instant,
  changes: readonly PlannedChange[],
  { context }: DeskCase,
): Effect[] {
  const { policy, identity, now } = context;
  const group = policy.changes?.announce ?? null;
  if (group === null || now < at || changes.length === 0) return [];
  const key = keyOf('rolled-out', day);
  if (find(ownComments(issue, identity), key) !== undefined) return [];
  const to = onDuty(policy.team, group, now, teamsOf(context)).logins;
  const text = documentsOf(policy).write('rolled-out', { day: at, to, group, changes });
  return [
    {
      ...{ kind: 'create_comment', issue: { id: issue.id, number: issue.number }, keys: [key] },
      ...{ body: marked([key], text), because: 'The changes of a day go out.', deadline: FIRST },
    },
  ];
}

function closed(
  { issue: { id, number, state } }: DeskIssue,
  because: string,
  reason: 'completed' | 'not_planned' = 'not_planned',
): Effect[] {
  return state === 'closed'
    ? []
    : [{ kind: 'close', issue: { id, number }, reason, because, deadline: FIRST }];
}
