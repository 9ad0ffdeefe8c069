import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { carries } from '../../src/demo/claim.ts';
import { play } from '../../src/demo/play.ts';
import { STORY } from '../../src/demo/story.ts';
import { Teller } from '../../src/demo/teller.ts';

test('a step that did not happen stops the story and is named', async () => {
  const [first] = STORY;
  if (first === undefined) throw new Error('The story is empty.');
  const wrong = { ...first, then: [...first.then, carries('export', 'severity: urgent')] };
  const played = play([wrong], 0, new Teller(new PassThrough(), {}), new AbortController().signal);
  await expect(played).rejects.toThrow(
    `At ${first.at} this was expected, and is not so:\n- export carries severity: urgent`,
  );
});

test('the story is told in order', () => {
  const moments = STORY.map((step) => step.at);
  expect(moments).toEqual([...moments].sort());
});
