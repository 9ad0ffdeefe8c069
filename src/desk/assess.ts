import type { Effect } from '../plan/effect.ts';
import { isPage } from '../plan/effect.ts';
import { documentsOf } from '../languages/documents.ts';
import { mergePlans } from '../plan/plan.ts';
import type { Ruling } from '../rules/ruling.ts';
import { begin, decide } from '../rules/decide.ts';
import type { AssigneesDecision } from '../rules/decision.ts';
import type { Beside } from './delivery/deliver.ts';
import { deliver } from './delivery/deliver.ts';
import { numberOf } from './delivery/flood-digest.ts';
import type { Flood } from './delivery/flood.ts';
import { DeskCase } from './desk-case.ts';
import { deskIssues } from './desk-issue.ts';
import type { Evaluation } from './evaluation.ts';
import { caseOf, effectsByRule, evaluated } from './evaluate.ts';
import { boardOf } from './board.ts';
import { isGiven } from './rules/desk-rule.ts';
import { isGivenLater, isHandOutOver, isLeftToDesk, namedOwners } from './rules/hand-out.ts';
import { DESK_RULES, HANDING_RULES } from './rules/index.ts';
import type { Snapshot } from './snapshot.ts';

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
  readonly digested: ReadonlySet<number>;
  /** Tickets of which people have to hear now that something is overdue. */
  readonly due: ReadonlySet<number>;
  /** Those of them of which this plan tells nobody: so many notices at once are more than people can read. */
  readonly suppressed: ReadonlySet<number>;
}

const ALONE: Beside = { digested: new Set(), due: 0 };

export interface Unjudged {
  readonly number: number;
  readonly message: string;
}

/**
 * Judges everything a run has read: the rules of the tables in order, then delivery. Pure: the same snapshot gives the
 * same plan, byte for byte.
 */
export function assess(snapshot: Snapshot, beside = ALONE): Assessment {
  const { policy, sweep } = snapshot;
  const failures: Unjudged[] = [];
  const attempt = <T>(number: number, work: () => T): T[] => {
    try {
      return [work()];
    } catch (error) {
      failures.push({ number, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  };
  const issues = deskIssues(snapshot.issues, snapshot.identity);
  const board = sweep === null ? null : boardOf(issues, snapshot);
  const begun = snapshot.issues.flatMap((issue) =>
    attempt(issue.number, () => {
      const c = caseOf(issue, snapshot);
      return c === null ? null : begin(c);
    }),
  );
  const rulings = HANDING_RULES.reduce<readonly Ruling[]>(
    (tickets, rule) => handed(tickets, rule(tickets, issues, snapshot)),
    begun.filter((ruling) => ruling !== null),
  );
  const named = namedOwners(
    rulings.map((ruling) => ruling.case),
    snapshot,
  );
  const decided = rulings.flatMap((ruling) =>
    attempt(numberOf(ruling), () =>
      decide(ruling, {
        isGivenLater: isGivenLater(ruling, snapshot),
        named: () => named(ruling.case),
      }),
    ),
  );
  const deliveries = deliver(decided, board, beside, snapshot);
  const evaluations = decided.flatMap((one) =>
    attempt(numberOf(one), () => {
      const { delivery, nudge } = deliveries.of(one);
      return evaluated(one, delivery, nudge, snapshot);
    }),
  );
  const ofDesk = { snapshot, issues, board, evaluations, failures: failures.map(sentence) };
  const desk = sweep === null ? null : new DeskCase({ ...ofDesk, sweep });
  const deskEffects = desk === null ? [] : DESK_RULES.flatMap((rule) => rule(desk));
  const digest = deliveries.digest === null ? [] : [deliveries.digest];
  const { digested, due, suppressed, flood } = deliveries;
  const unowned = isHandOutOver(evaluations, snapshot)
    ? evaluations.filter((one) => isLeftToDesk(one, snapshot) && !digested.has(numberOf(one)))
    : [];
  return {
    evaluations,
    plan: mergePlans([deskEffects, digest, ...evaluations.map((e) => e.effects)]),
    deskWide: mergePlans([
      deskEffects,
      digest,
      ...evaluations.map((e) => deskWide(e, digested)),
      ...unowned.map((e) => effectsByRule('owner', e, snapshot)),
    ]),
    failures,
    warnings: [...documentsOf(policy).warnings.values(), ...evaluations.flatMap(unpaged)],
    ...{ digested, due, suppressed, flood },
  };
}

/** What the desk's rules give to somebody, on top of what the tickets' own rules decided. */
function handed(
  tickets: readonly Ruling[],
  given: ReadonlyMap<number, AssigneesDecision>,
): readonly Ruling[] {
  return tickets.map((ruling) => {
    const decision = given.get(numberOf(ruling));
    return decision === undefined ? ruling : { ...ruling, decisions: [...ruling.decisions, decision] };
  });
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
function deskWide(evaluation: Evaluation, digested: ReadonlySet<number>): Effect[] {
  const isDesks = isGiven(evaluation);
  return evaluation.effects.filter(
    (effect) =>
      'saidOn' in effect ||
      (effect.kind === 'create_label' && digested.has(evaluation.ticket.issue.number)) ||
      (effect.kind === 'assign' && isDesks),
  );
}

/** A failure as the run reports it. */
export function sentence({ number, message }: Unjudged): string {
  return `#${String(number)} could not be evaluated: ${message}`;
}
