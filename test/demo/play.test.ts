import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { carries } from '../../src/demo/expectation.ts';
import { play } from '../../src/demo/play.ts';
import { Printer } from '../../src/demo/printer.ts';
import { SIX_DAYS } from '../../src/demo/six-days.ts';

test('an episode that did not happen stops the story and is named', async () => {
  const [first] = SIX_DAYS.episodes;
  if (first === undefined) throw new Error('The story is empty.');
  const wrong = { ...first, expects: [...first.expects, carries('export', 'severity: urgent')] };
  const printer = new Printer(new PassThrough(), {});
  const played = play({ ...SIX_DAYS, episodes: [wrong] }, 0, printer, new AbortController().signal);
  await expect(played).rejects.toThrow(
    `At ${first.at} this was expected, and is not so:\n- export carries severity: urgent`,
  );
});

test('the story is told in order', () => {
  const moments = SIX_DAYS.episodes.map(({ at }) => at);
  expect(moments).toEqual([...moments].sort());
});
