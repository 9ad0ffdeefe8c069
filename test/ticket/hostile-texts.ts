/** GitHub takes no longer text in one comment or body, in characters. */
const LONGEST = 65_536;

const LINE = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n';
const ENTRY = '2026-11-02T10:00:00Z [INFO] worker-1 | started job `4711` in 20 ms <ok>\n';

/** Pieces of which people make texts that are slow to read, and two that honest people paste; each is repeated. */
const PIECES: Readonly<Record<string, string>> = {
  'lines with a bar': 'a|b\n',
  'lines with a bar, carriage returns': 'a|b\r\n',
  'tables of one row': '|a|b|\n|-|-|\n|x|y|\n\n',
  'cells of one row': '|a',
  'lines of one character': 'a\n',
  'paragraphs of one character': 'a\n\n',
  'quotations in one another': '> ',
  'quoted lines': '> a\n',
  'lines quoted five times': '> > > > > a\n',
  'quotations that go on without their sign': '> a\nb\n',
  items: '- a\n',
  'numbered items': '1. a\n',
  'items in items': '- - - a\n',
  'items that go on without indentation': '- a\nb\n',
  'items and quotations in one another': '- > - > a\n',
  checkboxes: '- [ ] a\n',
  'runs of emphasis': '*_',
  'openings of emphasis': '*a ',
  'openings of links': '[a](',
  brackets: '[[',
  'closing brackets': ']](',
  images: '![a](',
  'definitions of references': '[a]: b\n',
  'references without definition': '[a][b] ',
  'HTML in blocks': '<b>\n',
  'HTML in lines': 'a <b>c</b> ',
  'open preformatted HTML': '<pre>\n',
  'HTML comments': '<!-- a -->\n',
  'open HTML comments': 'a <!-- \n',
  'open processing instructions': 'a <?\n',
  'addresses in brackets': '<http://a.b>',
  'bare addresses': 'www.a.b ',
  'mail addresses': 'a@b.c ',
  'short fences': '```\na\n```\n',
  'open fences': '```\n',
  'a fence that nothing closes': '~~~a\n\n',
  'a fence between bars': '|\n~~~ <\n\n',
  'blank lines': '\n',
  'open fences with headings': '```\n\n### B\n\n',
  'open comments with headings': '<!--\n\n### B\n\n',
  'fences in items': '- a\n  ```\n  b\n  ```\n',
  entities: '&amp;',
  'open entities': '&#x',
  footnotes: '[^1]: a\n\n',
  'footnotes in one another': '[^a]: ',
  'calls of footnotes': '[^1]',
  headings: '# a\n',
  'headings of the form': '### A\n\n',
  'underlined headings': 'a\n---\n',
  rules: '---\n\n',
  backticks: '`',
  'backticks in pairs': '`a``b',
  backslashes: '\\',
  'code by indentation': '\ta\n',
  'turned and wide characters': 'é\u202e😀\n',
  'characters that join': '👨\u200d',
  slashes: '/close ',
  'lines of command': '/close\n',
  'names of people': '@a ',
  'beginnings of secrets': 'ghp_',
  'beginnings of keys': '-----BEGIN PRIVATE KEY-----\n',
  'one word': 'x',
  prose: LINE,
  'a log': ENTRY,
  'a log in a fence': `\`\`\`\n${ENTRY.repeat(Math.floor(LONGEST / ENTRY.length) - 1)}\`\`\`\n`,
};

/** Lists that go in one step more with every line, and back at the end of the page. */
function stairs(): string {
  return Array.from({ length: 700 }, (_, line) => `${'  '.repeat(line % 60)}- a\n`).join('');
}

/** A table with as many columns as fit. */
function wideTable(): string {
  const columns = Math.floor(LONGEST / 7);
  return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b'.repeat(columns)}|\n`;
}

/** Texts made to hurt whoever reads them, each as long as GitHub takes: what they are made of → a text. */
export const HOSTILE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PIECES).map(
    ([name, piece]) => [name, piece.repeat(Math.floor(LONGEST / piece.length))] as const,
  ),
  ['lists in steps', stairs()],
  ['a wide table', wideTable()],
  ['a long table', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(Math.floor(LONGEST / 6) - 3)}`],
]);

/** The text with a command in it: at its beginning, below its last line, and below a blank one. */
export function commanded(text: string): string[] {
  const room = text.slice(0, LONGEST - '\n\n/close'.length);
  return [`/close\n${room}`, `${room}\n/close`, `${room}\n\n/close`];
}
