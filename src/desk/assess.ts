import type { Effect } from '../plan/effect.ts';
import { wordsElsewhere } from '../plan/effect.ts';
import { documentsOf } from '../languages/documents.ts';
import { mergePlans } from '../plan/plan.ts';
import type { Surroundings } from '../plan/plan.ts';
import type { Circumstances } from '../rules/case.ts';
import type { Decided, Ruling } from '../rules/ruling.ts';
import { begin, decide } from '../rules/decide.ts';
import type { AssigneesDecision } from '../rules/decision.ts';
import type { Issue } from '../ticket/issue.ts';
import type { Assessment } from './assessment.ts';
import { sentence } from './assessment.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim.ts';
import type { Announced, Beside } from './delivery/deliver.ts';
import { deliver, deliverAlone } from './delivery/deliver.ts';
import { numberOf } from './delivery/flood-digest.ts';
import { DeskCase } from './desk-case.ts';
import type { DeskIssue } from './desk-issue.ts';
import { deskIssueOf } from './desk-issue.ts';
import type { Evaluation } from './evaluation.ts';
import { caseOf, circumstancesOf } from './case-of-issue.ts';
import { effectsByRule, evaluated, standingOf, surroundingsOf } from './evaluate.ts';
import { boardOf } from './board.ts';
import type { NoTicket } from './no-ticket.ts';
import { excludedAs } from './no-ticket.ts';
import { queueOf } from './queue-order.ts';
import { mayBeChecked } from './rules/agenda-checkboxes.ts';
import { givenIn } from './rules/desk-rule.ts';
import { choiceFor, isHandOutOver, isLeftToDesk, suggestionFor } from './rules/hand-out.ts';
import { DESK_RULES, HANDING_RULES } from './rules/index.ts';
import type { Refusals } from './unassignable.ts';
import { NO_REFUSALS, toldOf } from './unassignable.ts';
import type { RunContext, Snapshot, Sweep } from './snapshot.ts';
import type { Standing } from './standing.ts';
import { loadOf } from './suggest.ts';
import { warningsOf } from './ticket-warnings.ts';

/** What GitHub had to be asked, once a run had looked at what it read. */
export interface Known {
  readonly refusals: Refusals;
  /** Login → open tickets of some people; null: not asked. */
  readonly load: ReadonlyMap<string, number> | null;
}

const NOTHING_KNOWN: Known = { refusals: NO_REFUSALS, load: null };

const ALONE: Beside = { digested: new Set(), due: 0 };

/**
 * Judges everything a run has read: the rules of the tables in order, then delivery. Pure: the same snapshot gives the
 * same plan, byte for byte.
 */
export function assess(snapshot: Snapshot, beside = ALONE): Assessment {
  const { issues, sweep } = snapshot;
  const assessor = new Assessor(snapshot, { isSweep: sweep !== null, beside, keep: true });
  assessor.take(issues);
  return assessor.finish(sweep);
}

export interface AssessorOptions {
  /** Whether every ticket will be taken; else nothing can be said of the desk as a whole. */
  readonly isSweep: boolean;
  /** Whether all that is derived of tickets is asked for in the end. */
  readonly keep: boolean;
  readonly beside?: Beside;
}

/** How far the judging of one issue has come. */
type Stage =
  | { readonly is: 'no ticket'; readonly why: NoTicket; readonly own: DeskIssue | null }
  | { readonly is: 'begun'; readonly ruling: Ruling }
  | { readonly is: 'decided'; readonly decided: Decided }
  | {
      readonly is: 'judged';
      readonly standing: Standing;
      readonly evaluation: Evaluation | null;
      readonly warnings: readonly string[];
      readonly isWithheld: boolean;
    }
  | { readonly is: 'failed'; readonly message: string };

/**
 * Judges what a run reads as it reads it, in any number of parts, and keeps of each ticket no more than the desk as a
 * whole needs: all of it where the others decide who gets it or how people are told, else its standing.
 */
export class Assessor {
  readonly #context: RunContext;
  readonly #isSweep: boolean;
  readonly #beside: Beside;
  readonly #keep: boolean;
  readonly #circumstances: Circumstances;
  readonly #surroundings: Omit<Surroundings, 'explain'>;
  /** By number, in the order in which they were read first. */
  readonly #stages = new Map<number, Stage>();

