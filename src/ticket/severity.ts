import { type Instant, instant, latest, NEVER } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { DoneCommand } from './commands/command.ts';
import { commanded, consequencesOf } from './commands/command.ts';
import type { Actor } from './issue.ts';
import type { LabelMove } from './labels.ts';
import type { Revision } from './revisions.ts';
import type { Finding, SeverityChange } from './ticket.ts';

/** Evidence that a ticket's severity is told from. */
export interface SeverityEvidence {
  /** The bodies the issue has had, oldest first. */
  readonly revisions: readonly Revision[];
  /** Moves of labels by people, in timeline order. */
  readonly moves: readonly LabelMove[];
  /** The commands that people gave, in time order. */
  readonly commands: readonly DoneCommand[];
  /** Moments at which anything changed that a finding may depend on. Ascending, from the opening on. */
  readonly moments: readonly Instant[];
  /** The ticket's own word about itself at an instant, by the body it then had or by another; null: nothing. */
  readonly find: (at: Instant, revision?: Revision) => Finding | null;
  readonly isStaff: (actor: Actor, at: Instant) => boolean;
  /** Severities by their labels' keys, the most severe first. */
  readonly severityLabels: ReadonlyMap<string, string>;
  /** Whether what somebody says holds only until staff have set a severity. */
  readonly isProposal: (by: Actor, at: Instant) => boolean;
  /** A label that came with the form says what the form says: it is no person's word. */
  readonly isOfForm: (move: LabelMove) => boolean;
}

/** The history of a ticket's severity. */
export interface SeverityStory {
  /** Oldest first. */
  readonly changes: readonly SeverityChange[];
  /** Changes that the form came to say after people had spoken. */
  readonly overruled: readonly SeverityChange[];
}

/**
 * Every change of a ticket's severity. The form and the policy's other sources speak until a person does, by label, by
 * command, or, for staff, by changing the form's answer; from then on they change nothing. A severity that is taken
 * away stays away until a person sets one.
 */
export function severityOver(policy: Policy, evidence: SeverityEvidence): SeverityStory {
  const { moments } = evidence;
  const words = [...labelWords(evidence), ...commandWords(evidence), ...staffAnswers(evidence)].sort(
    (a, b) => a.at - b.at || a.place - b.place,
  );
  const openedAt = moments[0] ?? instant(0);
  const firstWord = words[0]?.at ?? NEVER;
  const changes: SeverityChange[] = [];
  const push = (change: SeverityChange): void => {
    const last = changes.at(-1);
    // Staff who say what a claim was granted anyway, or what was proposed, have confirmed it.
    const same =
      (last?.severity ?? null) === change.severity &&
      last?.claimed === change.claimed &&
      // Whoever says again what staff have settled proposes nothing.
      (last?.proposed !== true || change.proposed === true);
    if (same) return;
    changes.push({ ...change, at: latest(change.at, openedAt) });
  };
  for (const at of moments) {
    if (at >= firstWord && at > openedAt) break;
    // Of edits within one second, each may have said something that the next took back.
    for (const revision of revisionsAt(evidence, at)) {
      const found = evidence.find(at, revision);
      if (found !== null && !(isUntold(found) && isKept(changes.at(-1)))) push({ ...found, at });
    }
    const source = changes.at(-1)?.source;
    // An answer that was blanked leaves what it said; a label that was taken off takes it away.
    if (source !== undefined && TAKEN.has(source) && evidence.find(at) === null)
      push(taken(evidence, at, source));
  }
  for (const word of words) {
    const last = changes.at(-1);
    const { change, removed } = word;
    if (word.confirms === true) {
      const severity = last?.claimed ?? last?.severity ?? null;
      if (severity !== null) push({ ...change, severity });
      continue;
    }
    if (change.severity === null && (last?.severity ?? null) !== removed) continue;
    if (word.lowers !== true) push(change);
    // The pressure can be taken off once.
    else if (last !== undefined && last.severity !== null && last.workaroundOf === undefined) {
      const lower = policy.intake.workaround.get(last.severity);
      if (lower !== undefined) push({ ...change, severity: lower, workaroundOf: last.severity });
    }
  }
  return { changes, overruled: overruledBy(evidence, firstWord) };
}

/** The bodies that an instant knows, in their order: those written at it, or else the one that stands. */
function revisionsAt({ revisions, moments }: SeverityEvidence, at: Instant): (Revision | undefined)[] {
  const first = at === moments[0];
  const written = revisions.filter((revision) => revision.at === at || (first && revision.at < at));
  return written.length > 0 ? written : [undefined];
}

