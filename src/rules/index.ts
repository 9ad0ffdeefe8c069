import { answeringOwner } from './answering-owner.ts';
import { needsApproval } from './needs-approval.ts';
import { assignment } from './assignment.ts';
import { dependency } from './blocker.ts';
import { breach, missedTarget } from './breach.ts';
import { bystander } from './bystander.ts';
import { cadence } from './cadence.ts';
import { changeStage } from './change-stage.ts';
import { charge } from './charge.ts';
import { commands } from './commands.ts';
import { escalation } from './escalation.ts';
import { atRisk, cannotWait, flags, incident, project, response } from './flags.ts';
import { followUp } from './follow-up.ts';
import { release } from './hand-over.ts';
import { handOverContext } from './hand-over-context.ts';
import { hold } from './hold.ts';
import { instructions } from './instructions.ts';
import { missingInfo } from './missing-info.ts';
import { notAssigned } from './not-assigned.ts';
import { onHold } from './on-hold.ts';
import { onStatusPage } from './on-status-page.ts';
import { outOfScope } from './out-of-scope.ts';
import { outsiders } from './outsiders.ts';
import { overruled } from './overruled.ts';
import { owner } from './owner.ts';
import { pending } from './pending.ts';
import { playbooks } from './playbooks.ts';
import { postedUpdate } from './posted-update.ts';
import { postMortem } from './post-mortem.ts';
import { released } from './release.ts';
import { routing } from './routing.ts';
import type { AssignmentRule, EndingRule, Rule } from './rule.ts';
import { savedReply } from './saved-reply.ts';
import { secrets } from './secrets.ts';
import { selfService } from './self-service.ts';
import { severity } from './severity.ts';
import { silence } from './silence.ts';
import { signOff } from './sign-off.ts';
import { state } from './state.ts';
import { status } from './status.ts';
import { timeDoubt } from './time-doubt.ts';
import { unclear } from './unclear.ts';
import { unread } from './unread.ts';
import { untriaged } from './untriaged.ts';
import { updateTemplate } from './update-template.ts';
import { waitLabels } from './wait-labels.ts';
import { workKind } from './work-kind.ts';
import { writeUpDue } from './write-up-due.ts';

/*
 * What Steward does about one ticket, in the order in which it is decided. Nothing that was decided is decided anew: what
 * others depend on stands first.
 */

/** Ends that the desk itself makes: everything after goes by the ticket as it is then. */
export const ENDINGS: readonly EndingRule[] = [silence];

/** Who owns it. Where these leave it open, the desk's own rules are asked, which know every ticket. */
export const ASSIGNMENTS: readonly AssignmentRule[] = [assignment, answeringOwner, release];

/** All the rest. */
export const RULES: readonly Rule[] = [
  state,
  severity,
  incident,
  onStatusPage,
  outsiders,
  handOverContext,
  routing,
  cannotWait,
  project,
  flags,
  waitLabels,
  pending,
  missingInfo,
  signOff,
  needsApproval,
  changeStage,
  charge,
  workKind,
  status,
  breach,
  missedTarget,
  cadence,
  playbooks,
  response,
  atRisk,
  owner,
  notAssigned,
  untriaged,
  unclear,
  escalation,
  hold,
  onHold,
  dependency,
  postedUpdate,
  updateTemplate,
  timeDoubt,
  overruled,
  secrets,
  unread,
  selfService,
  instructions,
  savedReply,
  outOfScope,
  followUp,
  bystander,
  postMortem,
  released,
  writeUpDue,
  commands,
];
