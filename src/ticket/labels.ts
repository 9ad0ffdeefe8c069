import type { Actor, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LabelHistory, Since } from './ticket.ts';

/** GitHub compares label names without regard to case. */
export function labelKey(name: string): string {
  return name.toLowerCase();
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** What became of each label, and by whom. Labels that this bot moved are echoes of an earlier fold, kept apart. */
export function labelHistories(issue: Issue, identity: Actor): Map<string, LabelHistory> {
  const histories = new Map<string, Mutable<LabelHistory>>();
  for (const event of issue.events) {
    if (event.kind !== 'labeled' && event.kind !== 'unlabeled') continue;
    const key = labelKey(event.label);
    const history = histories.get(key) ?? {
      name: event.label,
      putByUs: [],
      takenByUs: [],
      putByPeople: [],
      takenByPeople: [],
    };
    histories.set(key, history);
    const ours = sameActor(event.actor, identity);
    if (event.kind === 'labeled') (ours ? history.putByUs : history.putByPeople).push(event.at);
    else (ours ? history.takenByUs : history.takenByPeople).push(event.at);
  }
  return histories;
}

/**
 * The set of labels that people gave the ticket, from each instant on. A label that is there today without an event
 * that put it there came with the issue (a transfer or an import) and counts from the beginning.
 */
export function peoplesLabels(issue: Issue, identity: Actor, from: Instant): Since<ReadonlySet<string>>[] {
  const moved = new Set<string>();
  for (const event of issue.events) {
    if (event.kind === 'labeled' || event.kind === 'unlabeled') moved.add(labelKey(event.label));
  }
  const current = new Set(issue.labels.map(labelKey).filter((key) => !moved.has(key)));
  const history: Since<ReadonlySet<string>>[] = [{ at: from, value: new Set(current) }];
  for (const event of issue.events) {
    if (event.kind !== 'labeled' && event.kind !== 'unlabeled') continue;
    if (sameActor(event.actor, identity)) continue;
    if (event.kind === 'labeled') current.add(labelKey(event.label));
    else current.delete(labelKey(event.label));
    history.push({ at: Math.max(event.at, from), value: new Set(current) });
  }
  return history;
}
