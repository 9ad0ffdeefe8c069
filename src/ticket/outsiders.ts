import type { Policy } from '../policy/policy.ts';
import type { CommandSetting } from '../policy/sections/commands.ts';
import { authorityFor, openTo } from './commands/authority.ts';
import type { Actor, EventOf, Issue, TimelineEvent } from './issue.ts';
import { isByAuthorAtOnce, sameActor } from './issue.ts';
import { labelKey } from './labels.ts';
import type { Roster } from './roster.ts';
import type { DeniedMove } from './ticket.ts';
import { REVISED } from './revised.ts';

type LabelEvent = EventOf<'labeled' | 'unlabeled'>;

/** An issue without what people did to the desk's labels who may not. */
export interface Unmeddled {
  readonly issue: Issue;
  /** Labels that do not stand as they did before, as GitHub spells them, and whether they should be there. */
  readonly undone: ReadonlyMap<string, boolean>;
  /** Labels, by key, that somebody moves again and again: whatever they should be, they are left alone. */
  readonly contested: ReadonlySet<string>;
  readonly denied: readonly DeniedMove[];
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
 * Where a policy lets only staff move the desk's labels, what others did to them never happened; nor did what somebody
 * did who may not give the command that says the same. Labels that the form brought along as somebody opened the ticket
 * are the form's.
 */
export function withoutOutsiders(issue: Issue, { policy, identity, roster }: Rules): Unmeddled {
  const undone = new Map<string, boolean>();
  const contested = new Set<string>();
  const denied: DeniedMove[] = [];
  const restricted = restrictedLabels(policy);
  if (policy.labelsBy === 'anyone' && restricted.size === 0) return { issue, undone, contested, denied };
  const ours = deskLabels(policy);
  const isDenied = (move: LabelEvent): boolean => {
    const setting = restricted.get(labelKey(move.label));
    return setting !== undefined && move.at >= REVISED && !mayMove(move, setting, roster, issue);
  };
  const isMeddling = (move: LabelEvent): boolean => {
    const { actor, at, label } = move;
    if (sameActor(actor, identity) || isByAuthorAtOnce(actor, at, issue)) return false;
    const isOutside = policy.labelsBy === 'roster' && ours.has(labelKey(label)) && !roster.isStaff(actor, at);
    return isOutside || isDenied(move);
  };
  const labels = new Map(issue.labels.map((name) => [labelKey(name), name]));
  const dropped = new Set<TimelineEvent>();
  for (const [key, moves] of movesByLabel(issue)) {
    const meddling = moves.filter(isMeddling);
    const name = meddling.at(-1)?.label;
    if (name === undefined) continue;
    const setting = restricted.get(key);
    let stands = moves[0]?.kind === 'unlabeled';
    for (const move of moves) {
      const puts = move.kind === 'labeled';
      // Whoever puts back what another moved is not told that it was taken back.
      if (setting !== undefined && puts !== stands && isDenied(move) && isMeddling(move))
        denied.push(denialOf(move, setting));
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
  return { issue: { ...issue, events, labels: [...labels.values()] }, undone, contested, denied };
}

function denialOf({ at, actor, label, kind }: LabelEvent, setting: CommandSetting): DeniedMove {
  return { at, by: actor, label, put: kind === 'labeled', openTo: openTo(setting) };
}

/** Whether somebody may give the command that says what the label does. */
function mayMove({ actor, at }: LabelEvent, setting: CommandSetting, roster: Roster, issue: Issue): boolean {
  const staff = roster.isStaff(actor, at);
  const customer = sameActor(actor, issue.author);
  return authorityFor(setting, { staff, customer, groups: roster.groups(actor) }) !== null;
}

const restrictedByPolicy = new WeakMap<Policy, ReadonlyMap<string, CommandSetting>>();

/** The labels that say what a command says, by key, whose command the policy leaves to some. */
function restrictedLabels(policy: Policy): ReadonlyMap<string, CommandSetting> {
  const known = restrictedByPolicy.get(policy);
  if (known !== undefined) return known;
  const { commands, labels, severities, team, intake, changes } = policy;
  const twins: [CommandSetting, string[]][] = [
    [commands.severity, severities.map(({ label }) => label)],
    [commands.incident, [labels.incident.name]],
    [commands['cannot-wait'], policy.cannotWait === null ? [] : [labels.cannot_wait.name]],
    [commands.project, [labels.project.name]],
    [commands.pending, [labels.pending.name]],
    [commands.hold, [labels.on_hold.name]],
    [commands.escalate, team.groups.flatMap(({ label }) => label ?? [])],
    [commands.route, [...intake.forms.values()].flatMap(({ label }) => label ?? [])],
    [commands.stage, (changes?.stages ?? []).map(({ label }) => label.name)],
    [commands['post-mortem'], [labels.post_mortem_due.name]],
  ];
  const found = new Map(
    twins
      .filter(([{ who }]) => who !== null)
      .flatMap(([setting, names]) => names.map((name) => [labelKey(name), setting] as const)),
  );
  restrictedByPolicy.set(policy, found);
  return found;
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
  const { labels, severities, flags, team, intake, customers, changes } = policy;
  const found = new Set(
    [
      ...Object.values(labels).map(({ name }) => name),
      ...severities.map(({ label }) => label),
      ...flags.map(({ label }) => label.name),
      ...team.groups.flatMap(({ label }) => label ?? []),
      ...[...intake.forms.values()].flatMap(({ label }) => label ?? []),
      ...(changes?.stages ?? []).map(({ label }) => label.name),
      ...intake.severity.flatMap((source) => (source.kind === 'label' ? [...source.map.keys()] : [])),
      ...customers.labels.keys(),
    ].map(labelKey),
  );
  labelsByPolicy.set(policy, found);
  return found;
}
