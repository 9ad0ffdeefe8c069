import { describe, expect, test } from 'vitest';
import type { Edit, Issue } from '../../src/ticket/issue.ts';
import { Bench, START } from './desk.ts';

const SECOND = 1000;

/** The texts, by id, that a request asks about. */
function askedOf(request: { body: unknown }): readonly string[] {
  return (request.body as { variables?: { ids?: string[] } }).variables?.ids ?? [];
}

interface Swept {
  readonly read: readonly Issue[];
  /** What the end of the sweep says; null: nothing was left out. */
  readonly said: string | null;
}

async function sweep(bench: Bench): Promise<Swept> {
  const reader = bench.reader();
  const read: Issue[] = [];
  const { open } = await reader.sweep();
  for await (const page of open) read.push(...page);
  try {
    for await (const page of reader.closed(START, 'post-mortem')) read.push(...page);
    return { read, said: null };
  } catch (error) {
    return { read, said: (error as Error).message };
  }
}

function numbers({ read }: Swept): number[] {
  return read.map(({ number }) => number);
}

describe('a text that was edited often keeps all of its history', () => {
  async function editsOf(bench: Bench, number: number): Promise<readonly Edit[]> {
    const { issue } = await bench.reader().issue(number);
    const comment = issue.events.find((event) => event.kind === 'comment');
    return comment?.edits ?? issue.bodyEdits;
  }

  test.each(['comment', 'body'])('as a %s', async (kind) => {
    await using bench = await Bench.start();
    const issue = bench.report('bo');
    const [bo, ana] = [bench.github.as('bo'), bench.github.as('ana')];
    const comment = kind === 'comment' ? bo.comment(issue, 'Looking into it.') : null;
    for (let n = 1; n <= 160; n += 1) {
      bench.github.clock.advance(SECOND);
      const body = `${String(n)}\n\n/severity urgent`;
      if (comment === null) ana.editIssue(issue, { body });
      else ana.editComment(comment, body);
    }
    bench.github.log.clear();
    const edits = await editsOf(bench, issue.number);
    expect(edits).toHaveLength(161);
    expect(edits[0]).toMatchObject({ editor: { login: 'bo' }, at: START });
    expect(edits[1]).toMatchObject({
      editor: { login: 'ana' },
      at: START + SECOND,
      text: '1\n\n/severity urgent',
    });
    expect(edits.map(({ at }) => at)).toEqual(edits.map((_, n) => START + n * SECOND));
    // The desk and the issue, the newest fifty, and three pages more.
    expect(bench.github.log.count().requests).toBe(5);
  });

  test('up to a measure: then its history counts as withheld', async () => {
    await using bench = await Bench.start();
    const issue = bench.report();
    const cus = bench.github.as('cus');
    for (let n = 1; n < 1050; n += 1) cus.editIssue(issue, { body: String(n) });
    expect(await editsOf(bench, issue.number)).toHaveLength(1050);
    cus.editIssue(issue, { body: 'Once more.' });
    expect(await editsOf(bench, issue.number)).toEqual([]);
  });
});

describe('one ticket that GitHub cannot serve holds up no other', () => {
  test('nor does a batch of texts that is too much at once', async () => {
    await using bench = await Bench.start();
    for (let n = 0; n < 8; n += 1) bench.github.as('cus').editIssue(bench.report(), { body: 'More.' });
    bench.github.faults.next({
      effect: { kind: 'status', status: 504 },
      when: (request) => askedOf(request).length > 3,
      times: Infinity,
    });
    const swept = await sweep(bench);
    expect(swept.read.map(({ bodyEdits }) => bodyEdits.length)).toEqual(Array(8).fill(2));
    expect(swept.said).toBeNull();
  });

  test.each([
    ['its timeline goes on', /^The timeline of #1 could not be read to its end\.$/],
    ['a text of it was edited', /^Who edited the texts of #1 could not be read\.$/],
    ['a text of it was edited often', /^Who edited the texts of #1 could not be read\.$/],
  ])('where %s', async (why, said) => {
    await using bench = await Bench.start();
    const sick = bench.report();
    const issues = [sick, bench.report(), bench.report()];
    const [cus, ana] = [bench.github.as('cus'), bench.github.as('ana')];
    if (why === 'its timeline goes on') for (let n = 0; n < 120; n += 1) cus.comment(sick, 'Still.');
    for (const issue of issues) cus.editIssue(issue, { body: 'Now.' });
    const commands = ['/ack', '/pending'].map((body) => ana.comment(sick, body));
    if (why === 'a text of it was edited often')
      for (let n = 0; n < 60; n += 1) cus.editIssue(sick, { body: String(n) });
    const ids = new Set([sick.id, ...commands.map(({ id }) => id)]);
    const isRest = (request: { body: unknown }): boolean =>
      (request.body as { variables?: { id?: string } }).variables?.id === sick.id;
    bench.github.faults.next({
      effect: { kind: 'status', status: 502 },
      when: (request) =>
        why === 'a text of it was edited' ? askedOf(request).some((id) => ids.has(id)) : isRest(request),
      times: Infinity,
    });
    const swept = await sweep(bench);
    expect(numbers(swept)).toEqual([2, 3]);
    expect(swept.read.map(({ bodyEdits }) => bodyEdits.length)).toEqual([2, 2]);
    expect(swept.said).toMatch(said);
    await expect(bench.reader().issue(sick.number)).rejects.toMatchObject({ code: 'partial-sweep' });
  });
});
