import { Liquid } from 'liquidjs';
import { code, mention, plain } from '../escape.ts';

/**
 * The template engine. Whatever a template prints is escaped; there is no way to print a person's text raw. Templates
 * see own properties only, no files, and stop when they grow beyond reason.
 */
const engine = new Liquid({
  outputEscape: (value: unknown) => plain(text(value)),
  ownPropertyOnly: true,
  strictFilters: true,
  strictVariables: true,
  lenientIf: true,
  templates: {},
  parseLimit: 100_000,
  renderLimit: 2_000,
  memoryLimit: 10_000_000,
});
engine.registerFilter('raw', (value: unknown) => value);
engine.registerFilter('mention', { raw: true, handler: (value: unknown) => mention(text(value)) });
engine.registerFilter('code', { raw: true, handler: (value: unknown) => code(text(value)) });

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A value that a template can show: plain data all the way down. */
export type View = string | number | boolean | null | readonly View[] | { readonly [key: string]: View };

/** Compiles a template once; the result is pure. */
export function template(source: string): (view: Readonly<Record<string, View>>) => string {
  const parsed = engine.parse(source);
  return (view) => {
    const rendered: unknown = engine.renderSync(parsed, view);
    return text(rendered)
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  };
}
