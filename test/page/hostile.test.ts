import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { DAY, earlier, HOUR } from '../../src/calendar/instant.ts';
import { LOOK } from '../../src/page/look.ts';
import type { StatusPage } from '../../src/page/model.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import fc from '../property.ts';
import { HOSTILE } from '../ticket/hostile-texts.ts';
import { hit, incident, NOW, pageWith, update, work } from './example.ts';

/** Every place of a page that people's words reach. */
function pageOf(words: string): StatusPage {
  const at = earlier(NOW, HOUR);
  const updates = [
    update(at, 'investigating' as const, words, { struckAt: NOW }),
    update(NOW, 'identified' as const, words, { impacts: [hit(words, 'major')], nextBy: NOW }),
  ];
  const postMortem = { at: NOW, sections: [{ title: words, text: words }] };
  const one = { name: words, updates, affected: [{ at, value: [hit(words, 'major')] }] };
  const planned = { name: words, components: [words], updates: [update(NOW, 'scheduled' as const, words)] };
  return pageWith({
    name: words,
    components: [{ name: words, slug: 'one', description: words }],
    incidents: [
      incident('1', one),
      incident('2', { ...one, state: 'resolved', resolvedAt: NOW, postMortem }),
      incident('3', { ...one, withdrawnAt: NOW }),
    ],
    maintenance: [
      work('4', planned),
      work('5', { ...planned, from: earlier(NOW, DAY), state: 'in_progress' }),
    ],
  });
}

const TAGS = new Set(
  [
    ...[
      'a',
      'article',
      'blockquote',
      'body',
      'br',
      'code',
      'del',
      'div',
      'footer',
      'h1',
      'h2',
      'h3',
      'head',
      'header',
    ],
    ...[
      'html',
      'li',
      'link',
      'main',
      'meta',
      'nav',
      'ol',
      'p',
      'path',
      'pre',
      's',
      'script',
      'section',
      'span',
    ],
    ...['strong', 'style', 'svg', 'time', 'title', 'ul'],
  ].flatMap((tag) => [tag, `/${tag}`]),
);

const ATTRIBUTE = /\s([a-z:-]+)(?:="([^"]*)")?/gi;

/** What is wrong with a file of HTML: tags and attributes that no template has, and addresses that lead elsewhere. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const scripts = text.match(/<script[^]*?<\/script>/g) ?? [];
  if (scripts.join() !== `<script>${LOOK.script}</script>`) faults.push('another script');
  const rest = text
    .replace(`<script>${LOOK.script}</script>`, '')
    .replace(`<style>${LOOK.style}</style>`, '');
  for (const [tag] of rest.replace(/^<!DOCTYPE html>/, '').matchAll(/<[^>]*>?/g)) {
    const [, name = ''] = /^<(\/?[a-z0-9]+)(?=[\s/>])/.exec(tag) ?? [];
    if (!TAGS.has(name) || !tag.endsWith('>')) faults.push(tag.slice(0, 100));
    for (const [, key = '', value = ''] of tag.matchAll(ATTRIBUTE)) {
      if (/^(?:on|style|src)/i.test(key)) faults.push(`${key} in ${tag.slice(0, 100)}`);
      if (
        key === 'href' &&
        !/^(?:https?:\/\/[^\s"<>]+|[\w./-]+\.(?:html|atom|rss|ics|json)|#content|data:,)$/.test(value)
      )
        faults.push(`to ${value.slice(0, 100)}`);
    }
  }
  return faults;
}

/** Nothing of the words turns the reading direction, hides, or calls somebody. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]|(?<![\w.])@\w/;

function check(words: string): void {
  for (const [path, text] of pageFiles(pageOf(words))) {
    if (path.endsWith('.html')) expect(faultsOf(text), path).toEqual([]);
    if (/\.(?:atom|rss|svg)$/.test(path)) {
      expect(SyntaxValidator.validate(text), path).toBe(true);
      const { feed } = new XMLParser().parse(text) as { feed?: { entry: { content: string }[] } };
      for (const { content } of feed?.entry ?? []) {
        const tags = [...content.matchAll(/<\/?([a-z0-9]*)/g)].map(([, name]) => name ?? '');
        expect(tags.filter((name) => !TAGS.has(name))).toEqual([]);
      }
    }
    if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    if (path.endsWith('.ics'))
      expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')).toHaveLength(2);
    const shown = path.endsWith('.ics')
      ? text
          .replaceAll('\r\n ', '')
          .replaceAll('\r\n', '\n')
          .replace(/@[\w-]+\.steward/g, '')
      : text;
    expect(HIDDEN.exec(shown.replace(LOOK.style, ''))?.[0], path).toBeUndefined();
  }
}

const PIECES = [
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&lt;',
    '&#60;img src=x onerror=1>',
  ],
  ...[
    '"',
    "'",
    '" onload="x',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u0000',
    '\ufffe',
    '\ud800',
    '\r\n',
    '\n\n',
    '\n- ',
    '\n> ',
  ],
  ...[
    '```\n',
    '**',
    '`',
    '# ',
    '@ana',
    '@acme/all',
    'a@b.example',
    'javascript:alert(1)',
    'https://x.example/"><b>',
  ],
  ...[
    'https://x.example/?a=1&b=<i>',
    'http://',
    '[a](javascript:x)',
    '![](x)',
    '<https://y.example>',
    '${x}',
    '{{x}}',
  ],
  ...['BEGIN:VEVENT', '\r\nEND:VCALENDAR', ';,\\', '👩‍👩‍👧', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'שלום', 'नमस्ते', 'word ', ' ', '\t'],
];

describe('what people write', () => {
  it('never breaks out of the file that it stands in', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(words, (pieces) => {
        check(pieces.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it.each([...HOSTILE.keys()])('may be as long, and as hard to read, as GitHub takes: %s', (name) => {
    check(HOSTILE.get(name) ?? '');
  });

  it('is shown with what makes sense of it', () => {
    const words =
      'See https://x.example/a?b=1&c=2, **now**.\n\n- `one`\n- two 👩‍👩‍👧\n\n> quoted\n\n```\ncode <b>\n```';
    const text = pageFiles(pageOf(words)).get('incidents/1.html');
    expect(text).toContain(
      '<p>See <a href="https://x.example/a?b=1&amp;c=2" rel="nofollow noopener noreferrer">https://x.example/a?b=1&amp;c=2</a>, <strong>now</strong>.</p>' +
        '<ul><li><code>one</code></li><li>two 👩‍👩‍👧</li></ul><blockquote><p>quoted</p></blockquote><pre tabindex="0">code &lt;b&gt;</pre>',
    );
  });

  it('leaves out notes that GitHub shows nobody', () => {
    for (const words of [
      'Seen. <!-- CANARY --> Seen.',
      '- a\n\n<!--\nCANARY\n-->\n\nSeen.',
      'Seen. <!-- CANARY',
    ])
      for (const text of pageFiles(pageOf(words)).values()) expect(text).not.toContain('CANARY');
  });

  it('keeps its secrets', () => {
    const token = `ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`;
    for (const text of pageFiles(pageOf(`The token is ${token}.`)).values())
      expect(text).not.toContain(token);
  });
});