/** Whether anything or anybody has said how severe a ticket is, or that nobody knows any more. */
export function isTold(last: SeverityChange | undefined): boolean {
  return (last?.source ?? 'otherwise') !== 'otherwise';
}

/** Nothing told it. */
function isUntold({ source }: Pick<SeverityChange, 'source'>): boolean {
  return source === 'otherwise';
}

/** Whether it stays when what said it says nothing any more. */
function isKept(last: SeverityChange | undefined): boolean {
  return last !== undefined && !TAKEN.has(last.source);
}

/** What a word is besides a severity. */
function proposalBy({ isProposal }: SeverityEvidence): (by: Actor, at: Instant) => { proposed?: true } {
  return (by, at) => (isProposal(by, at) ? { proposed: true } : {});
}

const TAKEN = new Set<SeverityChange['source']>(['label', 'type', 'issue_field']);

interface Word {
  readonly at: Instant;
  readonly change: SeverityChange;
  /** The severity that a removed label stood for. */
  readonly removed: string | null;
  /** Decides between words of one second. */
  readonly place: number;
  /** There is a workaround: whatever it is now, it is less. */
  readonly lowers?: boolean;
  /** It is what is claimed, or else what it is now. */
  readonly confirms?: boolean;
}

function labelWords(evidence: SeverityEvidence): Word[] {
  const { moves, severityLabels, isOfForm } = evidence;
  const proposal = proposalBy(evidence);
  const told = moves.filter(({ key }) => severityLabels.has(key));
  // Several that came with the ticket are one statement: the most severe of them.
  const came = told.filter(({ place }) => place < 0).map(({ key }) => key);
  const worst = [...severityLabels.keys()].find((key) => came.includes(key));
  const stated = told.filter((move) => (move.place >= 0 || move.key === worst) && !isOfForm(move));
  return stated.map(({ at, by, key, put, why, place }): Word => {
    const named = severityLabels.get(key) ?? null;
    const made = { at, by, source: 'label' as const, why };
    const change = put ? { ...made, severity: named, ...proposal(by, at) } : { ...made, severity: null };
    return { at, change, removed: put ? null : named, place };
  });
}

function commandWords(evidence: SeverityEvidence): Word[] {
  const { commands } = evidence;
  const proposal = proposalBy(evidence);
  return consequencesOf(commands, 'severity', 'confirmation', 'workaround').map(
    ({ command, consequence }): Word => {
      const { at, by, place } = command.line;
      // Nothing is taken away by it: only what it is now counts.
      const lowers = consequence.kind === 'workaround';
      const confirms = consequence.kind === 'confirmation';
      const severity = consequence.kind === 'severity' ? consequence.severity : '';
      const why = commanded(command, confirms ? 'confirm' : severity);
      const change = { at, severity, by, source: 'command' as const, why, ...proposal(by, at) };
      return { at, change, removed: null, place, lowers, confirms };
    },
  );
}

/** Staff who change what the form says have said it themselves. */
function staffAnswers(evidence: SeverityEvidence): Word[] {
  return rewordings(evidence).flatMap(({ revision: { at, by }, found }): Word[] =>
    evidence.isStaff(by, at) ? [{ at, change: { ...found, at, by }, removed: null, place: Infinity }] : [],
  );
}

/** Changes that others made to the form after people had spoken. */
function overruledBy(evidence: SeverityEvidence, firstWord: Instant): SeverityChange[] {
  return rewordings(evidence).flatMap(({ revision: { at, by }, found }): SeverityChange[] =>
    at > firstWord && !evidence.isStaff(by, at) ? [{ ...found, at, by }] : [],
  );
}

/** Edits that changed what the form comes to. */
function rewordings({
  revisions,
  find,
  moments,
}: SeverityEvidence): { revision: Revision; found: Finding }[] {
  return revisions.flatMap((revision, index) => {
    const before = revisions[index - 1];
    if (before === undefined || revision.at <= (moments[0] ?? 0)) return [];
    const found = toldBy(find, revision.at, revision);
    if (found === null) return [];
    const was = toldBy(find, revision.at, before);
    return (was?.claimed ?? was?.severity) === (found.claimed ?? found.severity) ? [] : [{ revision, found }];
  });
}

function toldBy(find: SeverityEvidence['find'], at: Instant, revision: Revision): Finding | null {
  const found = find(at, revision);
  return found === null || isUntold(found) ? null : found;
}

function taken({ moves }: SeverityEvidence, at: Instant, source: SeverityChange['source']): SeverityChange {
  const move = moves.findLast((one) => one.at === at && !one.put);
  const by: Actor = move?.by ?? { login: 'ghost', kind: 'ghost' };
  return { at, severity: null, by, source, why: move?.why ?? { kind: 'unsaid' } };
}
