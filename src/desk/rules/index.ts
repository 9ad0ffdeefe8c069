import { agendaCheckboxes } from './agenda-checkboxes.ts';
import { boardUpkeep } from './board-upkeep.ts';
import type { DeskRule, HandingRule } from './desk-rule.ts';
import { dutyHandovers } from './duty-handover.ts';
import { handOut } from './hand-out.ts';
import { inflationNotice } from './inflation-notice.ts';
import { learningIssue } from './learning-issue.ts';
import { loadUpkeep } from './load-upkeep.ts';
import { meetings } from './meetings.ts';
import { shippingLists } from './shipping-lists.ts';
import { toldWaiting } from './told-waiting.ts';

/*
 * What Steward does for the desk as a whole, in the order in which it is decided: who gets tickets, before their own
 * rules go by that; then, with all of them decided, how notices reach people (see delivery/); and last what the desk
 * says in issues of its own.
 */

/** Who gets a ticket that its own rules give to nobody. */
export const HANDING_RULES: readonly HandingRule[] = [agendaCheckboxes, handOut];

/** What the desk says in issues of its own. */
export const DESK_RULES: readonly DeskRule[] = [
  boardUpkeep,
  loadUpkeep,
  inflationNotice,
  dutyHandovers,
  meetings,
  learningIssue,
  shippingLists,
  toldWaiting,
];
