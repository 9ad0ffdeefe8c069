import type { Effect } from '../plan/effect.ts';
import { isPage } from '../plan/effect.ts';
import type { DeskFacts } from '../documents/desk.ts';
import { documentsOf } from '../languages/documents.ts';
import { mergePlans } from '../plan/plan.ts';
import type { Board } from './board.ts';
import { boardOf, deskFacts, planBoard } from './board.ts';
import type { Evaluation, Judged } from './evaluate.ts';
import { effectsOf, judge } from './evaluate.ts';
import type { Flood, Hush } from './flood.ts';
import { hush } from './flood.ts';
import { planHandovers } from './handover.ts';
import { handOut, inHand } from './handout.ts';
import { handTicked, planMeetings } from './meeting.ts';
import { ownIssues } from './own.ts';
import type { Snapshot } from './snapshot.ts';
import { standings } from './standing.ts';

export interface Assessment {
  readonly evaluations: readonly Evaluation[];
  /** What would make GitHub agree with every decision, earliest deadlines in front of each kind. */
  readonly plan: readonly Effect[];
  /** The part of the plan that only a run over every ticket can make: the desk's own issues, and what follows from them. */
  readonly deskWide: readonly Effect[];
  /** Issues that could not be judged: one that is broken must not keep the others waiting. */
  readonly failures: readonly Unjudged[];
  /** Where the built-in text stood in for a template that failed, and pages that cannot be sent. One sentence each. */
  readonly warnings: readonly string[];
  /** More notices were due than one run posts; null: they were not. */
  readonly flood: Flood | null;
  /** Tickets of which a digest of this plan tells: nothing is told or recorded on them but by it. */
  readonly told: ReadonlySet<number>;
  /** Tickets of which people have to hear now that something is overdue. */
  readonly noticed: ReadonlySet<number>;
  /** Those of them of which this plan tells nobody: so many notices at once are more than people can read. */
  readonly withheld: ReadonlySet<number>;
}

/** What goes on beside one plan. */
export interface Beside {
  /** Tickets of which another plan of the same run tells elsewhere: notices, and what records them, wait. */
  readonly told: ReadonlySet<number>;
  /** Of so many other tickets people had to hear from this process within the last hour. */
  readonly noticed: number;
}

const ALONE: Beside = { told: new Set(), noticed: 0 };

export interface Unjudged {
  readonly number: number;
  readonly message: string;
}

/** Judges everything a run has read. Pure: the same snapshot gives the same plan, byte for byte. */
export function assess(snapshot: Snapshot, beside = ALONE): Assessment {
  const { issues, identity, policy } = snapshot;
  const failures: Unjudged[] = [];
  const attempt = <T>(number: number, work: () => T): T[] => {
    try {
      return [work()];
    } catch (error) {
      failures.push({ number, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  };
  const judged = issues.flatMap((issue) => attempt(issue.number, () => judge(issue, snapshot)));
  const own = ownIssues(issues, identity);
  const board = snapshot.sweep === null ? null : boardOf(own, snapshot);
  const all = judged.filter((one) => one !== null);
  const tickets = handOut(handTicked(own, all, snapshot), snapshot).map((one) => inHand(one, snapshot));
  const hushed = hush(tickets, board, beside.noticed, snapshot);
  const evaluations = tickets.flatMap((one) =>
    attempt(one.ticket.issue.number, () => evaluation(one, hushed, board, beside.told, snapshot)),
  );
  const desk = planDesk(snapshot, board, evaluations, failures);
  const digest = hushed.digest === null ? [] : [hushed.digest];
  return {
    evaluations,
    plan: mergePlans([desk, digest, ...evaluations.map((e) => e.effects)]),
    deskWide: mergePlans([desk, digest, ...evaluations.map((e) => deskWide(e, hushed.told))]),
    failures,
    warnings: [...documentsOf(policy).warnings.values(), ...evaluations.flatMap(unpaged)],
    flood: hushed.flood,
    told: hushed.told,
    noticed: hushed.noticed,
    withheld: hushed.withheld,
  };
}

function evaluation(
  judged: Judged,
  hushed: Hush,
  board: Board | null,
  held: ReadonlySet<number>,
  snapshot: Snapshot,
): Evaluation {
  const { number } = judged.ticket.issue;
  const decisions = hushed
    .decisions(judged)
    .filter((d) => !held.has(number) || !(d.kind === 'notice' || (d.kind === 'label' && d.record)));
  const effects = effectsOf({ ...judged, decisions }, snapshot);
  if (board === null || !hushed.told.has(number)) return { ...judged, effects };
  const keeps = decisions.some(({ kind }) => kind === 'told');
  const waiting = effects.map((effect) =>
    ('record' in effect && effect.record) ||
    (keeps && effect.kind === 'edit_comment' && effect.keys.includes('status'))
      ? { ...effect, saidOn: board.ref }
      : effect,
  );
  return { ...judged, effects: waiting };
}

/** Whom the policy wants woken and the plan does not: the plan could not write down that it was done. */
function unpaged({ ticket: { issue }, decisions, effects }: Evaluation): string[] {
  const due = decisions.filter((d) => d.kind === 'page').filter(({ action }) => action === 'trigger');
  if (!issue.locked || due.length === 0 || effects.some(isPage)) return [];
  const pagers = [...new Set(due.map(({ pager }) => pager))].join(', ');
  return [
    `#${String(issue.number)} is locked, and there is no comment of the desk to mark a page in: the pager ${pagers} is not called.`,
  ];
}

/** What of a ticket's changes depends on the others: the record of a digest, and whom it is given to. */
function deskWide({ ticket, decisions, effects }: Evaluation, told: ReadonlySet<number>): Effect[] {
  const isGiven = decisions.some((d) => d.kind === 'assignees' && d.rule === 'owner');
  return effects.filter(
    (effect) =>
      'saidOn' in effect ||
      (effect.kind === 'create_label' && told.has(ticket.issue.number)) ||
      (effect.kind === 'assign' && isGiven),
  );
}

/** What concerns the desk as a whole. Only a run over every ticket can say. */
function planDesk(
  snapshot: Snapshot,
  board: Board | null,
  evaluations: readonly Evaluation[],
  failures: readonly Unjudged[],
): Effect[] {
  const { sweep, issues, identity, now } = snapshot;
  if (sweep === null) return [];
  const own = ownIssues(issues, identity);
  const facts = (): DeskFacts =>
    deskFacts(
      snapshot,
      { ...sweep, faults: [...sweep.faults, ...failures.map(sentence)] },
      issues.length - failures.length,
      standings(evaluations, now),
    );
  return [
    ...planBoard(board, own, snapshot, facts),
    ...planHandovers(board, evaluations, snapshot),
    ...planMeetings(own, evaluations, snapshot),
  ];
}

/** A failure as the run reports it. */
export function sentence({ number, message }: Unjudged): string {
  return `#${String(number)} could not be evaluated: ${message}`;
}
