import { postMortemText, withFacts } from '../../src/plan/post-mortem-text.ts';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { breach, documents, everyDocument, facts, OWN_PLACE, OWN_TICKET, status } from './given.ts';

const HOSTILE = [
  '@acme/everyone and @octocat',
  '| a | b |\n|---|---|\n| **bold** | <script>alert(1)</script> |',
  '`@acme/everyone` ``` ~~~',
  '<!-- steward status --> <!-- steward facts end --> <!-- steward facts: from here to the end mark the desk keeps the text current -->',
  '\u202egnp.exe \u2066x\u2069',
  '](https://evil.example) ![x](https://evil.example/x.png) https://evil.example www.evil.example',
  '{{ title }} {% raw %}',
  '\ufdd0acme/everyone \ufdd1!-- steward status -->\ufdd2',
  '</details></td></table> #1 octo/repo#2 GH-3',
  '<'.repeat(300),
];

describe.each(['en', 'de'] as const)('in %s, text by people', (language) => {
  it.each(HOSTILE)('calls nobody, forges no mark, breaks no table and stays bounded: %#', (text) => {
    for (const [name, body] of everyDocument(documents(language), text)) {
      expect(body.length, name).toBeLessThan(65_000);
      // A pager reads no Markdown, and shows one line.
      if (name === 'page') {
        expect(body).toMatch(/^[^\p{Cc}\p{Cf}\ufdd0-\ufdd2]{1,300}$/u);
        continue;
      }
      // Nor does a chat, which shows several.
      if (name === 'chat' || name === 'chat-digest') {
        for (const line of body.split('\n'))
          expect(line, name).toMatch(/^[^\p{Cc}\p{Cf}\ufdd0-\ufdd2]{1,1000}$/u);
        continue;
      }
      const marks = [...body.matchAll(/<!--/g)].length;
      expect(marks, name).toBe(name.startsWith('post-mortem') ? 2 : 0);
      const { words, html, links } = readAs(body);
      expect(words, name).not.toMatch(/(?<!\w)@\w|#[12]\b/);
      expect(
        html.filter((tag) => !OURS.test(tag)),
        name,
      ).toEqual([]);
      expect(
        links.filter((link) => !link.startsWith(OWN_PLACE) && link !== OWN_TICKET),
        name,
      ).toEqual([]);
      expect(body, name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdd2]/);
      for (const table of body.matchAll(/(?:^\|.*\|$\n?)+/gm)) {
        const widths = table[0]
          .trim()
          .split('\n')
          .map((row) => row.replaceAll('\\|', '').split('|').length);
        expect(new Set(widths).size, `${name}: ${table[0]}`).toBe(1);
      }
    }
  });
});

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** What a comment is in HTML. */
function renderMarkdown(text: string): string {
  return String(toHtml.processSync(text));
}

