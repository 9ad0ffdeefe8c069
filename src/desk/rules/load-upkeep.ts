import { later } from '../../calendar/instant.ts';
import { documentsOf } from '../../languages/documents.ts';
import { keyOf, isKey } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import type { Effect } from '../../plan/effect.ts';
import { labelChanges, missingLabels } from '../../plan/label-effects.ts';
import { LOAD_LABEL } from '../../policy/load-label.ts';
import type { Load } from '../../policy/sections/workload.ts';
import { ownComments } from '../../ticket/own-comments.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Board } from '../board.ts';
import { FIRST } from '../board.ts';
import type { DeskCase } from '../desk-case.ts';
import type { LoadReport } from '../load/load-figures.ts';
import { loadReport } from '../load/load-report.ts';
import { AS_USUAL, loadStateOn } from '../load/load-state.ts';
import { calledFor, isTakenBack } from '../load/called-staff.ts';
import { loadOf, staffingOf } from '../suggest.ts';
import type { DeskRule } from './desk-rule.ts';

/**
 * The desk's own issue carries a label while there is unusually much to do, and once that has lasted too long those whom the
 * policy names are told, once. When it is over nobody is.
 */
export const loadUpkeep: DeskRule = (desk) => {
  const { board } = desk;
  if (board === null) return [];
  const report = desk.derived(loadReport);
  return [...label(board, report, desk), ...(report === null ? [] : lasting(board, report, desk))];
};

function label({ ref, present }: Board, report: LoadReport | null, { context }: DeskCase): Effect[] {
  const { identity, roster, labels } = context;
  const state = present === null ? AS_USUAL : loadStateOn(present.issue, identity, roster);
  // Without a word of the policy the label is people's, but for what the desk itself put on.
  if (report === null && (state.since === null || state.by !== null)) return [];
  const carried = new Map((present?.issue.labels ?? []).map((name) => [labelKey(name), name]));
  // What somebody put on who has no say goes first, so that the desk's own event tells of it next time.
  const isWanted = (report?.since ?? null) !== null && report?.isForged === false;
  const because = isWanted ? 'There is unusually much to do.' : 'There is as much to do as usual.';
  const decision = { kind: 'label' as const, rule: 'load', label: LOAD_LABEL, present: isWanted };
  const decisions = [{ ...decision, record: false, because, deadline: FIRST }];
  return [
    ...missingLabels(decisions, new Set(labels.map(labelKey))),
    // It is opened with it.
    ...(present === null ? [] : labelChanges(ref, decisions, carried)),
  ];
}

function lasting(board: Board, { load: written, figures, since }: LoadReport, desk: DeskCase): Effect[] {
  const { context, standings } = desk;
  const { policy, identity, now } = context;
  if (written.lasting === null || since === null || board.present === null) return [];
  const { target, told } = written.lasting;
  const to = calledFor(told, context);
  if (told.groups.length + told.people.length === 0) return [];
  if (target.calendar.add(since, target.within) > now) return [];
  const { issue } = board.present;
  const isTold = ownComments(issue, identity).some(
    ({ marker, event }) => event.at >= since && marker.keys.some((key) => isKey('lasting-load', key)),
  );
  if (isTold || isTakenBack(issue, identity, later(since, target.within))) return [];
  const load = loadOf(standings, now);
  const owners = staffOf(written, desk)
    .map((login) => ({ login, tickets: load.get(login) ?? 0 }))
    .sort((a, b) => b.tickets - a.tickets);
  const facts = {
    ...{ to, since, limit: target, owners, ...figures },
    unowned: desk.queue.filter((one) => one.owners.length === 0).length,
    below: written.work?.below ?? null,
  };
  const key = keyOf('lasting-load', since);
  return [
    {
      kind: 'create_comment',
      issue: board.ref,
      keys: [key],
      body: marked([key], documentsOf(policy).write('lasting-load', facts)),
      because: `There has been unusually much to do for ${target.text}.`,
      deadline: FIRST,
    },
  ];
}

/** Everybody whose load is told: those of the group who are there, and whoever else owns something. */
function staffOf({ group }: Load, { context, standings }: DeskCase): string[] {
  const { available } = staffingOf([], context, group ?? undefined);
  const owning = [...loadOf(standings, context.now).keys()];
  return [...new Set([...available, ...owning])];
}
