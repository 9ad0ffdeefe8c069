import type { LabelSpec } from './label.ts';

/**
 * The label that the desk's own issue carries while there is unusually much to do. Every run asks GitHub for it before
 * it has read the policy, so that no policy can give it another name.
 */
export const LOAD_LABEL: LabelSpec = {
  name: 'load: unusual',
  color: 'd4c5f9',
  description: 'There is unusually much to do',
};
