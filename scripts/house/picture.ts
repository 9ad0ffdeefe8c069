import type { Imports } from './imports.ts';

/** A room of the house: a folder of `src/`, or a file that stands there alone. */
export interface Room {
  readonly name: string;
  /** What it does, in a few words. */
  readonly about: string;
  /** Rooms that it imports from, types included. */
  readonly uses: readonly string[];
}

/**
 * The rooms and what they import of each other.
 *
 * @param about room → what it does; every room needs its words
 * @throws when a room has none, or the words are of no room
 */
export function roomsOf(
  imports: ReadonlyMap<string, Imports>,
  about: Readonly<Record<string, string>>,
): readonly Room[] {
  const uses = new Map<string, Set<string>>();
  for (const [path, { withTypes }] of imports) {
    const room = roomOf(path);
    const used = uses.get(room) ?? new Set<string>();
    uses.set(room, used);
    for (const target of withTypes) if (roomOf(target) !== room) used.add(roomOf(target));
  }
  const unknown = Object.keys(about).filter((name) => !uses.has(name));
  if (unknown.length > 0) throw new Error(`There is no room ${unknown.join(', ')} any more.`);
  return [...uses].sort().map(([name, used]) => {
    const words = about[name];
    if (words === undefined)
      throw new Error(`src/${name} is new: say in scripts/generate/architecture.ts what it does.`);
    return { name, about: words, uses: [...used].sort() };
  });
}

function roomOf(path: string): string {
  const [, first = '', second] = path.split('/');
  return second === undefined ? first : `${first}/`;
}

const BOX = { width: 250, height: 46, gap: 26, rise: 44 };
const EDGE = 24;

/**
 * The rooms as a picture, whoever imports above what it imports; an arrow that follows from two others is left out. SVG,
 * the same bytes for the same rooms.
 */
export function draw(rooms: readonly Room[]): string {
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const rowOf = (name: string): number => {
    const above = rooms.filter(({ uses }) => uses.includes(name));
    return above.length === 0 ? 0 : Math.max(...above.map((room) => rowOf(room.name))) + 1;
  };
  const placed = rooms.map((room) => ({ room, row: rowOf(room.name) }));
  const rows = Array.from({ length: Math.max(...placed.map(({ row }) => row)) + 1 }, (_, index) =>
    placed.filter(({ row }) => row === index).map(({ room }) => room),
  );
  const widest = Math.max(...rows.map(({ length }) => length));
  const width = 2 * EDGE + widest * BOX.width + (widest - 1) * BOX.gap;
  const height = 2 * EDGE + rows.length * BOX.height + (rows.length - 1) * BOX.rise;
  const places = new Map<string, { x: number; y: number }>();
  for (const [row, inRow] of rows.entries()) {
    const used = inRow.length * BOX.width + (inRow.length - 1) * BOX.gap;
    for (const [index, { name }] of inRow.entries())
      places.set(name, {
        x: (width - used) / 2 + index * (BOX.width + BOX.gap),
        y: EDGE + row * (BOX.height + BOX.rise),
      });
  }
  const arrows = rooms.flatMap((room) =>
    drawn(room, byName).flatMap((target) => {
      const from = places.get(room.name);
      const to = places.get(target);
      return from === undefined || to === undefined ? [] : [arrow(from, to)];
    }),
  );
  const boxes = rooms.map(({ name, about }) => box(name, about, places.get(name) ?? { x: 0, y: 0 }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="The folders of src/ and what they import" font-family="system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif">`,
    `<rect width="100%" height="100%" rx="8" fill="#ffffff"/>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6e7781"/></marker></defs>`,
    ...arrows,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

/** What a room imports that does not follow from its other arrows. */
function drawn(room: Room, rooms: ReadonlyMap<string, Room>): string[] {
  const below = (name: string, seen = new Set<string>()): Set<string> => {
    for (const next of rooms.get(name)?.uses ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        below(next, seen);
      }
    return seen;
  };
  return room.uses.filter(
    (target) => !room.uses.some((other) => other !== target && below(other).has(target)),
  );
}

function arrow(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, to.y - 2];
  const bend = Math.min(40, (y2 - y1) / 2);
  const path = `M${String(x1)} ${String(y1)} C${String(x1)} ${String(y1 + bend)} ${String(x2)} ${String(y2 - bend)} ${String(x2)} ${String(y2)}`;
  return `<path d="${path}" fill="none" stroke="#6e7781" stroke-width="1.4" marker-end="url(#tip)"/>`;
}

function box(name: string, about: string, { x, y }: { x: number; y: number }): string {
  const middle = String(x + BOX.width / 2);
  return [
    `<g><rect x="${String(x)}" y="${String(y)}" width="${String(BOX.width)}" height="${String(BOX.height)}" rx="6" fill="#f6f8fa" stroke="#57606a"/>`,
    `<text x="${middle}" y="${String(y + 19)}" text-anchor="middle" font-size="14" font-weight="600" fill="#1f2328">${escape(name)}</text>`,
    `<text x="${middle}" y="${String(y + 36)}" text-anchor="middle" font-size="11.5" fill="#57606a">${escape(about)}</text></g>`,
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
