import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { parseCommands } from './command.ts';
import { closuresOf } from './closures.ts';
import { factsOver } from './facts.ts';
import { identifyForm } from './form/match.ts';
import type { FormTemplate } from './form/template.ts';
import type { Actor, CommentEvent, Issue, TimelineEvent } from './issue.ts';
import { sameActor } from './issue.ts';
import { labelHistories, labelKey, labelsOver, peoplesMoves } from './labels.ts';
import { hasSubstance } from './markdown.ts';
import type { Order } from './orders.ts';
import { ordersIn } from './orders.ts';
import { customerOf, roleOf } from './people.ts';
import type { Roster } from './roster.ts';
import type { Revision } from './severity.ts';
import { severityChanges } from './severity.ts';
import type { Message, Signal, Since, Ticket } from './ticket.ts';
import { waitsOf } from './waits.ts';

/** All that a fold needs besides the issue itself. */
export interface Desk {
  readonly policy: Policy;
  /** The account that acts for the desk. */
  readonly identity: Actor;
  readonly roster: Roster;
  readonly templates: readonly FormTemplate[];
  /** `owner/name`, lower case. */
  readonly repository: string;
}

/** Folds an issue's timeline into the ticket it is. Pure: the same issue and desk give the same ticket, always. */
export function fold(read: Issue, desk: Desk): Ticket {
  const issue = inOrder(read);
  const { policy, identity, roster } = desk;
  const openedAt = arrival(issue);
  const requester = issue.author;
  const customer = customerOf(policy.customers, requester);
  // One that was moved here while it was closed is closed on arrival.
  const closures = closuresOf(issue).filter((c) => c.reopenedAt === null || c.reopenedAt > openedAt);
  const comments = issue.events.filter((e): e is CommentEvent => e.kind === 'comment' && e.at >= openedAt);
  const messages = messagesOf(comments, issue, desk);
  const orders = staffOrders(issue, openedAt, desk);
  const revisions = revisionsOf(issue, desk);
  const form = revisions.at(-1)?.form ?? null;
  const labels = labelHistories(issue, identity);
  const moves = peoplesMoves(issue, identity, openedAt);
  const severity = severityChanges(policy, revisions, moves, orders, openedAt);
  const fixed = {
    tier: customer?.tier ?? null,
    customer: customer?.name ?? null,
    vip: customer?.vip ?? false,
    type: issue.type,
    form: form?.template.file ?? null,
    repository: desk.repository,
  };
  return {
    issue,
    openedAt,
    ...changesBy(issue, identity),
    requester,
    customer,
    form:
      form === null
        ? null
        : {
            file: form.template.file,
            name: form.template.name,
            doubts: [...form.doubts, ...form.parsed.doubts],
          },
    severity,
    facts: factsOver(policy, fixed, severity, labelsOver(moves, openedAt), moves, openedAt),
    messages,
    owners: ownersOver(issue, roster, openedAt),
    waits: waitsOf(policy, messages, moves, orders, closures),
    closures,
    wantedState: null,
    wantedAssignees: [],
    commands: [],
    routes: [],
    signOffAsked: null,
    missing: [],
    shortNotice: null,
    secrets: [],
    overruled: [],
    agreed: [],
    signals: signalsOf(orders, issue, desk),
    staffDeletions: deletions(issue, (author, at) => roster.isStaff(author, at)),
    wordDeletions: deletions(issue, (author) => author.kind !== 'bot'),
    ownDeletions: deletions(
      issue,
      (author, _at, by) => sameActor(author, identity) && !sameActor(by, identity),
    ),
    labels,
  };
}

/** GitHub tells a timeline oldest first, as a rule; what a fold relies on it makes sure of. */
function inOrder(issue: Issue): Issue {
  const { events } = issue;
  if (events.every((event, index) => index === 0 || (events[index - 1]?.at ?? 0) <= event.at)) return issue;
  return { ...issue, events: events.toSorted((a, b) => a.at - b.at) };
}

/** When the desk got the issue. One that was moved here from another repository starts on arrival. */
function arrival(issue: Issue): Instant {
  return issue.events.findLast((event) => event.kind === 'transferred')?.at ?? issue.createdAt;
}

function changesBy(issue: Issue, identity: Actor): Pick<Ticket, 'changedAt' | 'changes'> {
  const others = issue.events.filter((event) => !sameActor(event.actor, identity));
  const edits = others.flatMap((event) => (event.kind === 'comment' ? (event.lastEditedAt ?? []) : []));
  const moments = [issue.createdAt, issue.lastEditedAt ?? 0, ...others.map((event) => event.at), ...edits];
  return { changedAt: Math.max(...moments), changes: others.length + edits.length };
}

function messagesOf(comments: readonly CommentEvent[], issue: Issue, desk: Desk): Message[] {
  return comments
    .filter((event) => !event.minimized)
    .map((event) => ({
      at: event.at,
      by: event.actor,
      role: roleOf(event.actor, event.at, issue, desk.roster, desk.policy.customers),
      substantive: hasSubstance(event.body) || statusText(event.body),
      event,
    }));
}

