import type { Instant } from '../calendar/instant.ts';
import { latest, SECOND } from '../calendar/instant.ts';
import { cleanName } from './clean.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageComponent, PageIncident, PageMaintenance, StatusPage } from './model.ts';
import { prose } from './prose.ts';
import { addressOf, Edition } from './sheet.ts';
import { pageId } from './statuspage-api.ts';
import { updateNames } from './told.ts';

/** So many entries; who reads a feed looks in more often than so much happens. */
const MOST = 50;

/** One thing that was told. Readers of feeds are told of an entry once: each update is one of its own. */
interface Entry {
  /** Of its own in the feed, and the same for good. */
  readonly id: string;
  readonly at: Instant;
  /** When it changed last: a correction strikes it. */
  readonly changedAt: Instant;
  readonly title: string;
  /** Below the page. */
  readonly path: string;
  readonly content: Markup;
}

/** The feeds: path → text. One of everything, in both formats, and one for each component. */
export function feedFiles(page: StatusPage): Map<string, string> {
  const edition = new Edition(page, page.languages[0]);
  const all = entriesOf(edition, page.incidents, page.maintenance);
  const { words, name } = edition;
  const files = new Map([
    ['history.atom', atom(edition, 'history.atom', words.title(name), all)],
    ['history.rss', rss(edition, words.title(name), all)],
  ]);
  for (const component of page.components) {
    const path = `components/${component.slug}.atom`;
    const title = `${words.title(name)} · ${edition.component(component.name)}`;
    files.set(path, atom(edition, path, title, entriesOf(edition, ...partOf(page, component))));
  }
  return files;
}

/** What a component was ever part of. */
function partOf(page: StatusPage, { name }: PageComponent): [PageIncident[], PageMaintenance[]] {
  return [
    page.incidents.filter(({ affected }) =>
      affected.some(({ value }) => value.some((one) => one.component === name)),
    ),
    page.maintenance.filter(({ components }) => components.includes(name)),
  ];
}

function entriesOf(
  edition: Edition,
  incidents: readonly PageIncident[],
  maintenance: readonly PageMaintenance[],
): Entry[] {
  return [
    ...incidents.flatMap((one) => incidentEntries(edition, one)),
    ...maintenance.flatMap((one) => maintenanceEntries(edition, one)),
  ]
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST);
}

function incidentEntries(edition: Edition, incident: PageIncident): Entry[] {
  const { words } = edition;
  const { id, createdAt, publishedAt, updates, withdrawnAt, postMortem } = incident;
  const name = edition.nameOf(incident.name);
  const path = `incidents/${id}.html`;
  // Shown later, or again, everything of it is new to its readers.
  const entry = (part: string, at: Instant, title: string, content: Markup): Entry => ({
    ...{
      id: `${id}/${part}`,
      at,
      changedAt: latest(at, publishedAt),
      title: `${name}: ${title}`,
      path,
      content,
    },
  });
  // Where the first words came later, that it began is told by itself.
  const begun = updates.some(({ at }) => at <= createdAt)
    ? []
    : [
        entry(
          'begun',
          createdAt,
          words.states.investigating,
          markup`<p>${words.begun(edition.at(createdAt))}</p>`,
        ),
      ];
  const names = updateNames(updates);
  const told = updates.map((update, index) =>
    toldEntry(
      edition,
      entry(names[index] ?? '', update.at, words.states[update.state], prose(update.words)),
      update,
    ),
  );
  const withdrawn =
    withdrawnAt === null
      ? []
      : [
          entry(
            `withdrawn-${String(withdrawnAt / SECOND)}`,
            withdrawnAt,
            words.withdrawnShort,
            markup`<p>${words.withdrawn(edition.at(withdrawnAt))}</p>`,
          ),
        ];
  const learnt =
    postMortem === null
      ? []
      : [
          entry(
            `post-mortem-${String(postMortem.at)}`,
            postMortem.at,
            words.postMortem,
            markup`${postMortem.sections.map(({ title, text }) => markup`<h3>${cleanName(title)}</h3>${prose(text)}`)}`,
          ),
        ];
  const all = [...begun, ...told, ...learnt];
  if (withdrawnAt === null) return all;
  return [...all.map((one) => struckEntry(one, withdrawnAt)), ...withdrawn];
}

