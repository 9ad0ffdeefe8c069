import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeskFiles, Effect, Issue, Seen } from '../recorder/product.ts';
import { deskOf, later, look } from '../recorder/product.ts';

/** What `write.ts` wrote down of one desk. */
interface Fixture extends Pick<Seen, 'labels' | 'now' | 'policySince'> {
  readonly desk: DeskFiles;
  readonly identity: Issue['author'];
  readonly issues: readonly (Omit<Issue, 'fields'> & { readonly fields: readonly [string, string][] })[];
  readonly quiet: number;
  readonly due: readonly string[];
}

const HOUR = 3_600_000;
const REACHES = new Set<Effect['kind']>([
  'create_comment',
  'create_issue',
  'page',
  'assign',
  'close',
  'reopen',
]);

const folder = import.meta.dirname;
const files = globSync('fixtures/*/*.json', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));

describe.each(files.sort())('a desk that an earlier version served, %s', async (file) => {
  const fixture = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture;
  const desk = { ...(await deskOf(fixture.desk)), identity: fixture.identity };
  const issues = fixture.issues.map((issue): Issue => ({ ...issue, fields: new Map(issue.fields) }));
  const planAt = (hours: number, seen: Partial<Seen> = {}) =>
    look(desk, { ...fixture, issues, sweep: true, ...seen, now: later(fixture.now, hours * HOUR) })
      .plan // Words that were mended may be put right in place: that reaches nobody.
      .filter(({ kind }) => kind !== 'edit_comment');

  test('is at rest', () => {
    expect(planAt(0)).toEqual([]);
  });

  test('is so for a run on one ticket, too', () => {
    for (const issue of issues) expect(planAt(0, { issues: [issue], sweep: false }), issue.url).toEqual([]);
  });

  test('hears nothing again later, where nothing new is due', () => {
    expect(planAt(fixture.quiet).filter(({ kind }) => REACHES.has(kind))).toEqual([]);
  });

  test('hears what is due, and no more', () => {
    const plan = planAt(72).map((effect) =>
      `${effect.kind} ${'issue' in effect ? effect.issue.number : ''}`.trim(),
    );
    expect(plan).toEqual(fixture.due);
  });
});