/** `/status STATE text` is an update to the customer in the form of a command. */
function statusText(body: string): boolean {
  return (
    body.includes('/status') &&
    parseCommands(body).some(({ name, args }) => name === 'status' && /\S\s+\S/.test(args))
  );
}

function staffOrders(issue: Issue, openedAt: Instant, desk: Desk): Order[] {
  return issue.events
    .flatMap((event, place) =>
      event.kind === 'comment' && event.at >= openedAt ? ordersIn(event, place) : [],
    )
    .filter((order) => roleOf(order.by, order.at, issue, desk.roster, desk.policy.customers) === 'staff')
    .sort((a, b) => a.at - b.at || a.place - b.place);
}

/** The bodies the issue has had; one nobody edited has had one. */
function revisionsOf(issue: Issue, desk: Desk): Revision[] {
  const { title, labels, type } = issue;
  const formOf = (body: string): Revision['form'] =>
    desk.templates.length === 0 ? null : identifyForm(desk.templates, { title, body, labels, type });
  const edits = issue.bodyEdits.flatMap((edit) => (edit.text === null ? [] : [{ ...edit, text: edit.text }]));
  if (edits.length > 0)
    return edits.map((edit) => ({ at: edit.at, by: edit.editor, form: formOf(edit.text) }));
  // Without the earlier revisions all that is certain is that today's words stand since the last edit.
  return [{ at: issue.lastEditedAt ?? issue.createdAt, by: issue.author, form: formOf(issue.body) }];
}

/**
 * Staff assignees over time. Somebody off the roster may be assigned too, but owns nothing; nor does anybody whose
 * time on it is over. What the roster says of days to come is told ahead.
 */
function ownersOver(issue: Issue, roster: Roster, openedAt: Instant): Since<readonly string[]>[] {
  const moves = issue.events.filter(
    (e) => (e.kind === 'assigned' || e.kind === 'unassigned') && e.at >= openedAt,
  ) as Extract<TimelineEvent, { kind: 'assigned' | 'unassigned' }>[];
  // Whose first move is to leave was there from the beginning, and so was who is there without ever having moved.
  const first = new Map(moves.toReversed().map((move) => [move.assignee.login, move]));
  const present = [
    ...issue.assignees.filter((a) => !first.has(a.login)),
    ...[...first.values()].filter((m) => m.kind === 'unassigned').map((m) => m.assignee),
  ];
  const assigned = new Map(present.map((actor) => [actor.login, actor]));
  const people = new Map([...assigned, ...moves.map(({ assignee }) => [assignee.login, assignee] as const)]);
  const turns = [...people.values()].flatMap((actor) => roster.turns(actor)).filter((at) => at > openedAt);
  const owners = (at: Instant): string[] =>
    [...assigned.values()].filter((actor) => roster.isStaff(actor, at)).map(({ login }) => login);
  const history: Since<readonly string[]>[] = [{ at: openedAt, value: owners(openedAt) }];
  const steps = [...turns.map((at) => ({ at, kind: 'turn' as const })), ...moves];
  for (const step of steps.sort((a, b) => a.at - b.at)) {
    if (step.kind === 'assigned') assigned.set(step.assignee.login, step.assignee);
    if (step.kind === 'unassigned') assigned.delete(step.assignee.login);
    const value = owners(step.at);
    const last = history.at(-1)?.value ?? [];
    if (value.length !== last.length || value.some((login, index) => login !== last[index]))
      history.push({ at: step.at, value });
  }
  return history;
}

const SIGNALS: Readonly<Record<string, (args: string) => Signal['kind'] | null>> = {
  'no-reply': () => 'no_reply',
  ack: () => 'ack',
  escalate: () => 'escalated',
  'post-mortem': (args) =>
    args === 'done' ? 'post_mortem_done' : args.startsWith('owner') ? 'post_mortem_owned' : null,
};

function signalsOf(orders: readonly Order[], issue: Issue, { policy, identity }: Desk): Signal[] {
  const said = orders.flatMap((order): Signal[] => {
    const kind = Object.hasOwn(SIGNALS, order.name) ? (SIGNALS[order.name]?.(order.args) ?? null) : null;
    return kind === null ? [] : [{ at: order.at, by: order.by, kind }];
  });
  const groups = new Set(policy.team.groups.flatMap((g) => (g.label === null ? [] : [labelKey(g.label)])));
  const due = labelKey(policy.labels.post_mortem_due.name);
  const done = issue.events.flatMap((event): Signal[] => {
    if ((event.kind !== 'labeled' && event.kind !== 'unlabeled') || sameActor(event.actor, identity))
      return [];
    const key = labelKey(event.label);
    if (event.kind === 'labeled' && groups.has(key))
      return [{ at: event.at, by: event.actor, kind: 'escalated' }];
    if (event.kind === 'unlabeled' && key === due)
      return [{ at: event.at, by: event.actor, kind: 'post_mortem_done' }];
    return [];
  });
  return [...said, ...done].sort((a, b) => a.at - b.at);
}

function deletions(issue: Issue, of: (author: Actor, at: Instant, by: Actor) => boolean): Instant[] {
  return issue.events.flatMap((event) =>
    event.kind === 'comment_deleted' && event.author !== null && of(event.author, event.at, event.actor)
      ? [event.at]
      : [],
  );
}