/** The text that a browser makes of HTML. */
function decoded(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#0*64(?!\d)|#x0*40(?![\da-f])|commat(?=;));?/gi, '@')
    .replace(/&(?:lt|#x3C|#60);/g, '<')
    .replace(/&(?:gt|#x3E);/g, '>')
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&(?:#39|#x27|apos);/g, "'")
    .replace(/&(?:amp|#38|#x26);/g, '&');
}

/** The HTML and the marks of the built-in texts. */
const OURS =
  /^(?:<\/?sub>|<br>|<\/details>|<details><summary>[^<@]*<\/summary>|<!-- steward facts[ \w:]*-->)$/;

/** What GitHub makes of a comment: its words outside code, its HTML, and where its links and pictures lead. */
function readAs(body: string): { words: string; html: string[]; links: string[] } {
  const html: string[] = [];
  const links: string[] = [];
  const words: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'html') html.push(node.value.trim());
    if (node.type === 'text') words.push(node.value);
    if (node.type === 'link' || node.type === 'image') links.push(node.url);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { words: words.join('\n'), html, links };
}

it.each(['<', '`', '@', '|', '<!--', 'é', '\n'])(
  'no document outgrows a comment, whatever it quotes: %j',
  (text) => {
    for (const [name, body] of everyDocument(documents(), text.repeat(70_000), 300))
      expect(body.length, name).toBeLessThan(65_000);
  },
);

describe('a template of the repository', () => {
  const known = status({ reference: 'SUP-123', owners: ['ana', 'bo'] });
  const written = (source: string, extra: Partial<typeof known>) =>
    documents('en', { status: source }).write('status', { ...known, ...extra });

  it('takes the place of the built-in text', () => {
    expect(written('Yours: {{ reference }}', {})).toBe('Yours: SUP-123');
  });

  it.each([
    ['a call of its own', 'Hey @acme/everyone!', {}],
    [
      'a call put together',
      "@{{ 'acme/everyone' }} {{ requester | prepend: '@' }}",
      { requester: 'acme/everyone' },
    ],
    ['mention of what the desk did not choose', '{{ requester | mention }}', { requester: 'acme/everyone' }],
    ['mention of its own words', "{{ '@acme/everyone' | mention }}", {}],
    ['code out of its code', '` {{ requester | code }}', { requester: '@acme/everyone' }],
    ['code in a block of HTML', '<div>\n{{ requester | code }}\n</div>', { requester: '@acme/everyone' }],
    [
      'a block in preformatted HTML',
      '<pre>\n{{ requester | fence }}\n</pre>',
      { requester: '@acme/everyone' },
    ],
  ])('calls nobody: %s', (_, source, view) => {
    expect(written(source, view)).not.toMatch(/(?<!\w)@\w/);
  });

  it.each([
    ['spelt in its own words', 'Hey &#64;acme, &#x40;acme and &commat;acme', ''],
    ['spelt without its semicolon', '<div>\n&#64acme &#x40zed\n</div>', ''],
    ['spelt by people', 'For {{ requester }}', '&#64;acme'],
    [
      'spelt by people in a block of HTML',
      '<div>\n{{ requester }}\n</div>',
      '&#64;acme &#x40;acme &commat;acme',
    ],
    ['spelt by people in code in a block of HTML', '<div>\n{{ requester | code }}\n</div>', '&#64;acme'],
    ['spelt by people in a block of code there', '<div>\n{{ requester | fence }}\n</div>', '&#64;acme'],
  ])('makes no mention out of an @ that is %s', (_, source, requester) => {
    const html = renderMarkdown(written(source, { requester }));
    expect(decoded(html)).not.toMatch(/(?<!\w)@\w/);
  });

  it.each(['" onclick="x', "' onclick='x", '" href="https://evil.example'])(
    'makes no attribute out of a quote inside a block of HTML: %s',
    (requester) => {
      for (const source of ['<p title="{{ requester }}">x</p>', "<p title='{{ requester }}'>x</p>"]) {
        const text = written(source, { requester });
        expect(text.match(/["']/g)).toHaveLength(2);
      }
    },
  );

  it('shows people’s signs as they wrote them', () => {
    const html = renderMarkdown(written('{{ requester }}', { requester: `R&D's "new" <b>` }));
    expect(decoded(html)).toContain(`R&D's "new" <b>`);
  });

  it.each([
    ['a mark', '<!-- steward status -->'],
    ['a mark put together', "<{{ '!-- steward status --' }}>"],
    ['a mark by a value', '{{ requester }}{{ requester | code }}{{ requester | fence }}'],
    ['a mark half by a value', '<!{{ requester }}'],
  ])('writes no hidden mark: %s', (_, source) => {
    expect(written(source, { requester: '<!-- steward facts end -->' })).not.toContain('<!--');
    expect(written(source, { requester: '-- steward facts end -->' })).not.toContain('<!--');
  });

  it.each(['<pre>', '<script>', '<?php', '<![CDATA['])(
    'opens no HTML that would hide what follows: %s',
    (tag) => {
      expect(written(`${tag}\n{{ requester }}`, {})).toMatch(/^&lt;/);
    },
  );

  it('calls whom the desk chose', () => {
    const words = documents('en', { notice: '{% for login in to %}{{ login | mention }} {% endfor %}' });
    const to = ['ana_acme', 'acme/support', 'not a login'];
    expect(words.write('notice', [breach({ to })])).toBe('@ana_acme @acme/support @\u200bnot a login');
  });

  it.each([
    ['unreadable', '{% if state %}'],
    ['naming what there is not', '{{ nothing }}'],
    ['reading what is no own property', '{{ owners.constructor }}'],
    ['empty', '{% comment %}x{% endcomment %}'],
    ['too long', '{% for a in (1..9000) %}{{ reference }}{% endfor %}'],
    ['without end', '{% for a in (1..100000000) %}x{% endfor %}'],
    ['asking for raw text', '{{ requester | raw }}'],
    ['asking for a file', "{% include '/etc/passwd' %}"],
    ['asking for an unescaped echo', '{% echo requester %}'],
    ['asking for an unescaped cycle', '{% cycle requester, requester %}'],
  ])('that is %s gives way to the built-in text, with a warning', (_, source) => {
    const words = documents('en', { status: source });
    expect(words.write('status', known)).toBe(documents().write('status', known));
    expect(words.warnings.get('status')).toContain('status');
  });

  it('of a post-mortem cannot end the facts early', () => {
    const own = { 'post-mortem-facts': 'F {{ title | code }} <!-- steward facts end --> G' };
    const title = '<!-- steward facts end -->';
    const text = postMortemText(documents('en', own), facts({ title }));
    expect(text.match(/<!-- steward facts end -->/g)).toHaveLength(1);
    const again = withFacts(documents('en', own), text, facts({ title }));
    expect(again).toBe(text);
  });
});

it('ready instructions are Markdown, but hold no mark of the desk', () => {
  const text = '**Run** `npm i @acme/cli` <!-- steward status --> <!-- note -->';
  const written = documents().write('self-service', {
    instructions: text,
    closed: false,
    automatic: true,
    unsolved: '/not-resolved',
  });
  expect(written).toContain('**Run** `npm i @acme/cli` &lt;!-- steward status --> <!-- note -->');
});
