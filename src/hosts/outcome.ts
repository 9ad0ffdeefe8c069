import { formatForPeople } from '../calendar/moment.ts';
import { oneLine } from '../documents/escape.ts';
import type { Effect } from '../plan/effect.ts';
import { describe } from '../plan/effect-line.ts';
import type { Flood } from '../desk/delivery/flood.ts';
import type { QueueEntry } from '../desk/queue-entry.ts';
import { proposalHead, proposalText } from '../desk/first-proposal.ts';
import { summaryText } from '../desk/summary.ts';
import { formatProblem } from '../policy/format.ts';
import type { RunReport } from './run-report.ts';

/** A run in figures and words, the same for every host. */
export interface Outcome {
  readonly queue: readonly QueueEntry[];
  readonly breaches: number;
  readonly unowned: number;
  /** The job summary, Markdown. */
  readonly summary: string;
  /** What went differently than a healthy desk wants it. */
  readonly warnings: readonly string[];
  /** Why the run counts as failed; empty when it does not. */
  readonly faults: readonly string[];
}

export function outcomeOf(report: RunReport): Outcome {
  const { context, queue, understood, plan, stoodBy } = report;
  const warnings: string[] = [];
  if (understood.fallback !== null) {
    warnings.push(
      `The newest policy has errors; the version of commit ${understood.fallback.oid.slice(0, 7)} is in force until they are fixed.`,
    );
  }
  if (stoodBy !== null && !report.dryRun) {
    warnings.push(`The account ${name(stoodBy)} acts for this desk, so this run wrote nothing.`);
  }
  if (report.pausedUntil !== null) {
    const end =
      report.pausedUntil === Infinity
        ? ''
        : ` until ${formatForPeople(report.pausedUntil, context.policy.timezone)}`;
    const many = String(plan.length);
    warnings.push(`The policy pauses the desk${end}: ${many} changes are due, and nothing was written.`);
  }
  if (report.isProposal) warnings.push(proposalHead(plan.length));
  if (report.left.length > 0) {
    const next = report.left.slice(0, 3).map(describe).join('; ');
    warnings.push(
      `The limit on writes leaves ${String(report.left.length)} changes for the next run, first: ${next}.`,
    );
  }
  if (report.flood !== null) warnings.push(floodText(report.flood));
  if (report.held > 0) {
    const many = report.held === 1 ? '1 page waits' : `${String(report.held)} pages wait`;
    warnings.push(`${many} for a later run: the policy allows no more in an hour.`);
  }
  warnings.push(...report.warnings, ...report.unserved);
  const faults = [...report.failed];
  if (report.evaluated < report.total) {
    faults.push(`Evaluated ${String(report.evaluated)} of ${String(report.total)} tickets.`);
  }
  for (const problem of understood.problems)
    if (problem.severity === 'error') faults.push(formatProblem(problem));
  const summary = summaryText({
    repository: context.repository,
    about: report.standings.find(({ number }) => number === report.issue) ?? null,
    timezone: context.policy.timezone,
    now: context.now,
    queue,
    evaluated: report.evaluated,
    total: report.total,
    requests: report.requests,
    written: report.written,
    planned: plan.length,
    left: report.left.map(describe),
    dryRun: report.dryRun,
    warnings: [...warnings, ...report.failed],
  });
  const proposal = report.isProposal ? `\n${proposalText(plan, urlsIn(report))}` : '';
  const breaches = queue.filter((s) => s.state === 'breached').length;
  return {
    queue,
    breaches,
    unowned: queue.filter((s) => s.unowned).length,
    summary: summary + proposal,
    warnings,
    faults,
  };
}

function urlsIn({ queue, ownIssues }: RunReport): ReadonlyMap<number, string> {
  const own = ownIssues.map(({ issue }) => issue);
  return new Map([...queue, ...own].map(({ number, url }) => [number, url]));
}

/** One line an effect, with its reason: what `--dry-run` prints and what a real run says it does. */
export function planLines(plan: readonly Effect[]): string[] {
  return plan.map((effect) => oneLine(`${describe(effect)}. ${effect.because}`));
}

/** A plan as plain data, for machines. Bodies are left out where asked: they may be long. */
export function planData(plan: readonly Effect[], bodies: boolean): unknown[] {
  return plan.map((effect) => (bodies ? effect : withoutTexts(effect)));
}

function floodText({ way, tickets, posted, putOff }: Flood): string {
  const many = `Notices were due on ${String(tickets)} tickets at once.`;
  const rest = putOff > 0 ? ` ${String(putOff)} of them wait for the next run.` : '';
  switch (way) {
    case 'digest':
      return `${many} People were told in one comment on the desk's issue, and the tickets carry their labels alone.${rest}`;
    case 'in chat':
      return `${many} Staff were told in one message in the chat.${rest}`;
    case 'most pressing':
      return `${many} They were posted on the ${String(posted)} most pressing; the others carry their labels alone, and nobody was told of them. A desk with an issue of its own (desk: issue: true) tells of all in one comment.`;
    case 'in turn':
      return `${many} Staff were told of the ${String(posted)} most pressing; of the others they are told as the hours pass, as many as the policy allows.`;
    case 'later':
      return `${many} More were posted within an hour than the policy allows, so the next run over every ticket tells of all at once.`;
  }
}

function withoutTexts(effect: Effect): unknown {
  if (effect.kind === 'page') return { ...effect, outcomes: undefined };
  if (effect.kind === 'say') return { ...effect, message: undefined };
  return 'body' in effect ? { ...effect, body: undefined } : effect;
}

function name(actor: { readonly login: string; readonly kind: string }): string {
  return actor.kind === 'bot' ? `${actor.login}[bot]` : actor.login;
}
