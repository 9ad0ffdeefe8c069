import type { Policy } from '../policy/policy.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import type { Words } from './seen.ts';
import type { Since } from './ticket.ts';

export function wordsOf(
  policy: Policy,
  moves: readonly LabelMove[],
  commands: readonly DoneCommand[],
): Words {
  const calls = consequencesOf(commands, 'call');
  return {
    incident: called(policy.labels.incident.name, 'incident', moves, calls),
    cannotWait: called(policy.labels.cannot_wait.name, 'cannot_wait', moves, calls),
    project: called(policy.labels.project.name, 'project', moves, calls),
    form: routes(policy, moves, commands),
    stage: stages(policy, moves, commands),
  };
}

/** Place: where it stands in the timeline. */
interface Placed<T> extends Since<T> {
  readonly place: number;
}

function called(
  label: string,
  what: 'incident' | 'cannot_wait' | 'project',
  moves: readonly LabelMove[],
  calls: ReturnType<typeof consequencesOf<'call'>>,
): Since<boolean>[] {
  const key = labelKey(label);
  return inOrder([
    ...moves.filter((move) => move.key === key).map(({ at, put, place }) => ({ at, value: put, place })),
    ...calls
      .filter(({ consequence }) => consequence.called === what)
      .map(({ command: { line }, consequence }) => ({
        at: line.at,
        value: consequence.undone !== true,
        place: line.place,
      })),
  ]);
}

/** A form's own label moves the ticket to that form as the command does; taking it off moves the ticket back. */
function routes(
  policy: Policy,
  moves: readonly LabelMove[],
  commands: readonly DoneCommand[],
): Since<string | null>[] {
  const files = new Map<string, string>();
  for (const [file, { label }] of policy.intake.forms) if (label !== null) files.set(labelKey(label), file);
  const commanded = consequencesOf(commands, 'route').map(({ consequence, command: { line } }) => ({
    ...{ at: line.at, value: consequence.file, put: true, place: line.place },
  }));
  return oneAtATime(files, moves, commanded).map(({ at, value }) => ({ at, value }));
}

/** The same of the stage of a change. What was before the policy kept stages, no label of today says. */
function stages(
  { changes }: Policy,
  moves: readonly LabelMove[],
  commands: readonly DoneCommand[],
): Placed<string | null>[] {
  if (changes === null) return [];
  const names = new Map(changes.stages.map(({ name, label }) => [labelKey(label.name), name]));
  const commanded = consequencesOf(commands, 'stage').map(({ consequence, command: { line } }) => ({
    ...{ at: line.at, value: consequence.stage, put: true, place: line.place },
  }));
  const from = changes.effective ?? -Infinity;
  return oneAtATime(names, moves, commanded).filter(({ at }) => at >= from);
}

interface Put extends Placed<string> {
  readonly put: boolean;
}

/** Things of which one holds at a time, by label or by command: the latest. */
function oneAtATime(
  byLabel: ReadonlyMap<string, string>,
  moves: readonly LabelMove[],
  commanded: readonly Put[],
): Placed<string | null>[] {
  const labelled = moves.flatMap(({ at, key, put, place }): Put[] => {
    const value = byLabel.get(key);
    return value === undefined ? [] : [{ at, value, put, place }];
  });
  const history: Placed<string | null>[] = [];
  for (const { at, value, put, place } of inOrder([...commanded, ...labelled])) {
    // Taking off the label of another one says nothing about this one.
    if (put) history.push({ at, value, place });
    else if (history.at(-1)?.value === value) history.push({ at, value: null, place });
  }
  return history;
}

function inOrder<T extends Placed<unknown>>(words: readonly T[]): T[] {
  return words.toSorted((a, b) => a.at - b.at || a.place - b.place);
}
