import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Digests, DIGESTS, SAMPLE } from './digests.ts';
import { recordings } from './recording.ts';

test('a sample of random tickets and desks says and does what is on record', async () => {
  const digests = new Digests();
  for await (const recording of recordings(SAMPLE)) digests.add(recording);
  const known = readFileSync(DIGESTS, 'utf8').replaceAll('\r\n', '\n');
  // Meant to be different now? `node test/recorder/record.ts --update`, and the commit says why.
  expect(digests.text).toBe(known);
});
