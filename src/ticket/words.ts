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
    project: called(policy.labels.project.name, 'project', moves, calls),
    form: routes(policy, moves, commands),
  };
}

type Placed<T> = Since<T> & { readonly place: number };

function called(
  label: string,
  what: 'incident' | 'project',
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
    at: line.at,
    value: consequence.file,
    put: true,
    place: line.place,
  }));
  const labelled = moves.flatMap(({ at, key, put, place }) => {
    const value = files.get(key);
    return value === undefined ? [] : [{ at, value, put, place }];
  });
  const history: Since<string | null>[] = [];
  for (const { at, value, put } of inOrder([...commanded, ...labelled])) {
    // Taking off the label of another form says nothing about this one.
    if (put) history.push({ at, value });
    else if (history.at(-1)?.value === value) history.push({ at, value: null });
  }
  return history;
}

function inOrder<T extends Placed<unknown>>(words: readonly T[]): T[] {
  return words.toSorted((a, b) => a.at - b.at || a.place - b.place);
}