/** An entry whose words are taken back: they stay, struck. */
function struckEntry(entry: Entry, at: Instant): Entry {
  return { ...entry, changedAt: at, content: markup`<del>${entry.content}</del>` };
}

/** What was struck stays in the feed, struck: readers who have it see that it changed. */
function toldEntry(
  edition: Edition,
  entry: Entry,
  { struckAt, nextBy }: Pick<PageIncident['updates'][number], 'struckAt' | 'nextBy'>,
): Entry {
  const { words } = edition;
  if (struckAt !== null) {
    const content = markup`<p>${words.struck(edition.at(struckAt))}</p><del>${entry.content}</del>`;
    return { ...entry, changedAt: latest(struckAt, entry.changedAt), content };
  }
  if (nextBy === null) return entry;
  return { ...entry, content: markup`${entry.content}<p>${words.nextBy(edition.at(nextBy))}</p>` };
}

function maintenanceEntries(edition: Edition, work: PageMaintenance): Entry[] {
  const { words } = edition;
  const { id, createdAt, updates, from, to, withdrawnAt } = work;
  const name = edition.nameOf(work.name);
  const path = `maintenance/${id}.html`;
  const window = markup`<p>${words.window(edition.at(from), edition.at(to))}</p>`;
  const entry = (part: string, at: Instant, title: string, content: Markup): Entry => ({
    ...{ id: `${id}/${part}`, at, changedAt: at, title: `${name}: ${title}`, path, content },
  });
  const begun = updates.some(({ at }) => at <= createdAt)
    ? []
    : [entry('begun', createdAt, words.maintenanceStates.scheduled, window)];
  const names = updateNames(updates);
  const told = updates.map((update, index) => {
    const text = markup`${window}${prose(update.words)}`;
    return toldEntry(
      edition,
      entry(names[index] ?? '', update.at, words.maintenanceStates[update.state], text),
      update,
    );
  });
  const off = withdrawnAt === null ? [] : [entry('withdrawn', withdrawnAt, words.calledOff, window)];
  return [...begun, ...told, ...off];
}

/** A name for an entry that no other page gives, whether or not the page's address is known or moves. */
function urn(page: StatusPage, id: string): string {
  return `urn:steward:${pageId(page)}:${id}`;
}

function atom(edition: Edition, path: string, title: string, entries: readonly Entry[]): string {
  const { page, language, name } = edition;
  const home = addressOf(page, 'index.html');
  const self = addressOf(page, path);
  const updated = latest(...entries.map(({ changedAt }) => changedAt)) ?? page.since ?? page.asOf;
  const links = markup`${home === null ? '' : markup`<link rel="alternate" type="text/html" href="${home}"/>`}${self === null ? '' : markup`<link rel="self" type="application/atom+xml" href="${self}"/>`}`;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${urn(page, path)}</id>
<title>${title}</title>
<updated>${iso(updated)}</updated>
<author><name>${name}</name></author>
${links}
${entries.map(
  (one) => markup`<entry>
<id>${urn(page, one.id)}</id>
<title>${one.title}</title>
<published>${iso(one.at)}</published>
<updated>${iso(one.changedAt)}</updated>
${linkTo(page, one, (href) => markup`<link rel="alternate" type="text/html" href="${href}"/>`)}<content type="html">${one.content.text}</content>
</entry>
`,
)}</feed>
`.text;
}

function rss(edition: Edition, title: string, entries: readonly Entry[]): string {
  const { page, language, words, name } = edition;
  const self = addressOf(page, 'history.rss');
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${title}</title>
<link>${addressOf(page, 'index.html') ?? ''}</link>
<description>${words.about(name)}</description>
<language>${language}</language>
<lastBuildDate>${new Date(page.asOf).toUTCString()}</lastBuildDate>
${self === null ? '' : markup`<atom:link rel="self" type="application/rss+xml" href="${self}"/>`}
${entries.map(
  (one) => markup`<item>
<title>${one.title}</title>
<guid isPermaLink="false">${urn(page, one.id)}</guid>
<pubDate>${new Date(one.at).toUTCString()}</pubDate>
${linkTo(page, one, (href) => markup`<link>${href}</link>`)}<description>${one.content.text}</description>
</item>
`,
)}</channel>
</rss>
`.text;
}

function linkTo(page: StatusPage, { path }: Entry, link: (href: string) => Markup): Markup | null {
  const href = addressOf(page, path);
  return href === null ? null : link(href);
}

function iso(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
