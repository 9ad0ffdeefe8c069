import { type Instant, later, SECOND } from '../calendar/instant.ts';
import type { IncidentState } from '../commands/incident-words.ts';
import { shownStretches } from '../incident/publication.ts';
import type { Case } from '../rules/case.ts';
import type { PageIncident, PageUpdate } from './model.ts';
import { shownIncident } from './shown-incident.ts';
import { updateNames } from './told.ts';
import { valueAt } from '../ticket/ticket.ts';

/** One thing that was published of an incident: those who follow it elsewhere are told of it once. */
export interface PageNews {
  /** Its name among the news of its incident, `[a-z0-9-]+`, which it keeps. */
  readonly id: string;
  readonly kind: 'shown' | 'update' | 'resolved' | 'reopened' | 'withdrawn' | 'learnt';
  readonly at: Instant;
  /** State that it tells. */
  readonly state: IncidentState;
  /** The update that it tells; null: it has no words. */
  readonly update: PageUpdate<IncidentState> | null;
  /** It says that the update before it was wrong. */
  readonly corrects: boolean;
  /** What is published of it. Of one that was withdrawn: nothing but that. */
  readonly incident: PageIncident;
}

/**
 * What was published of a ticket's incident, in order. As it is published it is told as it stands, however much was said
 * before; from then on each update, and what becomes of it without one. What a correction struck is not told any more.
 */
export function newsOf(c: Case): PageNews[] {
  const { statusPage } = c.policy;
  const incident = statusPage === null ? null : shownIncident(c);
  if (statusPage === null || incident === null) return [];
  const last = shownStretches(c.ticket, statusPage, c.now).at(-1);
  if (last === undefined) return [];
  const { from, to } = last;
  const news = (
    kind: PageNews['kind'],
    at: Instant,
    parts: Partial<Pick<PageNews, 'id' | 'update' | 'corrects'>> = {},
  ): PageNews => {
    const state = parts.update?.state ?? valueAt(c.incident?.states ?? [], at) ?? incident.state;
    const plain = { id: `${kind}-${String(at / SECOND)}`, update: null, corrects: false };
    return { ...plain, ...{ kind, at, state, incident }, ...parts };
  };
  if (to !== null) return [{ ...news('withdrawn', to), incident: emptied(incident) }];
  const { updates } = incident;
  const names = updateNames(updates);
  const standing = updates.flatMap((update, index) =>
    update.struckAt === null ? [{ update, name: names[index] ?? '' }] : [],
  );
  const corrects = ({ at }: PageUpdate<IncidentState>): boolean =>
    updates.some(({ struckAt }) => struckAt === at);
  const before = standing.findLast(({ update }) => update.at <= from);
  return [
    news('shown', from, { update: before?.update ?? null }),
    ...standing
      .filter(({ update }) => update.at > from)
      .map(({ update, name }) =>
        news('update', update.at, { id: `update-${name}`, update, corrects: corrects(update) }),
      ),
    ...turnsOf(c, incident)
      .filter(({ at }) => at > from)
      .map(({ at, kind }) => news(kind, at)),
    ...(incident.postMortem === null ? [] : [news('learnt', incident.postMortem.at)]),
  ].sort((a, b) => a.at - b.at);
}

/** What became of it by no update: it was closed, or opened again. */
function turnsOf(
  { incident }: Case,
  { updates, resolvedAt }: PageIncident,
): { readonly at: Instant; readonly kind: 'resolved' | 'reopened' }[] {
  const last = updates.findLast(({ struckAt }) => struckAt === null);
  if (resolvedAt !== null)
    return last?.state === 'resolved' && last.at <= later(resolvedAt, SECOND)
      ? []
      : [{ at: resolvedAt, kind: 'resolved' }];
  const states = incident?.states ?? [];
  const turn = states.findLast(
    ({ value }, index) => value === 'investigating' && states[index - 1]?.value === 'resolved',
  );
  const isSaid =
    turn === undefined || updates.some(({ at, state }) => at === turn.at && state === turn.value);
  return isSaid ? [] : [{ at: turn.at, kind: 'reopened' }];
}

/** That it was withdrawn, and nothing of what it said. */
function emptied(incident: PageIncident): PageIncident {
  return { ...incident, name: '', impact: null, affected: [], updates: [], postMortem: null };
}
