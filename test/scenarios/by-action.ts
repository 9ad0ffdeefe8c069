import { byAction as actionHost } from '../../src/stories/by-runs.ts';
import { BUILT_ACTION } from '../e2e/desk.ts';
import { called } from '../hosts/action/called.ts';
import { explained } from './explained.ts';
import { printed } from './printed.ts';
import { shownPage } from './shown-page.ts';

/** The Action alone: an event starts it for one issue, and its schedule for all. */
export const byAction = actionHost({
  bundle: called,
  explain: explained,
  showPage: shownPage,
  print: printed,
});

/** The same by its bundle, in processes of its own. */
export const byBuiltAction = actionHost({
  bundle: BUILT_ACTION,
  explain: explained,
  showPage: shownPage,
  print: printed,
});
