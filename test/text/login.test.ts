import { describe, expect, it } from 'vitest';
import { isLogin, isTeam } from '../../src/text/login.ts';

describe('a login', () => {
  it.each(['a', 'Ana', '7', 'ana-maria', 'a'.repeat(39)])('of today: %s', (login) => {
    expect(isLogin(login)).toBe(true);
  });

  it.each(['ana_acme', 'ana-maria_acme2', 'acme_admin'])('of a managed user: %s', (login) => {
    expect(isLogin(login)).toBe(true);
  });

  it.each(['ana-', 'a--b'])('of the years before hyphens had rules: %s', (login) => {
    expect(isLogin(login)).toBe(true);
  });

  it.each(['', '-ana', '_acme', 'ana_', 'ana_b_c', 'ana_b-c', '@ana', 'ana maria', 'añá', 'a'.repeat(40)])(
    'is not %j',
    (text) => {
      expect(isLogin(text)).toBe(false);
    },
  );

  it.each(['bot[bot]', 'ana\n', 'acme/support', 'ana`b'])(
    'is not what stands for something else: %j',
    (text) => {
      expect(isLogin(text)).toBe(false);
    },
  );
});

describe('a team', () => {
  it.each(['acme/support', 'acme-corp/tier_2'])('is %s', (team) => {
    expect(isTeam(team)).toBe(true);
  });

  it.each(['acme', 'acme/', '/support', 'acme/a/b', 'acme/a b', `${'a'.repeat(40)}/b`])(
    'is not %j',
    (text) => {
      expect(isTeam(text)).toBe(false);
    },
  );
});
