import type { Policy } from '../policy/policy.ts';
import type { Actor, EventOf, Issue, TimelineEvent } from './issue.ts';
import { isByAuthorAtOnce, sameActor } from './issue.ts';
import { labelKey } from './labels.ts';
import type { Roster } from './roster.ts';

type LabelEvent = EventOf<'labeled' | 'unlabeled'>;

/** An issue without what outsiders did to the desk's labels. */
export interface Unmeddled {
  readonly issue: Issue;
  /** Labels that do not stand as they did before, as GitHub spells them, and whether they should be there. */
  readonly undone: ReadonlyMap<string, boolean>;
  /** Labels, by key, that somebody moves again and again: whatever they should be, they are left alone. */
  readonly contested: ReadonlySet<string>;
}

interface Rules {
  readonly policy: Policy;
  /** The account that acts for the desk. */
  readonly identity: Actor;
  readonly roster: Roster;
}

/** Whoever moves a label so often does not stop for being reverted; two that never give in would never end. */
const MOST_TRIES = 5;

/**
 * Where a policy lets only staff move the desk's labels, what others did to them never happened. Labels that the form
 * brought along as somebody opened the ticket are the form's.
 */
export function withoutOutsiders(issue: Issue, { policy, identity, roster }: Rules): Unmeddled {
  const undone = new Map<string, boolean>();
  const contested = new Set<string>();
  if (policy.labelsBy === 'anyone') return { issue, undone, contested };
  const ours = deskLabels(policy);
  const isMeddling = ({ actor, at, label }: LabelEvent): boolean =>
    ours.has(labelKey(label)) &&
    !sameActor(actor, identity) &&
    !roster.isStaff(actor, at) &&
    !isByAuthorAtOnce(actor, at, issue);
  const labels = new Map(issue.labels.map((name) => [labelKey(name), name]));
  const dropped = new Set<TimelineEvent>();
  for (const [key, moves] of movesByLabel(issue)) {
    const meddling = moves.filter(isMeddling);
    const name = meddling.at(-1)?.label;
    if (name === undefined) continue;
    let stands = moves[0]?.kind === 'unlabeled';
    for (const move of moves) {
      const puts = move.kind === 'labeled';
      // The desk's own move that puts things back says nothing either.
      if (isMeddling(move) || (puts === stands && sameActor(move.actor, identity))) dropped.add(move);
      else stands = puts;
    }
    if (stands === labels.has(key)) continue;
    if (meddling.length > MOST_TRIES) contested.add(key);
    else undone.set(name, stands);
    if (stands) labels.set(key, name);
    else labels.delete(key);
  }
  const events = issue.events.filter((event) => !dropped.has(event));
  return { issue: { ...issue, events, labels: [...labels.values()] }, undone, contested };
}

function movesByLabel({ events }: Issue): Map<string, LabelEvent[]> {
  const moves = new Map<string, LabelEvent[]>();
  for (const event of events) {
    if (event.kind !== 'labeled' && event.kind !== 'unlabeled') continue;
    const key = labelKey(event.label);
    const known = moves.get(key);
    if (known === undefined) moves.set(key, [event]);
    else known.push(event);
  }
  return moves;
}

const labelsByPolicy = new WeakMap<Policy, ReadonlySet<string>>();

/** Every label that means something to the desk, by key. */
function deskLabels(policy: Policy): ReadonlySet<string> {
  const known = labelsByPolicy.get(policy);
  if (known !== undefined) return known;
  const { labels, severities, flags, team, intake, customers } = policy;
  const found = new Set(
    [
      ...Object.values(labels).map(({ name }) => name),
      ...severities.map(({ label }) => label),
      ...flags.map(({ label }) => label.name),
      ...team.groups.flatMap(({ label }) => label ?? []),
      ...[...intake.forms.values()].flatMap(({ label }) => label ?? []),
      ...intake.severity.flatMap((source) => (source.kind === 'label' ? [...source.map.keys()] : [])),
      ...customers.labels.keys(),
    ].map(labelKey),
  );
  labelsByPolicy.set(policy, found);
  return found;
}
