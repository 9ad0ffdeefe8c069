import type { Rule } from './rule.ts';

/** Open or closed, the issue agrees with the last word about it, command or click. */
export const state: Rule = (c) => {
  const { wantedState } = c.ticket;
  if (wantedState === null) return [];
  const { because, ...wanted } = wantedState;
  return [{ kind: 'state', rule: 'state', because, deadline: c.now, ...wanted }];
};
