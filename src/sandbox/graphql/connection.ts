import type { GraphQLResolveInfo } from 'graphql';
import { ApiProblem } from '../problem.ts';

/** True when a caller gave the argument: leaving it out and passing null mean the same. */
export function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Values that sort an item, ending in something unique, so that a cursor stays valid while rows come and go. */
export type Key = readonly (number | string)[];

export interface Listing<T> {
  readonly items: readonly T[];
  readonly key: (item: T) => Key;
  readonly descending?: boolean;
  /** More fields of the connection. */
  readonly extra?: (page: readonly T[], window: readonly T[]) => Record<string, unknown>;
  /** More fields of an edge. */
  readonly edge?: (item: T) => Record<string, unknown>;
}

const PAGE_LIMIT = 100;
const CURSOR = 'cursor:v2:';

export function encodeCursor(key: Key): string {
  return Buffer.from(CURSOR + JSON.stringify(key)).toString('base64');
}

function decodeCursor(cursor: string): Key {
  const text = Buffer.from(cursor, 'base64').toString();
  try {
    if (text.startsWith(CURSOR)) return JSON.parse(text.slice(CURSOR.length)) as Key;
  } catch {
    // Told below: the text is not one of our cursors.
  }
  throw new ApiProblem('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
}

function compare(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? 0;
    if (left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

function pageSize(name: string, args: PageArguments): { size: number; backwards: boolean } {
  const { first, last } = args;
  if (given(first) && given(last)) {
    throw new ApiProblem(
      'UNPROCESSABLE',
      `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`,
    );
  }
  const size = first ?? last;
  if (!given(size)) {
    throw new ApiProblem(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  const which = !given(first) ? 'last' : 'first';
  if (size > PAGE_LIMIT) {
    throw new ApiProblem(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${which}\` limit of ${PAGE_LIMIT} records.`,
    );
  }
  if (size < 0)
    throw new ApiProblem(
      'UNPROCESSABLE',
      `\`${which}\` on the \`${name}\` connection cannot be less than zero.`,
    );
  return { size, backwards: !given(first) };
}

/** One page of a list as GraphQL's connections show it. */
export function connection<T>(info: GraphQLResolveInfo, args: PageArguments, listing: Listing<T>): object {
  const { size, backwards } = pageSize(info.fieldName, args);
  const sign = listing.descending === true ? -1 : 1;
  const rows = listing.items
    .map((item) => ({ item, key: listing.key(item) }))
    .sort((a, b) => sign * compare(a.key, b.key));
  const after = !given(args.after) ? null : decodeCursor(args.after);
  const before = !given(args.before) ? null : decodeCursor(args.before);
  const start = after ? rows.findIndex((row) => sign * compare(row.key, after) > 0) : 0;
  const end = before ? rows.findIndex((row) => sign * compare(row.key, before) >= 0) : rows.length;
  const window = rows.slice(start < 0 ? rows.length : start, end < 0 ? rows.length : end);
  const page = backwards ? window.slice(Math.max(0, window.length - size)) : window.slice(0, size);
  const [firstRow, lastRow] = [page[0], page.at(-1)];
  const items = page.map((row) => row.item);
  return {
    totalCount: rows.length,
    nodes: items,
    edges: page.map((row) => ({
      cursor: encodeCursor(row.key),
      node: row.item,
      ...listing.edge?.(row.item),
    })),
    pageInfo: {
      startCursor: firstRow ? encodeCursor(firstRow.key) : null,
      endCursor: lastRow ? encodeCursor(lastRow.key) : null,
      hasNextPage: backwards
        ? window.length < rows.length && end >= 0 && before !== null
        : page.length < window.length,
      hasPreviousPage: backwards ? page.length < window.length : after !== null && start !== 0,
    },
    ...listing.extra?.(
      items,
      window.map((row) => row.item),
    ),
  };
}

/** For lists whose order is their own: position by a number that grows. */
export function byId(item: { readonly databaseId: number }): Key {
  return [item.databaseId];
}
