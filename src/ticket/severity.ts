import type { Instant } from '../calendar/instant.ts';
import type { Policy, SeveritySource } from '../policy/policy.ts';
import type { Deed } from './commands/given.ts';
import type { IdentifiedForm } from './form/match.ts';
import type { Actor } from './issue.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import type { SeverityChange } from './ticket.ts';

/** A body the issue has had: as it was opened, or as an edit left it. */
export interface Revision {
  readonly at: Instant;
  readonly by: Actor;
  readonly form: IdentifiedForm | null;
}

/**
 * Every change of a ticket's severity. The form speaks until a person does, by label or command; from then on edits
 * of the form change nothing. A severity that is taken away stays away until a person sets one.
 *
 * @param revisions the bodies the issue has had, oldest first
 * @param moves of labels by people, in timeline order
 * @param deeds what people commanded, in time order
 */
export function severityChanges(
  policy: Policy,
  revisions: readonly Revision[],
  moves: readonly LabelMove[],
  deeds: readonly Deed[],
  openedAt: Instant,
): SeverityChange[] {
  const words = [...labelWords(policy, moves), ...deedWords(deeds)].sort(
    (a, b) => a.at - b.at || a.place - b.place,
  );
  const firstWord = words[0]?.at ?? Infinity;
  const changes: SeverityChange[] = [];
  const push = (change: SeverityChange): void => {
    const last = changes.at(-1);
    if ((last?.severity ?? null) === change.severity && (last !== undefined || change.severity === null))
      return;
    changes.push({ ...change, at: Math.max(change.at, openedAt) });
  };
  for (const [index, revision] of revisions.entries()) {
    if (revision.at >= firstWord && (index > 0 || revision.at > openedAt)) break;
    const answer = answered(policy, revision.form);
    if (answer !== null)
      push({ at: revision.at, severity: answer.severity, by: revision.by, source: 'form', why: answer.why });
  }
  for (const word of words) {
    const last = changes.at(-1);
    if (word.severity === null && (last?.severity ?? null) !== word.removed) continue;
    const { at, severity, by, source, why } = word;
    if (word.lowers !== true) push({ at, severity, by, source, why });
    // The pressure can be taken off once.
    else if (last !== undefined && last.severity !== null && last.workaroundOf === undefined) {
      const lower = policy.intake.workaround.get(last.severity);
      if (lower !== undefined) push({ at, severity: lower, by, source, why, workaroundOf: last.severity });
    }
  }
  return changes;
}

interface Word extends SeverityChange {
  /** The severity that a removed label stood for. */
  readonly removed: string | null;
  /** Decides between words of one second. */
  readonly place: number;
  /** There is a workaround: whatever it is now, it is less. */
  readonly lowers?: true;
}

function labelWords(policy: Policy, moves: readonly LabelMove[]): Word[] {
  const named = new Map(policy.severities.map((s) => [labelKey(s.label), s.name]));
  // Several that came with the ticket are one statement: the most severe of them.
  const came = new Set(moves.flatMap((move) => (move.place < 0 ? [move.key] : [])));
  const worst = [...named.keys()].find((key) => came.has(key));
  const stated = moves.filter((move) => move.place >= 0 || move.key === worst);
  return stated.flatMap(({ at, by, key, put, why, place }): Word[] => {
    const severity = named.get(key);
    if (severity === undefined) return [];
    const word = { at, by, source: 'label' as const, why, place };
    return [put ? { ...word, severity, removed: null } : { ...word, severity: null, removed: severity }];
  });
}

function deedWords(deeds: readonly Deed[]): Word[] {
  return deeds.flatMap(({ at, by, place, name, word, given }): Word[] => {
    const said = { at, by, source: 'command' as const, place, why: `@${by.login} wrote /${word}` };
    // Nothing is taken away by it: only what it is now counts.
    if (name === 'workaround') return [{ ...said, severity: '', removed: null, lowers: true }];
    if (given.kind !== 'severity') return [];
    const { severity } = given;
    return [{ ...said, why: `${said.why} ${severity}`, severity, removed: null }];
  });
}

/** What the form says about severity: the form's own entry in the policy first, then the general list. */
function answered(policy: Policy, form: IdentifiedForm | null): { severity: string; why: string } | null {
  const own = form === null ? null : (policy.intake.forms.get(form.template.file)?.severity ?? null);
  for (const source of own === null ? policy.intake.severity : [own]) {
    const answer = answeredBy(policy, source, form);
    if (answer !== null) return answer;
  }
  return null;
}

function answeredBy(
  policy: Policy,
  source: SeveritySource,
  form: IdentifiedForm | null,
): { severity: string; why: string } | null {
  if (source.kind === 'fixed') {
    return {
      severity: source.severity,
      why: form === null ? 'the policy' : `the form ${form.template.name}`,
    };
  }
  if (source.kind !== 'field') return null;
  const wanted = source.field.toLowerCase();
  const field = form?.parsed.fields.find(
    (f) => f.id?.toLowerCase() === wanted || f.label.toLowerCase() === wanted,
  );
  const answer = typeof field?.value === 'string' ? field.value.trim() : null;
  if (field === undefined || answer === null) return null;
  const severity = source.map === null ? named(policy, answer) : mapped(source.map, answer);
  return severity === null ? null : { severity, why: `the form's answer to ${field.label}` };
}

function mapped(map: ReadonlyMap<string, string>, answer: string): string | null {
  const said = answer.toLowerCase();
  for (const [option, severity] of map) if (option.trim().toLowerCase() === said) return severity;
  return null;
}

/** An option that is a severity's name, or begins with it as a word of its own: `Urgent – production is down`. */
function named(policy: Policy, answer: string): string | null {
  const said = answer.toLowerCase();
  const severity = policy.severities.find(({ name }) => {
    const word = name.toLowerCase();
    return said.startsWith(word) && !/^[\p{L}\p{N}_-]/u.test(said.slice(word.length));
  });
  return severity?.name ?? null;
}
