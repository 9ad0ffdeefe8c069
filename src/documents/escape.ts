import { hiderOf } from '../text/joiner.ts';
import { isLogin, isTeam } from '../text/login.ts';
import { withoutSecrets } from '../text/credentials.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/** Longest text by a person that is quoted back in one place. */
const LONGEST = 200;

/** Controls that turn the reading direction, join or hide: they can make a quoted text say something else. */
const withoutInvisible = hiderOf(
  String.raw`[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]`,
  '',
);

const withoutControls = hiderOf(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`, ' ');

/**
 * Makes a person's text plain in GitHub's Markdown, also inside a table: one line, no markup, no HTML, nobody
 * mentioned, no issue or address linked, no secret repeated, and no longer than is useful.
 *
 * @param longest in characters, before they are escaped; more than the usual for the desk's own sentences
 */
export function plain(text: string, longest = LONGEST): string {
  return (
    oneShortLine(text, longest)
      .replace(/[\\`*_[\]|~$&]/g, '\\$&')
      // A backslash would not hold it back inside a block of HTML.
      .replaceAll('<', '&lt;')
      .replace(/^[-+=>#:]|^\d+(?=[.)])/, (start) =>
        /^\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`,
      )
      .replace(/@(?=\w)/g, `@${ZERO_WIDTH_SPACE}`)
      .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
      .replace(/\bgh-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
      .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`)
      .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
  );
}

/** The same for a template of somebody's own, which may stand it in a block of HTML or in an attribute there. */
export function plainInHtml(text: string, longest = LONGEST): string {
  return plain(text, longest).replace(/\\&/g, '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** How much of a text is looked at: enough for a line of it, however its words are spread. */
const GLANCE = 20 * LONGEST;

/** A person's text on one line for a reader who knows no Markdown: nothing in it is hidden, secret or endless. */
export function oneShortLine(text: string, longest = LONGEST): string {
  const seen = withoutInvisible(text.slice(0, GLANCE).toWellFormed().replace(/\s+/g, ' ')).trim();
  const line = withoutSecrets(seen);
  return text.length > GLANCE && line.length <= longest ? `${line}…` : cut(line, longest);
}

/** Made with the first text that is cut: it has Node read its tables of characters, which takes 6 ms. */
let graphemes: Intl.Segmenter | undefined;

/** More than the parts of any one character as people see them. */
const LONGEST_CHARACTER = 100;

/** Cuts between characters as people see them, never through one. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const end = longest - 1;
  const begin = Math.max(0, end - 10 * LONGEST_CHARACTER);
  const near = graphemes.segment(text.slice(begin, end + LONGEST_CHARACTER));
  return `${text.slice(0, begin + (near.containing(end - begin)?.index ?? end - begin))}…`;
}

/**
 * A name as inline code, whatever backticks it contains; a table's bars stay inside it.
 *
 * @param guarded for surroundings that may not be what they look like: it names nobody and opens no tag there either
 */
export function code(text: string, guarded = false): string {
  const line = unmarked(oneShortLine(text), guarded);
  if (line === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${marks}${pad}${line.replaceAll('|', '\\|')}${pad}${marks}`;
}

/** Longest text that is shown as a block. */
const LONGEST_BLOCK = 40_000;

/** A text of several lines as a block of code that nothing in it can end. */
export function fence(text: string, guarded = false): string {
  const lines = text
    .split(/\r\n|[\n\r]/)
    .map((line) => withoutInvisible(line).replace(/`{50}(?=`)/g, `$&${ZERO_WIDTH_SPACE}`));
  const whole = withoutSecrets(lines.join('\n'));
  const shown = cut(whole, LONGEST_BLOCK);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  return `\n\n${marks}text\n${unmarked(shown, guarded)}\n${marks}\n\n`;
}

/** Code cannot be escaped: what would begin a hidden mark, or more where it is guarded, is taken apart. */
function unmarked(text: string, guarded: boolean): string {
  const open = text.replace(/<(?=!--)/g, `<${ZERO_WIDTH_SPACE}`);
  return guarded ? open.replace(/[<@](?=[\w!/?])|&(?=[#\w])/g, `$&${ZERO_WIDTH_SPACE}`) : open;
}

/** Longest Markdown by staff that is told again. */
const LONGEST_TOLD = 20_000;

/** Markdown by staff as the desk tells it again: nobody is mentioned, no secret is repeated and no mark obeyed. */
export function told(text: string): string {
  return cut(withoutSecrets(text), LONGEST_TOLD)
    .replace(/@(?=\w)/g, `@${ZERO_WIDTH_SPACE}`)
    .replaceAll('<!--', '&lt;!--');
}

/** A mention that notifies: only for a login or a team that GitHub could have handed out; anything else stays text. */
export function mention(login: string): string {
  return isLogin(login) || isTeam(login) ? `@${login}` : plain(`@${login}`);
}

/** A person's text for a terminal or a log: one line, without the controls that terminals and job runners obey. */
export function oneLine(text: string): string {
  const line = withoutControls(text).replaceAll('##[', '## [');
  return withoutSecrets(line).trim();
}