  constructor(context: RunContext, { isSweep, keep, beside = ALONE }: AssessorOptions) {
    this.#context = context;
    this.#isSweep = isSweep;
    this.#keep = keep;
    this.#beside = beside;
    this.#circumstances = circumstancesOf(context);
    this.#surroundings = surroundingsOf(context);
  }

  /** An issue that was taken before counts as it is now. */
  take(issues: readonly Issue[]): void {
    for (const issue of issues) {
      this.#attempt(issue.number, () => {
        const c = caseOf(issue, this.#context, this.#circumstances);
        if (c === null) return noTicket(issue, this.#context);
        const ruling = begin(c);
        const isOpenToOthers =
          !this.#isSweep ||
          mayBeChecked(ruling, this.#context) ||
          isLeftToDesk(ruling, this.#context) ||
          choiceFor(c, this.#context).length > 0;
        return isOpenToOthers ? { is: 'begun', ruling } : this.#decided(ruling);
      });
    }
  }

  /** Whose open tickets have to be counted before it can be said whom the desk suggests. A sweep counts them itself. */
  toCount(): ReadonlySet<string> {
    const begun = this.#isSweep ? [] : this.#all('begun');
    return new Set(begun.flatMap(({ ruling }) => choiceFor(ruling.case, this.#context)));
  }

  /** Whom the desk would give tickets to, once everything was taken; without those of whom GitHub need not be asked. */
  handOuts(refusals: Refusals): readonly { readonly number: number; readonly login: string }[] {
    const begun = this.#all('begun').map(({ ruling }) => ruling);
    return this.#handed(this.#ownIssues(), begun, refusals).flatMap((ruling) => {
      const { participants } = claimOf(ruling.case);
      const logins = givenIn(ruling).filter((login) => !participants.has(login));
      return logins.map((login) => ({ number: numberOf(ruling), login }));
    });
  }

  /** The desk's own issues among those that were taken. */
  get ownIssues(): readonly DeskIssue[] {
    return this.#ownIssues();
  }

  /** What comes of it all, once everything was taken. */
  finish(sweep: Sweep | null, { refusals, load }: Known = NOTHING_KNOWN): Assessment {
    const context = this.#context;
    const ownIssues = this.#ownIssues();
    const board = sweep === null ? null : boardOf(ownIssues, context);
    this.#handOut(ownIssues, { refusals, load });
    const deliveries = deliver(
      this.#all('decided').map(({ decided }) => decided),
      this.#all('judged').map(({ standing }) => standing),
      board,
      this.#isSweep ? { ...this.#beside, due: null } : this.#beside,
      context,
    );
    const last: Evaluation[] = [];
    for (const { decided } of this.#all('decided'))
      this.#attempt(numberOf(decided), () => {
        const judged = this.#judged(decided, deliveries.of(decided));
        last.push(judged.evaluation);
        return judged.stage;
      });
    const judged = this.#all('judged');
    const standings = judged.map(({ standing }) => standing);
    const failures = [...this.#stages].flatMap(([number, stage]) =>
      stage.is === 'failed' ? [{ number, message: stage.message }] : [],
    );
    const read = this.#stages.size;
    const tickets = read - this.#all('no ticket').length;
    const ofDesk = { context, issues: ownIssues, board, standings, read, refusals };
    const desk = sweep === null ? null : new DeskCase({ ...ofDesk, sweep, failures: failures.map(sentence) });
    const deskEffects = desk === null ? [] : DESK_RULES.flatMap((rule) => rule(desk));
    const { digests, digested, due, suppressed, flood, isForSweep } = deliveries;
    const unowned = isHandOutOver(standings, context)
      ? last.filter((one) => isLeftToDesk(one, context) && !digested.has(numberOf(one)))
      : [];
    return {
      others: new Map(
        [...this.#stages].flatMap(([number, stage]) =>
          stage.is === 'no ticket' ? [[number, stage.why] as const] : [],
        ),
      ),
      ...{ standings, ownIssues, read, tickets, failures, digested, due, suppressed, flood, isForSweep },
      evaluations: judged.flatMap(({ evaluation }) => evaluation ?? []),
      withheld: judged.filter(({ isWithheld }) => isWithheld).length,
      queue: desk?.queue ?? queueOf(standings, context.policy.queue),
      plan: mergePlans([deskEffects, digests, ...standings.map(({ effects }) => effects)]),
      deskWide: mergePlans([
        deskEffects,
        digests,
        ...standings.map((one) => deskWide(one, digested)),
        ...unowned.map((one) => effectsByRule('owner', one, this.#surroundings)),
      ]),
      warnings: [
        ...documentsOf(context.policy).warnings.values(),
        ...judged.flatMap(({ warnings }) => warnings),
      ],
    };
  }

  /** Gives tickets to people, and then decides all the rest about those that it might have given. */
  #handOut(issues: readonly DeskIssue[], { refusals, load: known }: Known): void {
    const begun = this.#all('begun').map(({ ruling }) => ruling);
    const told = toldOf(refusals, refusals.tickets.size === 0 ? [] : this.#claims());
    const rulings = this.#handed(issues, begun, refusals);
    const load = this.#isSweep && begun.length > 0 ? loadOf(this.#claims(), this.#context.now) : known;
    // They stay whole until the end: whom nobody could be given to has to be told of.
    for (const ruling of rulings)
      this.#attempt(numberOf(ruling), () => ({
        is: 'decided',
        decided: this.#decide(ruling, { load, refusals, told: told.get(numberOf(ruling)) ?? [] }),
      }));
  }

  #handed(issues: readonly DeskIssue[], begun: readonly Ruling[], refusals: Refusals): readonly Ruling[] {
    const parts = { issues, claims: this.#claims(), refusals };
    const desk = { context: this.#context, isSweep: this.#isSweep, ...parts };
    return HANDING_RULES.reduce((tickets, rule) => handed(tickets, rule(tickets, desk)), begun);
  }

  #ownIssues(): DeskIssue[] {
    return this.#all('no ticket')
      .flatMap(({ own }) => own ?? [])
      .sort((a, b) => a.issue.number - b.issue.number);
  }

  #claims(): Claim[] {
    return [...this.#stages.values()].flatMap((stage): Claim[] => {
      if (stage.is === 'begun') return [claimOf(stage.ruling.case)];
      if (stage.is === 'decided') return [claimOf(stage.decided.case)];
      return stage.is === 'judged' ? [stage.standing] : [];
    });
  }

