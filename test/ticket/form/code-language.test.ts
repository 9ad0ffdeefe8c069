import { describe, expect, it } from 'vitest';
import { isCodeLanguage, nearestCodeLanguage } from '../../../src/ticket/form/code-language.ts';

describe('a language of code blocks', () => {
  it.each([
    'Shell',
    'shell',
    'sh',
    'C++',
    'objective-c',
    'txt',
    'plain text',
    'text',
    'JSON',
    'yml',
    'console',
    ' yaml ',
  ])('is known by its name, an alias or an extension: %s', (word) => expect(isCodeLanguage(word)).toBe(true));

  it.each(['', 'notalanguage', 'shell,yaml', '\n', 'logs'])('is not %j', (word) =>
    expect(isCodeLanguage(word)).toBe(false),
  );

  it('is suggested for a slip, never for a word that is merely near', () => {
    expect(['shel', 'pyhton', 'javascipt', 'notalanguage', 'plaintexts'].map(nearestCodeLanguage)).toEqual([
      'shell',
      'python',
      'javascript',
      undefined,
      undefined,
    ]);
    // One of three letters or fewer is a slip away from whatever is as short.
    expect(['cx', 'q', 'phq', 'gox'].map(nearestCodeLanguage)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
