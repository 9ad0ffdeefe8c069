import { ALWAYS, type Instant } from '../calendar/instant.ts';
import type { ComponentImpact, Impact } from '../commands/incident-words.ts';
import { IMPACTS } from '../commands/incident-words.ts';
import { isShownAt, type ShownStretch, shownStretches } from '../incident/publication.ts';
import type { IncidentRecord } from '../incident/record.ts';
import type { IncidentUpdate } from '../incident/updates.ts';
import { STATUS_PAGE_WORDS } from '../languages/status-pages.ts';
import type { Language } from '../policy/sections/language.ts';
import type { StatusPageSetting } from '../policy/sections/status-page.ts';
import { type TextByLanguage, textIn } from '../policy/text-by-language.ts';
import type { Case } from '../rules/case.ts';
import { nextUpdate } from '../rules/next-update.ts';
import { withoutSecrets } from '../text/credentials.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { releasedText } from '../ticket/released-text.ts';
import type { PageIncident } from './model.ts';

/**
 * The incident that a ticket is, as the status page shows it: what `/status` said, the name that `/incident` gave it, and
 * what was released of its post-mortem. Neither its title nor anybody else's words. Null: it is no incident, or was never
 * shown.
 */
export function shownIncident(c: Case): PageIncident | null {
  const { ticket, policy, incident, now } = c;
  if (policy.statusPage === null || incident === null) return null;
  const stretches = shownStretches(ticket, policy.statusPage, now);
  const last = stretches.at(-1);
  if (last === undefined) return null;
  const since = policy.statusPage.since ?? ALWAYS;
  const { to: withdrawnAt } = last;
  const isPast = (at: Instant): boolean => withdrawnAt === null || at < withdrawnAt;
  const told = incident.updates.filter((one) => one.at >= since && wasRead(one, stretches));
  const current = told.findLast(({ struckAt }) => struckAt === null);
  const isOver = incident.endedAt !== null;
  const nextBy = isOver || withdrawnAt !== null ? null : nextUpdate(c);
  const affected = incident.impacts.filter(({ at }) => isPast(at));
  return {
    id: String(ticket.issue.number),
    name: nameOf(c, isPast) ?? nameByComponents(affected, policy.statusPage),
    createdAt: incident.declaredAt,
    publishedAt: last.from,
    state: isOver ? 'resolved' : incident.state,
    resolvedAt: incident.endedAt,
    impact: worstOf(told),
    affected,
    updates: told.map((one) => ({
      ...{ at: one.at, state: one.state, impacts: one.impacts },
      words: withoutSecrets(one.words),
      struckAt: one.struckAt !== null && isPast(one.struckAt) ? one.struckAt : null,
      nextBy: one === current ? nextBy : null,
    })),
    withdrawnAt,
    postMortem: withdrawnAt === null ? releasedText(ticket.ownComments) : null,
  };
}

/** Whether it stood on the page at any time. What was corrected before anybody could read it there is not told there. */
function wasRead({ at, struckAt }: IncidentUpdate, stretches: readonly ShownStretch[]): boolean {
  if (isShownAt(stretches, at)) return true;
  return stretches.some(({ from }) => from > at && (struckAt === null || struckAt > from));
}

/** The name that people gave it last; null: none. */
function nameOf({ ticket, now }: Case, isPast: (at: Instant) => boolean): string | null {
  const names = consequencesOf(doneOf(ticket.commands), 'name').filter(
    ({ command: { line } }) => line.at <= now && isPast(line.at),
  );
  return names.at(-1)?.consequence.name ?? null;
}

/** A name out of what was last said to be hit. */
function nameByComponents(
  affected: IncidentRecord['impacts'],
  { languages, components }: StatusPageSetting,
): TextByLanguage {
  const hit = affected.findLast(({ value }) => value.length > 0)?.value ?? [];
  const titles = hit.map(
    ({ component }) => components.find(({ name }) => name === component)?.title ?? component,
  );
  const nameIn = (language: Language): string => {
    const names = titles.map((title) => textIn(title, language, languages[0]));
    return names.length === 0 ? STATUS_PAGE_WORDS[language].unnamed : names.join(', ');
  };
  const [only, ...others] = languages;
  if (others.length === 0) return nameIn(only);
  return Object.fromEntries(languages.map((language) => [language, nameIn(language)]));
}

/** The worst that was said of any component, and stands; null: nothing was. */
function worstOf(told: readonly IncidentUpdate[]): Impact | null {
  const said = told.flatMap(({ struckAt, impacts }): readonly ComponentImpact[] =>
    struckAt === null ? impacts : [],
  );
  const ranks = said.map(({ impact }) => IMPACTS.indexOf(impact));
  return ranks.length === 0 ? null : (IMPACTS[Math.max(...ranks)] ?? null);
}
