/** What test files import in the place of vitest: it keeps their tests, to be run again and again. */
export { expect } from 'vitest';

export interface Test {
  readonly name: string;
  readonly body: () => unknown;
}

type Body = (...row: readonly unknown[]) => unknown;

let found: Test[] = [];
let before: Test['body'][] = [];
let above: readonly string[] = [];

function add(name: string, body: () => unknown): void {
  found.push({ name: [...above, name].join(' > '), body });
}

function group(name: string, body: () => unknown): void {
  const outside = above;
  above = [...outside, name];
  body();
  above = outside;
}

function forEach(declare: typeof add) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void =>
      rows.forEach((row, place) => {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        declare(`${name} [${place}]`, () => body(...values));
      });
}

export const it = Object.assign(add, { each: forEach(add) });
export const test = it;
export const describe = Object.assign(group, {
  each: forEach(group),
  runIf: (wanted: unknown) => (wanted === true ? group : () => undefined),
});

/** What has to be done before the tests of a file. */
export function beforeAll(body: Test['body']): void {
  before.push(body);
}

/** The tests of a file, which is loaded by the way. Files are loaded one after the other. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Test[]> {
  found = [];
  before = [];
  above = [];
  await load();
  for (const body of before) await body();
  return found;
}
