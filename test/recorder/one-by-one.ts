/**
 * The stories of recorder.test.ts as tests of their own, for the mutation tests: a mutant is found by the first story that
 * it changes. What a story should be is what it was when it was told first in this process.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { SAMPLE } from './digests.ts';
import { stories } from './recording.ts';

const kept = globalThis as { storiesAsTold?: Map<string, string> };
const asTold = (kept.storiesAsTold ??= new Map());

// The language they are told in is not what they are about.
for (const { id, tell } of [...stories(SAMPLE)].filter(({ group }) => group.endsWith(' en')))
  it(id, async () => {
    const told = createHash('sha256')
      .update(JSON.stringify(await tell()))
      .digest('hex');
    if (asTold.has(id)) expect(told).toBe(asTold.get(id));
    else asTold.set(id, told);
  });
