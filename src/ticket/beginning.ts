import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { authorityFor } from './commands/authority.ts';
import { commandLinesIn, isWrittenBy } from './commands/line.ts';
import { mayCommand } from './glance.ts';
import type { Actor, CommentEvent, EventsByKind, Issue } from './issue.ts';
import { eventsByKind, sameActor } from './issue.ts';
import { labelKey } from './labels.ts';
import type { Desk } from './observed-desk.ts';
import type { Reason } from './reason.ts';
import { Said } from './said.ts';
import type { Ticket } from './ticket.ts';

/** How the desk got an issue. */
interface Arrival {
  readonly at: Instant;
  readonly begunBy: Reason;
}

type Rules = Pick<Desk, 'policy' | 'roster' | 'identity'>;

/**
 * When the desk got the issue. One that was moved here from another repository starts on arrival; one from before the
 * desk as staff take it in.
 */
export function arrivalOf(issue: Issue, events: EventsByKind, desk: Rules): Arrival {
  const came = cameHere(issue, events);
  const { since } = desk.policy;
  return since === null || came.at >= since ? came : (takenIn(events, since, desk) ?? came);
}

/** Whether an issue is from before the desk, and nobody on the staff has taken it in since. */
export function isBeforeDesk(issue: Issue, desk: Rules): boolean {
  const { since } = desk.policy;
  if (since === null || issue.createdAt >= since) return false;
  return arrivalOf(issue, eventsByKind(issue), desk).at < since;
}

function cameHere({ author, createdAt }: Issue, { others }: EventsByKind): Arrival {
  const moved = others.findLast(({ kind }) => kind === 'transferred');
  return moved === undefined
    ? { at: createdAt, begunBy: { kind: 'opened', by: author.login } }
    : { at: moved.at, begunBy: { kind: 'moved_here', by: moved.actor.login } };
}

/** The first time that somebody on the staff gave it a severity since the desk began; null: nobody has. */
function takenIn({ labels, comments }: EventsByKind, since: Instant, desk: Rules): Arrival | null {
  const names = severityLabels(desk.policy);
  const label = labels.find(
    ({ event: { kind, at, actor, label: name } }) =>
      kind === 'labeled' && at >= since && names.has(labelKey(name)) && mayTakeIn(actor, at, desk),
  );
  const command = comments.find(({ event }) => event.at >= since && commandsSeverity(event, desk));
  const [first] = [label, command].flatMap((one) => one?.event ?? []).sort((a, b) => a.at - b.at);
  return first === undefined ? null : { at: first.at, begunBy: { kind: 'taken_in', by: first.actor.login } };
}

/** Staff who may say how severe a ticket is. What the desk itself does to a label only echoes people. */
function mayTakeIn(actor: Actor, at: Instant, { policy, roster, identity }: Rules): boolean {
  if (!roster.isStaff(actor, at) || sameActor(actor, identity)) return false;
  const principal = { staff: true, customer: false, groups: roster.groups(actor) };
  return authorityFor(policy.commands.severity, principal) !== null;
}

/** Labels, by key, that say how severe a ticket is. */
function severityLabels({ severities, intake }: Policy): ReadonlySet<string> {
  const sources = intake.severity.flatMap((source) =>
    source.kind === 'label' ? [...source.map.keys()] : [],
  );
  return new Set([...severities.map(({ label }) => label), ...sources].map(labelKey));
}

function commandsSeverity(event: CommentEvent, desk: Rules): boolean {
  const { enabled, word } = desk.policy.commands.severity;
  if (!enabled || event.minimized || !mayCommand(event.body)) return false;
  if (!isWrittenBy(event, (by, at) => mayTakeIn(by, at, desk))) return false;
  const lines = commandLinesIn({ event, place: 0, said: new Said(event.body, event.at) });
  return lines.some(({ name, by, at }) => name === word && mayTakeIn(by, at, desk));
}

/**
 * From when a ticket counts. Where the policy says so, that is when the first of its duplicates came, as far as those
 * were opened here by customers. A change of the start that comes late is known from when people made it.
 */
export function beginningOf(
  issue: Issue,
  { others }: EventsByKind,
  { at: arrivedAt, begunBy }: Arrival,
  { policy, roster, repository }: Pick<Desk, 'policy' | 'roster' | 'repository'>,
): Pick<Ticket, 'openedAt' | 'begunBy' | 'beginningMoved'> {
  const own = { openedAt: arrivedAt, begunBy, beginningMoved: [] };
  if (policy.duplicates === 'own') return own;
  const earlier = issue.duplicates.filter(
    ({ author, createdAt, repository: home }) =>
      createdAt < arrivedAt &&
      createdAt >= (policy.since ?? createdAt) &&
      home === repository &&
      author.kind === 'human' &&
      !roster.isStaff(author, createdAt),
  );
  const [first] = earlier.toSorted((a, b) => a.createdAt - b.createdAt);
  if (first === undefined) return own;
  const urls = new Set(earlier.map(({ url }) => url));
  const moved = others.flatMap((event) =>
    event.kind === 'duplicate_marked' && urls.has(event.duplicate) ? [event.at] : [],
  );
  return {
    openedAt: first.createdAt,
    begunBy: { kind: 'reported_before', by: first.author.login },
    beginningMoved: moved,
  };
}