  #decide(ruling: Ruling, known: Known & { readonly told: readonly string[] }): Decided {
    return decide(ruling, {
      refused: known.told,
      isGivenLater: !this.#isSweep && isLeftToDesk(ruling, this.#context),
      named: () => suggestionFor(ruling.case, this.#context, known),
    });
  }

  #decided(ruling: Ruling): Stage {
    const decided = this.#decide(ruling, { ...NOTHING_KNOWN, told: [] });
    const alone = this.#isSweep ? deliverAlone(decided, this.#beside, this.#context) : null;
    return alone === null ? { is: 'decided', decided } : this.#judged(decided, alone).stage;
  }

  #judged(
    decided: Decided,
    { delivery, nudge, isWithheld }: Announced,
  ): { readonly stage: Stage; readonly evaluation: Evaluation } {
    const evaluation = evaluated(decided, delivery, nudge, this.#surroundings);
    const standing = standingOf(evaluation);
    const kept = this.#keep ? evaluation : null;
    const warnings = warningsOf(evaluation);
    return { stage: { is: 'judged', standing, evaluation: kept, warnings, isWithheld }, evaluation };
  }

  /** The issues that have come to one stage, in the order in which they were read. */
  #all<Is extends Stage['is']>(is: Is): Extract<Stage, { readonly is: Is }>[] {
    const has = (stage: Stage): stage is Extract<Stage, { readonly is: Is }> => stage.is === is;
    return [...this.#stages.values()].filter(has);
  }

  #attempt(number: number, work: () => Stage): void {
    try {
      this.#stages.set(number, work());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#stages.set(number, { is: 'failed', message });
    }
  }
}

function noTicket(issue: Issue, context: RunContext): Stage {
  const why = excludedAs(issue, context) ?? 'not selected';
  return { is: 'no ticket', why, own: deskIssueOf(issue, context.identity) };
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

/** What of a ticket's changes depends on the others: the record of a digest, and whom it is given to. */
function deskWide({ number, isGiven, effects }: Standing, digested: ReadonlySet<number>): Effect[] {
  return effects.filter((effect) => {
    const words = wordsElsewhere(effect);
    const isDigested = digested.has(number);
    return (
      (words !== null && words.office !== true && (words.chat !== true || isDigested)) ||
      (effect.kind === 'create_label' && isDigested) ||
      (effect.kind === 'assign' && isGiven)
    );
  });
}
