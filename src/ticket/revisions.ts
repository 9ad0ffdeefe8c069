import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Forms, IdentifiedForm } from './form/form.ts';
import type { Actor, Issue } from './issue.ts';
import { isByAuthorAtOnce, sameActor } from './issue.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';

/** A body the issue has had: as it was opened, or as an edit left it. */
export interface Revision {
  readonly at: Instant;
  readonly by: Actor;
  readonly form: IdentifiedForm | null;
}

/** The bodies the issue has had, oldest first; one nobody edited has had one. */
export function revisionsOf(
  issue: Issue,
  moves: readonly LabelMove[],
  policy: Rules,
  forms: Forms,
): Revision[] {
  const { title, type } = issue;
  const labels = labelsOfForm(issue, moves, policy);
  const formOf = (body: string): Revision['form'] => forms.identify({ title, body, labels, type });
  const edits = issue.bodyEdits.flatMap((edit) => (edit.text === null ? [] : [{ ...edit, text: edit.text }]));
  if (edits.length > 0)
    return edits.map((edit) => ({ at: edit.at, by: edit.editor, form: formOf(edit.text) }));
  // Without the earlier revisions all that is certain is that today's words stand since the last edit.
  return [{ at: issue.lastEditedAt ?? issue.createdAt, by: issue.author, form: formOf(issue.body) }];
}

/** An edit of the issue's text that changed more than its blanks. */
export interface BodyEdit {
  readonly at: Instant;
  readonly by: Actor;
}

/** The edits that somebody made to the issue's text, oldest first, as far as GitHub still shows what they changed. */
export function bodyEditsBy(issue: Issue, isMeant: (editor: Actor, at: Instant) => boolean): BodyEdit[] {
  const shown = issue.bodyEdits.flatMap(({ at, editor, text }) =>
    text === null ? [] : [{ at, by: editor, text }],
  );
  const words = shown.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return shown
    .filter(({ at, by }, index) => index > 0 && words[index] !== words[index - 1] && isMeant(by, at))
    .map(({ at, by }) => ({ at, by }));
}

/** The parts of a policy that say which labels stand for something. */
type Rules = Pick<Policy, 'intake' | 'labels' | 'severities'>;

/**
 * The labels, by key, that tell which form made the issue: those that people gave it. Where a label stands for
 * something, whoever puts it on says that, and it tells the form only where it came with the ticket. What the desk put
 * on follows from the ticket, and tells nothing.
 */
function labelsOfForm(issue: Issue, moves: readonly LabelMove[], policy: Rules): string[] {
  const { routing, telling } = spokenOf(policy);
  const labels = new Set<string>();
  const came: string[] = [];
  for (const { key, put, place, by, at } of moves) {
    if (put) labels.add(key);
    else labels.delete(key);
    if (!put || !telling.has(key)) continue;
    const first = place < 0 || isByAuthorAtOnce(by, at, issue);
    if (first || (routing.has(key) && sameActor(by, issue.author))) came.push(key);
  }
  return [...new Set([...[...labels].filter((key) => !telling.has(key)), ...came])];
}

/** Labels, by key, that stand for something. */
interface Spoken {
  /** They move a ticket from one form's process to another's. */
  readonly routing: ReadonlySet<string>;
  /** All by which people and the desk tell each other how a ticket stands, these included. */
  readonly telling: ReadonlySet<string>;
}

const spoken = new WeakMap<Rules, Spoken>();

function spokenOf(policy: Rules): Spoken {
  const known = spoken.get(policy);
  if (known !== undefined) return known;
  const { intake, labels, severities } = policy;
  const routing = new Set([...intake.forms.values()].flatMap(({ label }) => label?.toLowerCase() ?? []));
  const names = [...Object.values(labels).map(({ name }) => name), ...severities.map(({ label }) => label)];
  const found = { routing, telling: new Set([...routing, ...names.map(labelKey)]) };
  spoken.set(policy, found);
  return found;
}
