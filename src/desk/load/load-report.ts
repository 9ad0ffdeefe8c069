import type { Instant } from '../../calendar/instant.ts';
import { instant, SECOND } from '../../calendar/instant.ts';
import { readKey } from '../../marks/key.ts';
import { loadAt, type Load } from '../../policy/sections/workload.ts';
import { membersOf } from '../../team/duty.ts';
import { presenceOf } from '../../team/presence.ts';
import type { DeskCase } from '../desk-case.ts';
import type { DeskIssue } from '../desk-issue.ts';
import { staffingOf } from '../suggest.ts';
import { teamsOf } from '../teams.ts';
import type { LoadFigures, LoadReport } from './load-figures.ts';
import { AS_USUAL, causesOf, isLoadLabel, isUnusualNext, loadStateOn } from './load-state.ts';

/**
 * The load by what the desk's own issue remembers of it and by today's figures: whether it was unusual its label says, and
 * since when its text, which the run writes that finds it out. Null: the policy says nothing of it, or gives the desk no
 * such issue.
 */
export function loadReport({ board, queue, context }: DeskCase): LoadReport | null {
  const { policy, identity, roster, now } = context;
  const present = board?.present ?? null;
  const load = loadAt(policy, now);
  if (load === null || board === null) return null;
  const state = present === null ? AS_USUAL : loadStateOn(present.issue, identity, roster);
  const figures = figuresOf(load, queue, context);
  const isUnusual = isUnusualNext(state, load, figures, now);
  const begun = state.since === null ? whole(now) : (sinceIn(present) ?? state.since);
  return {
    ...{ load, figures, by: state.by, since: isUnusual ? begun : null },
    causes: causesOf(load, figures, now),
    isForged: state.since === null && (present?.issue.labels.some(isLoadLabel) ?? false),
  };
}

function figuresOf({ group }: Load, queue: DeskCase['queue'], context: DeskCase['context']): LoadFigures {
  const { policy, roster, now } = context;
  const { team, ownership, triage } = policy;
  const name = group ?? ownership?.group ?? triage?.group ?? undefined;
  const staffing = staffingOf([], context, name);
  const teams = teamsOf(context);
  const found = team.groups.find((one) => one.name === name) ?? team.groups[0];
  const people = found === undefined ? roster.logins(now) : membersOf(team, found.name, teams);
  const members = people.filter((login) => roster.isStaff({ login, kind: 'human' }, now));
  const presence = presenceOf(team, teams);
  return {
    work: queue.filter(({ waits }) => !waits).length,
    onDuty: staffing.onDuty.filter(staffing.isThere).length,
    away: members.filter((login) => !presence.isThere(login, now)).length,
    members: members.length,
  };
}

/** Since when it has been unusual, as the text of the desk's issue keeps it; null: it does not say. */
function sinceIn(present: DeskIssue | null): Instant | null {
  return (present?.keys ?? []).flatMap((key) => readKey('unusual-load', key) ?? [])[0] ?? null;
}

/** Marks tell whole seconds. */
function whole(at: Instant): Instant {
  return instant(at - (at % SECOND));
}
