import { atRisk } from './at-risk.ts';
import { breach } from './breach.ts';
import { incident } from './incident.ts';
import { owner } from './owner.ts';
import { postMortem } from './post-mortem.ts';
import { response } from './response.ts';
import type { Rule } from './rule.ts';
import { severity } from './severity.ts';
import { status } from './status.ts';
import { waiting } from './waiting.ts';

/** What Steward does, in the order in which it is done. */
export const RULES: readonly Rule[] = [
  severity,
  incident,
  waiting,
  status,
  breach,
  response,
  atRisk,
  owner,
  postMortem,
];
