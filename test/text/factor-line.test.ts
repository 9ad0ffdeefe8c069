import { describe, expect, it } from 'vitest';
import { factorLine } from '../../src/text/factor-line.ts';

describe('a line that names a factor', () => {
  it('begins with a class, whose colon may be left out by who gives a command', () => {
    expect(factorLine('BUG the cache', ['bug'])).toBeNull();
    expect(factorLine('BUG the cache', ['bug'], true)).toEqual({
      ...{ class: 'bug', component: null, text: 'the cache' },
    });
    expect(factorLine('bugs', ['bug'], true)).toBeNull();
    expect(factorLine('', ['bug'], true)).toBeNull();
  });

  it('begins with the longest class that it can', () => {
    expect(factorLine('human error: typed', ['human', 'human error'])).toMatchObject({
      class: 'human error',
      text: 'typed',
    });
  });

  it('takes time in proportion to its length', () => {
    const long = `bug ${'(*'.repeat(200_000)}: x`;
    expect(factorLine(long, ['bug'])).toBeNull();
    expect(factorLine(`bug ${' '.repeat(400_000)}x`, ['bug'], true)).toMatchObject({ text: 'x' });
  });
});
