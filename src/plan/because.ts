import type { Reason } from '../ticket/reason.ts';
import { phrases as english } from '../languages/en/phrases.ts';

/** Why something was decided, in one English sentence: plans are printed for whoever runs the desk. */
export function sentence(because: string | Reason): string {
  return typeof because === 'string' ? because : `${english.reason(because)}.`;
}
