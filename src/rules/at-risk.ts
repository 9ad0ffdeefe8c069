import { latest } from '../calendar/instant.ts';
import type { Rule } from './rule.ts';
import { flag, isOpen } from './rule.ts';

/** A promise that is about to be broken is marked, without a word to anybody, until it is kept or broken. */
export const atRisk: Rule = (c) => {
  const warned = c.clocks.flatMap((clock) => {
    const { nags, live, breachedAt, warn, state } = clock;
    const threatened =
      nags && live && state !== 'paused' && breachedAt === null && warn !== null && warn <= c.now;
    return threatened ? [warn] : [];
  });
  const since = isOpen(c) ? latest(...warned) : null;
  const because = since === null ? 'No promise is about to be broken.' : 'A promise is about to be broken.';
  const deadline = since ?? c.now;
  return flag(c, c.policy.labels.at_risk, since, { rule: 'at-risk', because, deadline, record: false });
};
