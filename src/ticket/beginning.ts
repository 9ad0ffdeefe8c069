import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { EventsByKind, Issue } from './issue.ts';
import type { Reason } from './reason.ts';
import type { Roster } from './roster.ts';
import type { Ticket } from './ticket.ts';

/** When the desk got the issue. One that was moved here from another repository starts on arrival. */
export function arrivalOf(issue: Issue, { others }: EventsByKind): Instant {
  return arrivedWith(others)?.at ?? issue.createdAt;
}

function arrivedWith(others: EventsByKind['others']): EventsByKind['others'][number] | undefined {
  return others.findLast(({ kind }) => kind === 'transferred');
}

/**
 * From when a ticket counts. Where the policy says so, that is when the first of its duplicates came, as far as those
 * were opened here by customers. A change of the start that comes late is known from when people made it.
 */
export function beginningOf(
  issue: Issue,
  { others }: EventsByKind,
  arrivedAt: Instant,
  { policy, roster, repository }: { policy: Policy; roster: Roster; repository: string },
): Pick<Ticket, 'openedAt' | 'begunBy' | 'beginningMoved'> {
  const arrival = arrivedWith(others);
  const begunBy: Reason =
    arrival === undefined
      ? { kind: 'opened', by: issue.author.login }
      : { kind: 'moved_here', by: arrival.actor.login };
  const own = { openedAt: arrivedAt, begunBy, beginningMoved: [] };
  if (policy.duplicates === 'own') return own;
  const earlier = issue.duplicates.filter(
    ({ author, createdAt, repository: home }) =>
      createdAt < arrivedAt &&
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
