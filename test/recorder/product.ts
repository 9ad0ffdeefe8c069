/**
 * The one place at which the recorder touches the product. When the code behind it is rebuilt, this file follows;
 * nothing else under test/recorder does.
 */
import type { Instant } from '../../src/calendar/instant.ts';
import { later, instant as momentAt } from '../../src/calendar/instant.ts';
import type { Assessment } from '../../src/desk/assessment.ts';
import { assess } from '../../src/desk/assess.ts';
import { explainText, ticketText } from '../../src/desk/explained-ticket.ts';
import type { Snapshot } from '../../src/desk/snapshot.ts';
import { formatProblem } from '../../src/policy/format.ts';
import type { FileText } from '../../src/policy/files.ts';
import { completePolicy } from '../../src/policy/files.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { noteEffects } from '../../src/plan/page-record.ts';
import type { Effect, SendPage } from '../../src/plan/effect.ts';
import { DOCUMENT_NAMES } from '../../src/documents/index.ts';
import { outcomeOf, planLines } from '../../src/hosts/outcome.ts';
import { parseFormTemplate } from '../../src/ticket/form/template.ts';
import type { FormTemplate } from '../../src/ticket/form/form.ts';
import { formsOf } from '../../src/ticket/form/match.ts';
import type { Actor, Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { recordsOf } from '../../src/ticket/own-records.ts';
import { rosterOf } from '../../src/ticket/roster.ts';

export type { Actor, Effect, Instant, Issue, TimelineEvent };
export { later, momentAt };
/** What may become of a page. */
export type PageOutcome = keyof SendPage['outcomes'];

export const documentNames: readonly string[] = DOCUMENT_NAMES;

/** A desk as its repository describes it. */
export interface DeskFiles {
  readonly policy: string;
  /** Name of the file → its text. */
  readonly forms: Readonly<Record<string, string>>;
  /** Path → what lies there. */
  readonly files: Readonly<Record<string, string>>;
  readonly teams: Readonly<Record<string, readonly string[]>>;
}

export interface Desk {
  readonly policy: Policy;
  readonly templates: readonly FormTemplate[];
  readonly teams: DeskFiles['teams'];
  readonly identity: Actor;
}

/** Reads a policy and its files. Whatever is wrong with them is a fault of the recorder. */
export async function deskOf({ policy: text, forms, files, teams }: DeskFiles): Promise<Desk> {
  const { policy, problems, locate } = await loadPolicy({ text, file: 'steward.yml' });
  if (policy === null) throw new Error(problems.map(formatProblem).join('\n'));
  const lying = new Map<string, FileText>(Object.entries(files));
  const completed = completePolicy(policy, lying, locate);
  const faults = completed.problems.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Error(faults.map(formatProblem).join('\n'));
  const templates = Object.entries(forms).map(([file, form]) => {
    const { template, problems: wrong } = parseFormTemplate(file, form);
    if (template === null) throw new Error(wrong.map(formatProblem).join('\n'));
    return template;
  });
  return { policy: completed.policy, templates, teams, identity: { login: 'steward', kind: 'bot' } };
}

/** What a run looks at. */
export interface Seen {
  readonly issues: readonly Issue[];
  readonly labels: readonly string[];
  readonly now: Instant;
  readonly policySince: Instant | null;
  /** Whether it is a run over every ticket. */
  readonly sweep: boolean;
}

/** What a run over a desk made of it. */
export interface Outcome {
  readonly plan: readonly Effect[];
  /** The plan as the Action prints it. */
  readonly lines: readonly string[];
  /** Sentences of the run on what went differently; those on templates come once a process. */
  readonly warnings: readonly string[];
  /** The job's summary. */
  readonly summary: string;
  /** Ticket → what the command line explains of it, and what a comment explains to staff and to the customer. */
  readonly explained: (number: number) => { command: string; staff: string; customer: string } | null;
}

/** What a run knows. */
export function snapshotOf(desk: Desk, { issues, labels, now, policySince, sweep }: Seen): Snapshot {
  const { policy } = desk;
  return {
    policy,
    policySince,
    identity: desk.identity,
    roster: rosterOf(policy.team, {
      teams: new Map(Object.entries(desk.teams)),
      collaborators: new Set(['ana', 'bo', 'chen']),
    }),
    forms: formsOf(desk.templates),
    recordsOn: recordsOf(desk),
    repository: 'acme/helpdesk',
    labels,
    issues,
    sweep: sweep ? { total: issues.length, faults: [], policyErrors: 0 } : null,
    now,
  };
}

/** One run, without its writes. */
export function look(desk: Desk, seen: Seen): Outcome {
  const snapshot = snapshotOf(desk, seen);
  const { policy, now } = snapshot;
  const assessment = assess(snapshot);
  const [failure] = assessment.failures;
  if (failure !== undefined) throw new Error(`#${failure.number} ${failure.message}`);
  const { plan } = assessment;
  return {
    plan,
    lines: planLines(plan),
    warnings: assessment.warnings,
    summary: seen.sweep ? summaryOf(assessment, snapshot) : '',
    explained: (number) => {
      const one = assessment.evaluations.find(({ ticket }) => ticket.issue.number === number);
      if (one === undefined) return null;
      return {
        command: explainText(one, policy, now),
        staff: ticketText(one, policy, now, 'staff'),
        customer: ticketText(one, policy, now, 'customer'),
      };
    },
  };
}

function summaryOf(assessment: Assessment, snapshot: Snapshot): string {
  const total = snapshot.issues.length;
  return outcomeOf({
    ...assessment,
    viewer: snapshot.identity,
    // What a template did wrong is told from the first time on that it did, whichever ticket that was.
    warnings: [],
    ...{
      context: snapshot,
      issue: null,
      unserved: [],
      stopped: null,
      gone: [],
      unassignable: new Map(),
      evaluated: total,
      total,
      requests: 0,
      dryRun: true,
      stoodBy: null,
      pausedUntil: null,
      isProposal: false,
    },
    ...{ written: 0, left: [], held: 0, failed: [] },
    understood: { policy: snapshot.policy, since: snapshot.policySince, problems: [], fallback: null },
  }).summary;
}

/** The comments that keep what became of a page. */
export function notesOf(page: Effect, outcome: PageOutcome): readonly Effect[] {
  return page.kind === 'page' ? noteEffects([{ effect: page, outcome }]) : [];
}
