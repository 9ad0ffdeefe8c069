import { describe, expect, it } from 'vitest';
import { attempts } from '../../src/github/attempts.ts';

/** Fails with these in turn, and then succeeds. */
function failing(...errors: readonly Error[]) {
  const made: number[] = [];
  const attempt = async (number: number): Promise<string> => {
    made.push(number);
    const error = errors[made.length - 1];
    return error === undefined ? 'done' : Promise.reject(error);
  };
  return { made, attempt };
}

describe('attempts', () => {
  it('go on until one succeeds', async () => {
    const { made, attempt } = failing(new Error('one'), new Error('two'));
    expect(await attempts(4, attempt, () => 0)).toBe('done');
    expect(made).toEqual([1, 2, 3]);
  });

  it('end with the error that the caller does not let pass', async () => {
    const { made, attempt } = failing(new Error('passes'), new TypeError('stays'));
    await expect(attempts(4, attempt, ({ message }) => (message === 'passes' ? 0 : null))).rejects.toThrow(
      'stays',
    );
    expect(made).toEqual([1, 2]);
  });

  it('end with the last error when there were enough of them', async () => {
    const { made, attempt } = failing(new Error('one'), new Error('two'), new Error('three'));
    await expect(attempts(2, attempt, () => 0)).rejects.toThrow('two');
    expect(made).toEqual([1, 2]);
  });
});
