import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant.ts';
import { formatDay, formatDuration, formatForPeople, formatInstant } from '../calendar/moment.ts';
import type { StatusPageWords } from '../documents/status-page-words.ts';
import { LANGUAGE_NAMES, STATUS_PAGE_WORDS } from '../languages/status-pages.ts';
import type { Language } from '../policy/sections/language.ts';
import type { TextByLanguage } from '../policy/text-by-language.ts';
import { textIn } from '../policy/text-by-language.ts';
import { cleanName } from './clean.ts';
import { LOOK } from './look.ts';
import { Markup, markup } from './markup.ts';
import type { StatusPage } from './model.ts';

/** One language of a status page, and how it writes times, spans and addresses. */
export class Edition {
  readonly page: StatusPage;
  readonly language: Language;
  readonly words: StatusPageWords;
  readonly name: string;

  constructor(page: StatusPage, language: Language) {
    this.page = page;
    this.language = language;
    this.words = STATUS_PAGE_WORDS[language];
    this.name = cleanName(page.name);
  }

  /** Where the pages of this language lie: `` or `de/`. */
  get folder(): string {
    return this.language === this.page.languages[0] ? '' : `${this.language}/`;
  }

  /** A name of the policy's, on one line. */
  nameOf(text: TextByLanguage): string {
    return cleanName(this.textOf(text));
  }

  textOf(text: TextByLanguage): string {
    return textIn(text, this.language, this.page.languages[0]);
  }

  /** A component as readers know it. One that the policy has no more goes by the name that it had. */
  component(name: string): string {
    return this.nameOf(this.page.components.find((one) => one.name === name)?.title ?? name);
  }

  at(at: Instant): string {
    return formatForPeople(at, this.page.timezone, this.language);
  }

  day(at: Instant): string {
    return formatDay(at, this.page.timezone, this.language);
  }

  time(at: Instant): Markup {
    return markup`<time datetime="${formatInstant(at, this.page.timezone)}">${this.at(at)}</time>`;
  }

  /** A span in minutes, and in hours from a day on; what is shorter is one minute. */
  span(span: Milliseconds): string {
    const unit = span >= 24 * HOUR ? HOUR : MINUTE;
    // A figure and its unit stay together.
    const text = formatDuration(Math.max(unit, Math.floor(span / unit) * unit), this.language);
    return text.replaceAll(/(?<=\d) /g, '\u00a0');
  }
}

/** One file of HTML. */
export interface Sheet {
  /** Below the folder of its language: `incidents/42.html`. */
  readonly path: string;
  readonly title: string;
  readonly heading: string;
  readonly main: Markup;
}

/** Where a file lies as seen from another. */
export function toRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function addressOf({ url }: Pick<StatusPage, 'url'>, path: string): string | null {
  return url === null ? null : `${url.replace(/\/+$/, '')}/${path === 'index.html' ? '' : path}`;
}

/** A whole page around what it says: how old it is, what else there is, and the rule that keeps all else out. */
export function sheetText(edition: Edition, sheet: Sheet): string {
  const { page, words, language, folder, name } = edition;
  const path = `${folder}${sheet.path}`;
  const root = toRoot(path);
  const home = sheet.path === 'index.html';
  const others = page.languages.filter((one) => one !== language);
  const fileIn = (one: Language): string => `${new Edition(page, one).folder}${sheet.path}`;
  const asOf = edition.at(page.asOf);
  const by = edition.at(page.renewedBy);
  const alternates = others.map(
    (one) => markup`<link rel="alternate" hreflang="${one}" href="${root}${fileIn(one)}">`,
  );
  const choice = markup`<nav aria-label="${words.languages}"><ul>${others.map(
    (one) =>
      markup`<li><a href="${root}${fileIn(one)}" hreflang="${one}" lang="${one}">${LANGUAGE_NAMES[one]}</a></li>`,
  )}</ul></nav>`;
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${LOOK.rule}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${words.about(name)}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" title="${words.feed}" href="${root}history.atom">
<link rel="alternate" type="application/rss+xml" title="${words.feed}" href="${root}history.rss">
${alternates}<title>${sheet.title}</title>
<style>${new Markup(LOOK.style)}</style>
</head>
<body>
<div class="wrap">
<a class="skip" href="#content">${words.toContent}</a>
<p class="stale" id="stale" role="alert" data-by="${page.renewedBy}" hidden>${words.stale(by)}</p>
<header><h1>${sheet.heading}</h1>
${home ? '' : markup`<p><a href="${'../'.repeat(sheet.path.split('/').length - 1)}index.html">${words.toPage(name)}</a></p>`}${others.length > 0 ? choice : ''}</header>
<main id="content">
${sheet.main}
</main>
<footer>
<p class="soft">${words.asOf(asOf)} ${words.renewedBy(by)}</p>
<p class="links soft"><a href="${root}history.atom">Atom</a> <a href="${root}history.rss">RSS</a> <a href="${root}maintenance.ics">${words.calendar}</a> <a href="${root}api/v2/summary.json">${words.json}</a></p>
</footer>
</div>
<script>${new Markup(LOOK.script)}</script>
</body>
</html>
`.text;
}
