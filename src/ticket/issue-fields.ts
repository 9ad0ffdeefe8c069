import type { Instant } from '../calendar/instant.ts';
import type { EventsByKind, Issue } from './issue.ts';
import { AT_ONCE } from './issue.ts';
import type { Since } from './ticket.ts';

/** The issue's GitHub type, from each instant on. One that was never changed has held from the beginning. */
export function typeOver(issue: Issue, { others }: EventsByKind, openedAt: Instant): Since<string | null>[] {
  const changes = others.flatMap((event) =>
    event.kind === 'type_changed' ? [{ at: event.at, value: event.type }] : [],
  );
  return since(changes, issue.type, openedAt);
}

/** The issue's title in lower case, from each instant on: whoever may edit it writes it anew, its author among them. */
export function titleOver(
  { title }: Pick<Issue, 'title'>,
  { others }: Pick<EventsByKind, 'others'>,
  from: Instant,
): Since<string>[] {
  const renames = others.flatMap((event) => (event.kind === 'renamed' && event.at > from ? [event] : []));
  const first = { at: from, value: renames[0]?.before ?? title };
  return [first, ...renames.map(({ at, title: value }) => ({ at, value }))].map(({ at, value }) => ({
    at,
    value: value.toLowerCase(),
  }));
}

/** The values of the issue's GitHub fields over time, by name in lower case. */
export function fieldsOver(
  issue: Issue,
  { others }: EventsByKind,
  openedAt: Instant,
): Map<string, Since<string | null>[]> {
  const today = new Map([...issue.fields].map(([name, value]) => [name.toLowerCase(), value]));
  const changes = new Map<string, Since<string | null>[]>([...today.keys()].map((name) => [name, []]));
  for (const event of others) {
    if (event.kind !== 'field_changed') continue;
    const name = event.field.toLowerCase();
    const change = { at: event.at, value: event.value };
    const known = changes.get(name);
    if (known === undefined) changes.set(name, [change]);
    else known.push(change);
  }
  return new Map([...changes].map(([name, list]) => [name, since(list, today.get(name) ?? null, openedAt)]));
}

function since(
  changes: readonly Since<string | null>[],
  today: string | null,
  openedAt: Instant,
): Since<string | null>[] {
  if (changes.length === 0) return [{ at: openedAt, value: today }];
  const history: Since<string | null>[] = [{ at: openedAt, value: null }];
  for (const { at, value } of changes) {
    if (at <= openedAt + AT_ONCE) history[0] = { at: openedAt, value };
    else history.push({ at, value });
  }
  // Where the records and the issue disagree about today (an import, a lost event), the issue is right.
  const last = history.at(-1);
  if (last !== undefined) history[history.length - 1] = { at: last.at, value: today };
  return history;
}
