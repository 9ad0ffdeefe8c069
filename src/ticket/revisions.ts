import type { Instant } from '../calendar/instant.ts';
import type { Intake } from '../policy/sections/intake.ts';
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
  intake: Intake,
  forms: Forms,
): Revision[] {
  const { title, type } = issue;
  const labels = labelsOfForm(issue, moves, intake);
  const formOf = (body: string): Revision['form'] => forms.identify({ title, body, labels, type });
  const edits = issue.bodyEdits.flatMap((edit) => (edit.text === null ? [] : [{ ...edit, text: edit.text }]));
  if (edits.length > 0)
    return edits.map((edit) => ({ at: edit.at, by: edit.editor, form: formOf(edit.text) }));
  // Without the earlier revisions all that is certain is that today's words stand since the last edit.
  return [{ at: issue.lastEditedAt ?? issue.createdAt, by: issue.author, form: formOf(issue.body) }];
}

/**
 * The labels that tell which form made the issue. Those that move a ticket from one form's process to another's tell
 * it only where they were there from the beginning, or its author put them on.
 */
function labelsOfForm(issue: Issue, moves: readonly LabelMove[], intake: Intake): string[] {
  const routing = new Set([...intake.forms.values()].flatMap(({ label }) => label?.toLowerCase() ?? []));
  const first = moves.filter(
    ({ key, put, place, by, at }) =>
      put &&
      routing.has(key) &&
      (place < 0 || sameActor(by, issue.author) || isByAuthorAtOnce(by, at, issue)),
  );
  return [...issue.labels.filter((name) => !routing.has(labelKey(name))), ...first.map(({ key }) => key)];
}
