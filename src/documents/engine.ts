import type { LiquidOptions, Template } from 'liquidjs';
import { Liquid } from 'liquidjs';
import { code, fence, mention, plain, plainInHtml } from './escape.ts';
import { Login, Markdown, Prose } from './shown.ts';

/** Where a template comes from: shipped with Steward, or a file of the repository. */
export type Origin = 'shipped' | 'repository';

/** Stand-ins, while a template renders, for characters that only the desk's own values may bring in. Nobody writes them. */
const AT = '\ufdd0';
const OPEN = '\ufdd1';
const BAR = '\ufdd2';
const STAND_INS = /[\ufdd0-\ufdd2]/g;

/** An @ that is spelt out: GitHub looks for mentions in what is made of it. */
const WRITTEN_AT = /&(?:#0*64(?!\d)|#x0*40(?![\da-f])|commat(?=;));?/gi;

/** What a template may use. */
export const TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for', 'assign', 'comment', '#']);
export const FILTERS: ReadonlySet<string> = new Set([
  ...['append', 'capitalize', 'default', 'downcase', 'first', 'join', 'last', 'minus', 'plus', 'prepend'],
  ...['size', 'slice', 'truncate', 'upcase'],
]);

/**
 * A template engine. Whatever a template prints is escaped; no tag or filter prints a person's text raw. Templates see
 * own properties only, no files, and stop when they grow beyond reason.
 */
export function engineFor(origin: Origin, options: Pick<LiquidOptions, 'catchAllErrors'> = {}): Liquid {
  const engine = new Liquid({
    outputEscape: (value: unknown) => print(value, origin),
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    templates: {},
    parseLimit: 100_000,
    // A shipped template ends by itself; on a busy machine it may take its time.
    renderLimit: origin === 'shipped' ? 60_000 : 2_000,
    memoryLimit: 10_000_000,
    ...options,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) Reflect.deleteProperty(engine.tags, name);
  for (const name of Object.keys(engine.filters))
    if (!FILTERS.has(name)) Reflect.deleteProperty(engine.filters, name);
  const guarded = origin === 'repository';
  const shown = (text: string): string => (guarded ? text : text.replaceAll('@', AT));
  engine.registerFilter('mention', {
    raw: true,
    handler: (value: unknown) =>
      value instanceof Login ? mention(text(value)).replace(/^@/, AT) : print(value, origin),
  });
  engine.registerFilter('code', {
    raw: true,
    handler: (value: unknown) =>
      shown(code(guarded ? text(value) : text(value).replaceAll('|', BAR), guarded)),
  });
  engine.registerFilter('fence', {
    raw: true,
    handler: (value: unknown) => shown(fence(text(value), guarded)),
  });
  return engine;
}

/** Longest text by a person that is told as a whole, in characters. */
const LONGEST_PROSE = 2000;

/** A value as it goes into the text: escaped, unless the desk vouches for it. */
function print(value: unknown, origin: Origin): string {
  const isOurs = origin === 'shipped';
  if (value instanceof Prose) return (isOurs ? plain : plainInHtml)(text(value), LONGEST_PROSE);
  if (!(value instanceof Markdown)) return isOurs ? plain(text(value)) : plainInHtml(text(value));
  const words = value.toString().replaceAll('@', AT).replaceAll('<!--', `${OPEN}!--`);
  // Inside a block of HTML, where a template of the repository may put it, a backslash holds nothing back.
  return isOurs ? words : words.replaceAll('\\&', '&amp;');
}

function text(value: unknown): string {
  const words =
    typeof value === 'string' || value instanceof Login || value instanceof Prose
      ? value.toString()
      : typeof value === 'number'
        ? String(value)
        : '';
  return words.replace(STAND_INS, '');
}

/** Made with the first text of their kind: most runs write none. */
const engines = new Map<Origin, Liquid>();

function engineOf(origin: Origin): Liquid {
  const engine = engines.get(origin) ?? engineFor(origin);
  engines.set(origin, engine);
  return engine;
}

/** A template that was read once. */
export interface Compiled {
  readonly origin: Origin;
  readonly nodes: Template[];
}

/** @throws when the template cannot be read */
export function compile(source: string, origin: Origin): Compiled {
  return { origin, nodes: engineOf(origin).parse(source.replace(STAND_INS, '')) };
}

/** @throws when a template names what there is not or runs away */
export function render({ origin, nodes }: Compiled, view: object): string {
  const rendered: unknown = engineOf(origin).renderSync(nodes, view);
  return finish(typeof rendered === 'string' ? rendered : '', origin);
}

/** Takes from a template's own text what only the desk may say, and puts in what it does say. */
function finish(rendered: string, origin: Origin): string {
  const own = rendered
    .replaceAll('<!--', '&lt;!--')
    .replace(/(?<!\w)@(?=\w)/g, '@\u200b')
    .replace(/^.*\ufdd2.*$/gm, (line) => line.replaceAll(BAR, line.startsWith('|') ? '\\|' : '|'));
  const tame =
    origin === 'repository'
      ? own.replace(/<(?=[!?]|\/?(?:pre|script|style|textarea)\b)/gi, '&lt;').replace(WRITTEN_AT, '$&\u200b')
      : own;
  return tame
    .replaceAll(AT, '@')
    .replaceAll(OPEN, '<')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
