import type { Instant } from '../../calendar/instant.ts';
import type { Consequence } from '../../commands/consequence.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Issue } from '../issue.ts';
import { allLabelsOver, labelKey, MOST_LABELS } from '../labels.ts';
import { REVISED } from '../revised.ts';
import type { Command, DoneCommand } from './command.ts';
import { valueAt } from '../ticket.ts';

/**
 * Commands less those whose label GitHub did not take, since the issue carried as many as it may when they were given:
 * what the label stands for never came to be. A hand-over tells and calls people, a close is one without its label.
 *
 * @param issue with everybody's moves of labels, the desk's included
 */
export function withinRoom(
  commands: readonly Command[],
  issue: Issue,
  arrivedAt: Instant,
  policy: Policy,
): readonly Command[] {
  const moved = issue.events.filter((event) => event.kind === 'labeled').length;
  if (moved + issue.labels.length < MOST_LABELS) return commands;
  const carried = allLabelsOver(issue, arrivedAt);
  /** Labels that commands before it in the same comment bring. */
  let coming: { readonly comment: string; readonly labels: Set<string> } = { comment: '', labels: new Set() };
  return commands.map((command) => {
    if (command.outcome !== 'done') return command;
    const { at, comment } = command.line;
    if (comment.id !== coming.comment) coming = { comment: comment.id, labels: new Set() };
    const moves = command.consequences.flatMap((one) => moveBy(one, policy) ?? []);
    for (const { to, from } of moves) {
      const there = new Set([...(valueAt(carried, at) ?? []), ...coming.labels]);
      if (there.has(labelKey(to)) || from.some((name) => there.has(labelKey(name)))) continue;
      if (there.size >= MOST_LABELS && at >= REVISED) return full(command, to);
      coming.labels.add(labelKey(to));
    }
    return command;
  });
}

/** A label that a command brings, and those whose place it takes. */
interface Move {
  readonly to: string;
  readonly from: readonly string[];
}

function moveBy(consequence: Consequence, { labels, severities, intake, changes }: Policy): Move | null {
  switch (consequence.kind) {
    case 'severity': {
      const level = severities.find(({ name }) => name === consequence.severity);
      return level === undefined ? null : { to: level.label, from: severities.map(({ label }) => label) };
    }
    case 'wait':
      return { to: labels[consequence.reason].name, from: [] };
    case 'call':
      if (consequence.called === 'out_of_scope' || consequence.undone === true) return null;
      return { to: labels[consequence.called].name, from: [] };
    case 'route': {
      const to = intake.forms.get(consequence.file)?.label ?? null;
      return to === null
        ? null
        : { to, from: [...intake.forms.values()].flatMap(({ label }) => label ?? []) };
    }
    case 'stage': {
      const stages = changes?.stages ?? [];
      const to = stages.find(({ name }) => name === consequence.stage)?.label.name;
      return to === undefined ? null : { to, from: stages.map(({ label }) => label.name) };
    }
    default:
      return null;
  }
}

function full({ line, role, name }: DoneCommand, label: string): Command {
  const because = { kind: 'full', label, most: MOST_LABELS } as const;
  return {
    ...{ line, role, name, outcome: 'refused' },
    reason: { kind: 'not_now', because },
    nearest: null,
    openTo: [],
  };
}
