import type { Policy } from '../policy/policy.ts';
import { clean, cleanName } from './clean.ts';
import { pageComponents } from './components.ts';
import type { StatusPage } from './model.ts';
import type { PageNews } from './incident-news.ts';
import { addressOf, Edition } from './sheet.ts';
import { webhookBody } from './statuspage-api.ts';

/** News in words, and as Statuspage's webhooks tell it. */
export interface NewsWords {
  /** Name of the page. */
  readonly page: string;
  /** Address of the incident on the page; empty: the page's is not known. */
  readonly url: string;
  readonly text: string;
  readonly body: object;
}

/** More is on the page. */
const LONGEST = 2000;

/** The words of news, in the page's first language. They follow from the news alone, whenever they are put together. */
export function newsWords(news: PageNews, { statusPage, incidents, timezone }: Policy): NewsWords | null {
  if (statusPage === null) return null;
  const { incident, at } = news;
  const { name, url, languages, since, components } = statusPage;
  const page: StatusPage = {
    ...{ name, url, languages, timezone, since, asOf: at, renewedBy: at },
    components: pageComponents(incidents.components, components),
    incidents: [incident],
    maintenance: [],
  };
  return {
    page: cleanName(name),
    url: addressOf(page, `incidents/${incident.id}.html`) ?? '',
    text: linesOf(news, new Edition(page, languages[0])).join('\n'),
    body: webhookBody(page, incident),
  };
}

function linesOf(
  { kind, update, corrects, incident, at, state: told }: PageNews,
  edition: Edition,
): string[] {
  const { words } = edition;
  if (kind === 'withdrawn') return [words.withdrawn(edition.at(at))];
  const name = edition.nameOf(incident.name);
  if (kind === 'learnt') return [`${name}: ${words.postMortem}`];
  const state = words.states[told];
  const hits = (update?.impacts ?? []).map(
    ({ component, impact }) => `${edition.component(component)}: ${words.conditions[impact]}`,
  );
  const nextBy = update?.nextBy ?? null;
  return [
    `${name}: ${corrects ? words.correction(state) : state}`,
    ...(update === null
      ? [words.begun(edition.at(incident.createdAt))]
      : clean(update.words, LONGEST).split('\n')),
    ...(hits.length === 0 ? [] : [hits.join(' · ')]),
    ...(nextBy === null ? [] : [words.nextBy(edition.at(nextBy))]),
  ];
}
