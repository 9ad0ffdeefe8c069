import { headlineOf } from './front.ts';
import type { StatusPage } from './model.ts';
import { markup } from './markup.ts';
import { Edition } from './sheet.ts';

const COLOURS: Readonly<Record<ReturnType<typeof headlineOf>, string>> = {
  none: '#1a7f37',
  maintenance: '#0550ae',
  minor: '#845306',
  major: '#a04100',
  critical: '#b3121f',
  unknown: '#57606a',
};

/** How wide a character is at most, in units of the picture. */
const WIDTH = 6.6;

/** A badge, for others' pages. It says as of when it speaks: a picture that nobody renews stays as it is. */
export function badge(page: StatusPage): string {
  const edition = new Edition(page, page.languages[0]);
  const { words, name } = edition;
  const key = headlineOf(page);
  const left = words.badge;
  const right = `${words.headlines[key]} · ${edition.at(page.asOf)}`;
  const [split, rest] = [left, right].map((text) => Math.ceil(text.length * WIDTH) + 14) as [number, number];
  const width = split + rest;
  const label = `${name}: ${right}`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label}">
<title>${label}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${split}" height="20" fill="#444c56"/><rect x="${split}" width="${rest}" height="20" fill="${COLOURS[key]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="${split / 2}" y="14" textLength="${split - 14}" lengthAdjust="spacingAndGlyphs">${left}</text>
<text x="${split + rest / 2}" y="14" textLength="${rest - 14}" lengthAdjust="spacingAndGlyphs">${right}</text>
</g>
</svg>
`.text;
}
