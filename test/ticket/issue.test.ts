import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/ticket/issue.ts';
import { GHOST, isByAuthorAtOnce, mayBeSame, sameActor } from '../../src/ticket/issue.ts';
import { at, who } from '../desk/story.ts';
import { issueBy } from './issue.ts';

describe('two accounts', () => {
  it('are one where login and kind are the same', () => {
    expect(sameActor(who('ana'), who('ana'))).toBe(true);
    expect(sameActor(who('ana'), who('bo'))).toBe(false);
    expect(sameActor(who('ana'), who('ana[bot]'))).toBe(false);
    expect(mayBeSame(who('ana'), who('ana[bot]'))).toBe(false);
  });

  it('that were deleted may be one, and are not taken for it', () => {
    expect(mayBeSame(GHOST, GHOST)).toBe(true);
    expect(sameActor(GHOST, GHOST)).toBe(false);
    const mannequin: Actor = { login: 'imported', kind: 'ghost' };
    expect(sameActor(mannequin, mannequin)).toBe(true);
    expect(sameActor(who('ghost'), who('ghost'))).toBe(true);
  });
});

it('what an author does within ten seconds came with the issue', () => {
  const issue = issueBy(who('cus'), at('mon 10:00'));
  expect(isByAuthorAtOnce(who('cus'), at('mon 10:00:10'), issue)).toBe(true);
  expect(isByAuthorAtOnce(who('cus'), at('mon 10:00:11'), issue)).toBe(false);
  expect(isByAuthorAtOnce(who('ana'), at('mon 10:00'), issue)).toBe(false);
});
