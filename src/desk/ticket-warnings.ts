import { isPage } from '../plan/effect.ts';
import { labelKey, MOST_LABELS } from '../ticket/labels.ts';
import type { Evaluation } from './evaluation.ts';

/** What an operator is told of a ticket: what was decided about it and cannot be done, one sentence each. */
export function warningsOf(evaluation: Evaluation): string[] {
  return [...unpaged(evaluation), ...untold(evaluation), ...unlabelled(evaluation)];
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

/** Of what staff are not told in the chat: nothing could write down that it was said. */
function untold({ ticket, decisions, delivery: { channels, isAway } }: Evaluation): string[] {
  const isLeft = decisions.some(
    (d) => d.kind === 'notice' && channels.get(d.key) === 'suppressed' && !ticket.ownMarks.has(d.key),
  );
  const { number, locked } = ticket.issue;
  if (!locked || !isAway || !isLeft) return [];
  return [
    `#${String(number)} is locked, and there is no comment of the desk to mark in it that staff were told: they are not told of it in the chat.`,
  ];
}

/** Labels for which the issue has no room. */
function unlabelled({ ticket: { issue }, decisions, effects }: Evaluation): string[] {
  const after = new Set(issue.labels.map(labelKey));
  for (const effect of effects) {
    if (effect.kind === 'add_labels') for (const name of effect.labels) after.add(labelKey(name));
    if (effect.kind === 'remove_labels') for (const name of effect.labels) after.delete(labelKey(name));
  }
  if (after.size < MOST_LABELS) return [];
  const wanted = decisions.filter((d) => d.kind === 'label').filter(({ present }) => present);
  const names = wanted.map(({ label }) => label.name).filter((name) => !after.has(labelKey(name)));
  if (names.length === 0) return [];
  return [
    `#${String(issue.number)} carries ${String(MOST_LABELS)} labels, as many as GitHub takes: ${[...new Set(names)].join(', ')} cannot be put on.`,
  ];
}
