import {
  barX,
  type Data,
  dot,
  gridX,
  gridY,
  lineY,
  type Markish,
  plot,
  type PlotOptions,
  text,
  selectLast,
} from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Markup } from '../page/markup.ts';

/** A point of a line: when, how much, and of which line. */
export interface Point {
  readonly at: string;
  readonly value: number;
  readonly line: string;
}

/** A bar: of what, how long, and of which kind. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Bars of one kind stand together. */
  readonly kind: string;
}

/** Wide enough for twelve months, and so narrow that its letters can be read on a phone. */
const WIDTH = 480;
const FRAME = { width: WIDTH, className: 'chart', style: null, marginTop: 28 } as const;

/** Colours of the page, and dashes for those who see none. */
const COLOURS = ['var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)'];
const DASHES = ['none', '7 3', '2 3', '9 3 2 3', '1 4'];

/** Lines over time, each named at its end. */
export function lineChart(
  label: string,
  points: readonly Point[],
  axis: { label: string; most?: number },
): Markup {
  const lines = [...new Set(points.map(({ line }) => line))];
  const times = [...new Set(points.map(({ at }) => at))].sort();
  // Names of times need room beside each other.
  const isByMonth = times.every((at) => /^\d{4}-\d\d(?:-01)?$/.test(at));
  const every = Math.ceil(times.length / (isByMonth ? 5 : 4));
  const ends = spread(
    lines.map((line) => points.findLast((one) => one.line === line)),
    points,
    axis.most,
  );
  const marks: Markish[] = lines.flatMap((line, index) => {
    const some = points.filter((one) => one.line === line);
    const stroke = COLOURS[index % COLOURS.length] ?? 'currentColor';
    const strokeDasharray = DASHES[index % DASHES.length] ?? 'none';
    return [
      lineY(some, { x: 'at', y: 'value', stroke, strokeDasharray, strokeWidth: 2 }),
      dot(some, { x: 'at', y: 'value', fill: stroke, r: 3, title: (one: Point) => titleOf(one) }),
    ];
  });
  const names = ends.map(({ point, dy }) =>
    text(
      [point],
      selectLast({
        ...{ x: 'at', y: 'value', text: 'line', dx: 8, dy, textAnchor: 'start', fontSize: 12 },
        fill: COLOURS[lines.indexOf(point.line) % COLOURS.length] ?? 'currentColor',
      }),
    ),
  );
  return drawn(label, {
    ...FRAME,
    ...{ height: 270, marginRight: 118, marginLeft: 44 },
    x: {
      type: 'point',
      domain: times,
      ticks: times.filter((_, index) => index % every === 0),
      tickFormat: (at: string) => (isByMonth ? at.slice(0, 7) : at),
      label: null,
    },
    y: {
      domain: [0, axis.most ?? Math.max(1, ...points.map(({ value }) => value))],
      nice: true,
      label: axis.label,
      ticks: 5,
    },
    marks: [gridY({ strokeOpacity: 0.15, ticks: 5 }), ...marks, ...names],
  });
}

/** Where the names of lines stand beside their ends without covering each other, in pixels from them. */
function spread(
  ends: readonly (Point | undefined)[],
  points: readonly Point[],
  most = Math.max(1, ...points.map(({ value }) => value)),
): { readonly point: Point; readonly dy: number }[] {
  const height = 210;
  const apart = 14;
  let below = -Infinity;
  return ends
    .flatMap((point) => (point === undefined ? [] : [{ point, y: height * (1 - point.value / most) }]))
    .sort((a, b) => a.y - b.y)
    .map(({ point, y }) => {
      const free = Math.max(y, below + apart);
      below = free;
      return { point, dy: Math.round(free - y) };
    });
}

/** Bars that lie, in groups, each with its figure. */
export function barChart(
  label: string,
  bars: readonly Bar[],
  axis: { label: string; most?: number; unit: string },
): Markup {
  const kinds = [...new Set(bars.map(({ kind }) => kind))];
  const most = axis.most ?? Math.max(1, ...bars.map(({ value }) => value));
  const place = { x: 'value', y: 'name', fy: 'kind' } as const;
  const longest = Math.max(...bars.map(({ name }) => name.length));
  return drawn(label, {
    ...FRAME,
    ...{ marginLeft: Math.min(150, 24 + longest * 7), marginRight: kinds.length > 1 ? 118 : 44 },
    ...{ marginTop: 8, marginBottom: 42 },
    height: 62 + bars.length * 24 + kinds.length * 10,
    x: { domain: [0, most], label: axis.label, ticks: 5 },
    y: { label: null, domain: [...new Set(bars.map(({ name }) => name))] },
    fy: { label: null, domain: kinds, axis: kinds.length > 1 ? 'right' : null, padding: 0.2 },
    marks: [
      gridX({ strokeOpacity: 0.15, ticks: 5 }),
      barX(bars as Data, {
        ...place,
        fill: 'var(--c1)',
        title: (one: Bar) => `${one.kind} ${one.name}: ${shown(one)}`,
      }),
      text(bars as Data, {
        ...place,
        text: (one: Bar) => shown(one),
        dx: 4,
        textAnchor: 'start',
        fontSize: 12,
      }),
    ],
  });

  function shown({ value }: Bar): string {
    return `${String(Math.round(value * 10) / 10)}${axis.unit}`;
  }
}

function titleOf({ line, at, value }: Point): string {
  return `${line}, ${at}: ${String(Math.round(value * 10) / 10)}`;
}

interface Window {
  readonly document: unknown;
}

interface Drawn {
  readonly outerHTML: string;
}

/**
 * A chart as SVG in the page. What the library would style within it, the page's own sheet does: none other may. Readers of
 * screens are given the label, and the table beside it.
 */
function drawn(label: string, options: PlotOptions): Markup {
  // Types of a browser's own objects are none of this program's.
  const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>') as unknown as Window;
  const svg = plot({ ...options, document, ariaLabel: label }) as unknown as Drawn;
  const outer = svg.outerHTML
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/(?<=<g[^>]*) aria-(?:label|hidden|description)="[^"]*"/g, '')
    .replace(/(\.\d\d)\d+/g, '$1')
    .replace(/^<svg /, '<svg role="img" ')
    .replace(/(?<=^<svg[^>]*) (?:width|height)="\d+"/g, '')
    .replace(/font-size="10"/, 'font-size="12"');
  return new Markup(outer);
}
